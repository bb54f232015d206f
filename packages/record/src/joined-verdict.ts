import { z } from 'zod'
import { CommitmentStatus } from './joined-commitment.ts'
import { Anchor } from './source.ts'

export const JoinedKind = z.enum(['actor', 'utterance', 'contact', 'commitment', 'talks'])
export type JoinedKind = z.infer<typeof JoinedKind>

/**
 * What a person decided about joined things; append-only, an undo is one more. merge: `thing` goes into `into`. split: the `members`
 * (one page's line each) leave `thing` and stand by themselves. status: how a commitment stands, on the sentences of `evidence`.
 */
export const JoinedVerdict = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  kind: JoinedKind,
  action: z.enum(['merge', 'split', 'status', 'undo']),
  thing: z.string(),
  into: z.string().optional(),
  members: z.array(z.object({ source: z.string(), line: z.string() })).optional(),
  status: CommitmentStatus.optional(),
  evidence: z.array(Anchor).optional(),
  reason: z.string().optional(),
  undoes: z.string().optional(),
})
export type JoinedVerdict = z.infer<typeof JoinedVerdict>
