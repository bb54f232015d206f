import type { PageInput } from '@readout/language'
import type { Reading } from '@readout/record'
import type { Engine, EnqueueIn } from '@readout/store'
import type { FollowOptions } from '../follow.ts'

/** What fetching what is followed needs from outside. */
export type Gathering = Pick<FollowOptions, 'version' | 'contact' | 'allow' | 'timeoutMs' | 'turn' | 'robotsSeen'> & {
  engine: Engine
  /** Reads a page whole: the language with its tagger, where there is one. */
  read: (input: PageInput) => Promise<Reading>
  /** Puts work off within a transaction; absent where the caller does the work itself. */
  enqueueIn?: EnqueueIn
  /** After a source was kept: joins it to its copies. */
  kept?: (source: string) => Promise<void>
  /** ISO 8601 in UTC; the clock unless given. */
  now?: () => string
  /** 0 to 1, for jitter. */
  random?: () => number
}

/** The time and the jitter of a gathering. */
export const clockOf = ({ now, random }: Gathering): { now: string; random: () => number } => ({
  now: now?.() ?? new Date().toISOString(),
  random: random ?? Math.random,
})

/** The options of one fetch. */
export function followOptions({ version, contact, allow, timeoutMs, turn, robotsSeen }: Gathering): FollowOptions {
  return {
    version,
    purpose: 'follow',
    ...(contact ? { contact } : {}),
    ...(allow ? { allow } : {}),
    ...(timeoutMs ? { timeoutMs } : {}),
    ...(turn ? { turn } : {}),
    ...(robotsSeen ? { robotsSeen } : {}),
  }
}
