/** Adjectives of official prose that no ending gives away. Source: written for the project. */
const ADJECTIVES = new Set(
  'armed close common deep equal fair firm free full good green joint just key large legal long main major mutual new open secure security short small strong swift trade wide'.split(
    ' ',
  ),
)

/** Words with an adjective's ending that are nouns in official prose. Source: written for the project. */
const NOUNS = new Set(
  'admiral approval arrival arsenal boundary cable canal capital cathedral climate clinic commentary constable council critic deal denial diary dictionary dignitary disposal documentary fabric festival funeral glossary goal hospital initiative journal judiciary library logic manual material mechanic medal metal mineral music narrative objective official panel perspective plastic potential proposal public referral removal renewal rival salary secretary signal statistic summary supply table terminal timetable topic traffic trial tribunal vegetable withdrawal'.split(
    ' ',
  ),
)

/**
 * True for a word that is an adjective by its ending, or known as one.
 * Example: isAdjective('political') -> true; isAdjective('proposal') -> false.
 */
export function isAdjective(lower: string): boolean {
  if (ADJECTIVES.has(lower)) return true
  return lower.length > 4 && !NOUNS.has(lower) && /(?:ical|ial|nal|ral|ual|tal|cal|gal|ary|ic|ive|ous|ful|able|ible|ish|less)$/.test(lower)
}
