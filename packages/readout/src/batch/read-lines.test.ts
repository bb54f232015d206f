import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

async function linesOf(source: AsyncIterable<Uint8Array>, limit?: number) {
  const lines: (string | null)[] = []
  for await (const { bytes } of readLines(source, limit)) lines.push(bytes && new TextDecoder().decode(bytes))
  return lines
}

test('lines run over chunks, and the last needs no end', async () => {
  expect(await linesOf(chunks('a\nb', 'c\n', '\nd'))).toEqual(['a', 'bc', '', 'd'])
  expect(await linesOf(chunks('a\n'))).toEqual(['a'])
  expect(await linesOf(chunks())).toEqual([])
})

test('a line that is too long is passed over, and the next is whole', async () => {
  expect(await linesOf(chunks('xxxx', 'xxxx', 'xx\nok\n'), 6)).toEqual([null, 'ok'])
})

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string().map((text) => text.replaceAll('\n', ' ')),
        { minLength: 1 },
      ),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = Buffer.from(`${lines.join('\n')}\n`)
        async function* cut() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        expect(await linesOf(cut())).toEqual(lines.map((line) => Buffer.from(line).toString()))
      },
    ),
    { numRuns: 100 },
  )
})
