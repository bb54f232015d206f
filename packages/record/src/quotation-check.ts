import { z } from 'zod'
import { Span } from './span.ts'

/** One run of words of a word diff: in both texts, only in the original (dropped), or only in the story (added). */
export const DiffRun = z.object({ op: z.enum(['same', 'dropped', 'added']), words: z.string() })
export type DiffRun = z.infer<typeof DiffRun>

/**
 * A quotation of a story held against the issuer's own text: `quote` points into the story, `original` into the issuer's text.
 * same: the words stand there in one run. shortened: words inside were left out. changed: words were added, replaced or moved. not-found: nothing like it there.
 * A paraphrase has no verdict on its words; `differs` names what it drops or adds (a condition, a modal, a quantity).
 */
export const QuotationCheck = z.object({
  statement: z.string(),
  form: z.enum(['quotation', 'paraphrase']),
  verdict: z.enum(['same', 'shortened', 'changed', 'not-found', 'differs', 'no-difference-seen']),
  quote: Span,
  original: Span.optional(),
  diff: z.array(DiffRun),
  differs: z.array(z.string()),
})
export type QuotationCheck = z.infer<typeof QuotationCheck>
