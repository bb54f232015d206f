import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
