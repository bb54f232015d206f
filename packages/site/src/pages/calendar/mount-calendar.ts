import { type JoinedTalks, tellWhen } from '@readout/record'
import { listJoinedTalks } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import { seenLines } from '../../api/index.ts'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { kindOfContact } from '../../words/contact.ts'
import { capital, counted } from '../../words/names.ts'
import { daysOf } from '../../words/days-of.ts'
import { ageOf, tellMoment } from '../../words/time.ts'
import { inTime } from './in-time.ts'
import { listTools } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { emptyFor } from '../empty-for.ts'
import { seeThings } from '../see-things.ts'
import { documentSource, seeTellings, type SeenLine } from '../seen-line.ts'

const COLUMNS: Listing['columns'] = [
  { key: 'talks', label: 'Talks' },
  { key: 'when', label: 'When' },
  { key: 'place', label: 'Place' },
  { key: 'parties', label: 'Parties' },
  { key: 'announced', label: 'Announced by' },
  { key: 'certainty', label: 'Certainty' },
  { key: 'versions', label: 'Versions' },
]
/** Talks taken from the store to be ordered by their day. */
const MOST = 1000
const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Kyiv',
  'Europe/Moscow',
  'Asia/Jerusalem',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'America/New_York',
  'America/Los_Angeles',
]

type SeenTalks = { talks: JoinedTalks; seen: { telling: JoinedTalks['versions'][number]; seen: SeenLine }[] }

/** Mounts the calendar of talks found in texts; `?sides=A,B` and `?actor=ID` cut it down, and the .ics with it. */
export function mountCalendar(app: Hono<SiteEnv>): void {
  mountList(app, '/calendar', calendarPage)
}

async function calendarPage(c: Context<SiteEnv>, { limit, offset }: Asked): Promise<ListPage> {
  const { store, now } = c.get('options')
  const sides = (c.req.query('sides') ?? '').split(',').filter((side) => /^[\w -]{1,40}$/.test(side))
  const actor = /^\w{1,40}$/.exec(c.req.query('actor') ?? '')?.[0]
  const { rows } = await listJoinedTalks(store, { limit: MOST, sides, ...seenLines(c.get('options'), c.get('viewer')), ...(actor ? { actor } : {}) })
  const all: SeenTalks[] = []
  for (const talks of await seeThings(c, rows)) {
    const seen = await seeTellings(c, talks.versions)
    if (seen.length) all.push({ talks, seen })
  }
  const { ahead, past, vague } = inTime(all, ({ talks }) => talks, now().slice(0, 10))
  const inOrder = [...ahead, ...past, ...vague]
  const next = offset + limit < inOrder.length ? String(offset + limit) : undefined
  const listing: Listing = {
    title: sides.length ? `Talks: ${sides.join(' and ')}` : 'Calendar of talks',
    ...addressOf(c),
    columns: COLUMNS,
    rows: inOrder.slice(offset, offset + limit).map(talksRow),
    total: inOrder.length,
    ...(next ? { next } : {}),
  }
  return {
    listing,
    dated: true,
    page: { title: listing.title, section: 'calendar' },
    body: () => html`<h1>${listing.title}</h1><p class="intro">Talks, meetings and visits that texts announce: by whom, how certainly, and how they stood before. A day that no text states is not made up.</p>${zoneForm(c)}
${
  all.length
    ? html`${agenda('To come', ahead, now())}${agenda('Past, or past their day', past, now())}${agenda('Day not stated', vague, now())}${listTools(listing, { dated: true })}`
    : emptyFor(c, {
        would: 'Talks to come stand here, by day, with who announced them.',
        why: 'No page that has been read announces any.',
        fill: { words: 'Read a page that does', address: '/read' },
      })
}`,
  }
}

/** The time that talks are told for, as exactly as a machine may take it: a day, a month or a year. Example: '2031-06-03T10:00' -> '2031-06-03'; 'XXXX-06' -> ''. */
const dayOf = ({ when }: JoinedTalks): string => /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/.exec(when?.value ?? '')?.[1] ?? ''
/** The day they begin, where one is told. Example: '2031-06-03/2031-06-05' -> '2031-06-03'; '2031-06' -> undefined. */
const startOf = ({ when }: JoinedTalks): string | undefined => /^\d{4}-\d\d-\d\d/.exec(when?.value ?? '')?.[0]

