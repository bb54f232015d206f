import { compare, type PageInput, type ReadOptions, read } from '@readout/language'
import { type AccountComparison, ReadoutError } from '@readout/record'
import { asInternal, failed } from '../batch/answer-line.ts'
import { parseBatchLine } from '../batch/parse-batch-line.ts'
import type { InputLine } from '../batch/read-lines.ts'
import { ownAccount } from './sides-of.ts'

type Id = string | number | null
type Pair = { sides: [string, string]; pages: [PageInput, PageInput] }

const refuse = (why: string): ReadoutError =>
  new ReadoutError('BATCH_LINE', `${why} Write {"id": …, "sides": [A, B], "texts": {A: {"text": …}, B: {"text": …}}}.`)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The page of one side, checked as a line of a batch is. @throws BATCH_LINE INPUT_EMPTY INPUT_TOO_LARGE */
function pageOf(side: string, told: unknown): PageInput {
  if (!isObject(told)) throw refuse(`There is no text of side "${side}".`)
  const parsed = parseBatchLine(JSON.stringify({ ...told, id: side }))
  if ('error' in parsed) throw new ReadoutError(parsed.error.code, `Side "${side}": ${parsed.error.message}`)
  return parsed.input
}

/** The two texts that a line names. @throws BATCH_LINE INPUT_EMPTY INPUT_TOO_LARGE */
function pairOf(line: Record<string, unknown>): Pair {
  const { sides, texts } = line
  if (!Array.isArray(sides) || sides.length !== 2 || !sides.every((side) => typeof side === 'string' && side.trim()))
    throw refuse('The line names no two sides.')
  const [a, b] = sides as [string, string]
  if (a === b) throw refuse(`The line names one side twice ("${a}").`)
  if (!isObject(texts)) throw refuse('The line has no "texts".')
  const own = (side: string) => (Object.hasOwn(texts, side) ? texts[side] : undefined)
  return { sides: [a, b], pages: [pageOf(a, own(a)), pageOf(b, own(b))] }
}

async function compared({ sides, pages }: Pair, options: ReadOptions): Promise<AccountComparison> {
  const [a, b] = [await read(pages[0], options), await read(pages[1], options)]
  return compare(ownAccount(sides[0], a), ownAccount(sides[1], b))
}

// Bytes that are no UTF-8 would be read as other words than those written: the line is refused.
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The words of a line, or what is wrong with its bytes. */
function wordsOf({ bytes }: InputLine): string | ReadoutError {
  if (!bytes) return new ReadoutError('INPUT_TOO_LARGE', 'The line is too long for two pages. Write one pair a line.')
  try {
    return decoder.decode(bytes)
  } catch {
    return new ReadoutError('BATCH_LINE', 'The line is not UTF-8. Convert the file, for example with iconv.')
  }
}

/**
 * The answer to one JSON line of two texts, null for a blank one; a line never throws, what is wrong with it is said in its answer.
 * Example: {"id":1,"sides":["XAA","XBB"],"texts":{…}} -> {"id":1,"comparison":{…}}.
 */
export async function answerPair(line: InputLine, options: ReadOptions): Promise<string | null> {
  const words = wordsOf(line)
  if (words instanceof ReadoutError) return failed(null, line.number, words)
  if (!words.trim()) return null
  let id: Id = null
  let pair: Pair
  try {
    const value: unknown = JSON.parse(words)
    if (!isObject(value)) throw refuse('The line is JSON but no object.')
    if (typeof value['id'] === 'string' || typeof value['id'] === 'number') id = value['id']
    pair = pairOf(value)
  } catch (problem) {
    return failed(id, line.number, problem instanceof ReadoutError ? problem : refuse(`The line is not JSON (${(problem as Error).message}).`))
  }
  try {
    return JSON.stringify({ id, comparison: await compared(pair, options) })
  } catch (problem) {
    return failed(id, line.number, asInternal(problem))
  }
}
