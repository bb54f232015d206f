import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@readout/language'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const FOLDER = join(import.meta.dirname, '..', 'examples', 'coverage')
const ROUNDS = 5
/** A whole reading without the model runs at this share of the rate of wink-nlp's full pipeline (sentences, parts of speech, negation, sentiment, names) at least. */
const BAR = 0.05

/** Characters a second of one way to read, the median of the rounds. */
export type Rate = { name: string; charactersASecond: number }

/** Whole readings by rules and wink-nlp's full pipeline over the same texts, taking turns within one run. */
export async function timeRules(rounds = ROUNDS): Promise<{ readout: Rate; wink: Rate; share: number }> {
  const texts = await articleTexts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const nlp = winkNLP(model)
  const ways: Record<string, (text: string) => unknown> = {
    'readout, rules': (text) => read({ text, mediaType: 'text/plain', published: '2025-03-20' }),
    // Asking for the parts of speech makes sure that nothing of the pipeline is put off.
    'wink-nlp, full pipeline': (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
  }
  const taken = new Map(Object.keys(ways).map((name) => [name, [] as number[]]))
  // One round more, not counted: it fills caches and lets the compiler see both.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const from = performance.now()
      for (const text of texts) await way(text)
      if (round > 0) taken.get(name)?.push(performance.now() - from)
    }
  }
  const rate = (name: string): Rate => {
    const sorted = (taken.get(name) ?? []).sort((a, b) => a - b)
    return { name, charactersASecond: (1000 * characters) / (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) }
  }
  const [readout, wink] = Object.keys(ways).map(rate) as [Rate, Rate]
  return { readout, wink, share: readout.charactersASecond / wink.charactersASecond }
}

/** The article texts of the demo pages. */
async function articleTexts(): Promise<string[]> {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:html|txt)$/.test(name))
  const readings = await Promise.all(
    names.map((name) => {
      const content = readFileSync(join(FOLDER, name), 'utf8')
      return read(name.endsWith('.html') ? { html: content, mediaType: 'text/html' } : { text: content, mediaType: 'text/plain' })
    }),
  )
  return readings.map((reading) => reading.article.paragraphs.map((span) => span.exact).join('\n\n')).filter(Boolean)
}

/** `npm run bench -- rules`: prints both rates and gives 1 when the share is under its bar. */
export async function run(): Promise<number> {
  const { readout, wink, share } = await timeRules()
  for (const { name, charactersASecond } of [readout, wink])
    process.stdout.write(`${name.padEnd(26)} ${Math.round(charactersASecond).toLocaleString('en')} characters a second\n`)
  process.stdout.write(`${'share'.padEnd(26)} ${share.toFixed(3)}   bar ${BAR} ${share >= BAR ? 'kept' : 'MISSED'}\n`)
  return share >= BAR ? 0 : 1
}

if (import.meta.main) process.exitCode = await run()
