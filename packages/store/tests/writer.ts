// A process that writes to a store until it is killed; each line it prints names something that was committed. Run by kill.test.ts.
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { once } from 'node:events'
import process from 'node:process'
import { carryVerdicts, exportJsonl, listVerdicts, openStore, saveReading, saveReread, saveVerdict } from '../src/index.ts'
import { inventedReading } from './invented.ts'

const [target = '', seed = '0', exported = ''] = process.argv.slice(2)
process.stdout.write('started\n')
const engine = await openStore(target.startsWith('postgres') ? { databaseUrl: target } : { dataDir: target })
process.stdout.write('open\n')
const NOW = '2031-05-04T10:00:00Z'
for (let n = 0; n < 10_000; n++) {
  const sentences = [`Sentence ${seed} ${n} is said.`, 'The port stays open.']
  const reading = inventedReading(sentences, { version: String(n % 3) })
  const { source } = await saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })
  process.stdout.write(`source ${source}\n`)
  const id = `v-${seed}-${n}`
  await saveVerdict(engine, {
    id,
    at: NOW,
    who: 'Ann',
    action: 'accept',
    source,
    kind: 'statement',
    line: 's0',
    scope: n % 4 ? 'page' : 'copies',
    extractor: '1',
    textVersion: 1,
  })
  process.stdout.write(`verdict ${id}\n`)
  // What `reprocess` does: the same text read by a later extractor, and now and then another text under a later text version.
  if (n % 3) {
    await saveReread(engine, { of: source, reading: { ...reading, extractor: { ...reading.extractor, version: 'later' } }, input: {}, now: NOW })
    process.stdout.write(`later ${source}\n`)
  } else {
    const next = { ...inventedReading(sentences, { speaker: 'Bo Ash' }), extractor: { version: 'later', textVersion: 2 } }
    const verdicts = carryVerdicts(await listVerdicts(engine, source), { from: reading, to: next, span: () => undefined })
    const { source: successor } = await saveReread(engine, { of: source, reading: next, input: {}, now: NOW, verdicts })
    process.stdout.write(`source ${successor}\n`)
  }
  if (n % 5 === 4 && exported) {
    const draft = createWriteStream(`${exported}.part`)
    for await (const line of exportJsonl(engine)) if (!draft.write(line)) await once(draft, 'drain')
    draft.end()
    await once(draft, 'close')
    await rename(`${exported}.part`, exported)
    process.stdout.write('exported\n')
  }
}
