import { type Joined, tellValue } from '@readout/record'
import { type DayCounts, isBetween, type PairEvent, QUADS, quadsADay } from '@readout/site/pair'
import { type Engine, listJoinedCommitments, listJoinedContacts, listJoinedTalks, loadShown, pagesADay, parseQuery, search } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { findPair, type Side } from '../find-side.ts'
import { placeOfData, withData } from '../open-data.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { dotted } from '../record-text/line.ts'
import { namesOf } from '../record-text/names.ts'
import { moreOf, printRows, type Row } from '../store-text/rows.ts'
import { tellJoinedCommitment, tellJoinedContact, tellJoinedTalks } from '../store-text/tell-joined.ts'
import { numberOf, type StoreOptions } from './search.ts'

export type DyadOptions = StoreOptions & { by?: string; limit?: string }

/** Event lines looked through; where there are more it is said. */
const MOST = 5000

type Between = ReturnType<typeof quadsADay> & {
  read: Record<string, number>
  contacts: { rows: Joined['contact'][]; total: number }
  talks: { rows: Joined['talks'][]; total: number }
  commitments: { rows: Joined['commitment'][]; total: number }
}

/** `readout dyad A B`: what pages tell between two sides, by day, each count with its sentences and by whose account; then contacts, talks and if-thens. */
export async function dyadVerb(a: string, b: string, options: DyadOptions): Promise<number> {
  const limit = numberOf('--limit', options.limit, 20)
  return withData(options, async (engine) => {
    const pair = await findPair(engine, a, b)
    const sides = pair.map(({ code }) => code)
    const counted = quadsADay(await eventsBetween(engine, pair, options.by))
    const [first, last] = [counted.days[0]?.day, counted.days.at(-1)?.day]
    const between: Between = {
      ...counted,
      read: first && last ? await pagesADay(engine, first, last) : {},
      contacts: await listJoinedContacts(engine, { sides, limit }),
      talks: await listJoinedTalks(engine, { sides, limit }),
      commitments: await listJoinedCommitments(engine, { sides, limit }),
    }
    const { days, undated, past, notDone, contacts, talks, commitments } = between
    const found = days.length + undated.length + past.length + notDone.length + contacts.total + talks.total + commitments.total
    const text = options.json
      ? `${JSON.stringify(asJson(pair, between), null, 2)}\n`
      : found
        ? print(pair, between, openTerminal(options))
        : `Nothing is told between ${pair[0].name} and ${pair[1].name} in ${placeOfData(options)}.\n`
    await writeOutput(text, options.output)
    return found ? EXIT.ok : EXIT.nothingFound
  })
}

/** The events between the two, from the record as verdicts left it. */
async function eventsBetween(engine: Engine, [a, b]: readonly [Side, Side], by: string | undefined): Promise<PairEvent[]> {
  const found = await search(engine, parseQuery('type:event'), { now: new Date().toISOString(), limit: MOST })
  if (found.total > MOST) say(`Only the newest ${MOST} of ${found.total} event lines were looked through.`)
  const events: PairEvent[] = []
  for (const source of new Set(found.lines.map(({ source_id }) => source_id))) {
    const shown = await loadShown(engine, source)
    if (!shown) continue
    const names = namesOf(shown.reading)
    for (const event of shown.reading.events)
      if (isBetween(event, shown.reading, a.code, b.code) && (by === undefined || names.of(event.claimedBy).toLowerCase() === by.toLowerCase()))
        events.push({ source, event, reading: shown.reading, kept: shown.source.saved_at })
  }
  return events
}

const wordsOf = ({ event }: PairEvent): string => event.spans.map(({ exact }) => exact).join(' … ')

/** Counts of one day in words, none left out where there is one. Example: '2 cooperation in words, 1 conflict in deeds'. */
const countsOf = ({ counts }: DayCounts): string => counts.flatMap((count, n) => (count ? [`${count} ${QUADS[(n + 1) as 1 | 2 | 3 | 4]}`] : [])).join(', ')

function print([a, b]: readonly [Side, Side], between: Between, terminal: Terminal): string {
  const { days, undated, past, notDone, read, contacts, talks, commitments } = between
  const { bold, dim } = terminal.colours
  const rows = days.flatMap((day): Row[] => [
    { label: 'DAY', text: `${tellValue(day.day) ?? day.day}: ${countsOf(day)}`, tail: pagesOf(read[day.day] ?? 0) },
    ...day.events.map(rowOf),
  ])
  const apart = [
    [undated.length, 'without a day'],
    [past.length, 'of an earlier time'],
    [notDone.length, 'not done, only spoken of'],
  ].flatMap(([number, words]) => (number ? [`${number} ${words}`] : []))
  return [
    `${bold(clean(`${a.name} ↔ ${b.name}`))}  ${dim(`${a.code}, ${b.code}`)}\n${dim('Conflict and cooperation in the pages read: what pages tell, never a measure of what happened.')}\n`,
    printRows(rows, terminal),
    apart.length ? `Not counted: ${apart.join(', ')}; --json has them.\n` : '',
    printRows(contacts.rows.map(tellJoinedContact), terminal),
    moreOf(contacts.rows.length, contacts.total, 'contacts'),
    printRows(talks.rows.map(tellJoinedTalks), terminal),
    moreOf(talks.rows.length, talks.total, 'talks'),
    printRows(commitments.rows.map(tellJoinedCommitment), terminal),
    moreOf(commitments.rows.length, commitments.total, 'if-thens and promises'),
  ]
    .filter(Boolean)
    .join('\n')
}

const pagesOf = (pages: number): string => `${pages} ${pages === 1 ? 'page' : 'pages'} came out that day`

function rowOf(one: PairEvent): Row {
  const { event, reading, source } = one
  const names = namesOf(reading)
  return { label: '', text: dotted([`${QUADS[event.quad]}: “${wordsOf(one)}”`, names.says(event.claimedBy)]), tail: source }
}

function asJson(pair: readonly [Side, Side], { days, undated, past, notDone, read, contacts, talks, commitments }: Between): unknown {
  const told = (one: PairEvent) => ({ source: one.source, claimedBy: namesOf(one.reading).of(one.event.claimedBy), event: one.event })
  return {
    sides: pair,
    days: days.map(({ day, counts, events }) => ({
      day,
      cooperationInWords: counts[0],
      cooperationInDeeds: counts[1],
      conflictInWords: counts[2],
      conflictInDeeds: counts[3],
      pages: read[day] ?? 0,
      events: events.map(told),
    })),
    undated: undated.map(told),
    past: past.map(told),
    notDone: notDone.map(told),
    contacts,
    talks,
    commitments,
  }
}
