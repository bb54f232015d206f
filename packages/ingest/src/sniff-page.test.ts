import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sniffPage } from './sniff-page.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be') => {
  const buffer = Buffer.from(text, 'utf16le')
  return order === 'le' ? buffer : buffer.swap16()
}

test.each([
  ['a doctype', '<!DOCTYPE html><p>The minister spoke.</p>', 'story'],
  ['a doctype in a .txt file', '\n<!doctype html><html>', 'story.txt'],
  ['an XML declaration', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'story'],
  ['a comment first', '<!-- saved from url=(0014)about:internet --><html>', 'story'],
  ['a byte-order mark first', '\uFEFF<html>', 'story'],
  ['a name ending in .html', 'Talks resume <b>today</b>', 'story.html'],
  ['closing tags of a copied fragment', 'Talks resume today.</p><p>More', 'pasted'],
])('%s makes it HTML', (_why, text, name) => {
  expect(sniffPage(bytes(text), name).mediaType).toBe('text/html')
})

test.each([
  ['words alone', 'The minister spoke.', 'story'],
  ['a lone angle bracket', 'Growth was < 2 per cent and > 1.', 'story'],
  ['an address in angle brackets', 'Write to <press@example.org>.', 'story'],
  ['a .html file without a tag', 'The minister spoke.', 'story.html'],
  ['a .txt file that speaks of tags', 'Write </p> at the end.', 'notes.txt'],
])('%s makes it plain text', (_why, text, name) => {
  expect(sniffPage(bytes(text), name).mediaType).toBe('text/plain')
})

test.each(['le', 'be'] as const)('UTF-16 %s without a mark is text, and its tags are seen', (order) => {
  expect(sniffPage(utf16('<html><p>The minister spoke in the capital.</p>', order), 'story').mediaType).toBe('text/html')
})

test.each([
  ['nothing', new Uint8Array()],
  ['white space', bytes(' \n\t\r\n ')],
  ['a byte-order mark alone', bytes('\uFEFF')],
  ['a UTF-16 mark alone', new Uint8Array([0xff, 0xfe])],
])('%s is empty', (_what, data) => {
  expect(() => sniffPage(data, 'story.html')).toThrow(expect.objectContaining({ code: 'INPUT_EMPTY' }))
})

test.each([
  ['a PDF', bytes('%PDF-1.7 …')],
  ['a gzip file', gzipSync('text')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
  ['zeros', new Uint8Array(4096)],
  ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) % 256)],
])('%s is no page', (_what, data) => {
  expect(() => sniffPage(data, 'story')).toThrow(expect.objectContaining({ code: 'INPUT_BINARY' }))
})

test('one stray zero in a damaged page does not make it binary', () => {
  expect(sniffPage(bytes(`<p>${'word '.repeat(200)}\0</p>`), 'story').mediaType).toBe('text/html')
})
