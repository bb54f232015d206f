import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadOptions, read, type StateRow } from '@readout/language'
import type { Range, Reading } from '@readout/record'
import { dice, emptyTally, isActor, pairUp, type Tally, touches } from './likeness.ts'
import { type Fixture, type MarkedFile, type MarkedLine, parseMarkedFile, type SideNames, type Slots } from './marked-text.ts'

const root = join(import.meta.dirname, '..')
const corpusFolder = join(root, 'corpus')

/** The invented states of the demo coverage. */
export const demoStates: StateRow[] = JSON.parse(readFileSync(join(root, 'examples', 'coverage', 'states.json'), 'utf8'))

/** A row of the states' table as the names of a side. */
export function sideNames(row: StateRow): SideNames {
  return {
    name: row.name,
    demonym: row.demonyms?.[0] ?? row.name,
    capital: row.capital ?? row.name,
    leader: row.leader?.name ?? 'Ann Oak',
    office: row.leader?.office ?? 'President',
    code: row.code,
  }
}

export const demoSlots: Slots = { A: sideNames(demoStates[0] as StateRow), B: sideNames(demoStates[1] as StateRow) }

/** All files of marked text, by name. */
export function loadCorpus(slots: Slots = demoSlots): Map<string, MarkedFile> {
  const names = readdirSync(corpusFolder).filter((name) => name.endsWith('.txt'))
  return new Map(names.sort().map((name) => [name.slice(0, -4), parseMarkedFile(readFileSync(join(corpusFolder, name), 'utf8'), slots)]))
}

/** An article round a line of furniture, so that head and tail of a page are what they are. */
const CARRIER = [
  'Ice closes the northern harbour for a week',
  'The harbour of Norby was closed on Monday after a night of frost. Ferries stayed at the pier, and the lorries for the islands turned round.',
  'The harbour master, Ann Oak, said that the ice was twelve centimetres thick. Two tugs were sent to break it, but the first came back with a bent screw.',
  'In the town the shops were full of people who had come for the market and could not go home. The school opened its hall for the night.',
  'By the evening the wind had turned to the south, and the first boats could leave the inner harbour again before it was dark.',
]

/** A reading of one fixture, with the place of its words in the text that was read. */
export async function readFixture(file: MarkedFile, fixture: Fixture, options: ReadOptions): Promise<{ reading: Reading; offset: number; text: string }> {
  const published = file.published ?? '2025-03-10'
  if (!fixture.place) return { reading: await read({ text: fixture.text, published }, options), offset: 0, text: fixture.text }
  const lines = fixture.place === 'head' ? [CARRIER[0], fixture.text, ...CARRIER.slice(1)] : [...CARRIER, fixture.text]
  const text = lines.join('\n')
  const offset = fixture.place === 'head' ? (CARRIER[0] as string).length + 1 : text.length - fixture.text.length
  return { reading: await read({ text, published }, options), offset, text }
}

const moved = (ranges: Range[] | undefined, by: number): Range[] => (ranges ?? []).map((range) => ({ start: range.start + by, end: range.end + by }))

/** A line of a reading as the corpus looks at it: the ranges of its roles, and its fields as words. */
type Line = { key: Range[]; roles: Record<string, Range[]>; has: (field: string, value: string) => boolean }

const LINES: Record<string, (reading: Reading) => Line[]> = {
  statement: (reading) =>
    reading.statements.map((s) => ({
      key: s.content,
      roles: { content: s.content, cue: s.cue ? [s.cue] : [], source: s.speakerSpan ? [s.speakerSpan] : [] },
      has: (field, value) => {
        if (field === 'speaker') return isActor(reading, s.speaker, value) || (s.coSpeakers ?? []).some((id) => isActor(reading, id, value))
        if (field === 'addressee') return (s.addressee ?? []).some((id) => isActor(reading, id, value))
        if (field === 'parent') return s.parent !== undefined
        if (field === 'chain') {
          const agents = (reading.chains.find((chain) => chain.id === s.chain)?.hops ?? []).map((hop) => hop.agent).filter((agent) => agent !== 'page')
          const wanted = value.split('>')
          return agents.length === wanted.length && wanted.every((name, at) => isActor(reading, agents[at], name))
        }
        return String(s[field as 'mode']) === value
      },
    })),
  commitment: (reading) =>
    reading.commitments.map((m) => ({
      key: [m.consequence],
      roles: { consequence: [m.consequence], condition: m.condition ? [m.condition] : [], marker: m.marker ? [m.marker] : [] },
      has: (field, value) => (field === 'issuer' ? isActor(reading, m.issuer, value) : String(m[field as 'kind']) === value),
    })),
  contact: (reading) =>
    reading.contacts.map((c) => ({
      key: c.evidence,
      roles: { contact: c.evidence },
      has: (field, value) => {
        if (field === 'when') return c.when?.value.slice(0, value.length) === value
        if (field === 'length') return c.duration?.value === value
        if (field === 'sides') return value.split(',').every((side) => c.sides.includes(side))
        if (field === 'askedBy') return isActor(reading, c.initiator?.actor, value)
        return String(c[field as 'kind']) === value
      },
    })),
  talks: (reading) =>
    reading.talks.map((t) => ({
      key: t.evidence,
      roles: { talks: t.evidence },
      has: (field, value) =>
        field === 'when' ? t.when?.value.slice(0, value.length) === value : field === 'place' ? t.place?.name === value : String(t[field as 'kind']) === value,
    })),
  event: (reading) =>
    reading.events
      .filter((e) => e.realis === 'actual' || e.realis === 'historical')
      .map((e) => ({
        key: e.spans,
        roles: { event: e.spans },
        has: (field, value) =>
          field === 'actor' || field === 'recipient'
            ? e[field].some((id) => reading.actors.find((actor) => actor.id === id)?.code === value)
            : String(e[field as 'type']) === value,
      })),
  time: (reading) =>
    reading.times.flatMap((t) =>
      t.span ? [{ key: [t.span], roles: { time: [t.span] }, has: (_: string, value: string) => t.value.slice(0, value.length) === value }] : [],
    ),
}

