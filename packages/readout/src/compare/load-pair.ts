import process from 'node:process'
import { readPageStream, sniffPage } from '@readout/ingest'
import type { PageInput } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { type Given, loadInput } from '../load-input.ts'

/** The line that parts two texts on standard input, where none is named. */
export const SEPARATOR = '---'

const LINE_END = 10

/**
 * The pages to compare: two that are named, or what standard input holds, parted by a line of its own. One page alone is compared within itself.
 * Example: loadPair('-', undefined) with "text A", "---", "text B" on standard input -> two pages.
 * @throws USAGE INPUT_EMPTY, and what loadInput throws.
 */
export async function loadPair(a: string | undefined, b: string | undefined, given: Given, separator = SEPARATOR): Promise<PageInput[]> {
  if (a === undefined && process.stdin.isTTY)
    throw new ReadoutError(
      'USAGE',
      'readout compare takes two accounts: readout compare A B (files, addresses or -), one page that quotes both sides, or --batch for JSON lines.',
    )
  if (a === '-' && b === '-')
    throw new ReadoutError('USAGE', `Standard input can be read once. Put both texts there, parted by a line "${separator}", and give - once.`)
  if (a !== undefined && a === b)
    throw new ReadoutError('USAGE', `Both names are ${a}. Name one side’s text and the other’s; one page that quotes both sides is named once.`)
  if (b !== undefined) return [await loadInput(a ?? '-', given), await loadInput(b, given)]
  if (a !== undefined && a !== '-') return [await loadInput(a, given)]
  const { bytes } = await readPageStream(process.stdin)
  const parts = splitAt(bytes, separator)
  if (parts.length > 2)
    throw new ReadoutError('USAGE', `Standard input holds ${parts.length} texts: the line "${separator}" parts two. --separator names another.`)
  return parts.map((part) => ({ bytes: part, ...sniffPage(part, 'Standard input') }))
}

/** The bytes before and after each line that holds the separator alone; spaces round it do not count. */
export function splitAt(bytes: Uint8Array, separator: string): Uint8Array[] {
  const parts: Uint8Array[] = []
  let from = 0
  for (let at = 0; at <= bytes.length; ) {
    const found = bytes.indexOf(LINE_END, at)
    const end = found < 0 ? bytes.length : found
    if (end - at < separator.length + 80 && Buffer.from(bytes.subarray(at, end)).toString('utf8').trim() === separator) {
      parts.push(bytes.subarray(from, at))
      from = Math.min(end + 1, bytes.length)
    }
    at = end + 1
  }
  return [...parts, bytes.subarray(from)]
}
