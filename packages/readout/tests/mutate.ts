/** A repeatable source of numbers in [0, 1) (mulberry32). Example: seeded(1)() -> 0.627…. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Labels of the WHATWG Encoding Standard, one an encoding. Source: encoding.spec.whatwg.org, names and labels. */
export const CHARSETS = [
  'utf-8',
  'ibm866',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'x-mac-cyrillic',
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
  'utf-16be',
  'utf-16le',
  'x-user-defined',
  'no-such-charset',
]

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '😀',
  '𝕏',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '\u202e',
  '<',
  '>',
  '&',
  '&#0;',
  '&#x110000;',
  '&nbsp;',
  '</p>',
  '<p>',
  '<table>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<svg><p>',
  '<blockquote>',
  '<template>',
  '<select>',
  '\n',
  '\r\n',
  '\t',
  ' said ',
  ' told ',
  ' if ',
  ' that ',
  ' according to ',
  '. ',
  ': ',
  '—',
  'Mr. ',
  '9 mths',
  '2025-13-45',
  '31 February',
  'of the of the of the ',
  '((((',
  '%00',
  '{"@type":"NewsArticle","headline":{',
  'if unless until if ',
]

type Change = (text: string, random: () => number) => string
const place = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1))
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

const CHANGES: Change[] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + text.slice(at + Math.floor(random() * 200))
  },
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + pick(PIECES, random) + text.slice(at)
  },
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + pick(PIECES, random).repeat(1 + Math.floor(random() * 50)) + text.slice(at)
  },
  (text, random) => {
    const at = place(text, random)
    const part = text.slice(at, at + Math.floor(random() * 400))
    return text.slice(0, at) + part + text.slice(at)
  },
  (text, random) => {
    const [a, b] = [pick(PIECES, random), pick(PIECES, random)]
    return text.replaceAll(a, b)
  },
  (text) => text.replace(/<\/\w+>/g, ''),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/[.,;]/g, ''),
  (text, random) => {
    const at = place(text, random)
    return text.slice(at) + text.slice(0, at)
  },
]

/** A text with one to six seeded changes: cut, doubled, turned, marks and odd characters put in, tags left open. */
export function mutateText(text: string, random: () => number): string {
  let changed = text
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) changed = pick(CHANGES, random)(changed, random)
  return changed
}

/** Bytes with seeded bits turned, bytes overwritten, and at times another charset declared or a byte order mark put before. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (let left = Math.floor(random() * 60); left > 0 && changed.length; left--) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256)
  if (random() < 0.2) {
    const mark = pick(
      [
        [0xef, 0xbb, 0xbf],
        [0xfe, 0xff],
        [0xff, 0xfe],
        [0x00, 0x00, 0xfe, 0xff],
      ],
      random,
    )
    return Uint8Array.from([...mark, ...changed])
  }
  return changed
}
