/** How many bytes detection looks at; a page shows its script well before. */
const SAMPLE_BYTES = 100_000

/** Candidates in the order that decides a tie: the commoner on the web first. Source: WHATWG Encoding labels; order by W3Techs' usage of encodings. */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1251',
  'iso-8859-2',
  'windows-1250',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
] as const
const MULTI_BYTE = ['shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'big5', 'iso-2022-jp'] as const

/**
 * The charset that bytes without a believable declaration are in: UTF-8 where it is valid, UTF-16 by its zero bytes, else the candidate whose characters look most like a text.
 * Example: bytes of 'Привет, мир' in windows-1251 -> 'windows-1251'.
 */
export function detectCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const wide = zeroBytes(sample)
  if (wide) return wide
  if (sample.includes(0x1b) && isIso2022(sample)) return 'iso-2022-jp'
  if (isUtf8(sample, bytes.length > SAMPLE_BYTES)) return 'utf-8'
  let best = 'windows-1252'
  let bestScore = Number.NEGATIVE_INFINITY
  for (const charset of [...SINGLE_BYTE, ...MULTI_BYTE]) {
    const score = scoreOf(sample, charset)
    if (score > bestScore + 1e-9) {
      best = charset
      bestScore = score
    }
  }
  return best
}

function zeroBytes(bytes: Uint8Array): string | undefined {
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, 4096)
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2) odd++
    else even++
  }
  if (odd > end / 8 && odd > even * 4) return 'utf-16le'
  if (even > end / 8 && even > odd * 4) return 'utf-16be'
  return undefined
}

function isIso2022(bytes: Uint8Array): boolean {
  for (let i = 0; i + 2 < bytes.length; i++) {
    if (bytes[i] === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true
    if ((bytes[i] as number) > 0x7f) return false
  }
  return false
}

/** Valid UTF-8 throughout; a character that the sample's end cuts does not count. */
export function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    if (length === 0) return false
    if (i + length > bytes.length) return cut
    for (let k = 1; k < length; k++) if (((bytes[i + k] as number) & 0xc0) !== 0x80) return false
    i += length
  }
  return true
}

/** Mean worth of the characters that are not ASCII, in one reading of the bytes; broken ones weigh most. */
function scoreOf(bytes: Uint8Array, charset: string): number {
  let text: string
  try {
    text = new TextDecoder(charset).decode(bytes)
  } catch {
    return Number.NEGATIVE_INFINITY
  }
  let sum = 0
  let count = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) {
      count++
      sum += worth(code, last)
    }
    last = code
  }
  return count ? sum / count : 0
}

const isLatin = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const inRange = (code: number, from: number, to: number) => code >= from && code <= to
/** Letters of Central European alphabets that Latin-1 lacks. */
const CENTRAL = 'ąćčďęěłńňőřśšťůűźżžĄĆČŁŃŘŚŠŤŹŻŽ'
const TURKISH = 'ğışİĞŞ'
const WESTERN = 'àâäáãåæçèéêëìíîïñòóôöõøùúûüýÿßœÀÂÄÁÅÆÇÈÉÊÖÓØÜÚÑ'
/** The commonest letters of Russian and of Greek; the same bytes in another charset are rarer ones. */
const RUSSIAN = 'оеаинтсрвлкмдпуыбяьгзчй'
const GREEK = 'αοιετσνηυρπκμλςωόίάέή'
/** Marks that texts of any script hold: quotation marks, dashes, no-break space, section, degree, copyright, euro. */
const MARKS = '\u00a0“”‘’„«»–—…•·§°©®€£'

function worth(code: number, before: number): number {
  const char = String.fromCharCode(code)
  if (code === 0xfffd || inRange(code, 0x80, 0x9f) || inRange(code, 0xe000, 0xf8ff)) return -12
  if (MARKS.includes(char)) return 0.6
  const afterLatin = isLatin(before) || (before > 0xbf && before < 0x250)
  if (WESTERN.includes(char)) return afterLatin || before <= 0x20 || before === 0x3e || before === 0x22 ? 1 : 0.1
  if (CENTRAL.includes(char)) return afterLatin ? 0.98 : 0.3
  if (TURKISH.includes(char)) return afterLatin ? 0.97 : 0.2
  if (inRange(code, 0x430, 0x44f)) return isLatin(before) ? -2 : !RUSSIAN.includes(char) ? 0.5 : inRange(before, 0x410, 0x44f) ? 1.4 : 0.7
  if (inRange(code, 0x410, 0x42f)) return isLatin(before) ? -2 : inRange(before, 0x430, 0x44f) ? -1 : 0.6
  if (inRange(code, 0x401, 0x491)) return 0.2
  if (inRange(code, 0x3ac, 0x3ce)) return isLatin(before) ? -2 : GREEK.includes(char) ? 1.4 : 0.8
  if (inRange(code, 0x386, 0x3ab)) return isLatin(before) ? -2 : 0.4
  if (inRange(code, 0x5d0, 0x5ea)) return isLatin(before) ? -2 : 1.2
  if (inRange(code, 0x620, 0x652)) return isLatin(before) ? -2 : 1.2
  if (inRange(code, 0x3040, 0x30ff)) return 2
  if (inRange(code, 0x3000, 0x3002) || inRange(code, 0xff01, 0xff1f)) return 1.6
  if (inRange(code, 0x4e00, 0x9fff)) return 1.3
  if (inRange(code, 0xac00, 0xd7a3)) return 1.7
  if (inRange(code, 0xff61, 0xff9f)) return -0.5
  if (inRange(code, 0x2500, 0x259f)) return -3
  return -0.4
}
