import process from 'node:process'
import { fetchPage, openDocument, readPageFile, readPageStream } from '@readout/ingest'
import { type PageInput, readPage } from '@readout/language'
import { ReadoutError } from '@readout/record'
import manifest from '../package.json' with { type: 'json' }
import { isCalendarDay } from './given-options.ts'

/** What a person may tell about a page beside the page itself. */
export type Given = { url?: string; title?: string; published?: string; fetched?: string; allow?: string[] }

/** True for what is read from the network. Example: isAddress('https://example.org/a') -> true. */
export const isAddress = (target: string): boolean => /^https?:\/\//i.test(target)

/**
 * The page a person named: an address, a file, or `-` for standard input.
 * @throws USAGE where `published` is no date, and what fetchPage, readPageFile and readPageStream throw.
 */
export async function loadInput(target: string, given: Given = {}): Promise<PageInput> {
  const { url, title, published, fetched } = given
  if (published !== undefined) checkPublished(published)
  const beside = Object.fromEntries(Object.entries({ url, title, published, fetched }).filter(([, value]) => value !== undefined))
  if (isAddress(target)) {
    const contact = process.env['READOUT_CONTACT']
    const fetched = await fetchPage(target, { version: manifest.version, ...(contact ? { contact } : {}), ...(given.allow ? { allow: given.allow } : {}) })
    return { ...fetched, ...(await openBytes(fetched, target)), ...beside }
  }
  return { ...(target === '-' ? await readPageStream(process.stdin) : await readPageFile(target)), ...beside }
}

/** What a document that is no page holds to read: the text of a PDF, the words of an e-mail; nothing more for a page. */
export async function openBytes({ bytes, mediaType = '' }: { bytes: Uint8Array; mediaType?: string }, name: string): Promise<Partial<PageInput>> {
  return /^(?:application\/pdf|message\/rfc822)/.test(mediaType) ? openDocument(bytes, name, mediaType) : {}
}

/** What counts as a date is what the reading of a page takes for one: anything else would be passed over without a word. */
function checkPublished(given: string): void {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0]
  const isDate = readPage({ text: '.', published: given }).value.article.published !== undefined
  if (isDate && (day === undefined || isCalendarDay(day))) return
  throw new ReadoutError('USAGE', `--published takes a day, or a day and a time: 2024-05-03 or 2024-05-03T14:30Z, not "${given}".`)
}
