import { sourcedText } from '@readout/record'
import { listJoinedActors, pagesADay, parseQuery, search } from '@readout/store'
import type { Context, Hono } from 'hono'
import { seenLines } from '../../api/index.ts'
import { quadChart, type ChartDay } from '../../charts/quad-chart.ts'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import { emptyFor } from '../empty-for.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { DIRECTIONS, factsOfEvent, QUADS, sidesOfEvent, typeOfEvent } from '../../words/event.ts'
import { tellMoment } from '../../words/time.ts'
import { counted, dotted } from '../../words/names.ts'
import type { SiteEnv } from '../../site-options.ts'
import { listTools } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { shownOf } from '../records.ts'
import { documentSource, momentOf, namesIn } from '../seen-line.ts'
import { type DayCounts, isBetween, type PairEvent, quadsADay } from './quads-a-day.ts'

/** Event lines looked through for one pair; more are told of, not counted. */
const MOST = 5000

const COLUMNS: Listing['columns'] = [
  { key: 'day', label: 'Day' },
  { key: 'q1', label: 'Cooperation in words' },
  { key: 'q2', label: 'Cooperation in deeds' },
  { key: 'q3', label: 'Conflict in words' },
  { key: 'q4', label: 'Conflict in deeds' },
  { key: 'scale', label: 'Mean on the PLOVER scale' },
  { key: 'pages', label: 'Pages read that came out that day' },
]

/** Mounts the page of a pair of states: what the pages read say lies between them, by day. */
export function mountPair(app: Hono<SiteEnv>): void {
  app.get('/pair', (c) => {
    const [a, b] = [c.req.query('a')?.trim(), c.req.query('b')?.trim()]
    return c.redirect(a && b ? `/pair/${encodeURIComponent(a)}/${encodeURIComponent(b)}` : '/people?kind=state', 303)
  })
  mountList(app, '/pair/:a/:b', pairPage)
}

async function pairPage(c: Context<SiteEnv>, { second: a, param: b }: Asked): Promise<ListPage | undefined> {
  if (![a, b].every((side) => /^[\p{L}\d -]{1,40}$/u.test(side)) || a === b) return undefined
  const { store } = c.get('options')
  const names = Object.fromEntries(
    await Promise.all(
      [a, b].map(
        async (side): Promise<[string, string]> => [
          side,
          (await listJoinedActors(store, { sides: [side], kind: 'state', limit: 1 })).rows.find(({ code }) => code === side)?.name ?? side,
        ],
      ),
    ),
  )
  const by = c.req.query('by')
  const { events, claimants, more } = await eventsBetween(c, a, b, by)
  const { days, undated, past, notDone } = quadsADay(events)
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  const read = first && last ? await pagesADay(store, first, last) : {}
  const title = `${names[a]} ↔ ${names[b]}`
  const listing: Listing = {
    title: `Conflict and cooperation in the pages read: ${title}`,
    ...addressOf(c),
    columns: COLUMNS,
    rows: days.map((day) => dayRow(day, read)),
    total: days.length,
  }
  return {
    listing,
    page: { title, section: 'people' },
    body: async () => html`<h1>${title}</h1><p class="intro">Conflict and cooperation in the pages read: counts of what pages tell, each by whose account it is; never a measure of what happened. A day on which no page came out is left blank.</p>
${pairTools(c, a, b, by, claimants)}
${
  events.length
    ? html`${quadChart(allDays(days, read), `What pages tell between ${names[a]} and ${names[b]}, by day`)}${dayTable(days, read)}${listTools(listing, { table: 'pair' })}${more ? html`<p class="quiet">Only the newest ${MOST.toLocaleString('en-GB')} event lines were looked through.</p>` : NOTHING}
<section><h2>By day, with the sentences</h2>${[...days].reverse().map(daySection)}${apart('Told as done, day not stated', undated)}${apart('Told of an earlier time', past)}${apart('Not done, only spoken of', notDone)}</section>${await judgements(c, events)}`
    : emptyFor(c, {
        would: 'What pages tell between the two stands here, by day, with its sentences.',
        why: by ? 'Nothing by this account is held.' : 'No page that has been read tells of anything between them.',
        fill: by ? { words: 'By every account', address: `/pair/${a}/${b}` } : { words: 'Read a page that does', address: '/read' },
      })
}`,
  }
}

/** The events between two sides in the pages this viewer may see; `by` keeps those by one account. */
async function eventsBetween(
  c: Context<SiteEnv>,
  a: string,
  b: string,
  by: string | undefined,
): Promise<{ events: PairEvent[]; claimants: Map<string, number>; more: boolean }> {
  const { store, now } = c.get('options')
  const found = await search(store, parseQuery('type:event'), { now: now(), limit: MOST, ...seenLines(c.get('options'), c.get('viewer')) })
  const events: PairEvent[] = []
  const claimants = new Map<string, number>()
  for (const source of new Set(found.lines.map(({ source_id }) => source_id))) {
    const record = await shownOf(c, source)
    for (const event of record?.reading.events ?? []) {
      if (!record || !isBetween(event, record.reading, a, b)) continue
      const claimant = namesIn(record.reading).of(event.claimedBy)
      claimants.set(claimant, (claimants.get(claimant) ?? 0) + 1)
      if (!by || by === claimant) events.push({ source, event, reading: record.reading, kept: record.kept })
    }
  }
  return { events, claimants, more: found.total > MOST }
}

