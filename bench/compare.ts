// Comparing two readouts of 300 words beside reading them, model loaded, turn by turn in one process. The bar: reading twice plus 20 %.
import { compare, type ReadOptions, read } from '@readout/language'
import { openTagger } from '@readout/model'
import { demoStates } from './corpus.ts'
import { loadPairs } from './marked-pairs.ts'

const WORDS = 300
const ROUNDS = 15
const BAR = 1.2

/** An account of 300 words: the invented texts of one side after the other, cut there. */
function longAccount(side: 0 | 1): string {
  const words = loadPairs().flatMap((pair) => (pair.accounts[pair.sides[side]]?.text ?? '').split(/\s+/))
  return `${words.slice(0, WORDS).join(' ')}.`
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

/** `npm run bench -- compare`: prints both medians and gives 1 where the bar is missed. */
export async function run(): Promise<number> {
  // Without a model installed the rules are timed alone, which is the harder bar: reading is faster then.
  const tagger = await openTagger().catch(() => undefined)
  const options: ReadOptions = { states: demoStates, ...(tagger ? { tagger } : {}) }
  const [a, b] = [longAccount(0), longAccount(1)]
  const readBoth = async () => [await read({ text: a, published: '2031-02-04' }, options), await read({ text: b, published: '2031-02-04' }, options)] as const
  const compareBoth = async () => {
    const [one, two] = await readBoth()
    return compare({ side: 'XAA', reading: one, complete: true }, { side: 'XAB', reading: two, complete: true })
  }
  const taken = { read: [] as number[], compare: [] as number[] }
  const time = async (list: number[], work: () => Promise<unknown>, count: boolean) => {
    const from = performance.now()
    await work()
    if (count) list.push(performance.now() - from)
  }
  // Two rounds more, not counted: they fill the tables and warm the code.
  for (let round = -2; round < ROUNDS; round++) {
    await time(taken.read, readBoth, round >= 0)
    await time(taken.compare, compareBoth, round >= 0)
  }
  const [reading, comparing] = [median(taken.read), median(taken.compare)]
  const times = comparing / reading
  process.stdout.write(
    `two accounts of ${WORDS} words, ${tagger ? 'model loaded' : 'rules alone'}: read ${reading.toFixed(1)} ms, read and compared ${comparing.toFixed(1)} ms: ${times.toFixed(2)} x (bar ${BAR} x ${times <= BAR ? 'kept' : 'MISSED'})\n`,
  )
  return times <= BAR ? 0 : 1
}

if (import.meta.main) process.exitCode = await run()
