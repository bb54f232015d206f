import type { Found, Line, Place } from './line.ts'
import { creditNames } from './caption-line.ts'

const LINK_TO_ORIGIN =
  /^[[(«]?\s?(?:source link|source|sources|via|original (?:source|article|story|post|link)|link to (?:source|original|article)|view (?:source|original|the original)|read (?:the )?(?:full|original|complete|entire) (?:article|story|report|post|text|statement)(?: (?:here|at the source))?|read (?:more )?(?:at|from) (?:the )?source|go to source|quelle|fuente|fonte|источник)\s?[.»>→\])]*$/iu
const NAMED_SOURCE =
  /^[[(]?(?:source|sources|via|original source|source link|quelle|fuente|fonte|bron|источник|with agencies|read (?:more|full article|the full story|the full article) (?:at|on|from))\s?[:–—-]?\s(.{2,80}?)[\])]?$/iu
/** "Via Teleconference" over a transcript says how, not from whom. */
const BY_WAY = /^via\b/i
const MAX_CHARS = 100
const MAX_NAME_WORDS = 8

/**
 * Line rule: a line that links to, or names, the outlet the text was taken from.
 * Example: 'Source link' -> { linkToOriginal: true }; 'Source: Example Wire' -> credit ['Example Wire'].
 */
export function sourceRule(line: Line, place: Place): Found | null {
  if (line.words.length > MAX_CHARS) return null
  if (LINK_TO_ORIGIN.test(line.words)) return { kind: 'source-link', rule: 'source-link', means: { linkToOriginal: true } }
  const named = place === 'middle' || place === 'lead' || (place === 'head' && BY_WAY.test(line.words)) ? null : NAMED_SOURCE.exec(line.words)
  const name = named?.[1]
  if (
    !name ||
    name.split(/\s+/).length > MAX_NAME_WORDS ||
    !/^[\p{Lu}\d@h]/u.test(name) ||
    /[.!?]\s/.test(name) ||
    (/[.!?]$/.test(name) && line.words.split(/\s+/).length > 6)
  )
    return null
  return { kind: 'source-link', rule: 'named-source', means: { linkToOriginal: line.linked > 0, credit: creditNames(name) } }
}