/** Every day from the first to the last, so that a chart shows blank days as blank. */
function allDays(days: readonly DayCounts[], read: Record<string, number>): ChartDay[] {
  const known = new Map(days.map((day) => [day.day, day]))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return []
  const all: ChartDay[] = []
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`) && all.length < 1500; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    all.push({ day, counts: known.get(day)?.counts ?? [0, 0, 0, 0], pages: Math.max(read[day] ?? 0, known.has(day) ? 1 : 0) })
  }
  return all
}

function dayRow({ day, counts, events }: DayCounts, read: Record<string, number>): ListingRow {
  const mean = events.reduce((sum, { event }) => sum + event.scale, 0) / Math.max(1, events.length)
  return {
    id: `d-${day}`,
    address: `#d-${day}`,
    title: `${day}: ${counts.map((count, n) => `${count} ${QUADS[(n + 1) as 1 | 2 | 3 | 4]}`).join(', ')}`,
    updated: `${day}T00:00:00Z`,
    cells: { day, q1: counts[0], q2: counts[1], q3: counts[2], q4: counts[3], scale: Math.round(mean * 10) / 10, pages: read[day] ?? 0 },
    sources: events.map(({ reading }) => documentSource({ reading }, true)),
  }
}

function dayTable(days: readonly DayCounts[], read: Record<string, number>): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Counts by day"><table id="pair" class="list"><caption class="unseen">Counts by day</caption><thead><tr>${COLUMNS.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${days.map(
    (day) => {
      const { cells } = dayRow(day, read)
      return html`<tr><th scope="row"><a href="#d-${day.day}"><time datetime="${day.day}">${day.day}</time></a></th>${COLUMNS.slice(1).map(({ key, label }) => html`<td data-label="${label}" class="number">${cells[key]}</td>`)}</tr>`
    },
  )}</tbody></table></div>`
}

const daySection = ({ day, events }: DayCounts): Html =>
  html`<section class="pair-day" id="d-${day}"><h3><time datetime="${day}">${tellMoment(day)}</time></h3>${eventList(events)}</section>`

function apart(title: string, events: readonly PairEvent[]): Html {
  return events.length ? html`<details class="pair-day"><summary>${title} (${events.length})</summary>${eventList(events)}</details>` : NOTHING
}

function eventList(events: readonly PairEvent[]): Html {
  return html`<ul>${events.map(({ source, event, reading, kept }) => {
    const names = namesIn(reading)
    const outlet = reading.article.outlet ? sourcedText(reading.article.outlet) : 'outlet not named'
    return html`<li><b>${QUADS[event.quad]}</b>: ${typeOfEvent(event)} ${sidesOfEvent(event, names)} — “<a href="${addressOfArticle(source, event.id)}">${event.spans.map(({ exact }) => exact).join(' … ')}</a>” <span class="quiet">${dotted([factsOfEvent(event, names), outlet, tellMoment(momentOf({ reading, kept }).slice(0, 10))])}</span></li>`
  })}</ul>`
}

/** Who judged what: what others said of the state of things, in their own words. */
async function judgements(c: Context<SiteEnv>, events: readonly PairEvent[]): Promise<Html> {
  const seen: Html[] = []
  for (const source of new Set(events.map(({ source: one }) => one))) {
    const record = await shownOf(c, source)
    for (const one of record?.reading.assessments ?? [])
      if (record)
        seen.push(
          html`<li><b>${namesIn(record.reading).of(one.by)}</b>, ${DIRECTIONS[one.direction]}: “<a href="${addressOfArticle(source, one.id)}">${one.span.exact}</a>”</li>`,
        )
  }
  return seen.length ? html`<section><h2>Who judged what, in these pages</h2><ul>${seen.slice(0, 40)}</ul></section>` : NOTHING
}

function pairTools(c: Context<SiteEnv>, a: string, b: string, by: string | undefined, claimants: ReadonlyMap<string, number>): Html {
  const signedIn = c.get('viewer').role !== 'stranger'
  const accounts = [...claimants].sort((x, y) => y[1] - x[1]).slice(0, 30)
  return html`<div class="filters-row"><form class="filters" action="/pair/${a}/${b}"><label>By whose account <select name="by"><option value="">every account</option>${accounts.map(([name, number]) => html`<option value="${name}"${name === by ? html` selected` : NOTHING}>${name} (${counted(number, 'event')})</option>`)}</select></label> <button class="quiet">Show</button></form>
${signedIn ? html`<form class="filters" method="post" action="/saved">${csrfField}<input type="hidden" name="a" value="${a}"><input type="hidden" name="b" value="${b}"><button class="quiet">Watch this pair</button></form>` : NOTHING}
<p><a href="/contacts?sides=${a},${b}">Calls and meetings</a> · <a href="/calendar?sides=${a},${b}">Talks</a> · <a href="/calendar.ics?sides=${a},${b}">as a calendar (.ics)</a></p></div>`
}
