import { z } from 'zod'
import { By } from './actor.ts'
import { When } from './source.ts'
import { Span } from './span.ts'

export const Mode = z.enum(['direct', 'indirect', 'mixed'])
export type Mode = z.infer<typeof Mode>
export const Act = z.enum(['assert', 'praise', 'threaten', 'promise', 'support', 'demand', 'deny', 'accuse', 'assess', 'believe', 'ask'])
export type Act = z.infer<typeof Act>

/** Who said what: `content` is all that is reported (broken by the cue where it is), `quotes` what stands between the marks. schema:Quotation. */
export const Statement = z.object({
  id: z.string(),
  mode: Mode,
  speaker: By,
  coSpeakers: z.array(z.string()).optional(),
  speakerSpan: Span.optional(),
  addressee: z.array(z.string()).optional(),
  cue: Span.optional(),
  content: z.array(Span),
  quotes: z.array(Span),
  act: Act,
  parent: z.string().optional(),
  terms: z.enum(['on-record', 'background', 'anonymous']).optional(),
  block: z.literal(true).optional(),
  document: z.string().optional(),
  occasion: z.string().optional(),
  when: When.optional(),
  chain: z.string(),
  sameAs: z.string().optional(),
  confidence: z.number().min(0).max(1),
  inferred: z.array(z.string()).optional(),
  rule: z.string(),
})
export type Statement = z.infer<typeof Statement>

/** From the one who spoke to the page read; the last hop is always { agent: 'page' }. W3C PROV wasQuotedFrom, hadPrimarySource. */
export const Chain = z.object({
  id: z.string(),
  hops: z.array(
    z.object({ agent: By, act: z.string(), span: Span.optional(), inferred: z.literal(true).optional(), url: z.string().optional(), at: When.optional() }),
  ),
})
export type Chain = z.infer<typeof Chain>
