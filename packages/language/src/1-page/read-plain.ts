import type { Article } from '@readout/record'
import { assembleArticle } from './assemble-article.ts'
import type { Given, ReadDocument } from './index.ts'
import { plainBlocks } from './plain-text.ts'
import { countWords, readingMinutes } from './count-words.ts'
import { readLanguage } from './language.ts'

/** A plain text, left as it is, to its blocks and article. */
export function readPlain(text: string, given: Given): ReadDocument {
  const blocks = plainBlocks(text)
  const made = assembleArticle(text, blocks.map((block) => ({ ...block, verdict: null, linked: 0 })), given.title)
  const words = countWords(made.paragraphs)
  const article: Article = { byline: [], language: readLanguage(text), paragraphs: made.paragraphs, images: made.images, furniture: made.furniture, words, readingTimeMinutes: readingMinutes(words) }
  if (made.headline) article.headline = { exact: text.slice(made.headline.start, made.headline.end), start: made.headline.start, end: made.headline.end }
  else if (given.title) article.headline = { value: given.title, from: 'input' }
  return { text, blocks, article, notes: made.notes }
}
