import { attr, type Element } from '../document.ts'
import { bylineNames } from '../lines/byline-line.ts'
import { ROLE_WORDS } from './author-words.ts'
import { plainValue } from './entities.ts'
import { type Gathered, textOf } from './gather.ts'
import type { Valued } from './headline.ts'
import { type LinkedData, ldNames } from './json-ld.ts'

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'cxenseparse:author',
  'article:author_name',
  'og:article:author',
  'authors',
  'creator',
  'rbauthors',
  'citation_author',
  'news_authors',
  'analyticsattributes.author',
  'byline',
  'dc.author',
  'vr:author',
  'shareaholic:article_author_name',
]
const MAX_AUTHORS = 12
/** An author field longer than this is no list of names. */
const MAX_FIELD_CHARS = 400
const MAX_NAME_CHARS = 60
const MAX_NAME_WORDS = 7

/**
 * The authors: JSON-LD, then meta, microdata and rel=author, then the visible byline; names apart, without "By", roles, addresses and the outlet's own name where a person is named.
 * Example: author 'By Ann Oak and Bo Elm, Example Times' -> ['Ann Oak', 'Bo Elm'].
 */
export function readAuthors(
  gathered: Gathered,
  linked: LinkedData,
  outlet: string | undefined,
  near: (element: Element) => boolean,
  lines: string[] = [],
): Valued[] {
  const sources: [() => string[], Valued['from']][] = [
    [() => ldNames(linked.article?.['author'] ?? linked.article?.['creator'], linked.nodes), 'json-ld'],
    [() => AUTHOR_METAS.map((name) => gathered.metas.get(name) ?? []).find((contents) => contents.some((one) => namesIn(one, outlet).length)) ?? [], 'meta'],
    [() => labelledAuthors(gathered), 'meta'],
    [() => itemAuthors(gathered), 'text'],
    [() => visibleAuthors(gathered, near), 'text'],
    [
      () =>
        lines
          .map(bylineNames)
          .filter((names): names is string => names !== null)
          .slice(0, 1),
      'text',
    ],
    [() => linkedAuthors(gathered, near), 'text'],
  ]
  let fallback: Valued[] = []
  for (const [read, from] of sources) {
    const names = unique(read().flatMap((one) => namesIn(one, outlet)))
    if (!names.length) continue
    const people = names.filter((name) => !isOutlet(name, outlet) && !isRole(name))
    if (people.length) return people.slice(0, MAX_AUTHORS).map((value) => ({ value, from }))
    if (!fallback.length) fallback = names.slice(0, 1).map((value) => ({ value, from }))
  }
  return fallback
}

/** Twitter card labels: twitter:label1 "Written by" names what twitter:data1 holds. */
function labelledAuthors(gathered: Gathered): string[] {
  return ['1', '2'].flatMap((n) =>
    /^(?:written by|by|author|verfasst von|écrit par|escrito por|geschreven door)$/i.test(gathered.metas.get(`twitter:label${n}`)?.[0] ?? '')
      ? (gathered.metas.get(`twitter:data${n}`)?.slice(0, 1) ?? [])
      : [],
  )
}

function itemAuthors(gathered: Gathered): string[] {
  const elements = gathered.itemprops.get('author') ?? []
  return elements.slice(0, 6).map((element) => {
    const name = (gathered.itemprops.get('name') ?? []).find((one) => isInside(one, element))
    return (name && (attr(name, 'content') || textOf(name))) || attr(element, 'content') || textOf(element)
  })
}

function isInside(inner: Element, outer: Element): boolean {
  let at: Element | null = inner
  for (let climbs = 0; at && climbs < 20; climbs++, at = at.parent) if (at === outer) return true
  return false
}

