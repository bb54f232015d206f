import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { MAX_PAGE_BYTES } from './limits.ts'
import { readPageFile, readPageStream } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a saved page comes as its bytes', async () => {
  const page = await readPageFile(put('story.html', '<p>Ann Oak spoke.</p>'))
  expect(new TextDecoder().decode(page.bytes)).toBe('<p>Ann Oak spoke.</p>')
  expect(page.mediaType).toBe('text/html')
})

test('a missing file names its likely neighbour', async () => {
  put('story.txt', 'x')
  await expect(readPageFile(join(folder, 'sotry.txt'))).rejects.toMatchObject({
    code: 'INPUT_NOT_FOUND',
    message: expect.stringContaining('Did you mean story.txt?'),
  })
})

test('a folder says that it is one', async () => {
  mkdirSync(join(folder, 'saved'))
  await expect(readPageFile(join(folder, 'saved'))).rejects.toMatchObject({ code: 'INPUT_DIRECTORY' })
})

test.skipIf(process.getuid?.() === 0)('a file without permission says so', async () => {
  const path = put('locked.txt', 'words')
  chmodSync(path, 0)
  await expect(readPageFile(path)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
})

test('a name too long for the system is unreadable, not a crash', async () => {
  await expect(readPageFile(join(folder, 'a'.repeat(5000)))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
})

test('20 MB is refused before it is read, and the limit is said', async () => {
  const path = put('long.txt', 'x')
  truncateSync(path, MAX_PAGE_BYTES)
  await expect(readPageFile(path)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE', message: expect.stringContaining('under 20 MB') })
})

test('a stream without end is cut off at the limit', async () => {
  let sent = 0
  const endless = new Readable({
    read() {
      sent++
      this.push(Buffer.alloc(1_000_000, 'word '))
    },
  })
  await expect(readPageStream(endless)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
  expect(sent).toBeLessThan(25)
})

test('an empty standard input is empty input', async () => {
  await expect(readPageStream(Readable.from([]))).rejects.toMatchObject({ code: 'INPUT_EMPTY' })
})
