// Windows a second of the bare network and texts a second of the whole tagger, on one thread, with invented text.
// node bench/model/speed.ts [--model FOLDER] [--runtime node|web]
import { parseArgs } from 'node:util'
import { type OpenOptions, openTagger } from '@readout/model'

const { values } = parseArgs({ options: { model: { type: 'string' }, runtime: { type: 'string' } } })
const options: OpenOptions = values.runtime === 'node' || values.runtime === 'web' ? { runtime: values.runtime } : {}
const tagger = await openTagger(values.model, options)

const paragraph =
  '“The ferries will sail again in spring,” Harbour Minister Ann Oak said on Monday, after talks with the mayor of Velmora that ran over two days.\n\n'
const sentence = 'The mayor said that the port was ready.'

/** Median milliseconds of eleven readings after three that warm up. */
async function time(text: string): Promise<number> {
  const times: number[] = []
  for (let k = 0; k < 14; k += 1) {
    const began = performance.now()
    await tagger.tag(text)
    times.push(performance.now() - began)
  }
  return times.slice(3).sort((a, b) => a - b)[5] as number
}

const one = await time(paragraph.repeat(9))
const long = await time(paragraph.repeat(45))
const short = await time(sentence)
process.stdout.write(
  `${tagger.runtime}: one window (${(paragraph.length * 9).toLocaleString('en')} characters) ${one.toFixed(0)} ms, ${(1000 / one).toFixed(1)} a second; ` +
    `a long article (${(paragraph.length * 45).toLocaleString('en')} characters) ${long.toFixed(0)} ms; a sentence ${short.toFixed(1)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
)