/** How far off talks are: the first day they may be on where that is to come, else how long their last day is past. */
function ageOfTalks({ when }: JoinedTalks, now: string): string {
  const days = when && daysOf(when)
  if (!days) return ''
  const today = now.slice(0, 10)
  return days.last < today ? ageOf(days.last, now) : days.first > today ? ageOf(days.first, now) : days.first === days.last ? 'today' : 'now'
}

function agenda(title: string, list: readonly SeenTalks[], now: string): Html {
  if (!list.length) return NOTHING
  return html`<section class="agenda"><h2>${title} <span class="count">${list.length}</span></h2><ol>${list.map((one) => agendaItem(one, now))}</ol></section>`
}

function agendaItem({ talks, seen }: SeenTalks, now: string): Html {
  const last = seen.at(-1)
  const day = dayOf(talks)
  const age = ageOfTalks(talks, now)
  const name = talks.name ?? capital(kindOfContact(talks.kind))
  const before = seen.slice(0, -1)
  return html`<li id="${talks.id}" class="${talks.occurrence === 'cancelled' ? 'cancelled' : ''}" data-card data-open="${last?.seen.address ?? ''}"><p class="agenda-day">${
    talks.when && age
      ? html`${day ? html`<time datetime="${day}">${tellWhen(talks.when)}</time>` : tellWhen(talks.when)} <span class="age">(${age})</span>`
      : 'Day not stated'
  }</p><div><h3>${last ? html`<a href="${last.seen.address}">${name}</a>` : name}</h3>
<p>${joinHtml(
    [
      ...(talks.partyNames.length ? [talks.partyNames.join(' ↔ ')] : []),
      ...(talks.place ? [`in ${talks.place.name}`] : []),
      last?.telling.saidBy ? `announced by ${last.telling.saidBy}` : 'who announced them is not said',
      talks.occurrence === 'cancelled' ? html`<strong>called off</strong>` : html`<strong>${talks.occurrence}</strong>`,
      `told by ${counted(new Set(seen.map(({ telling }) => telling.source)).size, 'page')}`,
    ],
    ' · ',
  )}</p>${talks.becameContact ? html`<p><a href="/contact/${talks.becameContact}">What came of it</a></p>` : NOTHING}${
    before.length
      ? html`<details><summary>Told before (${before.length})</summary><ul>${before.map(({ telling, seen: one }) => html`<li><time datetime="${telling.at}">${tellMoment(telling.at)}</time>: <a href="${one.address}">${telling.when ? tellWhen(telling.when) : 'day not stated'}${telling.place ? `, ${telling.place.name}` : ''}, ${telling.occurrence}</a></li>`)}</ul></details>`
      : NOTHING
  }</div></li>
`
}

function talksRow({ talks, seen }: SeenTalks): ListingRow {
  const last = seen.at(-1) as SeenTalks['seen'][number]
  const start = startOf(talks)
  const name = talks.name ?? capital(kindOfContact(talks.kind))
  const title = `${name}${talks.partyNames.length ? `: ${talks.partyNames.join(', ')}` : ''}`
  const unchecked = seen.some(({ seen: { state } }) => state.state === 'machine')
  return {
    id: talks.id,
    address: last.seen.address,
    title,
    updated: `${talks.latest.slice(0, 10)}T00:00:00Z`,
    cells: {
      talks: name,
      when: talks.when ? tellWhen(talks.when) : 'not stated',
      place: talks.place?.name ?? '',
      parties: talks.partyNames.join(', '),
      announced: last.telling.saidBy ?? 'not said',
      certainty: talks.occurrence,
      versions: seen.length,
    },
    calendar: {
      uid: talks.id,
      ...(start ? { start } : {}),
      status: talks.occurrence === 'cancelled' ? 'CANCELLED' : talks.occurrence === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE',
      sequence: talks.versions.length - 1,
      ...(talks.place ? { place: talks.place.name } : {}),
      about: title,
    },
    sources: seen.map(({ seen: one }) => documentSource(one.record, one.state.state === 'machine')),
    ...(unchecked ? { unchecked: true } : {}),
  }
}

/** The zone in which moments are told; times of a text keep the offset that the text prints. */
function zoneForm(c: Context<SiteEnv>): Html {
  const { zone } = lookOf(c)
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES]
  return html`<form class="filters" method="post" action="/look">${csrfField}<input type="hidden" name="back" value="/calendar"><label>Moments of this site in <select name="zone">${zones.map((one) => html`<option value="${one}"${one === zone ? html` selected` : NOTHING}>${one.replaceAll('_', ' ')}</option>`)}</select></label> <button class="quiet">Set</button> <span class="hint">Times in a text keep the clock that the text prints.</span></form>`
}
