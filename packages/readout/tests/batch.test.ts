import { checkReading, type Reading } from '@readout/record'
import { expect, test } from 'vitest'
import { runReadout, startReadout } from './run-readout.ts'

const STORY = '“We are ready,” Foreign Minister Ann Oak said on Monday. She said talks would go on if the ships left the strait.'
const line = (id: unknown, more = {}) => JSON.stringify({ id, text: STORY, ...more })
type Answer = { id: string | number | null; reading?: Reading; line?: number; error?: { code: string; message: string } }
const batch = async (input: string | Uint8Array, ...args: string[]): Promise<Answer[]> => {
  const { code, stdout } = await runReadout(['batch', '--no-model', ...args], { input })
  expect(code).toBe(0)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as Answer)
}

const MIXED = [
  line('a'),
  'no json',
  '',
  line(7, { published: '2024-05-06' }),
  '{"id":"b"}',
  '{"text":"x"}',
  line('c', { text: ' ' }),
  line('d', { text: undefined, html: `<p>${STORY}</p>` }),
].join('\n')

test.each(['1', '3'])('order kept and bad lines told, with --jobs %s', async (jobs) => {
  const answers = await batch(MIXED, '--jobs', jobs)
  expect(answers.map(({ id, line: at, error }) => [id, at, error?.code])).toEqual([
    ['a', undefined, undefined],
    [null, 2, 'BATCH_LINE'],
    [7, undefined, undefined],
    ['b', 5, 'BATCH_LINE'],
    [null, 6, 'BATCH_LINE'],
    ['c', 7, 'INPUT_EMPTY'],
    ['d', undefined, undefined],
  ])
})

test('every reading keeps the first law, and decoded text is its own source', async () => {
  const [given, html] = await batch(
    [line('text'), line('html', { text: undefined, html: `<!doctype html><meta charset="windows-1251"><p>${STORY}</p>` })].join('\n'),
    '--check',
  )
  expect(checkReading(given?.reading as Reading)).toEqual([])
  expect(given?.reading?.source).toMatchObject({ text: STORY, charset: 'utf-8' })
  expect(html?.reading?.source).toMatchObject({ charset: 'utf-8', mediaType: 'text/html' })
  expect(html?.reading?.source.text).toContain(STORY)
})

test('many pages on several threads come in order, the same as on one', async () => {
  const input = Array.from({ length: 60 }, (_, n) => line(n, { text: `${STORY} `.repeat(((n * 7) % 5) + 1) })).join('\n')
  const [one, three] = await Promise.all([batch(input, '--jobs', '1'), batch(input, '--jobs', '3')])
  expect(three.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, n) => n))
  expect(three).toEqual(one)
})

test('a line that is not UTF-8 is refused and the next one read', async () => {
  const bytes = Buffer.concat([Buffer.from('{"id":1,"text":"Caf'), Buffer.from([0xe9]), Buffer.from(`"}\n${line(2)}\n`)])
  const answers = await batch(bytes)
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, 'BATCH_LINE'],
    [2, undefined],
  ])
})

test('a page not in English is a reading with its article and the note', async () => {
  const [answer] = await batch(
    line('ru', { text: 'Министр иностранных дел заявил в понедельник, что переговоры продолжатся в Женеве на следующей неделе. '.repeat(4) }),
  )
  expect(answer?.reading?.statements).toEqual([])
  expect(answer?.reading?.notes.map(({ rule }) => rule)).toContain('language-not-read')
})

test('an answer comes while the input is still open', async () => {
  const child = startReadout(['batch', '--no-model'])
  const first = new Promise<string>((done) => child.stdout?.setEncoding('utf8').once('data', done))
  child.stdin?.write(`${line('now')}\n`)
  expect(JSON.parse((await first).split('\n')[0] as string).id).toBe('now')
  child.stdin?.end()
  await new Promise((done) => child.on('close', done))
})

test('a reader that closes the pipe ends it quietly', async () => {
  const child = startReadout(['batch', '--no-model'])
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin?.on('error', () => {})
  child.stdout?.once('data', () => child.stdout?.destroy())
  const feed = setInterval(() => child.stdin?.write(`${line('more')}\n`.repeat(20)), 10)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(feed)
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/EPIPE|Error|INTERNAL/)
})

test('a slow reader holds the input back: memory stays bounded', async () => {
  const child = startReadout(['batch', '--no-model', '--jobs', '2'])
  child.stdout?.pause()
  child.stdin?.on('error', () => {})
  const page = `${line('big', { text: `${STORY}\n`.repeat(500) })}\n`
  let taken = 0
  // 60 MB are offered; the pipe takes only what the program reads.
  for (let n = 0; n < 1000; n++) child.stdin?.write(page, (error) => (error ? 0 : taken++))
  // Until nothing more has been taken for a second: what is taken later is judged too, however slow the machine is.
  for (let before = -1; before !== taken; await new Promise((done) => setTimeout(done, 1000))) before = taken
  child.kill('SIGKILL')
  await new Promise((done) => child.on('close', done))
  expect(taken).toBeLessThan(200)
})
