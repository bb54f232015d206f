import { detectCharset } from './charset-detect.ts'

/** A decoded document and the charset it was read in, by the name of the Encoding Standard. */
export type Decoded = { text: string; charset: string; rule: string }

/** How far the declaration of a charset is looked for; browsers look at 1,024 bytes, pages put it later. */
const PRESCAN_BYTES = 4096
const META_CHARSET = /<meta[^>]{0,300}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i
const XML_ENCODING = /^\s{0,8}<\?xml[^>]{0,120}encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})["']/i

/**
 * Bytes to text: byte order mark, then the transport's charset, then the document's own declaration, then detection by the bytes themselves.
 * A declared charset that the bytes break is not believed. Never throws.
 * Example: decodeBytes(bytes of 'é' in Latin-1, undefined) -> { text: 'é', charset: 'windows-1252', … }.
 * Source: WHATWG HTML 13.2.3 (determining the character encoding), WHATWG Encoding.
 */
export function decodeBytes(bytes: Uint8Array, transport?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) return { text: decodeAs(bytes, mark) ?? '', charset: mark, rule: 'byte-order-mark' }
  for (const [label, rule] of [
    [transport, 'transport'],
    [prescan(bytes), 'declared'],
  ] as const) {
    const charset = label ? charsetName(label) : undefined
    if (!charset) continue
    const text = decodeAs(bytes, charset)
    if (text !== undefined && isPlausible(text)) return { text, charset, rule }
  }
  const charset = detectCharset(bytes)
  return { text: decodeAs(bytes, charset) ?? '', charset, rule: 'detected' }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function prescan(bytes: Uint8Array): string | undefined {
  let head = ''
  const end = Math.min(bytes.length, PRESCAN_BYTES)
  for (let i = 0; i < end; i++) head += String.fromCharCode(bytes[i] as number)
  const label = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]
  // A page that can be read as ASCII so far is not UTF-16, whatever it says (WHATWG prescan, step 2).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** The Encoding Standard's name of a label, or undefined where there is no such label. Example: 'latin1' -> 'windows-1252'. */
export function charsetName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding
  } catch {
    return undefined
  }
}

/** The bytes read in one charset; undefined where the runtime does not know it. A byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return undefined
  }
}

/** True unless more than one character in 200 could not be read: a few broken bytes do not unmake a declaration. */
function isPlausible(text: string): boolean {
  let broken = 0
  let odd = 0
  const end = Math.min(text.length, 200_000)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    if (code > 0x7f) odd++
  }
  return broken === 0 || (broken * 200 < end && broken * 10 < odd)
}
