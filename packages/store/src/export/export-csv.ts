/** A cell that a spreadsheet would run as a formula is made plain text by a leading apostrophe. Source: OWASP, CSV injection. */
function guard(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

const cell = (value: unknown): string => {
  const text = guard(value === null || value === undefined ? '' : String(value))
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
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
