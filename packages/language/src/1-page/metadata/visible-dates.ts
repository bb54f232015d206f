import type { Line } from '../lines/line.ts'
import { type DateReading, readDates } from '../dates/read-dates.ts'
import { type DateFound, isPossible, readStamp } from './published.ts'
import type { Range } from '@readout/record'

/** A date that the page shows near its headline, and whether the line calls it an update. */
export type VisibleDate = DateFound & { updated: boolean }

const UPDATED =
  /(?:updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|stand)\s?[:.]?\s*(?:(?:on|at|am|le|el|il|em)\s)?[^\d]{0,24}$/iu
/** A line that holds a date and is longer than this is a sentence. */
const MAX_CHARS = 160

/** The dates of short lines, in the order given. Example: 'Updated 3 May 2024' -> [{ day: '2024-05-03', updated: true, … }]. */
export function visibleDates(lines: Line[], reading: DateReading): VisibleDate[] {
  const found: VisibleDate[] = []
  for (const line of lines) {
    if (line.words.length > MAX_CHARS) continue
    for (const date of readDates(line.words, reading)) {
      if (!isPossible(date.day)) continue
      found.push({
        day: date.day,
        ...(date.time ? { time: date.time } : {}),
        ...(date.zone ? { zone: date.zone } : {}),
        from: 'text',
        span: { start: line.start + date.start, end: line.start + date.end },
        updated: UPDATED.test(line.words.slice(Math.max(0, date.start - 60), date.start)),
      })
    }
  }
  return found
}

/** Dates that one of the first paragraphs opens with, as in "3 May 2024. The two sides …". */
export function openingDates(text: string, article: { paragraphs: Range[] }, reading: DateReading): DateFound[] {
  return article.paragraphs.slice(0, 4).flatMap(({ start }) => {
    const date = readDates(text.slice(start, start + OPENING_CHARS), reading)[0]
    return date && date.start < 3 && isPossible(date.day) ? [{ day: date.day, from: 'text', span: { start: start + date.start, end: start + date.end } }] : []
  })
}

/** How far from its start a paragraph may carry the date it opens or is signed with. */
const OPENING_CHARS = 60

/** Dates that open or sign lines of the article, then those of short lines anywhere; the last resort of what a page shows. */
export function datesInText(text: string, article: { paragraphs: Range[]; furniture: { span: Range }[] }, reading: DateReading): DateFound[] {
  const found: DateFound[] = []
  for (const { start, end } of article.paragraphs) {
    const from = end - start > 2 * OPENING_CHARS ? [[start, start + OPENING_CHARS] as const] : [[start, end] as const]
    for (const [a, b] of from)
      for (const date of readDates(text.slice(a, b), reading))
        if (isPossible(date.day)) found.push({ day: date.day, from: 'text', span: { start: a + date.start, end: a + date.end } })
    if (found.length > 4) break
  }
  const lines = text.split('\n', 3000)
  let at = 0
  for (const line of lines) {
    if (line.length <= MAX_CHARS && /\d{4}/.test(line))
      for (const date of readDates(line, reading))
        if (isPossible(date.day)) found.push({ day: date.day, from: 'text', span: { start: at + date.start, end: at + date.end } })
    at += line.length + 1
    if (found.length > 12) break
  }
  return found
}

const SCRIPT_DATE =
  /["']?(?:date_?published|publish(?:ed)?_?(?:date|at|time|on)|pub_?date|publication_?date|article_?date|post_?date|first_?published(?:_?at)?|display_?date|created(?:_?at|_?on)?|date_?created|articleChangeDateShort)["']?\s{0,3}[:=]\s{0,3}["']([^"'<>]{8,40})["']/gi
/** How much of a document is searched for dates in scripts. */
const SCRIPT_CHARS = 3_000_000

/** Dates that scripts of the page carry under a name that says so. Example: '"publishedAt":"2024-03-03T10:00:00Z"' -> 2024-03-03. */
export function datesInScripts(html: string): DateFound[] {
  const found: DateFound[] = []
  for (const match of html.slice(0, SCRIPT_CHARS).matchAll(SCRIPT_DATE)) {
    const stamp = readStamp(match[1] as string, 'script')
    if (stamp && isPossible(stamp.day)) found.push(stamp)
    if (found.length > 4) break
  }
  return found
}
