import { type Article, sourcedText } from '@readout/record'
import { isTicking } from './ticking.ts'
import { trimMarks } from './trim-marks.ts'

/** Signs that say something stand with their word: amounts, shares, a question. */
const WORD_STARTS = /[\p{L}\p{N}$€£%+-]/u
const WORD_ENDS = /[\p{L}\p{N}%?]/u

/** A word of an article: as compared, and where it stands in `source.text`; -1 where it does not stand there. */
export type Word = { key: string; start: number; end: number }

/** A paragraph or headline as words, and all of them as one key. */
export type Block = { key: string; words: Word[]; isHeadline: boolean }

/**
 * The headline and paragraphs of an article as words, without lines that change by themselves. Quotation marks are made straight and other marks at the
 * edges of words left out, so that typography is no edit; a question mark stays.
 */
export function articleBlocks(article: Article): Block[] {
  const spans = article.paragraphs.map((span) => ({ text: span.exact, start: span.start, isHeadline: false }))
  const headline = article.headline && {
    text: sourcedText(article.headline),
    start: 'exact' in article.headline ? article.headline.start : -1,
    isHeadline: true,
  }
  return [...(headline ? [headline] : []), ...spans].flatMap(({ text, start, isHeadline }) => {
    const words = wordsOf(text, start)
    const keys = words.map((word) => word.key)
    return words.length && !isTicking(text.toLowerCase().replaceAll('’', "'").split(/\s+/).filter(Boolean)) ? [{ key: keys.join(' '), words, isHeadline }] : []
  })
}

function wordsOf(text: string, start: number): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(/\S+/g)) {
    const key = trimMarks(found[0].normalize('NFC').toLowerCase().replace(/[‘’]/g, "'"), WORD_STARTS, WORD_ENDS)
    const at = start < 0 ? -1 : start + found.index
    if (key) words.push({ key, start: at, end: at < 0 ? -1 : at + found[0].length })
  }
  return words
}
