import type { Range, Reading } from '@readout/record'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type StateRow } from '@readout/language'
import { describe, expect, test } from 'vitest'
import { demoStates, loadCorpus, readFixture, sideNames } from '../../../bench/corpus.ts'
import { type Piece, type SideNames, templatePlace } from '../../../bench/marked-text.ts'
import { seeded } from './mutate.ts'

// Real names of states, their demonyms and capitals; the heads are invented, so that no table knows them. Seeded, the same pairs on each run.
const ROWS: [string, string, string, string][] = [
  ['Norway', 'Norwegian', 'Oslo', 'NOR'],
  ['Kenya', 'Kenyan', 'Nairobi', 'KEN'],
  ['Chile', 'Chilean', 'Santiago', 'CHL'],
  ['Nepal', 'Nepali', 'Kathmandu', 'NPL'],
  ['Poland', 'Polish', 'Warsaw', 'POL'],
  ['Ghana', 'Ghanaian', 'Accra', 'GHA'],
  ['Vietnam', 'Vietnamese', 'Hanoi', 'VNM'],
  ['Peru', 'Peruvian', 'Lima', 'PER'],
  ['Iceland', 'Icelandic', 'Reykjavik', 'ISL'],
  ['Mongolia', 'Mongolian', 'Ulaanbaatar', 'MNG'],
]
// All of them men's names: the fixtures say "his office", and a pronoun that fits one name and not the other is no matter of sides.
const HEADS = ['Oskar Venn', 'Joren Talbek', 'Tomas Reyl', 'Karl Reed', 'Bruno Halle', 'Anton Weir', 'Rolf Ketter', 'Piet Harrow', 'Lars Odell', 'Ruben Tal']
const real: SideNames[] = ROWS.map(([name, demonym, capital, code], at) => ({ name, demonym, capital, code, leader: HEADS[at] as string, office: 'President' }))
const invented: SideNames[] = demoStates.map((row, at) => ({ ...sideNames(row), leader: HEADS[at] as string, office: 'President' }))

const random = seeded(11)
const pick = (rows: SideNames[]): [SideNames, SideNames] => {
  const first = Math.floor(random() * rows.length)
  const second = (first + 1 + Math.floor(random() * (rows.length - 1))) % rows.length
  return [rows[first] as SideNames, rows[second] as SideNames]
}
const PAIRS = [pick(invented), pick(real), pick(real), pick(real), ...(process.env['READOUT_LONG'] === '1' ? Array.from({ length: 20 }, () => pick(real)) : [])]

/** A reading with its names taken out: kinds, acts, places in the template, and actors as the side they belong to. */
function nameless(reading: Reading, place: (span: Range | undefined) => string, sides: { A: string; B: string }): string[] {
  const side = (code: string | undefined) => (code === sides.A ? 'A' : code === sides.B ? 'B' : (code ?? '?'))
  const who = (id: string | null | undefined) => {
    const actor = reading.actors.find((one) => one.id === id)
    return actor ? `${actor.kind}:${side(actor.code ?? reading.actors.find((one) => one.id === actor.memberOf)?.code)}` : String(id)
  }
  return [
    ...reading.statements.map((s) => [
      'statement',
      s.mode,
      s.act,
      who(s.speaker),
      (s.addressee ?? []).map(who),
      s.content.map(place),
      place(s.cue),
      place(s.speakerSpan),
      s.parent !== undefined,
      s.rule,
    ]),
    ...reading.contacts.map((c) => [
      'contact',
      c.kind,
      c.status,
      c.sides.map(side).sort(),
      c.when?.value,
      c.duration?.value,
      who(c.initiator?.actor),
      c.evidence.map(place),
    ]),
    ...reading.commitments.map((m) => [
      'commitment',
      m.kind,
      who(m.issuer),
      (m.addressee ?? []).map(who),
      m.holds,
      m.certainty,
      place(m.marker),
      place(m.condition),
      place(m.consequence),
    ]),
    ...reading.talks.map((t) => ['talks', t.kind, t.occurrence, t.when?.value, t.parties.map(who).sort(), t.evidence.map(place)]),
    ...reading.events.map((e) => ['event', e.type, e.realis, e.actor.map(who), e.recipient.map(who), e.spans.map(place)]),
    ...reading.assessments.map((a) => ['assessment', a.direction, who(a.by), place(a.span)]),
  ].map((line) => JSON.stringify(line))
}

