import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { read } from '@readout/language'
import { openTagger } from '@readout/model'

const root = fileURLToPath(new URL('..', import.meta.url))
/** News texts beside this project where there are any, else the demo coverage. */
const TEXTS = `${root}../shared/data/polnear/dev.jsonl.gz`
const RUNTIMES = ['node', 'web'] as const
/** Share of the bare encoder's rate that a whole reading keeps; memory of a process that reads; size of the package with its model. */
const BARS = { share: 0.6, memoryMb: 600, packageMb: 60 }
const ROUNDS = 3

/** What one runtime gave: whole readings and bare encodings a second, their ratio, resident memory in MB. */
export type Rate = { runtime: string; texts: number; readings: number; encodings: number; share: number; memoryMb: number }

function loadTexts(most: number): string[] {
  if (existsSync(TEXTS))
    return gunzipSync(readFileSync(TEXTS))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(0, most)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  const folder = `${root}examples/coverage/`
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') || name.endsWith('.txt'))
    .slice(0, most)
    .map((name) => readFileSync(folder + name, 'utf8').replace(/<[^<>]*>/g, ' '))
}

/** Times whole readings beside the bare encoder over the same texts, text by text in turn, in this process. */
export async function timeReadings(runtime: 'node' | 'web', most: number): Promise<Rate> {
  const tagger = await openTagger(undefined, { runtime })
  const texts = loadTexts(most)
  const whole: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    let reading = 0
    let encoding = 0
    for (const text of texts) {
      let from = performance.now()
      await read({ text, mediaType: 'text/plain' }, { tagger })
      reading += performance.now() - from
      from = performance.now()
      await tagger.encode(text)
      encoding += performance.now() - from
    }
    // The first round warms up.
    if (round > 0) {
      whole.push(reading)
      bare.push(encoding)
    }
  }
  const rate = (taken: number[]) => (texts.length * 1000) / (taken.sort((a, b) => a - b)[taken.length >> 1] as number)
  const [readings, encodings] = [rate(whole), rate(bare)]
  return { runtime: tagger.runtime, texts: texts.length, readings, encodings, share: readings / encodings, memoryMb: process.memoryUsage().rss / 1e6 }
}

/** `npm run bench -- said [TEXTS]`: one process a runtime, one thread; gives 1 where a bar is missed. */
export function run(): number {
  const most = process.argv[3] ?? '40'
  let missed = false
  for (const runtime of RUNTIMES) {
    // A heap kept small: what a reading needs, not what Node takes where nothing presses it.
    const done = spawnSync(process.execPath, ['--max-old-space-size=200', '--max-semi-space-size=4', fileURLToPath(import.meta.url), runtime, most], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (done.status !== 0) {
      console.log(`${runtime}: did not run`)
      missed = true
      continue
    }
    const rate = JSON.parse(done.stdout) as Rate
    const kept = rate.share >= BARS.share && rate.memoryMb <= BARS.memoryMb
    missed ||= !kept
    console.log(
      `${rate.runtime}: ${rate.readings.toFixed(2)} whole readings a second, ${rate.encodings.toFixed(2)} by the bare encoder: ${rate.share.toFixed(2)} (bar ${BARS.share}); ${rate.memoryMb.toFixed(0)} MB with a heap of 200 MB (bar ${BARS.memoryMb}); ${rate.texts} texts  ${kept ? 'kept' : 'MISSED'}`,
    )
  }
  const folder = `${root}packages/model/weights/`
  const size = readdirSync(folder).reduce((sum, name) => sum + statSync(folder + name).size, 0) / 1e6
  console.log(`model package: ${size.toFixed(1)} MB (bar ${BARS.packageMb})`)
  return missed || size > BARS.packageMb ? 1 : 0
}

if (import.meta.main) console.log(JSON.stringify(await timeReadings(process.argv[2] === 'web' ? 'web' : 'node', Number(process.argv[3]))))
