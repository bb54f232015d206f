import { describe, expect, test } from 'vitest'
import { decodeBytes } from './charset.ts'

/** Bytes of a text in a single-byte charset, by asking the decoder which byte gives which character. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const byChar = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (char) => byChar.get(char) ?? 0x3f)
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const RUSSIAN = 'Стороны провели переговоры о проливе и договорились встретиться на следующей неделе.'
const GERMAN = 'Die Außenministerin erklärte, die Gespräche über die Fähre würden fortgeführt – „später“.'

describe('decodeBytes', () => {
  test('a byte order mark beats the transport', () => {
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'windows-1252')).toMatchObject({ text: 'é', charset: 'utf-8' })
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0x00), undefined)).toMatchObject({ text: 'A', charset: 'utf-16le' })
  })
  test('the transport beats the declaration', () => {
    expect(decodeBytes(encode(`<meta charset="utf-8">${RUSSIAN}`, 'windows-1251'), 'windows-1251').text).toContain(RUSSIAN)
  })
  test('the declaration is read from meta in both forms', () => {
    expect(decodeBytes(encode(`<meta charset=koi8-r>${RUSSIAN}`, 'koi8-r')).charset).toBe('koi8-r')
    expect(
      decodeBytes(encode(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${GERMAN.replace(/[–„“]/g, '-')}`, 'windows-1252')).charset,
    ).toBe('windows-1252')
  })
  test('a declaration that the bytes break is not believed', () => {
    expect(decodeBytes(encode(`<meta charset="utf-8">${RUSSIAN}`, 'windows-1251'))).toMatchObject({ charset: 'windows-1251', rule: 'detected' })
  })
  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', GERMAN],
    ['windows-1253', 'Οι δύο πλευρές συμφώνησαν να συναντηθούν ξανά την επόμενη εβδομάδα.'],
    ['iso-8859-2', 'Ministři jednali o průlivu a dohodli se, že se sejdou příští týden v přístavu.'],
  ])('detects %s', (charset, text) => {
    expect(decodeBytes(encode(text, charset)).text).toBe(text)
  })
  test('detects shift_jis and euc-jp', () => {
    expect(
      decodeBytes(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x8a, 0x4f, 0x91, 0x8a, 0x82, 0xaa, 0x89, 0xef, 0x92, 0x6b, 0x82, 0xb5, 0x82, 0xbd)).text,
    ).toBe('日本の外相が会談した')
    expect(
      decodeBytes(Uint8Array.of(0xc6, 0xfc, 0xcb, 0xdc, 0xa4, 0xce, 0xb3, 0xb0, 0xc1, 0xea, 0xa4, 0xac, 0xb2, 0xf1, 0xc3, 0xcc, 0xa4, 0xb7, 0xa4, 0xbf)).text,
    ).toBe('日本の外相が会談した')
  })
  test('UTF-16 without a mark shows by its zero bytes', () => {
    const bytes = Uint8Array.from(Array.from('<p>The talks went on.</p>').flatMap((char) => [char.charCodeAt(0), 0]))
    expect(decodeBytes(bytes)).toMatchObject({ text: '<p>The talks went on.</p>', charset: 'utf-16le' })
  })
  test('plain ASCII and nothing at all are UTF-8', () => {
    expect(decodeBytes(utf8('abc')).charset).toBe('utf-8')
    expect(decodeBytes(new Uint8Array())).toMatchObject({ text: '', charset: 'utf-8' })
  })
})