/** Where a span stands in the template that a fixture was made from. */
const inTemplate =
  (pieces: Piece[], offset: number) =>
  (span: Range | undefined): string =>
    span ? `${templatePlace(pieces, span.start - offset, 'start')}–${templatePlace(pieces, span.end - offset, 'end')}` : ''

describe('exchange the names of the sides and every line comes out the same but for the names', () => {
  for (const [one, other] of PAIRS)
    test(`${one.name} and ${other.name}`, async () => {
      const there = loadCorpus({ A: one, B: other })
      const back = loadCorpus({ A: other, B: one })
      const unlike: string[] = []
      let compared = 0
      for (const [name, file] of there)
        for (const [at, fixture] of file.fixtures.entries()) {
          const swapped = back.get(name)?.fixtures[at]
          if (!swapped || !/\{[AB][.}]/.test(fixture.template)) continue
          compared++
          const [a, b] = [await readFixture(file, fixture, { states: demoStates }), await readFixture(file, swapped, { states: demoStates })]
          const [left, right] = [
            nameless(a.reading, inTemplate(fixture.pieces, a.offset), { A: one.code, B: other.code }),
            nameless(b.reading, inTemplate(swapped.pieces, b.offset), { A: other.code, B: one.code }),
          ]
          if (JSON.stringify(left) !== JSON.stringify(right))
            unlike.push(
              `${name}.txt:${fixture.line} ${fixture.text}\n  ${left.filter((line) => !right.includes(line)).join('\n  ')}\n  ${right.filter((line) => !left.includes(line)).join('\n  ')}`,
            )
        }
      expect(compared).toBeGreaterThan(60)
      expect(unlike).toEqual([])
    })
})

describe('exchange the two states of a demo page and its record is the same but for their names', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'coverage')
  const [orvania, kelmar, ...others] = demoStates as [StateRow, StateRow, ...StateRow[]]
  const words = (row: StateRow): string[] => [...(row.aliases ?? []), ...(row.demonyms ?? []), row.name, row.capital ?? '', ...(row.seats ?? [])]
  const pairs = words(orvania).map((word, at) => [word, words(kelmar)[at] as string] as const)
  const exchanged = new Map(
    pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const, [a.toUpperCase(), b.toUpperCase()] as const, [b.toUpperCase(), a.toUpperCase()] as const]),
  )
  const any = new RegExp([...exchanged.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
  // The heads stay with the words that speak of them, so that "she" and "he" still fit: they change states with the text.
  const rows: StateRow[] = [{ ...orvania, ...leaderOf(kelmar) }, { ...kelmar, ...leaderOf(orvania) }, ...others]
  const asIs = { A: orvania.code, B: kelmar.code }

  test.each(readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name)))('%s', async (name) => {
    const content = readFileSync(join(folder, name), 'utf8')
    const input = (words: string) => (name.endsWith('.html') ? { html: words, mediaType: 'text/html' } : { text: words, mediaType: 'text/plain' })
    const there = await read(input(content), { states: demoStates })
    const back = await read(input(content.replace(any, (word) => exchanged.get(word) as string)), { states: rows })
    const lines = (reading: Reading, sides: { A: string; B: string }) => nameless(reading, () => '', sides)
    expect(lines(back, { A: asIs.B, B: asIs.A })).toEqual(lines(there, asIs))
  })
})

function leaderOf(row: StateRow): Pick<StateRow, 'leader'> {
  return row.leader ? { leader: row.leader } : {}
}