/** Tallies one fixture into `tally`; gives the words of what went wrong. */
export function tallyFixture(file: MarkedFile, fixture: Fixture, read: { reading: Reading; offset: number }, tally: Tally): string[] {
  const wrong: string[] = []
  if (file.kind === 'furniture') return tallyFurniture(fixture, read, tally)
  const golds = fixture.lines
  // Words announced, denied or hoped are verbal events of their own; what a text that tells of no deed must not give is a deed.
  const told =
    fixture.verdict === '-' && file.kind === 'event' ? { ...read.reading, events: read.reading.events.filter((event) => event.quad % 2 === 0) } : read.reading
  const lines = LINES[file.kind]?.(told) ?? []
  const keyOf = (gold: MarkedLine) => moved([...(gold.roles.get('content') ?? gold.roles.get('consequence') ?? [...gold.roles.values()][0] ?? [])], read.offset)
  const byOverlap = file.kind === 'contact' || file.kind === 'talks' || file.kind === 'event' || file.kind === 'time'
  const pairs = pairUp(golds, lines, (gold, line) => dice(keyOf(gold), line.key), byOverlap ? 0.1 : 0.5)
  if (fixture.verdict === '-') tally.negatives++
  if (fixture.verdict === '-' && !lines.length) tally.clean++
  tally.gold += golds.length
  tally.given += lines.length
  tally.found += pairs.size
  for (const gold of golds) {
    const line = pairs.get(gold)
    if (!line) {
      wrong.push(`missed ${gold.id}`)
      continue
    }
    const offRoles = [...gold.roles]
      .filter(
        ([role, ranges]) =>
          dice(moved(ranges, read.offset), line.roles[role] ?? []) < 0.5 && !(byOverlap && touches(moved(ranges, read.offset), line.roles[role] ?? [])),
      )
      .map(([role]) => role)
    const offFields = Object.entries(gold.fields)
      .filter(([field, value]) => !line.has(field, value))
      .map(([field, value]) => `${field} is not ${value}`)
    if (offRoles.length + offFields.length) wrong.push(`${gold.id}: ${[...offRoles, ...offFields].join(', ')}`)
    else tally.right++
  }
  if (lines.length > pairs.size) wrong.push(`${lines.length - pairs.size} too many`)
  return wrong
}

function tallyFurniture(fixture: Fixture, read: { reading: Reading; offset: number }, tally: Tally): string[] {
  const tested = [{ start: read.offset, end: read.offset + fixture.text.length }]
  const given = read.reading.article.furniture.filter((piece) => touches([piece.span], tested))
  const gold = fixture.lines[0]
  const kind = gold ? [...gold.roles.keys()][0] : undefined
  const right = given.some((piece) => piece.kind === kind)
  if (!gold) tally.negatives++
  if (!gold && !given.length) tally.clean++
  tally.gold += gold ? 1 : 0
  tally.given += given.length ? 1 : 0
  tally.found += gold && given.length ? 1 : 0
  tally.right += right ? 1 : 0
  if (gold && !right) return [`not ${kind}${given.length ? ` but ${given.map((piece) => piece.kind).join(' ')}` : ''}`]
  return gold || !given.length ? [] : [`taken for ${given.map((piece) => piece.kind).join(' ')}`]
}

/** The tally of every file of the corpus, and the words of every miss. Known misses are read and left out. */
export async function tallyCorpus(options: ReadOptions = { states: demoStates }): Promise<{ tallies: Map<string, Tally>; misses: string[] }> {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  for (const [name, file] of loadCorpus()) {
    const tally = emptyTally()
    for (const fixture of file.fixtures) {
      if (fixture.known) continue
      for (const wrong of tallyFixture(file, fixture, await readFixture(file, fixture, options), tally))
        misses.push(`corpus/${name}.txt:${fixture.line}\t${wrong}\t${fixture.text.slice(0, 110)}`)
    }
    tallies.set(`corpus/${name}`, tally)
  }
  return { tallies, misses }
}
