import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { listFolder } from './list-folder.ts'
import { type ArchiveEntry, readWarc } from './read-warc.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

function record(type: string, url: string, block: Buffer): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${String(block.length).padStart(12, '0')}>\r\nWARC-Date: 2031-05-03T10:00:00Z\r\n${url ? `WARC-Target-URI: ${url}\r\n` : ''}Content-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
const answer = (status: string, headers: string, body: Buffer | string) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])

const PAGE = '<p>Ann Oak said: “We are ready.”</p>'
const archive = [
  record('warcinfo', '', Buffer.from('software: invented\r\n')),
  record('response', 'https://example.org/a', answer('200 OK', 'Content-Type: text/html; charset=utf-8\r\nETag: "1"', PAGE)),
  record('request', 'https://example.org/a', Buffer.from('GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n')),
  record('response', 'https://example.org/b', answer('200 OK', 'Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(PAGE))),
  record(
    'response',
    'https://example.org/c',
    answer('200 OK', 'Content-Type: text/html\r\nTransfer-Encoding: chunked', `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`),
  ),
  record('response', 'https://example.org/d', answer('200 OK', 'Content-Type: text/html\r\nContent-Encoding: br', brotliCompressSync(PAGE))),
  record('response', 'https://example.org/gone', answer('404 Not Found', 'Content-Type: text/html', 'none')),
  record('response', 'https://example.org/p.png', answer('200 OK', 'Content-Type: image/png', 'PNG')),
]

async function entries(path: string): Promise<ArchiveEntry[]> {
  const all: ArchiveEntry[] = []
  for await (const entry of readWarc(path)) all.push(entry)
  return all
}

test.each([
  ['plain', Buffer.concat(archive)],
  ['gzipped, a member a record', Buffer.concat(archive.map((one) => gzipSync(one)))],
])('the pages of a web archive, %s', async (name, bytes) => {
  const path = join(folder, `${name.slice(0, 4)}.warc`)
  writeFileSync(path, bytes)
  const all = await entries(path)
  const pages = all.flatMap((entry) => ('page' in entry ? [entry.page] : []))
  expect(pages.map((page) => [page.url, page.status, page.fetched, Buffer.from(page.bytes).toString()])).toEqual(
    ['a', 'b', 'c', 'd'].map((name) => [`https://example.org/${name}`, 200, '2031-05-03T10:00:00Z', PAGE]),
  )
  expect(pages[0]).toMatchObject({ charset: 'utf-8', headers: { etag: '"1"' } })
  expect(all.flatMap((entry) => ('left' in entry ? [[entry.url, entry.left]] : []))).toEqual([
    ['https://example.org/gone', 'the answer was 404'],
    ['https://example.org/p.png', 'it is image/png'],
  ])
})

test('a file that is no archive is an error', async () => {
  writeFileSync(join(folder, 'letter.warc'), 'Dear reader,\n\nthis is a letter.\n')
  await expect(entries(join(folder, 'letter.warc'))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
})

test('a folder gives the files that can be read, not hidden ones, not links', async () => {
  mkdirSync(join(folder, 'saved', 'may', '.git'), { recursive: true })
  for (const name of ['saved/b.html', 'saved/a.txt', 'saved/p.png', 'saved/may/c.EML', 'saved/.secret.html', 'saved/may/.git/d.html'])
    writeFileSync(join(folder, name), 'x')
  symlinkSync('/etc/hostname', join(folder, 'saved/link.txt'))
  expect(await listFolder(join(folder, 'saved'))).toEqual(['a.txt', 'b.html', 'may/c.EML'].map((name) => join(folder, 'saved', name)))
})
