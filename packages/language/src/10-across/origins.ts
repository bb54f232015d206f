import { type Furniture, type Origin, type Reading, type Sourced, sourcedText } from '@readout/record'

/** Names that an agency goes by in bylines and credit lines. Source: the agencies' own style, as in datelines. */
const SHORT =
  /^(?:AP|AFP|UPI|TASS|dpa|EFE|ANSA|IANS|ANI|PTI|PA|CP|AAP|Reuters|Xinhua|Interfax|Bloomberg|Kyodo|Yonhap|Anadolu|Bernama|Antara|Sputnik|Ukrinform)$/
const WORDED =
  /\b(?:Press|News|Wire|Telegraph|Information) (?:Agency|Association|Service|Bureau|Trust|Union)\b|\b(?:Agency|Newswire|Newswires|Wire)$|\b(?:Associated|United|Canadian) Press\b|^Agence /

/** True for the name of a news agency. Example: 'Meridian Press Agency' -> true; 'Dana Whitlow' -> false. */
export const isAgency = (name: string): boolean => SHORT.test(name) || (name.length < 80 && WORDED.test(name))

/** A capitalised name after the words of a credit line. */
const NAME = /(?:\p{Lu}[\p{L}\p{N}.&’'-]*)(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,5}/gu

/**
 * Where a page says its text comes from, each with the words that say so: the agency of its dateline, of its credit lines or byline, a named source,
 * a link to the source, a canonical address on another host. A page that says nothing gets nothing.
 * Example: 'TESSEL (MPA) — …' -> [{ name: 'MPA', sign: 'dateline', words: span }].
 */
export function originsOf({ source, article }: Reading): Origin[] {
  const found: Origin[] = []
  const add = (name: string, sign: Origin['sign'], words: Sourced) => {
    const trimmed = name
      .trim()
      .replace(/^the /i, '')
      .replace(/[.,;]$/, '')
    if (trimmed && !found.some((one) => one.name.toLowerCase() === trimmed.toLowerCase() && one.sign === sign))
      found.push({ name: trimmed, sign, source: source.id, words })
  }
  for (const one of article.furniture) for (const name of namesIn(one)) add(name, one.kind === 'dateline' ? 'dateline' : 'credit', one.span)
  for (const one of article.byline) if (isAgency(sourcedText(one))) add(sourcedText(one), 'byline', one)
  const republished = article.furniture.find((one) => one.kind === 'republished')
  if (article.syndicatedFrom && republished) add(article.syndicatedFrom, 'credit', republished.span)
  const link = article.furniture.find((one) => one.means?.linkToOriginal)
  if (article.sourceUrl && link) add(hostOf(article.sourceUrl), 'source-link', link.span)
  const canonical = source.canonical
  if (canonical && source.url && siteOf(canonical) && siteOf(canonical) !== siteOf(source.url))
    add(hostOf(canonical), 'canonical', { value: canonical, from: 'meta' })
  return found
}

/** The agencies a piece of furniture names as where the text comes from. */
function namesIn(one: Furniture): string[] {
  if (one.kind === 'dateline' || one.kind === 'source-link') return one.means?.credit ?? []
  if (one.kind !== 'wire-credit' && one.kind !== 'republished') return []
  return (one.span.exact.slice(0, 400).match(NAME) ?? []).filter(isAgency)
}

/** The host of an address without www. Example: 'https://www.example.org/a' -> 'example.org'. */
export const hostOf = (url: string): string => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
const siteOf = (url: string): string => hostOf(url).split('.').slice(-2).join('.')
