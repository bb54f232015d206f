import { z } from 'zod'
import { Anchor, Sourced } from './source.ts'

/** What names where a text came from: its dateline, a credit line, the byline, the canonical address or a link to the source. Never the time it was seen first. */
export const OriginSign = z.enum(['dateline', 'credit', 'byline', 'canonical', 'source-link'])
export type OriginSign = z.infer<typeof OriginSign>

/** An origin that one page names, and by what: an agency's name or an address, with the words that say so. */
export const Origin = z.object({ name: z.string(), sign: OriginSign, source: z.string(), words: Sourced })
export type Origin = z.infer<typeof Origin>

/**
 * One page that carries a text. `likeness` is the share of five-word runs of the shorter one that the text's other pages hold too, 1 for the only page;
 * `origins` are what this page itself says about where it comes from.
 */
export const Copy = z.object({
  source: z.string(),
  at: z.string(),
  url: z.string().optional(),
  headline: z.string().optional(),
  outlet: z.string().optional(),
  words: z.int(),
  likeness: z.number().min(0).max(1),
  origins: z.array(Origin),
})
export type Copy = z.infer<typeof Copy>

/** Why a text stands in a story beside another: the same contact, the same quoted words, or a link from one to the other. */
export const Beside = z.object({ sign: z.enum(['contact', 'quotation', 'link']), text: z.string(), evidence: z.array(Anchor), link: z.string().optional() })
export type Beside = z.infer<typeof Beside>

/** One text of a story and the pages that carry it, in the order of their days. `origins` names each origin once, with how many pages name it. */
export const StoryText = z.object({
  id: z.string(),
  copies: z.array(Copy),
  origins: z.array(z.object({ name: z.string(), pages: z.int(), evidence: Origin })),
  beside: z.array(Beside),
})
export type StoryText = z.infer<typeof StoryText>

/**
 * Near-copies of one text and the texts beside it, the text with most copies first.
 * Example: { texts: [{ copies: nine }, { copies: one }, …] } -> "9 carry the same text (agency named in 4), 3 other texts".
 */
export const Story = z.object({ id: z.string(), headline: z.string().optional(), first: z.string(), latest: z.string(), texts: z.array(StoryText) })
export type Story = z.infer<typeof Story>

/**
 * The story in one line.
 * Example: nine copies of which four name an agency, and three other texts -> '9 carry the same text (agency named in 4), 3 other texts'.
 */
export function tellStory(story: Story): string {
  const [main, ...others] = story.texts
  const copies = main?.copies.length ?? 0
  const named = main?.copies.filter((copy) => copy.origins.some(({ sign }) => sign !== 'canonical' && sign !== 'source-link')).length ?? 0
  const rest = others.length ? `${others.length} other ${others.length === 1 ? 'text' : 'texts'}` : ''
  const same = copies > 1 ? `${copies} carry the same text${named ? ` (agency named in ${named})` : ''}` : others.length ? '' : '1 text'
  return [same, copies > 1 ? rest : others.length ? `${others.length + 1} texts, each in one place` : ''].filter(Boolean).join(', ')
}
