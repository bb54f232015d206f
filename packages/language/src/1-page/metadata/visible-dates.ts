import type { Line } from '../lines/line.ts'
import { type DateReading, readDates } from '../dates/read-dates.ts'
import { type DateFound, isPossible } from './published.ts'

/** A date that the page shows near its headline, and whether the line calls it an update. */
export type VisibleDate = DateFound & { updated: boolean }

const UPDATED = /(?:updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|stand)\s?[:.]?\s*(?:(?:on|at|am|le|el|il|em)\s)?[^\d]{0,24}$/iu
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
