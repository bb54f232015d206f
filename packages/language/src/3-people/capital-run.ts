import type { Scan } from './scan.ts'

/** Words of the fields of ministries. Source: names of ministries. */
const PORTFOLIO = new Set(
  'affairs agriculture aviation commerce communities cooperation culture defence defense development diaspora digital economic economy education emergencies employment energy environment european expatriates external finance fisheries foreign health housing industry infrastructure integration interior internal international investment justice labor labour maritime migration planning regional resources science security technology tourism trade transport'.split(
    ' ',
  ),
)

/** True for an office with its own "of" or "for": "and Minister of Foreign Affairs" opens a second office. */
export const officeOf = (scan: Scan, at: number): boolean => {
  const role = scan.hit(at, 'role')
  return role !== undefined && (['of', 'for'].includes(scan.token(role.to)?.lower ?? '') || role.to - role.from > 2)
}

/** End of a run of capitalised words from a token, or undefined; of a `field` of office only its own words. Example: "Middle East", "Foreign Affairs and Trade". */
export function capitalRun(scan: Scan, at: number, end: number, field = false): number | undefined {
  let i = at
  while (i < end && i < at + 8) {
    const token = scan.token(i)
    // "Minister of Foreign Affairs Ann Oak": the field of an office ends where the name begins.
    if (field && i > at && PORTFOLIO.has(scan.token(at)?.lower ?? '') && token?.capital && !PORTFOLIO.has(token.lower)) break
    if (token?.kind === 'word' && token.capital && !scan.is(i, 'month')) i++
    else if (
      i > at &&
      ['and', '&', ','].includes(token?.lower ?? '') &&
      scan.token(i + 1)?.capital &&
      !officeOf(scan, i + 1) &&
      (token?.lower !== ',' || scan.token(i + 2)?.lower === ',' || scan.token(i + 2)?.lower === 'and')
    )
      i++
    else break
  }
  return i > at ? i : undefined
}
