import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPair } from '../src/compare/answer-pair.ts'
import { runReadout } from './run-readout.ts'

const ONE =
  'President Ann Oak of Avaria spoke today with President Bo Ash of Borland. The presidents discussed a prisoner exchange. President Oak said that Avaria would respond with sanctions if the port is closed.'
const TWO =
  'President Bo Ash of Borland had a telephone conversation with President Ann Oak of Avaria. The leaders agreed to continue work on a prisoner exchange. Bo Ash invited Ann Oak to visit Borstad.'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'readout-compare-'))
  writeFileSync(path.join(folder, 'one.txt'), ONE)
  writeFileSync(path.join(folder, 'two.txt'), TWO)
  writeFileSync(path.join(folder, 'story.txt'), 'Bo Ash wrote to the parliament on Monday. “Bo Ash invited Ann Oak to see Borstad,” the envoy said.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a line of two texts gives its comparison; a line that is none says why and the id it had', async () => {
  const answer = async (line: string, number = 1) => JSON.parse((await answerPair({ number, bytes: Buffer.from(line) }, {})) ?? 'null')
  const good = await answer(JSON.stringify({ id: 7, sides: ['XAA', 'XBB'], texts: { XAA: { text: ONE }, XBB: { text: TWO } } }))
  expect(good.id).toBe(7)
  expect(good.comparison.sides).toEqual(['XAA', 'XBB'])
  expect(await answer('{"id":8,"sides":["XAA"]}', 2)).toMatchObject({ id: 8, line: 2, error: { code: 'BATCH_LINE' } })
  expect(await answer('no json', 3)).toMatchObject({ id: null, error: { code: 'BATCH_LINE' } })
  expect(await answer(' ', 4)).toBeNull()
})

test('compare prints what both tell and what one text does not have', async () => {
  const { stdout, code } = await runReadout(['compare', path.join(folder, 'one.txt'), path.join(folder, 'two.txt'), '--sides', 'XAA,XBB', '--no-model'])
  expect(code).toBe(0)
  expect(stdout).toContain('prisoner exchange')
  expect(stdout).toContain('not in the text we hold')
})

test('check-quotes holds nothing against a text in another language', async () => {
  writeFileSync(
    path.join(folder, 'french.txt'),
    'La ministre a déclaré samedi que son pays était prêt à discuter avec ses voisins de la fermeture du détroit. « Nous ne fermerons pas la porte », a-t-elle dit. Elle a ajouté que les navires pourraient passer dès lundi, et que rien ne serait décidé sans eux.',
  )
  const { stdout, stderr, code } = await runReadout(['check-quotes', path.join(folder, 'story.txt'), path.join(folder, 'french.txt'), '--no-model'])
  expect([code, stdout]).toEqual([5, ''])
  expect(stderr).toContain('french.txt is not in English')
})

test('check-quotes names the word that was changed', async () => {
  const { stdout, code } = await runReadout(['check-quotes', path.join(folder, 'story.txt'), path.join(folder, 'two.txt'), '--no-model'])
  expect(code).toBe(0)
  expect(stdout).toContain('changed')
  expect(stdout).toContain('{+see+}')
})

test('one page that quotes no two sides gives exit code 3 and says what to do', async () => {
  const { code, stderr } = await runReadout(['compare', path.join(folder, 'one.txt'), '--no-model'])
  expect(code).toBe(3)
  expect(stderr).toContain('readout compare A B')
})

