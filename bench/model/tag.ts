// Tags marked text with the model and writes the predictions that a scorer reads.
// node bench/model/tag.ts GOLD.jsonl[.gz] OUT.jsonl [--model FOLDER] [--runtime node|web] [--overlap PIECES]
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type OpenOptions, openTagger } from '@readout/model'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, runtime: { type: 'string' }, overlap: { type: 'string' } },
})
const [gold, out] = positionals
if (!gold || !out) throw new Error('Say which file to read and which to write: node bench/model/tag.ts GOLD.jsonl[.gz] OUT.jsonl')

const options: OpenOptions = {}
if (values.runtime === 'node' || values.runtime === 'web') options.runtime = values.runtime
if (values.overlap) options.overlap = Number(values.overlap)
const tagger = await openTagger(values.model, options)

const bytes = readFileSync(gold)
const articles = (gold.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; text: string })

const lines: string[] = []
const began = performance.now()
for (const { id, text } of articles) {
  const { attributions } = await tagger.tag(text)
  lines.push(JSON.stringify({ id, attributions: attributions.map((found) => ({ ...found, cue: found.cue ? [found.cue] : [] })) }))
}
const seconds = (performance.now() - began) / 1000
writeFileSync(out, `${lines.join('\n')}\n`)
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const memory = Math.round(process.memoryUsage().rss / 1e6)
process.stdout.write(`${tagger.runtime}: ${articles.length} texts in ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} words a second, ${memory} MB\n`)
