import { ReadoutError } from '@readout/record'
import { type Found, formatQuery, parseQuery, type Query, search } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { foundJson, loadFound } from '../store-text/load-found.ts'
import { countsOf, printFound } from '../store-text/print-found.ts'

/** Options of every verb that answers from the store. */
export type StoreOptions = { json?: boolean; plain?: boolean; output?: string; data?: string }

export type SearchOptions = StoreOptions & { limit?: string; offset?: string }

/** Lines shown at once unless another number is asked for: what a person reads through. */
const LIMIT = 20

/** `readout search WORDS…`: lines of the record, newest first, with exact totals; exit code 3 where none is found. */
export async function searchVerb(words: string[], options: SearchOptions): Promise<number> {
  const query = parseQuery(quoted(words))
  const [limit, offset] = [numberOf('--limit', options.limit, LIMIT), numberOf('--offset', options.offset, 0)]
  return withData(options, async (engine) => {
    const found = await search(engine, query, { now: new Date().toISOString(), limit, offset })
    const lines = await loadFound(engine, found.lines)
    const text = options.json
      ? `${JSON.stringify({ query: formatQuery(query), total: found.total, offset, limit, facets: found.facets, lines: lines.map(foundJson) }, null, 2)}\n`
      : headOf(query, found, options, openTerminal(options)) + printFound(lines, openTerminal(options)) + footOf(query, found, offset, lines.length)
    await writeOutput(text, options.output)
    return found.total ? EXIT.ok : EXIT.nothingFound
  })
}

/** Words as the shell hands them over: one with a space in it was in quotation marks there. Example: ['by:Ann Oak', 'at once'] -> 'by:"Ann Oak" "at once"'. */
export function quoted(words: readonly string[]): string {
  // One word is a whole query as the site writes it: its own marks hold.
  if (words.length < 2) return words[0] ?? ''
  return words.map((word) => (/\s/.test(word) && !word.includes('"') ? word.replace(/^(-?(?:[a-z]+:)?)(.*)$/s, '$1"$2"') : word)).join(' ')
}

/** A whole number from an option. @throws USAGE */
export function numberOf(option: string, given: string | undefined, otherwise: number): number {
  const number = Number(given ?? otherwise)
  if (!Number.isInteger(number) || number < 0 || number > 1_000_000) throw new ReadoutError('USAGE', `${option} takes a whole number, not "${given}".`)
  return number
}

function headOf(query: Query, { total, facets }: Found, options: StoreOptions, { colours }: Terminal): string {
  const asked = formatQuery(query)
  if (!total) return `Nothing found${asked ? ` for ${asked}` : ''} in ${placeOfData(options)}.${asked ? '' : ' readout save PAGE keeps one.'}\n`
  const rows = [
    `${colours.bold(`${total} ${total === 1 ? 'line' : 'lines'}`)}${asked ? ` for ${asked}` : ''}`,
    ...Object.entries(facets)
      .map(([name, counts]) => [name, countsOf(counts)])
      .filter(([, told]) => told)
      .map(([name, told]) => colours.dim(`${`${name}:`.padEnd(8)} ${told}`)),
  ]
  return `${rows.join('\n')}\n\n`
}

function footOf(query: Query, { total }: Found, offset: number, shown: number): string {
  if (!shown && total && offset >= total) return `Only ${total} ${total === 1 ? 'line is' : 'lines are'} found: nothing stands from --offset ${offset} on.\n`
  if (shown >= total || !shown) return ''
  const next = offset + shown < total ? ` --offset ${offset + shown} shows the next;` : ''
  return `\nLines ${offset + 1} to ${offset + shown} of ${total}.${next} readout export${formatQuery(query) ? ` '${formatQuery(query)}'` : ''} --format csv takes all.\n`
}
