import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { across } from '@readout/language'
import { type Reading, sourceId } from '@readout/record'
import { joinSource, joinSources, listStories, openStore, saveReading } from '@readout/store'

/**
 * Articles added in all, and where the rate is read: over the thousand that ends there, each added by itself as a fetch does, in time of the
 * processor, since other work on the machine is no part of it. Those between are added fifty at a time, as an import does.
 */
const STEPS = [1000, 10_000, 100_000]
const WINDOW = 1000
const AT_ONCE = 50
/** Of ten articles three carry a text that an earlier one carries, as wire stories do. */
const COPIES_IN_TEN = 3
const PARAGRAPHS = 8
const WORDS_A_PARAGRAPH = 45

/** A repeatable source of numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const random = seeded(7)
/** Twenty thousand invented words, drawn so that a few are common and most rare, as in a language. */
const VOCABULARY = Array.from({ length: 20_000 }, (_, n) => `w${n.toString(36)}`)
const word = () => VOCABULARY[Math.floor(VOCABULARY.length * random() ** 3)] as string
const paragraph = () => Array.from({ length: WORDS_A_PARAGRAPH }, word).join(' ')

/** A reading of an invented article: the text alone, since placing texts is what is measured. */
function readingOf(paragraphs: string[], n: number): Reading {
  const text = `Article ${n}\n${paragraphs.join('\n')}`
  let at = text.indexOf('\n') + 1
  const spans = paragraphs.map((exact) => {
    const span = { exact, start: at, end: at + exact.length }
    at = span.end + 1
    return span
  })
  const day = `20${30 + Math.floor(n / 36_500)}-0${1 + (n % 9)}-1${n % 10}`
  const none = {
    actors: [],
    places: [],
    times: [],
    statements: [],
    chains: [],
    contacts: [],
    accounts: [],
    comparisons: [],
    commitments: [],
    talks: [],
    assessments: [],
    events: [],
    notes: [],
  }
  return {
    schema: 'readout/1',
    extractor: { version: 'bench', textVersion: 1 },
    source: { id: sourceId(text), mediaType: 'text/plain', charset: 'utf-8', sha256: '', text, blocks: [], url: `https://paper${n % 300}.example/${n}` },
    article: {
      byline: [],
      language: 'en',
      published: { value: day, precision: 'day', basis: 'stated' },
      paragraphs: spans,
      images: [],
      furniture: [],
      words: 360,
      readingTimeMinutes: 2,
    },
    ...none,
  }
}

/** `npm run bench -- copies`: articles are placed in stories one after another; the time of the placing alone is measured. */
export async function run(): Promise<number> {
  const most = Number(process.argv[3] ?? STEPS.at(-1))
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-copies-'))
  const engine = await openStore({ dataDir })
  const originals: string[][] = []
  const rates: { articles: number; rate: number }[] = []
  let windowMs = 0
  let copies = 0
  let waiting: string[] = []
  for (let n = 1; n <= most; n++) {
    const copied = originals.length > 10 && n % 10 < COPIES_IN_TEN
    const base = copied ? (originals[Math.floor(random() * originals.length)] as string[]) : Array.from({ length: PARAGRAPHS }, paragraph)
    const paragraphs = copied ? [paragraph(), ...base.slice(1).filter(() => random() > 0.2)] : base
    if (copied) copies++
    else if (originals.length < 5000) originals.push(base)
    else originals[Math.floor(random() * originals.length)] = base
    const reading = readingOf(paragraphs, n)
    await saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: '2031-01-01T00:00:00Z' })
    const measured = STEPS.some((step) => n > step - WINDOW && n <= step)
    waiting.push(reading.source.id)
    if (!measured && waiting.length < AT_ONCE && n < most) continue
    if (measured) {
      const from = process.cpuUsage()
      for (const source of waiting) await joinSource(engine, source, across)
      const { user, system } = process.cpuUsage(from)
      windowMs += (user + system) / 1000
    } else await joinSources(engine, waiting, across)
    waiting = []
    if (STEPS.includes(n)) {
      rates.push({ articles: n, rate: (WINDOW * 1000) / windowMs })
      console.log(`${n} articles: ${Math.round(rates.at(-1)?.rate ?? 0)} a second of processor time, over the last ${WINDOW}`)
      windowMs = 0
    }
  }
  const { total } = await listStories(engine, { limit: 1 })
  console.log(`${most} articles, ${copies} of them copies: ${total} stories`)
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
  const [first, ...later] = rates
  let missed = 0
  for (const { articles, rate } of later) {
    // No faster than log n: at n articles at least the rate at the first step by log(first) / log(n).
    const bar = ((first?.rate ?? 0) * Math.log(first?.articles ?? 1)) / Math.log(articles)
    const holds = rate >= bar
    if (!holds) missed = 1
    console.log(`${articles}: ${Math.round(rate)} a second, bar ${Math.round(bar)} (the rate at ${first?.articles} by log n): ${holds ? 'holds' : 'MISSED'}`)
  }
  return missed
}
