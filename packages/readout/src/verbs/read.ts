import { read } from '@readout/language'
import { exitOfReading } from '../exit-code.ts'
import { type Given, loadInput } from '../load-input.ts'
import { openTagger } from '../open-tagger.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { readStates } from '../read-states.ts'
import { printRecord } from '../record-text/print-record.ts'

export type ReadVerbOptions = Given & { json?: boolean; plain?: boolean; model?: boolean; states?: string; output?: string; explain?: boolean }

/** `readout read TARGET`: prints the record of one page and gives the exit code. */
export async function readVerb(target: string, options: ReadVerbOptions): Promise<number> {
  const states = await readStates(options.states)
  const input = await loadInput(target, options)
  const { tagger, reason } = await openTagger(options)
  const reading = await read(input, { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) })
  const text = options.json
    ? `${JSON.stringify(reading, null, 2)}\n`
    : printRecord(reading, { terminal: openTerminal(options), ...(options.explain ? { explain: true, model: reason } : {}) })
  await writeOutput(text, options.output)
  return exitOfReading(reading)
}
