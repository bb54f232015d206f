const MARKS = /\p{M}/gu
const WORD = /[\p{L}\p{N}]+/gu

/**
 * The words of a text for comparing: lower case, without diacritics, an apostrophe inside a word left out.
 * Example: 'The Minister’s “café”, 2.' -> ['the', 'ministers', 'cafe', '2'].
 */
export const wordsOf = (text: string): string[] => text.normalize('NFD').replace(MARKS, '').replace(/['’]/g, '').toLowerCase().match(WORD) ?? []

/**
 * A 32-bit hash of a text, the same on every machine.
 * Source: FNV-1a with the finaliser of MurmurHash3, which spreads the low bits that FNV leaves alike.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** Spreads the bits of a 32-bit number over all of it. Source: the finaliser of MurmurHash3. */
export function mix(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
