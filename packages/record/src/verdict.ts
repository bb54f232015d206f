import { z } from 'zod'
import { Actor } from './actor.ts'
import { Span } from './span.ts'
import { Chain } from './statement.ts'

/** The kinds of line a person may judge. */
export const JudgedKind = z.enum(['actor', 'statement', 'contact', 'commitment', 'talks', 'assessment', 'event'])
export type JudgedKind = z.infer<typeof JudgedKind>

/** A line as the person saw it when judging it, with the actors and chains it names: a later reading that says otherwise does not take it away. */
export const JudgedLine = z.object({ line: z.looseObject({ id: z.string() }), actors: z.array(Actor), chains: z.array(Chain) })
export type JudgedLine = z.infer<typeof JudgedLine>

/** Where a verdict was given that stands on this text too: an earlier version of the page, or another page that carries the same words. */
export const Carried = z.object({ from: z.string(), by: z.enum(['version', 'copy']) })
export type Carried = z.infer<typeof Carried>

/**
 * What a person decided about a line; append-only, and an undo is a verdict too. `value` is the field's new value (edit) or the whole line (add);
 * `into` the line that this one is merged into; `parts` the spans it is split at; `undoes` the id of the verdict that no longer holds; `carried` where it was
 * given, on a text that it was carried to.
 */
export const Verdict = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  action: z.enum(['accept', 'edit', 'reject', 'add', 'merge', 'split', 'undo']),
  source: z.string(),
  kind: JudgedKind,
  line: z.string(),
  field: z.string().optional(),
  value: z.unknown().optional(),
  span: Span.optional(),
  into: z.string().optional(),
  parts: z.array(Span).optional(),
  reason: z.string().optional(),
  undoes: z.string().optional(),
  judged: JudgedLine.optional(),
  carried: Carried.optional(),
  scope: z.enum(['page', 'copies']),
  extractor: z.string(),
  textVersion: z.int(),
})
export type Verdict = z.infer<typeof Verdict>

/** Whose text a source is: what a reader who is not signed in may see of it follows from this. */
export const Rights = z.object({ kind: z.enum(['own', 'public-domain', 'licence', 'unknown']), licence: z.string().optional() })
export type Rights = z.infer<typeof Rights>
