import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@readout/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isOlder } from '../src/verbs/reprocess.ts'
import { quoted } from '../src/verbs/search.ts'
import { runReadout } from './run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-keep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const run = (args: string[], options: { data?: string; input?: string } = {}) =>
  runReadout(args, {
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { READOUT_DATA: options.data ?? at('data'), DATABASE_URL: '', READOUT_DATABASE_URL: '', READOUT_NO_MODEL: '1' },
  })
const json = async (args: string[]) => JSON.parse((await run([...args, '--json'])).stdout)

const STORY = `Orland warns of response
By Jo Fir
3 May 2031
Foreign minister Ann Oak of Orland said on Saturday: “We are ready to talk.”
Oak said that Orland would respond if the strait was closed.
=cmd|' /C calc'!A0 is no formula, the minister said.`
const COPY = `Strait news
4 May 2031
Foreign minister Ann Oak of Orland said on Saturday: “We are ready to talk.”`

beforeAll(async () => {
  mkdirSync(at('pages'))
  writeFileSync(at('pages/story.txt'), STORY)
  writeFileSync(at('pages/copy.txt'), COPY)
  const { code, stdout } = await run(['save', at('pages/story.txt'), at('pages/copy.txt'), '--url', 'https://example.org/x'])
  expect([code, stdout]).toEqual([2, ''])
  expect((await run(['import', at('pages')])).stdout).toContain('2 pages kept')
})

