import type { JoinedCommitment, Wording } from '@readout/record'
import type { Context } from 'hono'
import { seenJoined } from '../api/seen-joined.ts'
import type { SiteEnv } from '../site-options.ts'

/** Things joined over pages, each cut to what this viewer may see of it; those of which nothing is left are left out. */
export async function seeThings<T extends object>(c: Context<SiteEnv>, things: readonly T[]): Promise<T[]> {
  const seen = await Promise.all(things.map((thing) => seenJoined(c, thing)))
  return seen.filter((thing) => thing !== undefined)
}

/**
 * A commitment as this viewer may see it. Where a wording between is not seen, the differences from one to the next are not told: they would quote it.
 * Example: the second of three wordings unchecked, for a stranger -> two wordings without differences.
 */
export async function seeCommitment(c: Context<SiteEnv>, commitment: JoinedCommitment): Promise<JoinedCommitment | undefined> {
  const seen = await seenJoined(c, commitment)
  if (!seen || seen.wordings.length === commitment.wordings.length) return seen
  return { ...seen, wordings: seen.wordings.map(({ difference: _difference, ...wording }): Wording => wording) }
}
