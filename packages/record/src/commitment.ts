import { z } from 'zod'
import { By } from './actor.ts'
import { When } from './source.ts'
import { Span } from './span.ts'

export const CommitmentKind = z.enum(['threat', 'warning', 'promise', 'offer', 'demand', 'refusal'])
export type CommitmentKind = z.infer<typeof CommitmentKind>

/** What binds the future: who, for whom, to whom, on what condition; condition and consequence stand without the marker. */
export const Commitment = z.object({
  id: z.string(),
  kind: CommitmentKind,
  issuer: By,
  coIssuers: z.array(z.string()).optional(),
  onBehalfOf: z.string().optional(),
  addressee: z.array(z.string()).optional(),
  conditional: z.boolean(),
  marker: Span.optional(),
  holds: z.enum(['if', 'unless']).optional(),
  condition: Span.optional(),
  consequence: Span,
  deadline: When.optional(),
  certainty: z.enum(['will', 'would', 'could', 'may', 'ready']).optional(),
  claimedBy: z.array(By),
  statements: z.array(z.string()),
  answers: z.string().optional(),
  otherWordings: z.array(z.object({ statement: z.string(), condition: Span.optional(), consequence: Span.optional(), difference: z.string() })),
  label: Span.optional(),
  labelledBy: z.enum(['speaker', 'other-side', 'page', 'coder']),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Commitment = z.infer<typeof Commitment>
