import { readPageFile } from '@readout/ingest'
import { read } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { demoFile, demoPages, demoStates } from '../demo-coverage.ts'
import { EXIT } from '../exit-code.ts'
import { openTagger } from '../open-tagger.ts'
import { openOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { printRecord } from '../record-text/print-record.ts'

/** `readout demo`: the records of the invented coverage, page by page, or of the pages whose names hold `wanted`. */
export async function demoVerb(
  wanted: string | undefined,
  options: { json?: boolean; plain?: boolean; model?: boolean; output?: string; explain?: boolean },
): Promise<number> {
  const pages = await demoPages()
  const chosen = wanted === undefined ? pages : pages.filter(({ file }) => file.includes(wanted))
  if (!chosen.length) throw new ReadoutError('USAGE', `No page of the demo is called ${wanted}. There are ${pages.map(({ file }) => file).join(', ')}.`)
  const states = await demoStates()
  const { tagger, reason } = await openTagger(options)
  const terminal = openTerminal(options)
  const output = await openOutput(options.output)
  try {
    for (const { file, ...beside } of chosen) {
      const reading = await read({ ...(await readPageFile(demoFile({ file }))), ...beside }, { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) })
      const title = terminal.colours.dim(`── ${file} ${'─'.repeat(Math.max(2, terminal.width - file.length - 4))}`)
      await output.write(
        options.json
          ? `${JSON.stringify({ id: file, reading })}\n`
          : `${title}\n${printRecord(reading, { terminal, ...(options.explain ? { explain: true, model: reason } : {}) })}\n`,
      )
    }
    if (!options.json && wanted === undefined)
      await output.write(`${pages.length} invented pages of invented outlets about invented states. Read one of your own: readout URL or readout FILE\n`)
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
  return EXIT.ok
}
