import type { Scan } from './scan.ts'
import { organisationHead } from './word-classes.ts'

/** Words of the fields of ministries. Source: names of ministries. */
const PORTFOLIO = new Set(
  'affairs agriculture aviation change climate commerce communities cooperation culture defence defense development diaspora digital economic economics economy education emergencies employment energy environment european expatriates external finance fisheries foreign health housing industry infrastructure integration interior internal international investment justice labor labour maritime migration planning regional resources science security technology tourism trade transport'.split(
    ' ',
  ),
)

/** The end of a second field of an office, or `at` where none follows: "Minister of Foreign Affairs |and Trade| Ann Oak". */
export function secondField(scan: Scan, at: number, end: number): number {
  const before = scan.token(at - 1)?.lower ?? ''
  const after = scan.token(at + 1)
  const goesOn = scan.token(at)?.lower === 'and' && PORTFOLIO.has(before) && after?.capital && PORTFOLIO.has(after.lower) && !scan.hit(at + 1, 'role')
  return goesOn ? (capitalRun(scan, at + 1, end, true) ?? at) : at
}

/** True for an office with its own "of" or "for": "and Minister of Foreign Affairs" opens a second office. */
export const officeOf = (scan: Scan, at: number): boolean => {
  const role = scan.hit(at, 'role')
  return role !== undefined && (['of', 'for'].includes(scan.token(role.to)?.lower ?? '') || role.to - role.from > 2)
}

/** True where a name begins behind the field or the body of an office: "Minister of Foreign Affairs |Ann Oak", "Director of the Trade Commission |Ann Oak". */
function opensName(scan: Scan, at: number, i: number): boolean {
  const plain = (index: number): boolean => {
    const token = scan.token(index)
    return token?.kind === 'word' && token.capital && !PORTFOLIO.has(token.lower) && !organisationHead(scan.words(index, index + 1))
  }
  if (!plain(i) || scan.hit(i, 'role')) return false
  const body = scan.token(i - 1)?.lower === 'affairs' || organisationHead(scan.words(i - 1, i)) !== undefined
  return PORTFOLIO.has(scan.token(at)?.lower ?? '') || (body && plain(i + 1))
}

/** End of a run of capitalised words from a token, or undefined; of a `field` of office only its own words. Example: "Middle East", "Foreign Affairs and Trade". */
export function capitalRun(scan: Scan, at: number, end: number, field = false): number | undefined {
  let i = at
  while (i < end && i < at + 8) {
    const token = scan.token(i)
    if (field && i > at && opensName(scan, at, i)) break
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
