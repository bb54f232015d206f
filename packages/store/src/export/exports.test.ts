import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { type Event, type Reading, Reading as ReadingSchema, type Talks } from '@readout/record'
import { inventedReading } from '../../tests/invented.ts'
import { shownRecord } from '../shown-record.ts'
import type { HeldSource } from '../sources.ts'
import { icalendar } from './icalendar.ts'
import { LINE_COLUMNS, lineRow } from './line-rows.ts'
import { rehydrate, withoutText } from './no-text.ts'
import { parquet } from './parquet.ts'
import { ADDED_COLUMNS, POLECAT_COLUMNS, polecatRows } from './polecat.ts'
import { webAnnotations } from './web-annotation.ts'

const reading = inventedReading(['We are ready, they said; at once.', 'The port stays open.'])
const span = reading.statements[0]?.content[0] as { exact: string; start: number; end: number }

function talks(value: string | undefined, occurrence: Talks['occurrence'] = 'confirmed'): Talks {
  return {
    id: 't1',
    kind: 'talks',
    parties: ['a1'],
    occurrence,
    saidBy: 'page',
    evidence: [span],
    confidence: 1,
    rule: 'invented',
    ...(value ? { when: { value, precision: 'day', basis: 'stated' } } : {}),
  }
}

describe('icalendar', () => {
  const text = (value: string, occurrence?: Talks['occurrence']) => icalendar([{ talks: talks(value, occurrence), reading }], '2031-05-04T10:00:00Z').text

  test('a day becomes a whole day with a stable UID and a status', () => {
    expect(text('2031-06-30')).toContain('DTSTART;VALUE=DATE:20310630\r\nDTEND;VALUE=DATE:20310701')
    expect(text('2031-06-30')).toContain(`UID:t1@${reading.source.id}.readout`)
    expect(text('2031-06-30', 'cancelled')).toContain('STATUS:CANCELLED')
    expect(text('2031-06-30/2031-07-02')).toContain('DTEND;VALUE=DATE:20310703')
  })

  test('commas and semicolons are escaped, lines end in CRLF and are folded', () => {
    expect(text('2031-06-30')).toContain('DESCRIPTION:We are ready\\, they said\\; at once.')
    for (const line of text('2031-06-30').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test.each([undefined, 'FUTURE_REF', '2031-06'])('a vague date gets no day: %s', (value) => {
    const { text, vague } = icalendar([{ talks: talks(value), reading }], '2031-05-04T10:00:00Z')
    expect([text.includes('VEVENT'), vague.length]).toEqual([false, 1])
  })
})

describe('POLECAT', () => {
  const event = (realis: Event['realis']): Event => ({
    id: `e-${realis}`,
    type: 'CONSULT',
    context: [],
    quad: 1,
    scale: 1,
    scaleTable: '1',
    actor: ['a1'],
    recipient: [],
    realis,
    claimedBy: 'a1',
    statements: [],
    spans: [span],
    confidence: 1,
    cameoRoot: '04',
    rule: 'invented',
  })

  test('forty columns and ours, actual events alone, the rest counted', () => {
    const { columns, rows, leftOut } = polecatRows([{ reading: { ...reading, events: [event('actual'), event('future'), event('negated')] } }])
    expect(columns).toHaveLength(40 + ADDED_COLUMNS.length)
    expect([rows.length, rows[0]?.length, leftOut]).toEqual([1, columns.length, 2])
    expect(rows[0]?.[POLECAT_COLUMNS.indexOf('Actor Country')]).toBe('XAA')
    expect(rows[0]?.[columns.indexOf('claimed_by')]).toBe('Ann Oak')
  })
})

describe('without text', () => {
  test('none of the words of the page leaves, and the text brings them back', () => {
    const bare = withoutText(reading)
    expect(JSON.stringify(bare)).not.toContain('We are ready')
    const again = rehydrate(bare, reading.source.text)
    expect(again).toEqual(reading)
    expect(ReadingSchema.safeParse(again).success).toBe(true)
  })

  test('another text is refused', () => {
    expect(() => rehydrate(withoutText(reading), `${reading.source.text} `)).toThrowError(expect.objectContaining({ code: 'IMPORT_LINE' }))
  })
})

test('a web annotation carries both selectors of the same characters', () => {
  const [first] = webAnnotations(reading as Reading) as { target: { selector: { type: string; start?: number; exact?: string }[] }[] }[]
  expect(first?.target[0]?.selector.map((one) => [one.type, one.start ?? one.exact])).toEqual([
    ['TextPositionSelector', span.start],
    ['TextQuoteSelector', span.exact],
  ])
})

test('Parquet holds the rows of found lines, typed, read back by another library', async () => {
  const shown = { ...shownRecord(reading, []), source: { id: reading.source.id, url: null, rights: 'own', licence: null } as HeldSource }
  const rows = reading.statements.map((line) => lineRow(shown, 'statement', line))
  const { bytes, rows: count } = await parquet(LINE_COLUMNS, rows)
  const objects = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer })
  expect([count, objects.length]).toEqual([rows.length, rows.length])
  expect(objects[0]).toMatchObject({ kind: 'statement', start: span.start, end: span.end, words: span.exact, by: 'Ann Oak', state: 'machine', confidence: 0.8 })
  expect(Object.keys(objects[0] ?? {})).toEqual(LINE_COLUMNS.map(({ name }) => name))
})

test('a table of more rows than one group holds is whole', async () => {
  const { bytes, rows } = await parquet(
    [{ name: 'n', type: 'whole' }],
    Array.from({ length: 25_001 }, (_, n) => [n]),
  )
  const objects = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer })
  expect([rows, objects.length, objects.at(-1)?.['n']]).toEqual([25_001, 25_001, 25_000])
})
