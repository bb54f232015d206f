import { byPosition, type Range } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Staged } from '../staged.ts'
import type { Paragraph, Quotation, Sentence, Text, Token } from './index.ts'
import { findQuotations } from './quotations.ts'
import { cutSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * Cuts the article of a page into paragraphs (a headline found in the text first), sentences, quotations and tokens: ranges of `source.text`, never copies.
 * Example: an article of one paragraph "Oak said: “Yes.”" -> 1 paragraph, 1 sentence, 1 quotation, 7 tokens.
 */
export function cutText(page: Pick<Page, 'source' | 'article'>): Staged<Text> {
  const text = page.source.text
  const blocks = articleBlocks(page)
  const cut = blocks.map((block) => ({ ...block, sentences: cutSentences(text, block) }))
  const quotations = findQuotations(text, cut)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const inner = innermost(quotations)
  for (const block of cut) {
    const firstSentence = sentences.length
    const firstToken = tokens.length
    for (const range of block.sentences) {
      const from = tokens.length
      for (const token of tokenize(text, range)) tokens.push({ ...token, sentence: sentences.length, quotation: inner(token.start) })
      sentences.push({ ...range, paragraph: paragraphs.length, tokens: [from, tokens.length] })
    }
    paragraphs.push({
      start: block.start,
      end: block.end,
      kind: block.kind,
      ...(block.strong ? { strong: true as const } : {}),
      sentences: [firstSentence, sentences.length],
      tokens: [firstToken, tokens.length],
    })
  }
  const continued = new Set(quotations.map((quotation) => quotation.continues))
  const notes = quotations
    .filter((quotation, i) => !quotation.closed && !continued.has(i))
    .slice(0, 100)
    .map((quotation) => ({
      stage: '2-text',
      rule: 'quotation-mended',
      span: { exact: text.slice(quotation.start, quotation.end), start: quotation.start, end: quotation.end },
      reason: 'A quotation has no closing mark; it is taken to end inside its paragraph.',
    }))
  return { value: { text, paragraphs, sentences, quotations, tokens }, notes }
}

type ArticleBlock = Range & { kind: Paragraph['kind']; strong?: true }

/** The paragraphs of the article with the kind their block has on the page, the headline found in the text among them. */
function articleBlocks(page: Pick<Page, 'source' | 'article'>): ArticleBlock[] {
  const { article, source } = page
  const made = new Map(source.blocks.map((block) => [block.start, block]))
  const blocks: ArticleBlock[] = article.paragraphs.map(({ start, end }) => {
    const { kind, strong } = made.get(start) ?? {}
    return { start, end, kind: kind === 'heading' || kind === 'list' || kind === 'quote' ? kind : 'paragraph', ...(strong ? { strong } : {}) }
  })
  const headline = article.headline
  if (headline && 'exact' in headline && !blocks.some((block) => block.start < headline.end && headline.start < block.end))
    blocks.push({ start: headline.start, end: headline.end, kind: 'headline' })
  return blocks.sort(byPosition)
}

/** A look-up from a position to the index of the innermost quotation over it (-1 for none), for positions asked in rising order. */
function innermost(quotations: Quotation[]): (at: number) => number {
  let next = 0
  const open: number[] = []
  return (at) => {
    while (next < quotations.length && (quotations[next] as Quotation).start <= at) open.push(next++)
    while (open.length && (quotations[open.at(-1) as number] as Quotation).end <= at) open.pop()
    for (let i = open.length - 1; i >= 0; i--) if ((quotations[open[i] as number] as Quotation).end > at) return open[i] as number
    return -1
  }
}
