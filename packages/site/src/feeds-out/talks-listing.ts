import { type JoinedTalks, tellWhen, type When } from '@readout/record'
import { listJoinedTalks } from '@readout/store'
import type { Context } from 'hono'
import { listLines } from '../api/list-lines.ts'
import { seenJoined } from '../api/seen-joined.ts'
import type { Listing, ListingRow } from '../formats/listing.ts'
import type { SiteEnv } from '../site-options.ts'

/** Whose talks: all, those of sides (all of them named), or those whose names hold these words. */
export type WhoseTalks = { title: string; path: string; sides?: string[]; name?: string }

const MOST = 1000

const STATUS = {
  planned: 'TENTATIVE',
  uncertain: 'TENTATIVE',
  possible: 'TENTATIVE',
  expected: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const satisfies Record<JoinedTalks['occurrence'], string>

const COLUMNS = [
  { key: 'what', label: 'Talks' },
  { key: 'parties', label: 'Parties' },
  { key: 'when', label: 'When' },
  { key: 'place', label: 'Place' },
  { key: 'how', label: 'How certain' },
]

/** First and last day of a time that names days, nothing for a vaguer one. Example: '2031-06-03/2031-06-05' -> { start, end }. */
function daysOf(when: When | undefined): { start?: string; end?: string } {
  const found = /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)[^/]*(?:\/(\d{4}-\d{2}-\d{2}))?/.exec(when?.value ?? '')
  return { ...(found?.[1] ? { start: found[1] } : {}), ...(found?.[2] ? { end: found[2] } : {}) }
}

const midnight = (day: string): string => (day.length === 10 ? `${day}T00:00:00Z` : day)

function rowOf(talks: JoinedTalks): ListingRow {
  const [told] = talks.versions
  const what = talks.name ?? talks.kind
  return {
    id: talks.id,
    address: told ? `/article/${told.source}#${told.line}` : '/calendar',
    title: `${what}: ${talks.partyNames.filter(Boolean).join(', ') || 'parties not named'}`,
    updated: midnight(talks.latest),
    cells: {
      what,
      parties: talks.partyNames.filter(Boolean).join(', '),
      when: talks.when ? tellWhen(talks.when) : '',
      place: talks.place?.name ?? '',
      how: talks.occurrence,
    },
    document: talks,
    calendar: {
      uid: talks.id,
      ...daysOf(talks.when),
      status: STATUS[talks.occurrence],
      // Each page that told it anew is one more edition of the entry.
      sequence: Math.max(0, talks.versions.length - 1),
      ...(talks.place ? { place: talks.place.name } : {}),
      about: [
        talks.occurrence,
        ...talks.versions.slice(0, 3).map(({ evidence, outlet }) => `${outlet ?? 'a page'}: ${evidence.map(({ span }) => span.exact).join(' … ')}`),
      ].join('\n'),
    },
  }
}

/** Talks to come and past as this viewer may see them: joined over pages where pages were joined, else page by page. */
export async function talksListing(c: Context<SiteEnv>, { title, path, sides, name }: WhoseTalks): Promise<Listing> {
  const filter = { limit: MOST, ...(sides ? { sides } : {}), ...(name ? { words: name } : {}) }
  const joined = (await listJoinedTalks(c.get('options').store, filter)).rows
  const seen = (await Promise.all(joined.map((talks) => seenJoined(c, talks)))).filter((talks) => talks !== undefined)
  const rows = seen.length ? seen.map(rowOf) : await rowsOfPages(c, sides ?? (name ? [name] : []))
  return { title, path, query: '', columns: COLUMNS, rows, total: rows.length }
}

async function rowsOfPages(c: Context<SiteEnv>, about: readonly string[]): Promise<ListingRow[]> {
  const q = ['type:talks', ...about.map((name) => `about:"${name.replaceAll('"', '')}"`)].join(' ')
  const { items } = await listLines(c, q, { limit: 200 })
  const { origin } = c.get('options').settings
  return items.flatMap((item): ListingRow[] => {
    if (item.kind !== 'talks' || !('occurrence' in item.line)) return []
    const { line: talks, names, article } = item
    const parties = talks.parties.flatMap((id) => names[id] ?? [])
    const one: JoinedTalks = {
      id: `${talks.id}@${article['source']}`,
      kind: talks.kind,
      sides: [],
      parties: talks.parties,
      partyNames: parties,
      occurrence: talks.occurrence,
      first: article['published'] ?? '',
      latest: /^\d{4}-\d{2}-\d{2}/.exec(article['published'] ?? '')?.[0] ?? '1970-01-01',
      versions: [],
      ...(talks.when ? { when: talks.when } : {}),
      ...(talks.place ? { place: { name: talks.place.name } } : {}),
      ...(talks.name ? { name: talks.name.exact } : {}),
    }
    const row = rowOf(one)
    const about = talks.evidence.map((span) => span.exact).join(' … ')
    return [
      {
        ...row,
        address: item.address.slice(origin.length),
        ...(row.calendar ? { calendar: { ...row.calendar, about: `${talks.occurrence}\n${about}` } } : {}),
      },
    ]
  })
}
