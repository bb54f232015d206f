import { DATE_WORDS } from '../dates/date-words.ts'
import { readDates } from '../dates/read-dates.ts'
import type { Found, Line, Place } from './line.ts'

const LABEL =
  /^(?:(?:first |last |originally |date |time )?(?:published|updated|posted|modified|created|issued|edited|released|added|uploaded|on|at|as of|date|time|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено)\b)/iu
const MAX_CHARS = 140

/**
 * Line rule: a line that is a date, with or without "Published" before it, and nothing else; only over the text.
 * Example: 'Published Dec. 22, 2023 at 9:41 AM' -> published.
 */
export function publishedRule(line: Line, place: Place): Found | null {
  if (place === 'middle' || line.words.length > MAX_CHARS) return null
  const dates = readDates(line.words)
  if (!dates.length) return null
  let rest = ''
  let at = 0
  for (const date of dates) {
    rest += `${line.words.slice(at, date.start)} `
    at = date.end
  }
  rest += line.words.slice(at)
  const words = rest
    .toLowerCase()
    .split(/[\s,;:|·•.()/–—-]+/)
    .filter(Boolean)
  const labelled = LABEL.test(line.words)
  if (place === 'tail' && !labelled) return null
  return words.every((word) => /^\d{1,2}$/.test(word) || DATE_WORDS.has(word) || LABEL.test(word))
    ? { kind: 'published', rule: labelled ? 'published-label' : 'date-line' }
    : null
}
