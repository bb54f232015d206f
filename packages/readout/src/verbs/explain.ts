import { read } from '@readout/language'
import { type Reading, ReadoutError, type Span } from '@readout/record'
import { EXIT } from '../exit-code.ts'
import { type Given, loadInput } from '../load-input.ts'
import { openTagger } from '../open-tagger.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { readStates } from '../read-states.ts'
import { type Found, findLine } from '../explain/find-line.ts'
import { printExplained } from '../explain/print-explained.ts'

export type ExplainOptions = Given & { json?: boolean; plain?: boolean; model?: boolean; states?: string; output?: string }

/** `readout explain FILE LINE`: how one line came about, stage by stage, with the notes that touch it. LINE is an id, its beginning, or characters ("212-287"). */
export async function explainVerb(target: string, wanted: string, options: ExplainOptions): Promise<number> {
  const states = await readStates(options.states)
  const input = await loadInput(target, options)
  const { tagger, reason } = await openTagger(options)
  const reading = await read(input, { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) })
  const found = findLine(reading, wanted)
  if (!found)
    throw new ReadoutError('LINE_NOT_FOUND', `No line ${wanted} in ${target}. readout read ${target} --explain lists the ids.`, { data: { line: wanted } })
  await writeOutput(
    options.json ? `${JSON.stringify(asJson(reading, found), null, 2)}\n` : printExplained(reading, found, reason, openTerminal(options)),
    options.output,
  )
  return EXIT.ok
}

function asJson(reading: Reading, { stage, line, span }: Found): unknown {
  const touches = (other: Span | undefined) => other !== undefined && other.start < span.end && other.end > span.start
  return { extractor: reading.extractor, stage, line, notes: reading.notes.filter((note) => touches(note.span)) }
}
