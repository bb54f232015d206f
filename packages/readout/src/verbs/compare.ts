import process from 'node:process'
import { compare, read, type SideAccount } from '@readout/language'
import { type Reading, ReadoutError } from '@readout/record'
import { readLines } from '../batch/read-lines.ts'
import { answerPair } from '../compare/answer-pair.ts'
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
  const [sideOne, sideTwo] = sidesOf(options.sides, one, two)
  const account = (side: string, held: Reading): SideAccount => ({
    side,
    reading: held,
    complete: !held.article.furniture.some((furniture) => furniture.kind === 'paywall'),
  })
  const comparison = compare(account(sideOne, one), account(sideTwo, two))
  await writeOutput(
    options.json ? `${JSON.stringify(comparison, null, 2)}\n` : printComparison(comparison, options.differences ? { differences: true } : {}),
    options.output,
  )
  return EXIT.ok
}

/** The sides: as given, else whose account each text is, else A and B. */
function sidesOf(given: string | undefined, one: Reading, two: Reading): [string, string] {
  const named = given?.split(',').map((side) => side.trim())
  if (named && (named.length !== 2 || !named[0] || !named[1])) throw new ReadoutError('USAGE', '--sides takes two names: --sides XAA,XBB.')
  const [a, b] = named ?? [one.accounts[0]?.side ?? 'A', two.accounts[0]?.side ?? 'B']
  return a === b ? ['A', 'B'] : [a as string, b as string]
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
