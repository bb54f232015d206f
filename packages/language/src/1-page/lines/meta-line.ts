import type { Furniture } from '@readout/record'
import type { Found } from './line.ts'
import { ageOf } from './time-units.ts'

type Means = NonNullable<Furniture['means']>
const TOKEN = /\d+(?:[.,]\d+)?[kK]?(?![\p{L}\d])|\d+(?=\p{L})|\p{L}+|[^\s\p{L}\d]/gu
const SEPARATORS = new Set(['|', '·', '•', '-', '–', '—', ',', '/', ':', '.', '~', '∙', '*'])
const COMMENT_WORDS = new Set([
  'comment',
  'comments',
  'kommentar',
  'kommentare',
  'commentaire',
  'commentaires',
  'comentario',
  'comentarios',
  'replies',
  'reply',
])
const COUNT_WORDS = new Set(['share', 'shares', 'view', 'views', 'likes', 'reads'])
const READING_WORDS = new Set(['read', 'reading', 'lesezeit', 'lecture', 'leitura', 'lectura'])
const FILLERS = new Set([
  'time',
  'de',
  'of',
  'about',
  'est',
  'estimated',
  'approx',
  'ca',
  'updated',
  'posted',
  'published',
  'last',
  'for',
  'to',
  'no',
  'one',
  'this',
  'a',
  'an',
  'vor',
  'il',
  'y',
  'hace',
  'há',
  'edited',
  'less',
  'than',
])
const AGO_WORDS = new Set(['ago', 'old', 'vor', 'hace', 'há'])
/** A line of counts and ages is short; anything longer is a sentence. */
const MAX_CHARS = 70
const MAX_TOKENS = 18

/**
 * Reads a line that holds nothing but comment counts, reading time and age, in any order: at least two of them, or one said in words ("5 min read").
 * A bare number is a comment count only beside a reading time and only once; "min" is a reading time unless it is an age ("46 mins ago").
 * Example: '0 4 min 9 mths' -> meta-line, { comments: 0, readingTimeMinutes: 4, age: P9M }.
 * Source: header lines "comments · minutes · age" of news themes.
 */
export function readMetaLine(words: string): Found | null {
  if (words.length > MAX_CHARS) return null
  const tokens = words.match(TOKEN)
  if (!tokens || tokens.length > MAX_TOKENS) return null
  const lower = tokens.map((token) => token.toLowerCase())
  const means: Means = {}
  let bare: number | null = null
  const saidReading = lower.some((token) => READING_WORDS.has(token))
  const ago = lower.some((token) => AGO_WORDS.has(token))
  for (let i = 0; i < lower.length; i++) {
    const token = lower[i] as string
    const next = lower[i + 1] ?? ''
    if (/^\d/.test(token)) {
      const value = Number(token.replace(/k$/, '').replace(',', '.')) * (token.endsWith('k') ? 1000 : 1)
      if (COMMENT_WORDS.has(next)) {
        means.comments ??= Math.round(value)
        i++
      } else if (COUNT_WORDS.has(next)) i++
      else {
        const age = ageOf(value, next)
        if (age) {
          i++
          if (age.unit === 'minute' && means.readingTimeMinutes === undefined && (saidReading || !ago || lower.slice(i + 1).some((later) => /^\d/.test(later))))
            means.readingTimeMinutes = value
          // "5 months, 4 days ago": the coarser of two is the age.
          else if (!means.age) means.age = age
          else if (!ago) return null
        } else if (bare === null) bare = value
        else return null
      }
    } else if (COMMENT_WORDS.has(token)) {
      if (lower[i - 1] === 'no') means.comments ??= 0
      else if (lower[i - 1] === 'one') means.comments ??= 1
    } else if (!SEPARATORS.has(token) && !READING_WORDS.has(token) && !FILLERS.has(token) && !AGO_WORDS.has(token)) return null
  }
  if (bare !== null) {
    if (means.comments !== undefined || means.readingTimeMinutes === undefined || !Number.isInteger(bare)) return null
    means.comments = bare
  }
  return verdict(means, saidReading, ago)
}

function verdict(means: Means, saidReading: boolean, ago: boolean): Found | null {
  const count = [means.comments, means.readingTimeMinutes, means.age].filter((one) => one !== undefined).length
  if (count >= 2) return { kind: 'meta-line', rule: 'meta-line', means }
  if (means.comments !== undefined) return { kind: 'comment-count', rule: 'comment-count', means }
  if (means.readingTimeMinutes !== undefined && saidReading) return { kind: 'reading-time', rule: 'reading-time', means }
  if (means.age && ago) return { kind: 'age', rule: 'relative-age', means }
  return null
}
