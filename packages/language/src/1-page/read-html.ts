import type { Article } from '@readout/record'
import { assembleArticle } from './assemble-article.ts'
import { readDocument } from './document.ts'
import type { Given, ReadDocument } from './index.ts'
import { selectBlocks } from './select-blocks.ts'
import { readVisibleText } from './visible-text.ts'

/** An HTML document to its visible text, blocks and article. */
export function readHtml(html: string, given: Given): ReadDocument {
  const root = readDocument(html)
  const page = readVisibleText(root)
  const selected = selectBlocks(root, page)
  const made = assembleArticle(
    page.text,
    page.blocks.map(({ start, end, kind, linked }, i) => ({ start, end, kind, linked: linked / Math.max(1, end - start), verdict: selected.verdicts[i] ?? null })),
    given.title,
  )
  const words = countWords(made.paragraphs)
  const article: Article = { byline: [], language: 'en', paragraphs: made.paragraphs, images: made.images, furniture: made.furniture, words, readingTimeMinutes: Math.ceil(words / 200) }
  if (given.title) article.headline = { value: given.title, from: 'input' }
  return { text: page.text, blocks: page.blocks.map(({ start, end, kind, html: place }) => ({ start, end, kind, html: place })), article, notes: made.notes }
}

export function countWords(paragraphs: { exact: string }[]): number {
  let words = 0
  for (const paragraph of paragraphs) for (const _ of paragraph.exact.matchAll(/\S+/g)) words++
  return words
}
