import process from 'node:process'
import { read } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { readLines } from '../batch/read-lines.ts'
import { answerPair } from '../compare/answer-pair.ts'
import { compareReadings } from '../compare/compare-readings.ts'
import { printComparison } from '../compare/print-comparison.ts'
import { EXIT } from '../exit-code.ts'
import { loadInput } from '../load-input.ts'
import { openTagger } from '../open-tagger.ts'
import { say } from '../output/announce.ts'
import { openOutput, writeOutput } from '../output/open-output.ts'
import { readStates } from '../read-states.ts'

export type CompareOptions = {
  batch?: boolean
  sides?: string
  differences?: boolean
  json?: boolean
  model?: boolean
  states?: string
  output?: string
  allow?: string[]
}

/** `readout compare A B`: two accounts of one contact, point by point; with `--batch` JSON lines of pairs in, comparisons out. */
export async function compareVerb(a: string | undefined, b: string | undefined, options: CompareOptions): Promise<number> {
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const reading = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  if (options.batch) return compareBatch(options, reading)
  if (!a || !b) throw new ReadoutError('USAGE', 'readout compare takes two accounts: readout compare A B (files or addresses), or --batch for JSON lines.')
  const given = options.allow ? { allow: options.allow } : {}
  const [one, two] = [await read(await loadInput(a, given), reading), await read(await loadInput(b, given), reading)]
  const comparison = compareReadings(one, two, sidesOf(options.sides))
  await writeOutput(
    options.json ? `${JSON.stringify(comparison, null, 2)}\n` : printComparison(comparison, options.differences ? { differences: true } : {}),
    options.output,
  )
  return EXIT.ok
}

/** The sides as a person names them. */
function sidesOf(given: string | undefined): [string, string] | undefined {
  if (given === undefined) return undefined
  const [a, b, ...more] = given.split(',').map((side) => side.trim())
  if (!a || !b || more.length) throw new ReadoutError('USAGE', '--sides takes two names: --sides XAA,XBB.')
  return [a, b]
}

async function compareBatch(options: CompareOptions, reading: Parameters<typeof answerPair>[2]): Promise<number> {
  const output = await openOutput(options.output)
  let number = 0
  try {
    for await (const line of readLines(process.stdin)) {
      number = line.number
      const answered = await answerPair(Buffer.from(line.bytes ?? []).toString('utf8'), number, reading)
      if (answered !== null) await output.write(`${answered}\n`)
    }
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
  say(`${number} pairs compared`)
  return EXIT.ok
}
