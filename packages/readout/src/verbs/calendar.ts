import { type Joined, ReadoutError } from '@readout/record'
import { type CalendarEntry, calendarText, type Engine, listJoinedTalks, loadSource } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { joined } from '../record-text/names.ts'
import { printRows } from '../store-text/rows.ts'
import { tellJoinedTalks } from '../store-text/tell-joined.ts'
import type { StoreOptions } from './search.ts'

type Talks = Joined['talks']
export type CalendarOptions = StoreOptions & { ics?: boolean; all?: boolean; sides?: string[] }

/** Talks read at once: more are set in no store of ours. */
const LIMIT = 10_000

/** `readout calendar`: talks that are set, by their day; `--ics` as iCalendar. Talks whose day cannot be told are listed and get no day. */
export async function calendarVerb(options: CalendarOptions): Promise<number> {
  if (options.ics && options.json) throw new ReadoutError('USAGE', '--ics and --json exclude each other: name one of them.')
  const now = new Date().toISOString()
  return withData(options, async (engine) => {
    const { rows } = await listJoinedTalks(engine, { limit: LIMIT, ...(options.sides ? { sides: options.sides } : {}) })
    const { dated, vague } = agendaOf(rows, options.all ? '' : now.slice(0, 10))
    const terminal = openTerminal(options)
    const text = options.ics
      ? calendarText(await entriesOf(engine, dated, now), 'Talks in the pages read')
      : options.json
        ? `${JSON.stringify({ talks: dated, vague }, null, 2)}\n`
        : [printRows(dated.map(tellJoinedTalks), terminal), printRows(vague.map(tellJoinedTalks), terminal, 'Without a day:')].filter(Boolean).join('\n') ||
          `No talks${options.sides ? ` of ${joined(options.sides)}` : ''} are set${options.all ? '' : ' for today or later'} in ${placeOfData(options)}.${options.all ? '' : ' --all lists past ones too.'}\n`
    if (options.ics && vague.length)
      say(
        `${vague.length === 1 ? '1 of the talks has no day that can be told and is' : `${vague.length} talks have no day that can be told and are`} not in the file; readout calendar lists them.`,
      )
    await writeOutput(text, options.output)
    return dated.length + vague.length ? EXIT.ok : EXIT.nothingFound
  })
}

const DAY = /^\d{4}-\d{2}-\d{2}/

/** Talks from a day on in the order of their days, and those that no page gives a day. */
function agendaOf(rows: readonly Talks[], from: string): { dated: Talks[]; vague: Talks[] } {
  const last = ({ when }: Talks) => when?.value.split('/').at(-1)?.slice(0, 10) ?? ''
  const dated = rows.filter(({ when }) => DAY.test(when?.value ?? '')).filter((talks) => last(talks) >= from)
  return {
    dated: dated.sort((a, b) => ((a.when?.value ?? '') < (b.when?.value ?? '') ? -1 : 1)),
    vague: rows.filter(
      ({ when, latest }) => !DAY.test(when?.value ?? '') && !isPast(when?.value ?? '', from) && (from === '' || latest >= `${Number(from.slice(0, 4)) - 1}`),
    ),
  }
}

/** True for a month or year that is over. */
const isPast = (value: string, from: string): boolean => /^\d{4}(?:-\d{2})?$/.test(value) && value < from.slice(0, value.length)

const STATUS: Record<Talks['occurrence'], CalendarEntry['status']> = {
  planned: 'TENTATIVE',
  uncertain: 'TENTATIVE',
  possible: 'TENTATIVE',
  expected: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

async function entriesOf(engine: Engine, talks: readonly Talks[], now: string): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  for (const one of talks) {
    const [start = '', end] = one.when?.value.split('/') ?? []
    const last = one.versions.at(-1)
    const source = last && (await loadSource(engine, last.source))
    const names = one.partyNames.filter(Boolean)
    entries.push({
      uid: `${one.id}@readout`,
      start,
      ...(end ? { end } : {}),
      status: STATUS[one.occurrence],
      sequence: one.versions.length - 1,
      summary: one.name ?? `${one.kind}${names.length ? `: ${joined(names)}` : ''}`,
      ...(one.place ? { place: one.place.name } : {}),
      about: one.versions.flatMap((version) => version.evidence.map((anchor) => anchor.span.exact)).at(-1) ?? '',
      ...(source?.url ? { url: source.url } : {}),
      updated: now,
    })
  }
  return entries
}
