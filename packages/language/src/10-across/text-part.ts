import { type Anchor, type Contact, type Reading, type Span, sourcedText, type TextPart } from '@readout/record'
import { bandsOf } from './bands.ts'
import { contactDay, contactSort } from './contact-part.ts'
import { dayNumber } from './days.ts'
import { originsOf } from './origins.ts'
import { runsOf } from './runs.ts'
import { hash32, wordsOf } from './words.ts'

/** A quotation shorter than this may be anybody's. */
const LEAST_QUOTED_WORDS = 7
/** A page tells of a contact as its news for so many days. */
const NEWS_DAYS = 4

/**
 * A page's text as it is placed in a story: the runs and bands of the article's own words, never of its title or furniture, what it says about its origin,
 * and the marks by which it stands beside other texts: its main contact, its quotations, its addresses.
 */
export function textPart(reading: Reading, at: string): TextPart {
  const { source, article } = reading
  const runs = runsOf(article.paragraphs.map((paragraph) => paragraph.exact))
  const headline = article.headline ? sourcedText(article.headline) : undefined
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  return {
    keys: bandsOf(runs),
    runs,
    copy: {
      source: source.id,
      at,
      ...(source.url ? { url: source.url } : {}),
      ...(headline ? { headline } : {}),
      ...(outlet ? { outlet } : {}),
      words: article.words,
      origins: originsOf(reading),
    },
    beside: [...contactMarks(reading, at), ...quotationMarks(reading, at), ...linkMarks(reading)],
  }
}

const anchor = (source: string, span: Span): Anchor => ({ source, span })

/** The contact a page is about stands first in its record; one only mentioned as background ties no stories together. */
function contactMarks({ source, contacts }: Reading, at: string): TextPart['beside'] {
  const [contact] = contacts
  const day = contact && contactDay(contact)
  if (!contact || !day || contact.sides.length < 2 || !isNews(contact, day, at)) return []
  const evidence = contact.evidence.slice(0, 1).map((span) => anchor(source.id, span))
  return [{ key: `c.${contactSort(contact.kind)}.${[...contact.sides].sort().join('+')}.${day}`, sign: 'contact', evidence }]
}

/** A headline tells what was held in the present tense: what lies behind the page's day is no plan. */
const isNews = (contact: Contact, day: string, at: string): boolean =>
  (contact.status !== 'scheduled' || day <= at) && Math.abs(dayNumber(at) - dayNumber(day)) <= NEWS_DAYS

/** Each long quotation in two overlapping spells of days: pages two days apart always share one, pages a week apart none. */
function quotationMarks({ source, statements }: Reading, at: string): TextPart['beside'] {
  const day = dayNumber(at)
  if (!Number.isFinite(day)) return []
  const spells = [`a${Math.floor(day / 4)}`, `b${Math.floor((day + 2) / 4)}`]
  const marks = new Map<string, TextPart['beside'][number]>()
  for (const quote of statements.flatMap((statement) => statement.quotes)) {
    const words = wordsOf(quote.exact)
    if (words.length < LEAST_QUOTED_WORDS) continue
    const hash = hash32(words.join(' ')).toString(36)
    for (const spell of spells) marks.set(`${hash}.${spell}`, { key: `q.${hash}.${spell}`, sign: 'quotation', evidence: [anchor(source.id, quote)] })
  }
  return [...marks.values()]
}

/** The page's own addresses, and the one it names as its source. */
function linkMarks({ source, article }: Reading): TextPart['beside'] {
  const own = [source.url, source.canonical].filter((url) => url !== undefined).map(plainAddress)
  const away = article.sourceUrl ? plainAddress(article.sourceUrl) : undefined
  const link = article.furniture.find((one) => one.means?.linkToOriginal)?.span
  const marks: TextPart['beside'] = [...new Set(own)].map((url) => ({ key: `l.${url}`, sign: 'link', evidence: [] }))
  if (away && article.sourceUrl && !own.includes(away))
    marks.push({ key: `l.${away}`, sign: 'link', evidence: link ? [anchor(source.id, link)] : [], link: article.sourceUrl })
  return marks
}

/** An address without what does not name the page. Example: 'https://www.example.org/a/?utm_source=x#top' -> 'example.org/a'. */
function plainAddress(url: string): string {
  const plain = url
    .slice(0, 2000)
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
  const [path = '', query = ''] = plain.split('?')
  const kept = query.split('&').filter((pair) => pair && !/^(?:utm_|fbclid|gclid|ref=|cmpid|mc_)/i.test(pair))
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path
  return kept.length ? `${trimmed}?${kept.join('&')}` : trimmed
}
