// A process that writes to a store until it is killed; each line it prints names something that was committed. Run by kill.test.ts.
import process from 'node:process'
import { exportJsonl, openStore, saveReading, saveVerdict } from '../src/index.ts'
import { inventedReading } from './invented.ts'

const [target = '', seed = '0'] = process.argv.slice(2)
const engine = await openStore(target.startsWith('postgres') ? { databaseUrl: target } : { dataDir: target })
process.stdout.write('open\n')
for (let n = 0; n < 10_000; n++) {
  const reading = inventedReading([`Sentence ${seed} ${n} is said.`, 'The port stays open.'], { version: String(n % 3) })
  const { source } = await saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: '2031-05-04T10:00:00Z' })
  process.stdout.write(`source ${source}\n`)
  const id = `v-${seed}-${n}`
  await saveVerdict(engine, {
    id,
    at: '2031-05-04T10:00:00Z',
    who: 'Ann',
    action: 'accept',
    source,
    kind: 'statement',
    line: 's0',
    scope: 'page',
    extractor: '1',
    textVersion: 1,
  })
  process.stdout.write(`verdict ${id}\n`)
  // The same source read again by a later extractor: what `reprocess` does.
  await saveReading(engine, {
    bytes: new TextEncoder().encode(reading.source.text),
    reading: { ...reading, extractor: { ...reading.extractor, version: 'later' } },
    input: {},
    now: '2031-05-04T10:00:01Z',
  })
  process.stdout.write(`later ${source}\n`)
  if (n % 5 === 4) for await (const _line of exportJsonl(engine)) if (_line === '') break
}
