import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { tellAccess } from './document.ts'
import { tablesToHtml, tablesToText, toDocx, toHtml, toMarkdown, toPlainText } from './index.ts'

/** An invented document: two sides' words on one call, one of them checked. */
const invented = (words = 'grain talks', title = 'Call of Norland and Sudmark'): Document => ({
  title,
  about: ['Only what the texts hold.'],
  parts: [
    { kind: 'heading', text: 'Points' },
    { kind: 'paragraph', text: 'Both texts are held whole.', refs: [1, 2] },
    {
      kind: 'table',
      caption: 'Differences',
      columns: ['Point', 'Norland', 'Sudmark'],
      rows: [[{ text: 'grain' }, { text: words, refs: [1], unchecked: true }, { text: 'not in the text we hold' }]],
    },
  ],
  sources: [
    {
      title: 'Readout of the call',
      outlet: 'Norland Office',
      address: 'https://norland.example/a?b=1&c=2',
      accessed: '2031-05-03T10:20:30Z',
      sha256: 'a'.repeat(64),
      unchecked: true,
    },
    { title: 'Account of the call', address: 'javascript:alert(1)', accessed: '2031-05-03' },
  ],
  address: 'https://readout.example/contact/c1',
  made: '2031-05-04T00:00:00Z',
})

/** The files of a zip as text, read by its central directory. Source: APPNOTE 6.3, 4.3.12. */
function unzipped(bytes: Uint8Array): Record<string, string> {
  const zip = Buffer.from(bytes)
  const files: Record<string, string> = {}
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ]
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(from, from + size)
    files[zip.toString('utf8', at + 46, at + 46 + nameLength)] = (method === 8 ? inflateRawSync(data) : data).toString('utf8')
    at += 46 + nameLength + extra + comment
  }
  return files
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' }
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => entities[entity] as string)

describe('every format', () => {
  test.each([
    ['Markdown', (document: Document) => toMarkdown(document).replaceAll('\\', '')],
    ['HTML', (document: Document) => textOf(toHtml(document))],
    ['plain text', toPlainText],
    ['Word', async (document: Document) => textOf(unzipped(await toDocx(document))['word/document.xml'] as string)],
  ] as const)('%s holds title, cells, numbers, access time, hash and the mark', async (_name, write) => {
    const text = await write(invented())
    for (const part of [
      'Call of Norland and Sudmark',
      'grain talks †',
      '[1]',
      '[2]',
      'not in the text we hold',
      'Fetched 3 May 2031, 10:20 UTC',
      'a'.repeat(64),
    ])
      expect(text).toContain(part)
    expect(text).toContain('Read by machine, not checked.')
    expect(text).toContain('norland.example/a?b=1')
  })

  test('what is checked carries no mark and no sentence about it', () => {
    const checked = { ...invented(), parts: [{ kind: 'paragraph' as const, text: 'Checked.' }], sources: [] }
    expect(toMarkdown(checked)).not.toContain('†')
    expect(toHtml(checked)).not.toContain('not checked')
  })
})

describe('words from outside', () => {
  const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> | `a` [x](javascript:alert(1)) "q" \'s\' \u0000'

  test('are no markup in HTML, in cells, titles or the clipboard', () => {
    for (const html of [toHtml(invented(hostile, hostile)), tablesToHtml(invented(hostile))]) {
      expect(html).not.toMatch(/<script>alert|<img/)
      expect(html).not.toContain('href="javascript:')
    }
  })

  test('make no row, link or heading of their own in Markdown', () => {
    // Header, rule and the one row of three cells.
    const rows = toMarkdown(invented(hostile))
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([4, 4, 4])
    expect(toMarkdown(invented('# no heading\n\n# nor this'))).not.toMatch(/^# no/m)
    expect(toMarkdown(invented(hostile))).not.toMatch(/(?<!\\)\]\(|(?<!\\)<(?!https:)/)
  })

  test('break no row of the clipboard text', () => {
    const lines = tablesToText(invented('a\tb\nc')).split('\n')
    expect(lines).toContain('grain\ta b c † [1]\tnot in the text we hold')
  })

  test('leave a Word file whole, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (words) => {
        const xml = unzipped(await toDocx(invented(words, words)))['word/document.xml'] as string
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        expect(xml.match(/<w:tc>/g)).toHaveLength(6)
      }),
      { numRuns: process.env['READOUT_LONG'] === '1' ? 500 : 20 },
    )
  })
})

test('the numbers of a Word file lead to its sources, and only web addresses are links', async () => {
  const files = unzipped(await toDocx(invented()))
  expect(files['word/document.xml']).toContain('w:anchor="source1"')
  expect(files['word/document.xml']).toContain('w:name="source1"')
  expect(files['word/_rels/document.xml.rels']).toContain('https://norland.example/a?b=1&amp;c=2')
  expect(files['word/_rels/document.xml.rels']).not.toContain('javascript:')
})

test.each([
  ['2031-05-03T10:20:30Z', '3 May 2031, 10:20 UTC'],
  ['2031-05-03T10:20:30+02:00', '3 May 2031, 10:20 +02:00'],
  ['2031-05-03', '3 May 2031'],
  ['2031-13-03', '2031-13-03'],
])('a moment as a footnote tells it: %s', (moment, told) => expect(tellAccess(moment)).toBe(told))
