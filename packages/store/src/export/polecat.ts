import type { Actor, Event, Reading } from '@readout/record'
import type { LineState } from '../shown-record.ts'

/** The forty columns of POLECAT in its order. Source: POLECAT data set, Harvard Dataverse, doi:10.7910/DVN/AJGVIT, its codebook. */
export const POLECAT_COLUMNS =
  `Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version`.split(
    '|',
  )

/** What we add behind them. */
export const ADDED_COLUMNS = ['realis', 'claimed_by', 'statement_id', 'url', 'start', 'end', 'chain', 'checked']

const QUAD = { 1: 'VERBAL COOPERATION', 2: 'MATERIAL COOPERATION', 3: 'VERBAL CONFLICT', 4: 'MATERIAL CONFLICT' } as const

const join = (values: (string | undefined)[]): string => [...new Set(values.filter((value): value is string => Boolean(value)))].join('; ')

function partyCells(actors: Actor[]): string[] {
  const names = actors.map((actor) => actor.name)
  return [
    join(names),
    join(actors.map((actor) => actor.code)),
    '',
    actors[0]?.sector ?? '',
    join(actors.map((actor) => actor.sector)),
    join(actors.map((actor) => actor.office)),
    join(actors.map((actor) => actor.mentions[0]?.exact)),
    '',
  ]
}

function rowOf(event: Event, reading: Reading, state: LineState | undefined): unknown[] {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const actorsOf = (ids: string[]) => ids.map((id) => byId.get(id)).filter((actor) => actor !== undefined)
  const nameOf = (id: string | null | undefined) => (id === 'page' ? 'page' : id ? (byId.get(id)?.name ?? '') : '')
  const place = reading.places.find((one) => one.name === event.place)
  const kinds = (...wanted: Actor['kind'][]) => join(reading.actors.filter((actor) => wanted.includes(actor.kind)).map((actor) => actor.name))
  const chain = reading.chains.find((one) => one.id === event.chain)
  const first = event.spans[0]
  const outlet = reading.article.outlet
  return [
    event.id,
    event.date?.value ?? '',
    event.type,
    event.mode ?? '',
    event.scale,
    QUAD[event.quad],
    event.context.join('; '),
    ...partyCells(actorsOf(event.actor)),
    ...partyCells(actorsOf(event.recipient)),
    place?.name ?? '',
    '',
    '',
    '',
    place?.code ?? '',
    place?.lat ?? '',
    place?.lon ?? '',
    place?.geonames ?? '',
    place?.mentions[0]?.exact ?? '',
    '',
    outlet ? ('exact' in outlet ? outlet.exact : outlet.value) : '',
    reading.article.published?.value ?? '',
    kinds('person'),
    kinds('body', 'igo', 'group', 'office'),
    join(reading.places.map((one) => one.name)),
    reading.article.language,
    reading.extractor.version,
    event.realis,
    nameOf(event.claimedBy),
    event.statements[0] ?? '',
    reading.source.url ?? '',
    first?.start ?? '',
    first?.end ?? '',
    chain?.hops.map((hop) => nameOf(hop.agent) || 'not named').join(' > ') ?? '',
    state && state.state !== 'machine' ? state.state : 'no',
  ]
}

/**
 * The events of readings as rows in POLECAT's column order, our columns behind; only what is told as having happened. Unknown cells are empty, never derived.
 * `leftOut` counts events of another realis. Example: an actual CONSULT and a future AGREE -> 1 row, leftOut 1.
 */
export function polecatRows(readings: { reading: Reading; states?: Record<string, LineState> }[]): { columns: string[]; rows: unknown[][]; leftOut: number } {
  const rows: unknown[][] = []
  let leftOut = 0
  for (const { reading, states } of readings)
    for (const event of reading.events) {
      if (event.realis === 'actual') rows.push(rowOf(event, reading, states?.[event.id]))
      else leftOut++
    }
  return { columns: [...POLECAT_COLUMNS, ...ADDED_COLUMNS], rows, leftOut }
}
