import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** sha256 of bytes, or of a text's UTF-8 bytes, as 64 hex digits. Example: sha256Hex('') -> 'e3b0c442…'. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}

/** The id of a source: the first 16 hex digits of sha256 of its visible text. */
export const sourceId = (text: string): string => sha256Hex(text).slice(0, 16)

/** The letter that opens the id of each kind of line. */
export const ID_LETTER = {
  actor: 'a',
  statement: 's',
  chain: 'h',
  contact: 'c',
  account: 'r',
  commitment: 'm',
  talks: 't',
  assessment: 'j',
  event: 'e',
} as const
export type LineKind = keyof typeof ID_LETTER

/**
 * A maker of line ids for one source: kind letter + 12 hex digits of sha256(source id, kind, start, end of the key span); ties get -2, -3 in call order,
 * so call it in text order. The same line keeps its id under a later extractor.
 * Example: lineIds('0123456789abcdef')('statement', { start: 4, end: 20 }) -> 's1f0c…' (13 characters).
 */
export function lineIds(source: string): (kind: LineKind, key: { start: number; end: number } | string) => string {
  const taken = new Map<string, number>()
  return (kind, key) => {
    const place = typeof key === 'string' ? key : `${key.start}|${key.end}`
    const base = ID_LETTER[kind] + sha256Hex(`${source}|${kind}|${place}`).slice(0, 12)
    const n = (taken.get(base) ?? 0) + 1
    taken.set(base, n)
    return n === 1 ? base : `${base}-${n}`
  }
}
