import type { Found, Line, Place } from './line.ts'

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|d[aei]l?|d[eu]|van|von|der|den|bin|al|el|la|le|y)"
const OPENS =
  /^(?:(?:written |reported |posted |published |story |words |text |article |analysis |opinion |review |photos? )?by|von|par|por|di|door|автор|текст|author|autor|auteur|autore)\s?:?\s/iu
const BYLINE = new RegExp(
  `^(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Pp]ublished |[Ss]tory |[Aa]nalysis )?[Bb][Yy]|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]ut(?:h?or|eur|ore):?|[Аа]втор:?|[Tt]ext:?)\\s?:?\\s(${NAME}(?:[ ,&]{1,2}(?:and\\s|und\\s|et\\s|y\\s|e\\s)?${NAME}){0,11})(?:\\s?[|,·•–—/(-].{0,90}|\\s(?:for|at|in|Updated|Published|Posted|\\d).{0,90})?$`,
  'u',
)
const BIO =
  /^[—–*-]{0,2}\s?(?:staff (?:writer|reporter)s? )?(?:the (?:writer|author)s? (?:is|are|was)\b|about the (?:author|writer)s?\b|(?:contact|reach|email|e-mail|write to|follow)\s(?:the (?:author|writer|reporter)|him|her|them|me|[\p{L} .'’-]{3,40})\s(?:at|on|via|by)\b.{0,120}$|(?:[\p{L}.'’-]+ ){1,4}(?:can|may) be (?:reached|contacted|followed)\b|(?:[\p{L}.'’-]+ ){1,5}(?:is|was|has been) (?:a|an|the|our|[\p{L}'’]+['’]s?)\b.{0,80}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|producer|blogger|analyst at|fellow at|author of|freelance|commentator|photographer|bureau chief|staff)\b.{0,220}$|follow (?:@\w+|him|her|them|the author)\b)/iu

const DATED_BYLINE = new RegExp(
  `^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Uu]pdated|[Ff]iled|[Rr]eported)\\b[^.]{0,60}\\b[Bb]y\\s(${NAME}(?:[ ,&]{1,2}(?:and\\s)?${NAME}){0,5})$`,
  'u',
)

/** Line rule: the author's line over the text, the author's note under it. Example: 'By Ann Oak' -> byline (head). */
export function bylineRule(line: Line, place: Place): Found | null {
  if (place === 'tail') return line.words.length < 420 && BIO.test(line.words) ? { kind: 'byline', rule: 'author-note' } : null
  if ((place !== 'head' && place !== 'lead') || line.words.length > 160) return null
  return BYLINE.test(line.words) || DATED_BYLINE.test(line.words) ? { kind: 'byline', rule: 'byline' } : null
}

/** The names of a byline, or none. Example: 'By Ann Oak and Bo Elm | Example Times' -> 'Ann Oak and Bo Elm'. */
export function bylineNames(words: string): string | null {
  const found = BYLINE.exec(words) ?? DATED_BYLINE.exec(words)
  if (found) return found[1] as string
  return OPENS.test(words) && words.length < 80 ? words.replace(OPENS, '') : null
}
