import type { ErrorCode, Reading } from '@readout/record'

/** 0 ok, 1 error, 2 usage, 3 nothing found, 4 refused (robots, private network, the site), 5 language not read. */
export const EXIT = { ok: 0, error: 1, usage: 2, nothingFound: 3, refused: 4, languageNotRead: 5 } as const

const BY_CODE: Partial<Record<ErrorCode, number>> = {
  USAGE: EXIT.usage,
  URL_INVALID: EXIT.usage,
  QUERY_INVALID: EXIT.usage,
  ADDRESS_REFUSED: EXIT.refused,
  ROBOTS_REFUSED: EXIT.refused,
  SITE_REFUSED: EXIT.refused,
  LINE_NOT_FOUND: EXIT.nothingFound,
  NOT_A_FEED: EXIT.nothingFound,
}

/** The exit code of an error. Example: exitOfError('ROBOTS_REFUSED') -> 4. */
export const exitOfError = (code: ErrorCode): number => BY_CODE[code] ?? EXIT.error

/** The exit code of a reading: 5 where its language is not read, 3 where it holds no line at all. */
export function exitOfReading(reading: Reading): number {
  if (isLanguageNotRead(reading)) return EXIT.languageNotRead
  return hasLines(reading) ? EXIT.ok : EXIT.nothingFound
}

/** True when the page's language is one that no lines are read in. */
export const isLanguageNotRead = (reading: Reading): boolean => reading.notes.some((note) => note.rule === 'language-not-read')

/** True when the page gave at least one line of the record. */
export function hasLines({ statements, contacts, commitments, talks, assessments, events }: Reading): boolean {
  return [statements, contacts, commitments, talks, assessments, events].some((lines) => lines.length > 0)
}
