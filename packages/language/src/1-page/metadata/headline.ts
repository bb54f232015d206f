import type { Sourced } from '@readout/record'
import { plainValue } from './entities.ts'
import { firstMeta, type Gathered, textOf } from './gather.ts'
import { type LinkedData, ldText } from './json-ld.ts'

/** A value of the page's metadata before it is looked for in the visible text. */
export type Valued = { value: string; from: Extract<Sourced, { from: string }>['from'] | 'text' }

const SEPARATOR = /\s(?:[|–—·•»:]|-{1,2}|\/\/|::)\s/
/** Two wordings of one headline share at least this much of the shorter one's words. */
const SAME_SHARE = 0.5

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of the shorter text's words that the other has too. */
export function wordShare(a: string, b: string): number {
  const x = new Set(wordsOf(a))
  const y = new Set(wordsOf(b))
  if (!x.size || !y.size) return 0
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return shared / Math.min(x.size, y.size)
}

/**
 * The headline: the page's own heading where it agrees with what the metadata calls the page, else the metadata's words without the outlet's name.
 * Example: h1 'Talks end', og:title 'Talks end - Example Times' -> 'Talks end' (text).
 */
export function readHeadline(gathered: Gathered, linked: LinkedData, outlet: string | undefined): Valued | undefined {
  const ld = plainValue(ldText(linked.article?.['headline']) ?? ldText(linked.article?.['name']) ?? '')
  const meta = plainValue(firstMeta(gathered, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title') ?? '')
  const title = plainValue(gathered.title)
  const named = [ld, meta, title].filter(Boolean)
  const headings = gathered.headings
    .filter((heading) => heading.tag === 'h1')
    .map(textOf)
    .filter((heading) => heading && heading.length < 400)
  const unnamed = headings.filter((heading) => !isOutletName(heading, outlet))
  const agreed = unnamed
    .map((heading) => ({ heading, share: Math.max(0, ...named.map((one) => wordShare(heading, one))) }))
    .filter(({ heading, share }) => share >= SAME_SHARE && wordsOf(heading).length > 1)
  const best = agreed.sort((a, b) => b.share - a.share)[0]
  // Two wordings of one headline: what the page declares as its headline stands first, as everywhere in its metadata.
  if (best && ld && best.share < 1 && wordShare(best.heading, ld) < 1) return { value: withoutOutlet(ld, outlet), from: 'json-ld' }
  if (best) return { value: withoutKicker(best.heading, named), from: 'text' }
  const item = gathered.itemprops.get('headline')?.map(textOf).find(Boolean)
  if (item && named.some((one) => wordShare(item, one) >= SAME_SHARE)) return { value: item, from: 'text' }
  if (!named.length) return unnamed[0] ? { value: unnamed[0], from: 'text' } : undefined
  const second = gathered.headings
    .filter((heading) => heading.tag === 'h2')
    .slice(0, 12)
    .map(textOf)
    .find((heading) => wordsOf(heading).length > 3 && named.some((one) => wordShare(heading, one) >= 0.8))
  if (second) return { value: second, from: 'text' }
  if (ld) return { value: withoutOutlet(ld, outlet), from: 'json-ld' }
  return { value: withoutOutlet(meta || title, outlet), from: 'meta' }
}

/** A heading whose markup holds a kicker or date before the title that the metadata know. Example: 'News Talks end today' with 'Talks end today' -> the latter. */
function withoutKicker(heading: string, named: string[]): string {
  const lower = heading.toLowerCase()
  const inner = named.find(
    (one) => one.length > 12 && one.length < heading.length && lower.endsWith(one.toLowerCase()) && wordsOf(heading).length - wordsOf(one).length <= 4,
  )
  return inner ? heading.slice(heading.length - inner.length) : heading
}

const isOutletName = (heading: string, outlet: string | undefined): boolean => outlet !== undefined && wordsOf(heading).join(' ') === wordsOf(outlet).join(' ')

/** A title without the outlet's name at its end or head. Example: 'Talks end | Example Times' -> 'Talks end'. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const last = parts.at(-1) as string
  const cut = title.slice(0, title.length - last.length).replace(/\s(?:[|–—·•»:]|-{1,2}|\/\/|::)\s$/, '')
  if (outlet && wordShare(last, outlet) >= 0.6) return cut
  const bar = /\s[|»·•]\s/.test(title)
  return (bar || wordsOf(last).length <= 4) && wordsOf(cut).length >= 4 && wordsOf(last).length <= 5 ? cut : title
}
