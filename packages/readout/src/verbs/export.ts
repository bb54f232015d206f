import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { evidenceOf, parseQuery, sourceOfLine } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { BINARY, FORMATS } from '../export/formats.ts'
import { withData } from '../open-data.ts'
import { progress, say } from '../output/announce.ts'
import { openOutput } from '../output/open-output.ts'
import { quoted, type StoreOptions } from './search.ts'

export type ExportOptions = StoreOptions & { format?: string; text?: boolean; private?: boolean; line?: string; source?: string }

/** `readout export [SEARCH…]`: everything, or what a search finds, in a format; or all that one line stands on, as a folder. */
export async function exportVerb(words: string[], options: ExportOptions): Promise<number> {
  if (options.source !== undefined && options.line === undefined)
    throw new ReadoutError('USAGE', '--source goes with --line: it tells which page that line is of. All lines of one outlet: readout export outlet:NAME.')
  if (options.line !== undefined) return exportEvidence(options.line, options)
  const name = options.format ?? formatOf(options.output) ?? 'jsonl'
  const format = FORMATS[name]
  if (!format) throw new ReadoutError('USAGE', `There is no format ${name}. Use one of: ${Object.keys(FORMATS).join(' ')}.`)
  if (options.text === false && name !== 'jsonl')
    throw new ReadoutError('USAGE', '--no-text goes with --format jsonl alone: the other formats are made of the words.')
  if (BINARY.has(name) && options.output === undefined && process.stdout.isTTY)
    throw new ReadoutError('USAGE', `A ${name} file is no text for a terminal. Name a file with -o FILE.`)
  const query = parseQuery(quoted(words))
  return withData(options, async (engine) => {
    const output = await openOutput(options.output)
    try {
      const { rows, of, note } = await format({
        engine,
        query,
        now: new Date().toISOString(),
        output,
        noText: options.text === false,
        private: options.private === true,
        progress: (done) => {
          if (done % 500 === 0) progress(`${done} written …`)
        },
      })
      await output.finish()
      say(`${rows.toLocaleString('en')} ${of}${options.output === undefined ? '' : ` in ${options.output}`}.${note ? ` ${note}` : ''}`)
      return rows ? EXIT.ok : EXIT.nothingFound
    } catch (error) {
      await output.abandon()
      throw error
    }
  })
}

/** The format a file's ending names; without an ending none. Example: 'lines.csv' -> 'csv'. @throws USAGE for an ending that names none */
function formatOf(path: string | undefined): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase()
  if (ending === undefined || ending in FORMATS) return ending
  throw new ReadoutError('USAGE', `The ending .${ending} names no format. Say which with --format: ${Object.keys(FORMATS).join(' ')}.`)
}

async function exportEvidence(line: string, options: ExportOptions): Promise<number> {
  return withData(options, async (engine) => {
    const source = options.source ?? (await sourceOfLine(engine, line))
    if (!source)
      throw new ReadoutError('LINE_NOT_FOUND', `No line ${line} is kept. readout search --json prints the ids; for one that was withdrawn add --source ID.`)
    const files = await evidenceOf(engine, source, line)
    const folder = options.output ?? `evidence-${line}`
    try {
      await mkdir(folder, { recursive: true })
      if ((await readdir(folder)).length) throw new ReadoutError('OUTPUT_WRITE', `${folder} is not empty. Name a new folder with -o.`)
      for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    } catch (cause) {
      if (cause instanceof ReadoutError) throw cause
      throw new ReadoutError('OUTPUT_WRITE', `The evidence cannot be written to ${folder}. Name another folder with -o.`, { cause })
    }
    say(`What line ${line} stands on is in ${folder}: ${Object.keys(files).join(', ')}. readout verify ${folder} proves it.`)
    return EXIT.ok
  })
}
