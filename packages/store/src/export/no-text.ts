import { type Reading, ReadoutError, sha256Hex } from '@readout/record'

/** A reading without the page's words: every span keeps its offsets and the hash of its words; the text is its hash and length. */
export type Bare = { format: 'readout-no-text/1'; textSha256: string; textLength: number; reading: unknown }

/** The first hex digits of a span's hash: enough to tell a wrong text, too few to be guessed back from a long span. */
const HASH_DIGITS = 16

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  const entries = Object.entries(record).map(([key, inner]): [string, unknown] => [key, strip(inner)])
  if (typeof record['exact'] === 'string' && typeof record['start'] === 'number')
    return { ...Object.fromEntries(entries.filter(([key]) => key !== 'exact')), sha256: sha256Hex(record['exact']).slice(0, HASH_DIGITS) }
  return Object.fromEntries(entries)
}

/** A reading as replication data: ids, offsets, hashes, codes; none of the page's text. Names of actors stay, being facts. */
export function withoutText(reading: Reading): Bare {
  const { text, ...source } = reading.source
  return { format: 'readout-no-text/1', textSha256: sha256Hex(text), textLength: text.length, reading: strip({ ...reading, source }) }
}

/**
 * The reading again from its bare form and the text, as somebody who holds the page may make it.
 * @throws IMPORT_LINE where the text is not the one that was read
 */
export function rehydrate(bare: Bare, text: string): Reading {
  if (sha256Hex(text) !== bare.textSha256)
    throw new ReadoutError(
      'IMPORT_LINE',
      'This is not the text that was read: its hash differs. Fetch the version the record names and read it with the same text version.',
    )
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (value === null || typeof value !== 'object') return value
    const record = value as Record<string, unknown>
    const { sha256, start, end } = record
    if (typeof start === 'number' && typeof end === 'number' && typeof sha256 === 'string' && sha256.length === HASH_DIGITS) {
      const { sha256: _hash, ...rest } = record
      const exact = text.slice(start, end)
      if (sha256Hex(exact).slice(0, HASH_DIGITS) !== sha256)
        throw new ReadoutError('IMPORT_LINE', `The characters ${start}-${end} are not those that were read.`)
      return { ...rest, exact }
    }
    return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, fill(inner)]))
  }
  const reading = fill(bare.reading) as Reading
  return { ...reading, source: { ...reading.source, text } }
}
