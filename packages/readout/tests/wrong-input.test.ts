import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

const STORY = '“We are ready,” Foreign Minister Ann Oak said on Monday. She said talks would go on if the ships left the strait.'

const folder = mkdtempSync(join(tmpdir(), 'readout-wrong-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const story = put('story.txt', STORY)
const run = (args: string[], input = '', env: Record<string, string> = {}) =>
  runReadout(args, { input, env: { READOUT_DATA: join(folder, 'store'), DATABASE_URL: '', READOUT_DATABASE_URL: '', ...env } })

describe('what a verb cannot use is said with what to write instead, and nothing is printed', () => {
  test.each<[string[], number, string]>([
    [['read', story, '--published', 'tomorrow'], 2, '--published takes a day, or a day and a time: 2024-05-03'],
    [['read', story, '--published', '2024-02-31'], 2, 'not "2024-02-31"'],
    [['save', story, '--fetched', 'yesterday'], 2, '--fetched takes a day'],
    [['read', story, '--url', 'notaurl'], 2, '--url takes a web address'],
    [['read', story, '--url', 'times.example/talks'], 2, 'Did you mean https://times.example/talks?'],
    [['read', '--allow', 'foo', story], 2, '--allow takes the number of a machine and a port'],
    [['serve', '--allow', 'localhost:8080'], 2, 'Write 127.0.0.1:8080.'],
    [['read', story, 'b.txt'], 2, `readout compare ${story} b.txt`],
    [['read', 'my', 'story.txt'], 2, 'read takes one page, not 2'],
    [['read', ''], 1, 'The name of the file is empty'],
    [['read', 'times.example/talks'], 1, 'Did you mean https://times.example/talks?'],
    [['read', 'ftp://times.example/talks'], 1, 'https:// and http:// alone'],
    [['read', put('lines.jsonl', '{"id":1,"text":"Rain."}\n')], 1, 'is JSON, not a page'],
    [['read', put('feed.xml', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>')], 1, 'is a feed, not a page'],
    [['read', put('list.opml', '<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>')], 1, 'Follow them with readout add'],
    [['read', put('table.csv', 'name,said\nAnn Oak,nothing\n')], 1, 'is a table of values'],
    [['read', story, '-o', ''], 2, '-o takes the name of a file'],
    [['compare', story, story], 2, 'Both names are'],
    [['check-quotes', '-', '-'], 2, 'Both names are -'],
    [['save', '-', '-'], 2, 'Standard input can be read once'],
    [['add', 'times.example/feed.xml'], 1, 'Did you mean https://times.example/feed.xml?'],
    [['batch', story], 2, `readout batch < ${story}`],
    [['help', 'raed'], 2, 'Did you mean readout help read?'],
    [['explain', story], 2, 'readout explain --help tells what it takes'],
    [['search', 'by:', 'oak'], 2, '"by:" has nothing after it'],
    [['contact', '--sides', 'a,b,c'], 2, '--sides takes one code or two'],
    [['calendar', '--ics', '--json'], 2, 'exclude each other'],
    [['reprocess', '--since', 'yesterday'], 2, '--since takes a version such as'],
    [['reprocess', '--dry-run', '--yes'], 2, 'name one of them'],
    [['export', '--source', 'x'], 2, '--source goes with --line'],
    [['export', '-o', join(folder, 'lines.xlsx')], 2, 'The ending .xlsx names no format'],
    [['import', story, '--rights', 'public domain'], 2, 'Did you mean public-domain?'],
    [['add', 'https://times.example', '--rights', ''], 2, '--rights takes own'],
    [['rehydrate', join(folder, 'none.jsonl')], 1, 'There is no file'],
    [['search', 'x', '--data', story], 1, 'is no folder'],
    [['serve', '--host', '192.0.2.1'], 2, '--host takes one of its own'],
  ])('%j', async (args, code, words) => {
    const ran = await run(args)
    expect(ran).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) })
  })

  test.each(['mysql://ann:secret@db.example/readout', 'db.example/readout'])('DATABASE_URL=%s', async (url) => {
    const { code, stderr } = await run(['search', 'x'], '', { DATABASE_URL: url })
    expect(code).toBe(1)
    expect(stderr).toContain('DATABASE_URL must begin with postgres://')
    expect(stderr).not.toContain('secret')
  })
})

test('a key that is none ends serve before anything listens', async () => {
  const ran = await run(['serve', '--replies', '--port', '0', '--no-worker', '--no-model'], '', { READOUT_EMAIL_KEY: 'zz' })
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('READOUT_EMAIL_KEY takes 64 hex digits') })
})

test('a day, a day with its time and a printed day are taken', async () => {
  for (const published of ['2024-05-03', '2024-05-03T14:30Z', '3 May 2024']) {
    const { code, stdout } = await run(['read', story, '--no-model', '--json', '--published', published])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).article.published.value).toMatch(/^2024-05-03/)
  }
})

describe('batch', () => {
  test('ends with 1 where lines came and none could be read', async () => {
    expect(await run(['batch', '--no-model'], 'no json\n{"id":2}\n')).toMatchObject({ code: 1, stderr: expect.stringContaining('0 read, 2 errors') })
  })
  test.each([
    ['one line of two', [], `no json\n{"id":2,"text":"Rain."}\n`],
    ['nothing at all', [], ''],
    ['a part of a larger run', ['--part'], 'no json\n'],
  ])('ends with 0 for %s', async (_what, more, input) => {
    expect(await run(['batch', '--no-model', ...more], input)).toMatchObject({ code: 0 })
  })
})

describe('import from standard input', () => {
  const into = (data: string) => ['--no-model', '--data', join(folder, data)]

  test('takes in what export writes, and gives it out again the same', async () => {
    await run(['save', story, ...into('from')])
    const { stdout: exported } = await run(['export', '--data', join(folder, 'from')])
    const taken = await run(['import', '-', ...into('to')], exported)
    expect(taken).toMatchObject({ code: 0, stdout: expect.stringContaining('new here: 1 page') })
    expect((await run(['export', '--data', join(folder, 'to')])).stdout).toBe(exported)
  })

  test.each([
    ['a page', `<!doctype html><p>${STORY}</p>`],
    ['JSON lines of pages', `${JSON.stringify({ id: 1, text: STORY })}\n`],
  ])('takes in %s', async (what, input) => {
    expect(await run(['import', '-', ...into(what)], input)).toMatchObject({ code: 0, stdout: '1 page kept.\n' })
  })

  test('says of a bad line what is wrong with it, and not where it was put meanwhile', async () => {
    const { code, stderr } = await run(['import', '-', ...into('bad')], '{"id":1,"note":"no text"}\n')
    expect(code).toBe(1)
    expect(stderr).toContain('standard input, line 1: The line has neither "html" nor "text".')
    expect(stderr).not.toContain(tmpdir())
  })
})