/** Names in the elements whose markup says "byline" or "author", those near the headline only, the first that gives a name. */
function visibleAuthors(gathered: Gathered, near: (element: Element) => boolean): string[] {
  for (const element of gathered.bylines.slice(0, 40)) {
    if (!near(element)) continue
    const text = textOf(element)
    if (!text || text.length > 200) continue
    const said = bylineNames(text)
    if (said) return [said]
    if (looksLikeName(text)) return [text]
  }
  return []
}

/** The names in links to a person's page near the headline. */
function linkedAuthors(gathered: Gathered, near: (element: Element) => boolean): string[] {
  return gathered.authorLinks.slice(0, 200).filter(near).map(textOf).filter(looksLikeName).slice(0, 4)
}

const looksLikeName = (text: string) => /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(text) && text.length < MAX_NAME_CHARS

/** The names in one author field. Example: 'By Ann Oak, Political Editor and Bo Elm' -> ['Ann Oak', 'Bo Elm']. */
export function namesIn(field: string, outlet?: string): string[] {
  const text = plainValue(field.slice(0, MAX_FIELD_CHARS))
  if (!text || /^https?:\/\//i.test(text) || (/^@?[\w.]+$/.test(text) && /[\d_@]|\.com$/.test(text))) return []
  const open = text
    .replace(
      /^(?:(?:written|reported|posted|published|story|words|text|article|analysis|opinion)\s)?(?:by|von|par|por|di|door|автор|текст|author|autor)\s?:?\s/iu,
      '',
    )
    .replace(/[^\s@]{1,64}@[^\s@]{1,100}/g, ' ')
    .replace(/\((?:[^()]{0,80})\)/g, ' ')
    .replace(/\s[|•·–—]\s.{0,200}$/, '')
  const parts = open.split(/\s*(?:[;,/&]|(?<!\p{L})(?:and|und|et|og|och|и|with|(?:en|e|y)(?=\s\p{Lu}))(?!\p{L}))\s*/u)
  return parts.map((part) => cleanName(part, outlet)).filter((name): name is string => name !== null)
}

function cleanName(part: string, outlet: string | undefined): string | null {
  const name = part
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“'*.:-]+|[\s"”'*:-]+$/g, '')
    .replace(/(?:['’]s)$/, '')
    .trim()
  if (!name || name.length > MAX_NAME_CHARS || !/\p{L}{2}/u.test(name) || name.split(' ').length > MAX_NAME_WORDS) return null
  if (/\d{2}|https?:|www\.|@/.test(name)) return null
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (words.every((word) => ROLE_WORDS.has(word))) return isOutlet(name, outlet) || words.length > 1 ? name : null
  if (/^[a-z\d_]+(?:\.[a-z\d_]+)+$/.test(name)) return null
  // A role after or before a name in one piece ("Ann Oak Political Editor"): the role words at the end go.
  const kept = name.split(' ')
  while (
    kept.length > 2 &&
    ROLE_WORDS.has((kept.at(-1) as string).toLowerCase()) &&
    kept.slice(0, 2).every((word) => /^\p{Lu}/u.test(word) && !ROLE_WORDS.has(word.toLowerCase()))
  )
    kept.pop()
  if (kept.length < words.length && kept.length < 2) return name
  const lowerOnly = kept.every((word) => !/^\p{Lu}/u.test(word)) && /^[\p{Script=Latin}\s.'-]+$/u.test(name)
  return lowerOnly && kept.length > 3 ? null : kept.join(' ')
}

/** A name of role words alone ("News Staff") is taken only where nobody else is named. */
const isRole = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .every((word) => !word || ROLE_WORDS.has(word))

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?:com|org|net)$/, '')
function isOutlet(name: string, outlet: string | undefined): boolean {
  if (!outlet) return false
  const a = bare(name)
  const b = bare(outlet)
  return a === b || (b.length > 3 && a.startsWith(b) && a.length < b.length + 14) || (a.length > 5 && b.includes(a))
}

function unique(names: string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return seen.has(key) ? false : (seen.add(key), true)
  })
}
