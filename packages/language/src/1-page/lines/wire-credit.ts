import type { Found, Line, Place } from './line.ts'

const REPORTING =
  /^[([]?\s?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|reported)(?: and (?:writing|editing|reporting))? by\b.{2,300}|with (?:additional )?reporting (?:by|from)\b.{2,200})[)\]]?\.?$/i
/** After "by" stands a name. */
const NAMED = /\b(?:by|from|By|BY)\s(?:the\s)?\p{Lu}/u
const CONTRIBUTED = /\b(?:contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|from)|also contributed)\b/i
const OPENS_WITH_NAME = /^(?:the )?[*–—-]{0,2}\s?(?:(?:[A-Z][\w.]{1,20} ){0,6})\p{Lu}[\p{L}.'’-]+/iu

/** Line rule: who reported for the agency; kept in the article and marked. Example: '(Reporting by Ann Oak; Editing by Bo Elm)' -> wire-credit. */
export function wireCreditRule(line: Line, place: Place): Found | null {
  if (place === 'head' || line.words.length > 340) return null
  if ((REPORTING.test(line.words) && NAMED.test(line.words)) || (CONTRIBUTED.test(line.words) && line.words.length < 260 && OPENS_WITH_NAME.test(line.words)))
    return { kind: 'wire-credit', rule: 'wire-credit', keep: true }
  return null
}
