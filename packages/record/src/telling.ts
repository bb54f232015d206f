import { z } from 'zod'
import { Anchor } from './source.ts'

/**
 * One page's line that a joined thing stands on. `at` is the day (YYYY-MM-DD) the page came out, else the day it was fetched or saved;
 * `evidence` the characters the line stands on, in the text of `source`; `line` is the line's id there.
 */
export const Telling = z.object({
  source: z.string(),
  line: z.string(),
  at: z.string(),
  outlet: z.string().optional(),
  evidence: z.array(Anchor),
})
export type Telling = z.infer<typeof Telling>

/** Order of tellings: by day, then source and line, so that the same pages give the same order whichever came in first. */
export const byDay = (a: Telling, b: Telling): number => compareText(a.at, b.at) || compareText(a.source, b.source) || compareText(a.line, b.line)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