describe('a batch line that is wrong is answered as such, and the rest goes on', () => {
  const pair = (id: unknown, sides: unknown, texts: unknown) => JSON.stringify({ id, sides, texts })
  const texts = { XAA: { text: ONE }, XBB: { text: TWO } }
  test.each([
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'BATCH_LINE', 'not UTF-8'],
    ['no object', Buffer.from('[1]'), 'BATCH_LINE', 'no object'],
    ['one side twice', Buffer.from(pair(1, ['XAA', 'XAA'], texts)), 'BATCH_LINE', 'twice'],
    ['a side without a text', Buffer.from(pair(1, ['XAA', 'XCC'], texts)), 'BATCH_LINE', '"XCC"'],
    ['a side of the prototype', Buffer.from(pair(1, ['XAA', 'constructor'], texts)), 'BATCH_LINE', '"constructor"'],
    ['a blank text', Buffer.from(pair(1, ['XAA', 'XBB'], { ...texts, XBB: { text: ' ' } })), 'INPUT_EMPTY', 'XBB'],
    ['a text that is no string', Buffer.from(pair(1, ['XAA', 'XBB'], { ...texts, XBB: { text: 3 } })), 'BATCH_LINE', 'XBB'],
    ['an over-long line', null, 'INPUT_TOO_LARGE', 'too long'],
  ])('%s', async (_, bytes, code, words) => {
    const answer = JSON.parse((await answerPair({ number: 4, bytes }, {})) ?? 'null')
    expect(answer).toMatchObject({ line: 4, error: { code } })
    expect(answer.error.message).toContain(words)
  })

  test('a fault of the program is called one, not a bad line', async () => {
    const broken = { tagger: { sha256: 'none', tag: () => Promise.reject(new Error('out of order')) } } as unknown as Parameters<typeof answerPair>[1]
    const answer = JSON.parse((await answerPair({ number: 1, bytes: Buffer.from(pair(9, ['XAA', 'XBB'], texts)) }, broken)) ?? 'null')
    expect(answer).toMatchObject({ id: 9, line: 1, error: { code: 'INTERNAL' } })
  })

  test('through the program: blank lines pass, errors are counted', async () => {
    const input = `${pair(1, ['XAA', 'XBB'], texts)}\n\nno json\n`
    const { stdout, stderr, code } = await runReadout(['compare', '--batch', '--no-model'], { input })
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('1 pair compared, 1 error')
  })
})

describe('readout compare', () => {
  const files = () => [path.join(folder, 'one.txt'), path.join(folder, 'two.txt')]
  const run = (args: string[], options: Parameters<typeof runReadout>[1] = {}) => runReadout(['compare', ...args, '--no-model'], options)

  test('takes two texts on standard input, parted by a line', async () => {
    const { stdout, stderr, code } = await run(['-', '--sides', 'XAA,XBB', '--json'], { input: `${ONE}\n---\n${TWO}\n` })
    expect(code).toBe(0)
    expect(stderr).toContain('reading standard input')
    expect(JSON.parse(stdout).sides).toEqual(['XAA', 'XBB'])
  })

  test('takes --sides before the verb, and refuses one side twice', async () => {
    expect((await runReadout(['--sides', 'XAA,XBB', 'compare', ...files(), '--no-model'])).code).toBe(0)
    expect((await run([...files(), '--sides', 'XAA,XAA'])).code).toBe(2)
  })

  test('sets two columns where there is room, one below the other where there is none, and one line a row with --plain', async () => {
    const wide = await run([...files(), '--sides', 'XAA,XBB'], { env: { COLUMNS: '100' } })
    expect(wide.stdout).toMatch(/prisoner.* │ .*\S/)
    const narrow = await run([...files(), '--sides', 'XAA,XBB'], { env: { COLUMNS: '40' } })
    expect(narrow.stdout).not.toContain('│')
    for (const line of narrow.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
    const plain = await run([...files(), '--sides', 'XAA,XBB', '--plain'], { env: { FORCE_COLOR: '1' } })
    expect(plain.stdout).toMatch(/XAA: .*prisoner exchange.* {2}XBB: .*prisoner exchange/)
    expect(plain.stdout).not.toContain('\x1b')
  })

  test('colours are written where they are wanted', async () => {
    expect((await run([...files(), '--sides', 'XAA,XBB'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[')
    expect((await run([...files(), '--sides', 'XAA,XBB'])).stdout).not.toContain('\x1b[')
  })

  test('--explain says why a row is one, --differences leaves out what both tell alike', async () => {
    expect((await run([...files(), '--sides', 'XAA,XBB', '--explain'])).stdout).toContain('why: both')
    const { stdout } = await run([...files(), '--sides', 'XAA,XBB', '--differences'])
    expect(stdout).not.toContain('had a telephone conversation')
  })

  test.each([
    ['--md', /\| Point \| XAA \| XBB \|[\s\S]*sha256/i],
    ['--html', /<table[\s\S]*prisoner exchange/],
  ])('%s holds the table and its numbered sources', async (form, expected) => {
    const { stdout, code } = await run([...files(), '--sides', 'XAA,XBB', form])
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
  })

  test('--docx writes a file that opens as one, and two forms at once are refused', async () => {
    const file = path.join(folder, 'comparison.docx')
    expect((await run([...files(), '--sides', 'XAA,XBB', '--docx', '-o', file])).code).toBe(0)
    expect(readFileSync(file).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
    expect((await run([...files(), '--md', '--json'])).code).toBe(2)
  })

  test('what a text says never steers the terminal', async () => {
    const { stdout } = await run(['-', '--sides', 'XAA,XBB'], { input: `${ONE} The presidents discussed \x1b[2J\u202ecoal.\n---\n${TWO}` })
    expect(stdout).not.toMatch(/[\x1b\u202e]/)
  })
})
