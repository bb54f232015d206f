import { ReadoutError } from '@readout/record'
import { dataKind } from './data-kind.ts'

/** First bytes of files that are no page, and what a person calls them. Source: WHATWG MIME Sniffing, section 6. */
const MAGIC: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip or office document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a packed file'],
  ['\xfd7zXZ', 'a packed file'],
  ['\x28\xb5\x2f\xfd', 'a packed file'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3', 'a database'],
]

/** Characters looked at to tell HTML from text: a page opens its first tags well within them. */
const HEAD_BYTES = 4096

/** How a page opens, by the WHATWG sniffing table, after white space, comments and an XML declaration. */
const OPENS_AS_HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype\s+html|<(?:html|head|body|title|meta|script|style|article|main|section|header|div|table|h1|p|br|a|span|b)[\s>/])/i

/** Closing tags and line breaks a copied fragment of a page still carries. */
const MARKUP = /<\/(?:p|div|a|span|h[1-6]|li|ul|ol|body|html|article|section|table|em|strong|b|i)>|<br\s*\/?>/i

/**
 * Tells HTML from plain text by what the bytes hold, by the type declared and by the name's ending, in this order.
 * @throws INPUT_EMPTY when there is nothing but white space; INPUT_BINARY when it is no text.
 * Example: sniffPage(bytes of '<!doctype html>…', 'story') -> { mediaType: 'text/html' }.
 */
export function sniffPage(bytes: Uint8Array, name: string, declared = ''): { mediaType: 'text/html' | 'text/plain' } {
  if (isBlank(bytes)) throw new ReadoutError('INPUT_EMPTY', `${name} is empty. Give a page or a text with words in it.`, { data: { name } })
  const kind = binaryKind(bytes)
  if (isArchive(bytes, name))
    throw new ReadoutError('INPUT_BINARY', `${name} is a web archive of many pages. Take them in with readout import.`, {
      data: { name, kind: 'a web archive' },
    })
  if (kind)
    throw new ReadoutError('INPUT_BINARY', `${name} is ${kind}, not a page or a text. Copy its text into a file and read that.`, { data: { name, kind } })
  const head = looseText(bytes.subarray(0, HEAD_BYTES))
  const data = dataKind(head, name)
  if (data) throw new ReadoutError('INPUT_BINARY', `${name} is ${data.kind}, not a page or a text. ${data.instead}`, { data: { name, kind: data.kind } })
  if (OPENS_AS_HTML.test(head)) return { mediaType: 'text/html' }
  const saysHtml = /html|xml/.test(declared) || (declared === '' && /\.x?html?$/i.test(name.replace(/[?#].*$/, '')))
  if (saysHtml) return { mediaType: bytes.includes(0x3c) ? 'text/html' : 'text/plain' }
  const saysText = declared === 'text/plain' || declared === 'text/markdown' || /\.(?:txt|text|md)$/i.test(name)
  return { mediaType: !saysText && MARKUP.test(looseText(bytes.subarray(0, HEAD_BYTES * 16))) ? 'text/html' : 'text/plain' }
}

/** True for a WARC file, plain or packed: its pages are read one by one, not as one text. */
const isArchive = (bytes: Uint8Array, name: string): boolean =>
  looseText(bytes.subarray(0, 7)) === 'WARC/1.' || (/\.warc\.gz$/i.test(name) && bytes[0] === 0x1f && bytes[1] === 0x8b)

function isBlank(bytes: Uint8Array): boolean {
  const start =
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      ? 3
      : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
        ? 2
        : 0
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte !== 0 && byte !== 0x20 && (byte < 9 || byte > 13)) return false
  }
  return !bytes.includes(0) || start === 2
}

/** What a binary file is, in words, or nothing for text. UTF-16 is text: its zero bytes stand in every second place. */
function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1')
  const known = MAGIC.find(([magic]) => head.startsWith(magic))
  if (known) return known[1]
  if (isUtf16(bytes)) return undefined
  let zeros = 0
  let controls = 0
  const sample = bytes.subarray(0, HEAD_BYTES * 16)
  for (const byte of sample) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  }
  // A stray zero is met in damaged pages; a file with one in every hundred bytes is none.
  return zeros > sample.length / 100 || controls > sample.length / 20 ? 'a binary file' : undefined
}

function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  const sample = bytes.subarray(0, HEAD_BYTES)
  const zeros: [number, number] = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++
  })
  const half = sample.length / 2
  return sample.length >= 8 && Math.max(...zeros) > half * 0.5 && Math.min(...zeros) < half * 0.05
}

/** The bytes as characters good enough to look for tags in, UTF-16 included. */
function looseText(bytes: Uint8Array): string {
  return Buffer.from(bytes.filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
}
