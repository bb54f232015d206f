import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openTerminal } from '../src/output/terminal.ts'
import { runReadout, startReadout } from './run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-output-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)
const STORY = '“We are ready,” Ann Oak said on Monday in a statement that went on for some time about ships and the strait.'
const drafts = () => readdirSync(folder).filter((name) => name.endsWith('.part'))

test('-o writes the record to a file and nothing to standard output', async () => {
  const { code, stdout } = await runReadout(['-', '--no-model', '-o', path('record.txt')], { input: STORY })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(readFileSync(path('record.txt'), 'utf8')).toContain('“We are ready')
  expect(drafts()).toEqual([])
})

test('-o through a link writes the file it leads to', async () => {
  writeFileSync(path('real.json'), 'old')
  symlinkSync(path('real.json'), path('link.json'))
  await runReadout(['-', '--json', '--no-model', '-o', path('link.json')], { input: STORY })
  expect(JSON.parse(readFileSync(path('real.json'), 'utf8')).schema).toBe('readout/1')
})

test.runIf(existsSync('/dev/full'))('a full disk: its own error, for -o and for standard output', async () => {
  expect(await runReadout(['-', '--no-model', '-o', '/dev/full'], { input: STORY })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('the disk is full'),
  })
  expect(await runReadout(['-', '--no-model'], { input: STORY, stdout: openSync('/dev/full', 'w') })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('(OUTPUT_WRITE)'),
  })
})

test('no folder to write to: said before anything is lost', async () => {
  expect(await runReadout(['-', '--no-model', '-o', path('none/record.txt')], { input: STORY })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('there is no such folder'),
  })
})

test('a run that fails leaves the old file as it was', async () => {
  writeFileSync(path('kept.txt'), 'the record of yesterday')
  expect(await runReadout(['-', '--no-model', '-o', path('kept.txt')], { input: '' })).toMatchObject({ code: 1 })
  expect(readFileSync(path('kept.txt'), 'utf8')).toBe('the record of yesterday')
})

test.each(['SIGTERM', 'SIGKILL'] as const)('a process ended by %s leaves the old file as it was', async (signal) => {
  writeFileSync(path('kept.jsonl'), 'the batch of yesterday')
  const child = startReadout(['batch', '--no-model', '-o', path('kept.jsonl')])
  const ended = new Promise((done) => child.on('close', done))
  child.stdin?.write(`${JSON.stringify({ id: 1, text: STORY })}\n`)
  // The draft stands from before the first answer: the process is in the midst of its work.
  while (!drafts().length) await new Promise((done) => setTimeout(done, 10))
  child.kill(signal)
  await ended
  expect(readFileSync(path('kept.jsonl'), 'utf8')).toBe('the batch of yesterday')
  if (signal === 'SIGTERM') expect(drafts()).toEqual([])
  for (const draft of drafts()) rmSync(path(draft))
})

test('two processes that write one file: each whole, the last stands', async () => {
  const runs = await Promise.all([1, 2].map((n) => runReadout(['-', '--json', '--no-model', '--title', `Run ${n}`, '-o', path('both.json')], { input: STORY })))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(JSON.parse(readFileSync(path('both.json'), 'utf8')).schema).toBe('readout/1')
  expect(drafts()).toEqual([])
})

describe('off a terminal', () => {
  test('no colour and no carriage return, on either stream', async () => {
    const { stdout, stderr } = await runReadout(['-', '--no-model', '--explain'], { input: STORY })
    expect(stdout + stderr).not.toMatch(/[\x1b\r]/)
  })

  test('eighty columns, or those of COLUMNS, hold every line', async () => {
    for (const width of [80, 40]) {
      const { stdout } = await runReadout(['-', '--no-model'], { input: STORY, env: { COLUMNS: String(width) } })
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
      expect(stdout.replace(/\s+/g, ' ')).toContain('“We are ready')
    }
  })

  test('--plain gives each line of the record one row', async () => {
    const { stdout } = await runReadout(['-', '--no-model', '--plain'], { input: STORY, env: { COLUMNS: '40' } })
    expect(stdout.split('\n').filter((row) => row.startsWith('SAID'))[0]).toMatch(/“We are ready.*\[\d+–\d+\]$/)
  })
})

describe('openTerminal', () => {
  const live = { isTTY: true, columns: 60 }
  const coloured = (env: Record<string, string>, options = {}, stream: { isTTY?: boolean } = live) =>
    openTerminal(options, env, stream).colours.isColorSupported

  test('colour on a terminal, and nowhere else unless forced', () => {
    expect(coloured({ TERM: 'xterm' })).toBe(true)
    expect(coloured({ TERM: 'xterm' }, {}, {})).toBe(false)
    expect(coloured({ FORCE_COLOR: '1' }, {}, {})).toBe(true)
    expect(coloured({ TERM: 'xterm' }, { output: 'file' })).toBe(false)
  })

  test('NO_COLOR, TERM=dumb and --plain take it away', () => {
    expect(coloured({ NO_COLOR: '1' })).toBe(false)
    expect(coloured({ NO_COLOR: '' })).toBe(true)
    expect(coloured({ TERM: 'dumb' })).toBe(false)
    expect(coloured({ TERM: 'xterm' }, { plain: true })).toBe(false)
  })

  test('its own columns, within what can be read', () => {
    expect(openTerminal({}, {}, live).width).toBe(60)
    expect(openTerminal({}, {}, { isTTY: true, columns: 300 }).width).toBe(110)
    expect(openTerminal({}, {}, {}).width).toBe(80)
  })
})

test('something stands on standard error before the input has come to its end', async () => {
  const child = startReadout(['-', '--no-model'])
  // Without a word the test would wait here for ever: how soon the word stands is timed by `npm run bench -- start`.
  await new Promise((done) => child.stderr?.once('data', done))
  child.stdin?.end(STORY)
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
})
