import { z } from 'zod'
import { Note, When } from './source.ts'
import { Span } from './span.ts'

/** One point in one line of the table; `by` maps a side to its own spans; a row of `onlyIn` has one key in `by`, and its spans once more as `spans`. */
export const Row = z.object({
  point: z.string(),
  row: z.enum(['topic', 'claim', 'praise', 'warning', 'promise', 'demand', 'step', 'fact']),
  by: z.record(z.string(), z.array(Span)),
  spans: z.array(Span).optional(),
  rule: z.string(),
})
export type Row = z.infer<typeof Row>

/** Two sides' accounts of one contact, aligned; spans point into that side's own text, or into the one page that quotes both. */
export const AccountComparison = z.object({
  contact: z.string(),
  sides: z.tuple([z.string(), z.string()]),
  complete: z.record(z.string(), z.boolean()),
  both: z.array(Row),
  onlyIn: z.record(z.string(), z.array(Row)),
  // Only where a side is not held whole: what is held of each side beside the rows both tell, in how many sentences, through whom.
  fragments: z.record(z.string(), z.object({ rows: z.array(Row), sentences: z.number().int().nonnegative(), via: z.array(z.string()) })).optional(),
  wordings: z.array(z.object({ point: z.string(), by: z.record(z.string(), Span), difference: z.string(), rule: z.string() })),
  conflicts: z.array(Row),
  // joint: told as said, done or agreed by both.
  claimsAboutTheOther: z.array(
    z.object({ by: z.string(), about: z.string(), span: Span, inOwn: Span.optional(), commitment: z.string().optional(), joint: z.literal(true).optional() }),
  ),
  facts: z.object({
    issued: z.record(z.string(), When).optional(),
    initiator: z.record(z.string(), z.object({ side: z.string(), span: Span })).optional(),
    duration: z.record(z.string(), z.object({ value: z.string().optional(), span: Span })).optional(),
    nextSteps: z.record(z.string(), z.array(Span)).optional(),
  }),
  notes: z.array(Note),
})
export type AccountComparison = z.infer<typeof AccountComparison>
