import { z } from 'zod'
import { Commitment, CommitmentKind } from './commitment.ts'
import { Anchor } from './source.ts'
import { Telling } from './telling.ts'

export const CommitmentStatus = z.enum(['standing', 'triggered', 'carried-out', 'not-carried-out', 'withdrawn', 'lapsed'])
export type CommitmentStatus = z.infer<typeof CommitmentStatus>

/** One wording of a commitment; `difference` from the wording before it, in words. */
export const Wording = Telling.extend({
  kind: CommitmentKind,
  condition: Anchor.optional(),
  consequence: Anchor,
  holds: Commitment.shape.holds,
  certainty: Commitment.shape.certainty,
  deadline: Commitment.shape.deadline,
  /** Names of those by whose account it was said. */
  claimedBy: z.array(z.string()),
  label: Commitment.shape.label,
  labelledBy: Commitment.shape.labelledBy,
  difference: z.string().optional(),
})
export type Wording = z.infer<typeof Wording>

/** What was decided about a commitment, by whom and on which sentences. */
export const StatusChange = z.object({
  status: CommitmentStatus,
  at: z.string(),
  by: z.union([z.literal('machine'), z.object({ name: z.string() })]),
  evidence: z.array(Anchor),
})
export type StatusChange = z.infer<typeof StatusChange>

/**
 * One threat, warning, promise, offer, demand or refusal with all its wordings, the oldest first. `noLaterWord`: how many sources
 * are held that came out after the last wording and hold no other. A status other than standing is set by a person, with a sentence.
 */
export const JoinedCommitment = z.object({
  id: z.string(),
  kind: CommitmentKind,
  issuer: z.string(),
  issuerName: z.string(),
  addressees: z.array(z.string()),
  addresseeNames: z.array(z.string()),
  sides: z.array(z.string()),
  conditional: z.boolean(),
  status: CommitmentStatus,
  statusHistory: z.array(StatusChange),
  first: z.string(),
  latest: z.string(),
  wordings: z.array(Wording),
  noLaterWord: z.object({ sources: z.int(), since: z.string() }).optional(),
})
export type JoinedCommitment = z.infer<typeof JoinedCommitment>
