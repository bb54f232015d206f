import { z } from 'zod'
import { By } from './actor.ts'
import { When } from './source.ts'
import { Span } from './span.ts'

/** The sixteen event types of PLOVER 2.0. */
export const Plover = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type Plover = z.infer<typeof Plover>
export const Realis = z.enum(['actual', 'historical', 'future', 'hypothetical', 'negated'])
export type Realis = z.infer<typeof Realis>

/** Who did what to whom, claimed by whom; never a fact of our own. `quad`: 1 verbal and 2 material co-operation, 3 verbal and 4 material conflict. */
export const Event = z.object({
  id: z.string(),
  type: Plover,
  mode: z.string().optional(),
  context: z.array(z.string()),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  scale: z.number(),
  scaleTable: z.string(),
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  reciprocal: z.literal(true).optional(),
  date: When.optional(),
  place: z.string().optional(),
  realis: Realis,
  claimedBy: By,
  statements: z.array(z.string()),
  commitment: z.string().optional(),
  contact: z.string().optional(),
  spans: z.array(Span),
  chain: z.string().optional(),
  confidence: z.number().min(0).max(1),
  cameoRoot: z.string(),
  rule: z.string(),
})
export type Event = z.infer<typeof Event>

/** Who judged tension to rise or fall, or an account to be good. */
export const Assessment = z.object({
  id: z.string(),
  by: By,
  about: z.string(),
  direction: z.enum(['escalation', 'de-escalation', 'positive', 'negative', 'neutral']),
  span: Span,
  chain: z.string(),
})
export type Assessment = z.infer<typeof Assessment>
