/** How a formula begins, full-width signs and blanks before the sign included: spreadsheets fold and trim. Source: OWASP, CSV injection. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** A cell that a spreadsheet would run as a formula is made plain text by a leading apostrophe; a number is one already. */
function guard(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  return typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
}

/** Quoted where a comma, or a semicolon or tab that some spreadsheets cut at, stands in it. */
const cell = (value: unknown): string => {
  const text = guard(value)
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV of RFC 4180 with a header, guarded against formulas.
 * Example: csv(['a', 'b'], [['=1+1', 'x,y']]) -> "a,b\r\n'=1+1,\"x,y\"\r\n".
 */
export function csv(columns: readonly string[], rows: Iterable<readonly unknown[]>): string {
  let text = `${columns.map(cell).join(',')}\r\n`
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`
  return text
}
