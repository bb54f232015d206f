import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-bad-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const long = put('long.html', '<p>')
truncateSync(long, 20_000_000)
mkdirSync(join(folder, 'saved'))

test.each([
  ['an empty file', () => put('empty.html', ''), 'INPUT_EMPTY'],
  ['a file of white space', () => put('blank.txt', ' \n\n\t'), 'INPUT_EMPTY'],
  [
    'a binary file',
    () =>
      put(
        'page.bin',
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 131) % 256),
      ),
    'INPUT_BINARY',
  ],
  ['a PDF cut short', () => put('page.pdf', '%PDF-1.7\n%âãÏÓ'), 'INPUT_UNREADABLE'],
  ['20 MB', () => long, 'INPUT_TOO_LARGE'],
  ['a folder', () => join(folder, 'saved'), 'INPUT_DIRECTORY'],
  ['a missing file', () => join(folder, 'none.html'), 'INPUT_NOT_FOUND'],
  ['a wrong table of states', () => put('story.txt', 'Rain.'), 'STATES_FILE', ['--states', put('states.json', '[{"code":"xa"}]')]],
  ['a link that is none', () => 'https://', 'URL_INVALID'],
])('%s gives its own error and no record', async (_what, target, code, more: string[] = []) => {
  const ran = await runReadout(['read', target(), '--no-model', ...more])
  expect(ran.code === 1 || ran.code === 2).toBe(true)
  expect(ran.stdout).toBe('')
  expect(ran.stderr).toContain(`(${code})`)
})

test('a dead host gives its own error', async () => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise((done) => server.close(done))
  expect(await runReadout(['read', `http://${host}/`, '--allow', host])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('(HOST_UNREACHABLE)'),
  })
})

const SAID = 'Ann Oak said it was late.'

test.each([
  ['unclosed tags', `<html><body><div><p>${SAID}<div><table><tr><td><ul><li></p></b></html><p>${SAID}`],
  ['a tag that never ends', `<p>${SAID}</p><a href="`],
  ['markup inside attributes', `<p title="</p><script>">${SAID}</p>`],
])('broken markup (%s) is read for what it holds', async (_what, html) => {
  const { code, stdout } = await runReadout(['read', put('broken.html', html), '--json', '--no-model'])
  expect([0, 3]).toContain(code)
  expect(JSON.parse(stdout).source.text).toContain(SAID)
})

test('a page that names the wrong charset is read without a crash, its spans whole', async () => {
  const page = Buffer.concat([Buffer.from('<html><meta charset="utf-8"><p>Ann Oak said in Caf'), Buffer.from([0xe9]), Buffer.from(' it was late.</p>')])
  const { code, stdout } = await runReadout(['read', put('wrong-charset.html', page), '--json', '--no-model'])
  expect([0, 3]).toContain(code)
  expect(JSON.parse(stdout).source.text).toContain('it was late.')
})
