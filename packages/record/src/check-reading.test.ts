import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReading } from './check-reading.ts'
import { sha256Hex, sourceId } from './id.ts'
import { Reading, readingJsonSchema } from './reading.ts'
import { sliceSpan } from './span.ts'

const text = 'Ann Oak said Bo Elm had warned that the bridge would close if the river rose.'
const at = (words: string) => sliceSpan(text, text.indexOf(words), text.indexOf(words) + words.length)

/** A small sound reading: Ann Oak says that Bo Elm warned. */
function sound(): Reading {
  const mention = (words: string) => ({ ...at(words), kind: 'name' as const, rule: 'r' })
  const chain = (id: string, agent: string) => ({
    id,
    hops: [
      { agent, act: 'said' },
      { agent: 'page', act: 'published' },
    ],
  })
  const common = { mode: 'indirect' as const, quotes: [], confidence: 1, rule: 'r' }
  return {
    schema: 'readout/1',
    extractor: { version: '0', textVersion: 1 },
    source: {
      id: sourceId(text),
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: sha256Hex(text),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    article: { byline: [], language: 'en', paragraphs: [sliceSpan(text, 0, text.length)], images: [], furniture: [], words: 15, readingTimeMinutes: 1 },
    actors: [
      { id: 'a1', kind: 'person', name: 'Ann Oak', aliases: [], mentions: [mention('Ann Oak')] },
      { id: 'a2', kind: 'person', name: 'Bo Elm', aliases: [], mentions: [mention('Bo Elm')] },
    ],
    places: [],
    times: [],
    statements: [
      {
        id: 's1',
        speaker: 'a1',
        speakerSpan: at('Ann Oak'),
        cue: at('said'),
        content: [at('Bo Elm had warned that the bridge would close if the river rose')],
        act: 'assert',
        chain: 'h1',
        ...common,
      },
      {
        id: 's2',
        speaker: 'a2',
        speakerSpan: at('Bo Elm'),
        cue: at('had warned'),
        content: [at('the bridge would close if the river rose')],
        act: 'threaten',
        parent: 's1',
        chain: 'h2',
        ...common,
      },
    ],
    chains: [chain('h1', 'a1'), chain('h2', 'a2')],
    contacts: [],
    accounts: [],
    comparisons: [],
    commitments: [
      {
        id: 'm1',
        kind: 'warning',
        issuer: 'a2',
        conditional: true,
        holds: 'if',
        marker: at('if'),
        condition: at('the river rose'),
        consequence: at('the bridge would close'),
        claimedBy: ['a1'],
        statements: ['s2'],
        otherWordings: [],
        labelledBy: 'page',
        confidence: 1,
        rule: 'r',
      },
    ],
    talks: [],
    assessments: [],
    events: [],
    notes: [],
  }
}

describe('checkReading', () => {
  test('a sound reading has no breach and is a Reading by its schema', () => {
    expect(checkReading(sound())).toEqual([])
    expect(Reading.safeParse(sound()).error).toBeUndefined()
  })
  test('any span moved by any distance is found', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom('cue', 'content', 'condition', 'mention'), (by, which) => {
        const reading = sound()
        const span = {
          cue: reading.statements[0]?.cue,
          content: reading.statements[1]?.content[0],
          condition: reading.commitments[0]?.condition,
          mention: reading.actors[1]?.mentions[0],
        }[which]
        if (!span) throw new Error('the fixture lost a span')
        span.start += by
        span.end += by
        expect(checkReading(reading).some((breach) => breach.problem.includes("is not the text's slice"))).toBe(true)
      }),
    ))

  const BREAKS: [string, (reading: Reading) => void, string][] = [
    ['a speaker nobody knows', (r) => void (r.statements[0] && (r.statements[0].speaker = 'a9')), 'no actor a9'],
    ['a chain that is not there', (r) => void (r.statements[0] && (r.statements[0].chain = 'h9')), 'no chain h9'],
    ['a chain that does not end at the page', (r) => void r.chains[0]?.hops.pop(), 'the last hop is not the page'],
    ['a commitment of no statement', (r) => void r.commitments[0]?.statements.push('s9'), 'no statement s9'],
    ['two lines with one id', (r) => void (r.statements[1] && (r.statements[1].id = 's1')), 'two lines share an id'],
    [
      'an inner statement outside its parent',
      (r) => void (r.statements[1] && (r.statements[1].content = [at('Ann Oak')])),
      'an inner statement outside its parent',
    ],
    ['a quotation outside the content', (r) => void r.statements[1]?.quotes.push(at('Ann')), 'a quotation outside the content'],
    ['a statement of nothing', (r) => void (r.statements[1] && (r.statements[1].content = [])), 'no content'],
  ]
  for (const [name, spoil, problem] of BREAKS)
    test(name, () => {
      const reading = sound()
      spoil(reading)
      expect(checkReading(reading).map((breach) => breach.problem)).toContain(problem)
    })
})

test('the JSON Schema names every list of the record', () => {
  const schema = readingJsonSchema() as { properties: Record<string, unknown>; required: string[] }
  for (const noun of [
    'source',
    'article',
    'actors',
    'places',
    'times',
    'statements',
    'chains',
    'contacts',
    'accounts',
    'comparisons',
    'commitments',
    'talks',
    'assessments',
    'events',
    'notes',
  ])
    expect(schema.required).toContain(noun)
})
