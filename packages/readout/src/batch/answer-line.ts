import { read } from '@readout/language'
import { checkReading, ReadoutError } from '@readout/record'
import { openTagger } from '../open-tagger.ts'
import { readStates } from '../read-states.ts'
import { parseBatchLine } from './parse-batch-line.ts'
import type { InputLine } from './read-lines.ts'

/** What a worker needs to answer lines as the main thread would; `check` proves the first law on every reading. */
export type AnswerOptions = { model?: boolean; states?: string; check?: boolean }

/** Answers one line of the input with one line of the output, without its line end; an empty line gets none. */
export type Answerer = (line: InputLine) => Promise<string | null>

/** Opens model and table once and gives what answers each line; a line never throws. @throws STATES_FILE MODEL_MISSING MODEL_HASH */
export async function openAnswerer(options: AnswerOptions): Promise<Answerer> {
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const readOptions = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  // Bytes that are no UTF-8 would be read as other words than those written: the line is refused.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return async ({ number, bytes }) => {
    if (!bytes) return failed(null, number, new ReadoutError('INPUT_TOO_LARGE', 'The line is too long for a page. Split the file into one page a line.'))
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      return failed(null, number, new ReadoutError('BATCH_LINE', 'The line is not UTF-8. Convert the file, for example with iconv.'))
    }
    if (!text.trim()) return null
    const parsed = parseBatchLine(text)
    if ('error' in parsed) return failed(parsed.id, number, parsed.error)
    try {
      const reading = await read(parsed.input, readOptions)
      const breach = options.check ? checkReading(reading)[0] : undefined
      if (breach) throw new Error(`the first law is broken at ${breach.path}: ${breach.problem}`)
      return JSON.stringify({ id: parsed.id, reading })
    } catch (error) {
      return failed(parsed.id, number, asInternal(error))
    }
  }
}

/** An error line. Example: failed(null, 3, error) -> '{"id":null,"line":3,"error":{"code":"BATCH_LINE","message":"…"}}'. */
export function failed(id: string | number | null, line: number, { code, message }: ReadoutError): string {
  return JSON.stringify({ id, line, error: { code, message } })
}

/** A fault of the program itself, said as such. */
export function asInternal(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  return new ReadoutError(
    'INTERNAL',
    `Readout failed on this page (${error instanceof Error ? error.message : String(error)}). This is a fault of the program: please report it with the page.`,
    { cause: error },
  )
}
