import { MAX_PAGE_BYTES } from '@readout/ingest'
import type { PageInput } from '@readout/language'
import { ReadoutError } from '@readout/record'

export type BatchId = string | number

/** A line of a batch understood: its id and page, or its id as far as it could be told and what is wrong. */
export type BatchLine = { id: BatchId; input: PageInput } | { id: BatchId | null; error: ReadoutError }

const FIELDS = ['html', 'text', 'url', 'title', 'published', 'fetched', 'mediaType'] as const

/**
 * Reads one JSON line {id, html | text, url?, title?, published?, fetched?, mediaType?}. html and text are decoded already; html wins where both stand.
 * Fields that are null count as absent, fields of other names are passed over.
 * Example: parseBatchLine('{"id":1,"text":"Ann Oak spoke."}') -> { id: 1, input: { text: 'Ann Oak spoke.' } }.
 */
export function parseBatchLine(line: string): BatchLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { id: null, error: fault(`The line is not JSON (${(error as Error).message}). Write one object a line.`) }
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { id: null, error: fault('The line is JSON but no object. Write {"id": …, "text": …}.') }
  const { id, ...rest } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number')
    return { id: null, error: fault('The line has no "id". Give each line a string or a number of its own.') }
  const input: PageInput = {}
  for (const field of FIELDS) {
    const given = rest[field]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string') return { id, error: fault(`"${field}" is no string.`) }
    input[field] = given
  }
  return checkInput(id, input)
}

function checkInput(id: BatchId, input: PageInput): BatchLine {
  const { html, text, ...beside } = input
  const words = html ?? text
  if (words === undefined) return { id, error: fault('The line has neither "html" nor "text". Give one of them.') }
  if (!/\S/.test(words)) return { id, error: new ReadoutError('INPUT_EMPTY', 'The page is empty. Give a page or a text with words in it.') }
  if (words.length >= MAX_PAGE_BYTES)
    return { id, error: new ReadoutError('INPUT_TOO_LARGE', `The page is too large: pages are read under ${MAX_PAGE_BYTES / 1e6} MB.`) }
  return { id, input: html === undefined ? { ...beside, text: words } : { ...beside, html } }
}

function fault(message: string): ReadoutError {
  return new ReadoutError('BATCH_LINE', message)
}
