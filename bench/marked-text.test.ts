import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseMarked, parseMarkedFile, type Slots, templatePlace } from './marked-text.ts'

const slots: Slots = {
  A: { name: 'Orvania', demonym: 'Orvanian', capital: 'Tessel', leader: 'Mira Kostane', office: 'President', code: 'XAA' },
  B: { name: 'Kelmar', demonym: 'Kelmari', capital: 'Dravik', leader: 'Oskar Venn', office: 'Prime Minister', code: 'XAB' },
}

describe('parseMarked', () => {
  test('takes the marks off and keeps their places', () => {
    const { text, lines } = parseMarked('{1.content “Yes,”} {1.cue said} {1.source Ann}.', slots)
    expect(text).toBe('“Yes,” said Ann.')
    expect(Object.fromEntries(lines[0]?.roles ?? [])).toEqual({
      content: [{ start: 0, end: 6 }],
      cue: [{ start: 7, end: 11 }],
      source: [{ start: 12, end: 15 }],
    })
  })
  test('marks inside marks, and one role twice', () => {
    const { text, lines } = parseMarked('{1.content a} {1.cue b} {1.content {2.source c} d}', slots)
    expect(text).toBe('a b c d')
    expect(lines.find((line) => line.id === '1')?.roles.get('content')).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 7 },
    ])
    expect(lines.find((line) => line.id === '2')?.roles.get('source')).toEqual([{ start: 4, end: 5 }])
  })
  test('a mark that is never closed is an error of the file', () => expect(() => parseMarked('{1.cue said', slots)).toThrow('never closed'))
  test('slots are filled, and the way back leads to the template', () => {
    const { text, pieces } = parseMarked('{A} and {B.capital}.', slots)
    expect(text).toBe('Orvania and Dravik.')
    expect([
      templatePlace(pieces, 0, 'start'),
      templatePlace(pieces, 7, 'end'),
      templatePlace(pieces, 12, 'start'),
      templatePlace(pieces, 14, 'start'),
      templatePlace(pieces, 18, 'end'),
    ]).toEqual(['0', '0', '8', '8+', '8'])
  })
})

describe('the corpus', () => {
  const folder = join(import.meta.dirname, '..', 'corpus')
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')))
    test(`${name} reads, each positive is marked and no negative is`, () => {
      const file = parseMarkedFile(readFileSync(join(folder, name), 'utf8'), slots)
      expect(['statement', 'commitment', 'contact', 'talks', 'event', 'time', 'furniture']).toContain(file.kind)
      for (const fixture of file.fixtures) expect([fixture.line, fixture.lines.length > 0]).toEqual([fixture.line, fixture.verdict === '+'])
    })
})