describe('answers from the store', () => {
  test('search: lines under their page, an exact total, facets; nothing found is 3, a wrong qualifier 2 with what to write', async () => {
    const found = await run(['search', 'by:oak', 'is:direct'])
    expect(found.code).toBe(0)
    expect(found.stdout).toContain('We are ready to talk')
    const { total, lines, facets } = await json(['search', 'by:oak is:direct'])
    expect([total, facets.type]).toEqual([2, { statement: 2 }])
    expect(lines[0]).toMatchObject({ kind: 'statement', state: { state: 'machine' }, line: { mode: 'direct' } })
    expect((await run(['search', 'zebra'])).code).toBe(3)
    expect(await run(['search', 'colour:red'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is not a qualifier') })
    expect((await run(['search', '-port'])).stderr).toContain('readout search -- -port')
    expect((await run(['search', 'oak', '--offset', '900'])).stdout).toContain('nothing stands from --offset 900 on')
  })

  test('person, if-then and calendar', async () => {
    expect((await run(['person', 'Oak', 'ANN'])).stdout).toContain('Ann Oak')
    expect(await run(['if-then', '--kind', 'threats'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--kind takes threat, ') })
    expect(await run(['feeds', '--opml'])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('Nothing is followed yet') })
    const person = await run(['person', 'Ann Oak'])
    expect(person.stdout).toMatch(/SAID .*We are ready to talk/)
    expect(person.stdout).toMatch(/told on 2 pages/)
    expect((await run(['person', 'Nobody Known'])).code).toBe(3)
    const open = await run(['if-then', '--open'])
    expect(open.stdout.replace(/\s+/g, ' ')).toContain('if the strait was closed → Orland would respond')
    expect((await run(['calendar', '--ics'])).code).toBe(3)
  })
})

describe('out and in', () => {
  test('everything, into another store, and out again byte for byte', async () => {
    await run(['export', '-o', at('all.jsonl')])
    const { stdout } = await run(['import', at('all.jsonl')], { data: at('other') })
    expect(stdout).toContain('new here: 2 pages')
    await run(['export', '-o', at('again.jsonl')], { data: at('other') })
    expect(readFileSync(at('again.jsonl'), 'utf8')).toBe(readFileSync(at('all.jsonl'), 'utf8'))
  })

  test('CSV says its rows and runs no formula; Parquet holds as many', async () => {
    const table = await run(['export', '--format', 'csv'])
    const rows = table.stdout.trim().split('\r\n')
    expect(table.stderr).toContain(`${rows.length - 1} lines`)
    expect(table.stdout).not.toMatch(/(?:^|,)"?=cmd/m)
    await run(['export', '-o', at('lines.parquet')])
    expect(readFileSync(at('lines.parquet')).subarray(0, 4).toString()).toBe('PAR1')
    expect((await run(['export', '--format', 'parquet', '-o', at('again.parquet')])).stderr).toContain(`${rows.length - 1} lines`)
  })

  test.each(['webanno', 'polecat', 'md', 'html'])('%s of a search', async (format) => {
    const { code, stdout } = await run(['export', 'type:statement', '--format', format])
    if (format === 'polecat') expect(stdout.split('\r\n')[0]).toMatch(/^Event ID,Event Date,.*,checked$/)
    else expect([code, stdout.includes('We are ready to talk')]).toEqual([0, true])
    if (format === 'webanno') expect(JSON.parse(stdout)).toMatchObject({ type: 'AnnotationPage' })
  })

  test('without text no word of a page leaves, and rehydrate puts all of them back', async () => {
    const bare = await run(['export', '--no-text', '-o', at('bare.jsonl')])
    expect(bare.code).toBe(0)
    expect(readFileSync(at('bare.jsonl'), 'utf8')).not.toMatch(/We are ready|would respond/)
    const { stdout, code } = await run(['rehydrate', at('bare.jsonl')])
    expect([code, stdout.includes('We are ready to talk')]).toEqual([0, true])
    expect((await run(['rehydrate', at('bare.jsonl')], { data: at('empty') })).code).toBe(1)
  })

  test('evidence of a line is proved, and no longer once a byte is changed', async () => {
    const { lines } = await json(['search', 'has:condition'])
    await run(['export', '--line', lines[0].line.id, '-o', at('evidence')])
    expect((await run(['verify', at('evidence')])).code).toBe(0)
    writeFileSync(at('evidence/page.bytes'), `${STORY} `)
    expect((await run(['verify', at('evidence')])).code).toBe(1)
  })

  test('a backup while the store is open is a store', async () => {
    const engine = await openStore({ dataDir: at('data') })
    mkdirSync(at('restored'))
    expect((await run(['backup', at('restored/readout.sqlite')])).code).toBe(0)
    await engine.close()
    expect((await run(['doctor', '--check'], { data: at('restored') })).stdout).toMatch(/store +ok +sound/)
    expect((await run(['backup', at('restored/readout.sqlite')])).code).toBe(1)
  })

  test('private fields leave in no plain output: not in any format, not in an answer', async () => {
    const data = at('private')
    await run(['import', at('pages')], { data })
    const engine = await openStore({ dataDir: data })
    await engine.db.insertInto('private_emails').values({ reply_id: 'r1', sealed: 'c2VhbGVkLXByaXZhdGU', erase_at: '2031-06-01T00:00:00Z' }).execute()
    await engine.close()
    for (const args of [
      ['export'],
      ...['csv', 'webanno', 'polecat', 'md', 'html'].map((format) => ['export', '--format', format]),
      ['export', '--no-text'],
      ['search'],
      ['search', '--json'],
    ])
      expect((await run(args, { data })).stdout, args.join(' ')).not.toContain('c2VhbGVkLXByaXZhdGU')
    expect((await run(['export', '--private'], { data })).stdout).toContain('c2VhbGVkLXByaXZhdGU')
  })
})

describe('verdicts', () => {
  test('a review written down beforehand, then a re-reading that keeps it', async () => {
    const data = at('judged')
    await run(['import', at('pages')], { data })
    const review = await run(['review', '--type', 'statement', '--who', 'Ann'], { data, input: 'a\nr not said\nu\nr not so\nq\n' })
    expect(review).toMatchObject({ code: 0, stderr: expect.stringContaining('⟦') })
    expect(review.stderr).toContain('Undone: reject.')
    expect((await run(['search', 'is:checked'], { data })).stdout).toContain('checked by Ann')
    const again = await run(['reprocess', '--all', '--dry-run'], { data })
    expect(again.stdout).toMatch(/1 agree, 1 conflict with your verdicts: yours kept\./)
    expect((await run(['reprocess'], { data })).stdout).toContain('Nothing to read again')
    const sample = await run(['review', '--sample', '50', '--seed', '7', '--type', 'statement', '--report'], { data })
    expect(sample.stdout).toMatch(/^Precision \.50 \(\.\d\d to \.\d\d\), 1 of 2 right/)
  })

  test('a withdrawn page is gone from every answer, and its tombstone stays', async () => {
    const data = at('withdrawn')
    await run(['import', at('pages/story.txt')], { data })
    const { lines } = JSON.parse((await run(['search', '--json'], { data })).stdout)
    const source = lines[0].source.id
    expect((await run(['withdraw', source], { data })).code).toBe(2)
    expect((await run(['withdraw', source, '--reason', 'asked by the publisher'], { data })).code).toBe(0)
    expect((await run(['search'], { data })).code).toBe(3)
    const all = (await run(['export'], { data })).stdout
    expect(all).toContain('asked by the publisher')
    expect(all).not.toContain('We are ready')
    expect((await run(['save', at('pages/story.txt')], { data })).stderr).toContain('(WITHDRAWN)')
  })
})

test('words of a shell become a query; versions are told apart by number', () => {
  expect(quoted(['by:Ann Oak', 'at once', '-grain'])).toBe('by:"Ann Oak" "at once" -grain')
  expect(quoted(['by:oak "at once"'])).toBe('by:oak "at once"')
  expect([isOlder('0.9.0', '0.10.0'), isOlder('1.0.0', '1.0.0'), isOlder('1.0', '0.9.9')]).toEqual([true, false, false])
})

test('a page kept again with another text: that both count is told, and how to make them versions', async () => {
  const save = (text: string) => run(['save', '-', '--url', 'https://example.org/port'], { data: at('twice'), input: text })
  expect((await save(STORY)).stderr).not.toContain('another text')
  expect((await save(STORY)).stderr).not.toContain('another text')
  expect(await save(`${STORY}\nMore was said later.`)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/is held with another text too \([0-9a-f]{16}\)\. readout add --page/),
  })
})
