import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PageInput, read, type StateRow } from '@readout/language'
import { checkReading, Reading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { CHARSETS, mutateBytes, mutateText, seeded } from './mutate.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'coverage')
const states: StateRow[] = JSON.parse(readFileSync(join(folder, 'states.json'), 'utf8'))
const pages = readdirSync(folder)
  .filter((name) => /\.(html|txt)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
/** Five in the long run: half a minute of reading on a quiet machine, minutes on a busy one. */
const LINE_MB = process.env['READOUT_LONG'] === '1' ? 5 : 1
const ROUNDS = process.env['READOUT_LONG'] === '1' ? 20_000 : 500

/** Reads, and says what is wrong with the reading; a throw is told with the seed that made it. */
async function faults(input: PageInput, whole: boolean): Promise<string[]> {
  const reading = await read(input, { states })
  const said = checkReading(reading).map((breach) => `${breach.path} ${breach.problem}`)
  if (whole) said.push(...(Reading.safeParse(reading).error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`))
  return said
}

function mutated(seed: number): { name: string; input: PageInput } {
  const random = seeded(seed)
  const page = pages[Math.floor(random() * pages.length)] as (typeof pages)[number]
  const given = random() < 0.5 ? { fetched: '2025-03-08T06:00:00Z', url: 'https://mirror.example/a' } : {}
  const text = mutateText(new TextDecoder().decode(page.bytes), random)
  if (random() < 0.5) return { name: page.name, input: page.name.endsWith('.txt') ? { text, ...given } : { html: text, ...given } }
  const charset = random() < 0.3 ? { charset: CHARSETS[Math.floor(random() * CHARSETS.length)] as string } : {}
  return { name: page.name, input: { bytes: mutateBytes(new TextEncoder().encode(text), random), mediaType: 'text/html', ...charset, ...given } }
}

test(`${ROUNDS} mutated pages: none makes read throw, every span and id of every reading holds`, async () => {
  const said: string[] = []
  for (let seed = 1; seed <= ROUNDS && said.length < 5; seed++) {
    const { name, input } = mutated(seed)
    try {
      for (const fault of (await faults(input, seed % 10 === 0)).slice(0, 1)) said.push(`seed ${seed} (${name}): ${fault}`)
    } catch (error) {
      said.push(`seed ${seed} (${name}): ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`)
    }
  }
  expect(said).toEqual([])
})

describe('every charset', () => {
  for (const charset of CHARSETS)
    test(charset, async () => {
      const random = seeded(charset.length * 7919)
      const high = Array.from({ length: 400 }, () => 0x80 + Math.floor(random() * 0x80))
      const head = new TextEncoder().encode(`<meta charset="${charset}"><p>Ann Oak said: "The bridge is open," and left. `)
      const bytes = Uint8Array.from([...head, ...high])
      expect(await faults({ bytes, mediaType: 'text/html' }, true)).toEqual([])
      expect(await faults({ bytes, mediaType: 'text/html', charset }, true)).toEqual([])
    })
})

describe('pages as nobody writes them', () => {
  const sentence = 'Ann Oak said that Orvania would answer if Kelmar closed the strait, according to her office. '
  const ODD: [string, PageInput][] = [
    ['nothing at all', { text: '' }],
    ['white space alone', { text: ' \n\t\u00a0 \n' }],
    ['no bytes', { bytes: new Uint8Array() }],
    ['bytes of zero', { bytes: new Uint8Array(5000), mediaType: 'text/html' }],
    ['tags nested 10,000 deep', { html: `${'<div>'.repeat(10_000)}<p>${sentence}</p>` }],
    ['quotations nested 10,000 deep in the document', { html: `${'<blockquote><p>“'.repeat(10_000)}${sentence}` }],
    [`${LINE_MB} MB on one line`, { text: sentence.repeat(Math.ceil((LINE_MB * 1_000_000) / sentence.length)) }],
    ['a million quotation marks', { text: '“'.repeat(1_000_000) }],
    ['half a million pairs of straight marks', { text: '" "'.repeat(333_000) }],
    ['a megabyte of spaces', { text: `Ann Oak said${' '.repeat(1_000_000)}that it rained.` }],
    ['a hundred thousand ifs', { text: 'if '.repeat(100_000) }],
    ['a hundred thousand names', { text: 'Ann Oak, '.repeat(100_000) }],
    ['a hundred thousand paragraphs', { text: 'He said so.\n'.repeat(100_000) }],
    ['one word of a million letters', { text: 'a'.repeat(1_000_000) }],
    ['a million digits', { text: '1'.repeat(1_000_000) }],
    ['astral letters alone', { text: '𝕬𝖓𝖓 😀 '.repeat(20_000) }],
    ['lone surrogates', { text: `\ud83d said \udc00 that “\ud83d” `.repeat(5000) }],
    ['a hundred thousand open comments', { html: '<!-- '.repeat(100_000) }],
    ['a hundred thousand entities', { html: '&amp;&#8220;&nbsp;'.repeat(60_000) }],
    ['a table of fifty thousand cells', { html: `<table>${'<tr><td>said'.repeat(50_000)}` }],
  ]
  for (const [name, input] of ODD)
    test(name, async () => {
      const from = process.cpuUsage()
      expect(await faults(input, false)).toEqual([])
      // Work, not time, so that a busy machine changes nothing: a quadratic pass over any of these takes many minutes of a processor, the slowest of them half a minute.
      expect(process.cpuUsage(from).user / 1000).toBeLessThan(LINE_MB * 60_000)
    }, 1_200_000)
})
