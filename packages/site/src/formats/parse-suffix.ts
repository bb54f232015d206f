/** The formats a list or a page answers in; `page` is the HTML page itself, `html` the same as a file to keep. */
export type Format = 'page' | 'json' | 'csv' | 'atom' | 'feed' | 'ics' | 'md' | 'html' | 'docx'

/** Longest first: `.feed.json` is no `.json`. */
const SUFFIXES: readonly [string, Exclude<Format, 'page'>][] = [
  ['.feed.json', 'feed'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.atom', 'atom'],
  ['.ics', 'ics'],
  ['.md', 'md'],
  ['.html', 'html'],
  ['.docx', 'docx'],
]

/**
 * The path without its suffix, and the format that the suffix asks for.
 * Example: '/commitments.csv' -> { path: '/commitments', format: 'csv' }; '/commitments' -> { path: '/commitments', format: 'page' }.
 */
export function parseSuffix(path: string): { path: string; format: Format } {
  const found = SUFFIXES.find(([suffix]) => path.endsWith(suffix) && path.length > suffix.length && !path.endsWith(`/${suffix}`))
  return found ? { path: path.slice(0, -found[0].length), format: found[1] } : { path, format: 'page' }
}

/** The address of the same thing in another format. Example: withSuffix('/search', 'q=oak', 'atom') -> '/search.atom?q=oak'. */
export function withSuffix(path: string, query: string, format: Format): string {
  const suffix = SUFFIXES.find(([, name]) => name === format)?.[0] ?? ''
  return `${path}${suffix}${query ? `?${query}` : ''}`
}

/** Rows one answer holds: a page is short, a feed holds what a reader asks for between two visits, a table for a spreadsheet is whole up to a bound. */
export const ROWS_OF: Readonly<Record<Format, number>> = { page: 50, json: 100, csv: 10_000, atom: 50, feed: 50, ics: 1000, md: 500, html: 500, docx: 500 }
