import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ran, runReadout } from './run-readout.ts'

const STORY = '“We are ready,” Foreign Minister Ann Oak said on Monday. She said talks would go on if the ships left the strait.'

let open: { close(): void; host: string }
beforeAll(async () => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed')
    else if (request.url === '/forbidden') response.writeHead(403).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><h1>Talks</h1><p>${STORY}</p>`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  open = { close: () => server.close(), host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
})
afterAll(() => open.close())

const read = (args: string[], input = ''): Promise<Ran> => runReadout(['read', ...args, '--no-model'], { input })

test('0: a record, printed on standard output alone', async () => {
  const { code, stdout, stderr } = await read(['-'], STORY)
  expect(code).toBe(0)
  expect(stdout).toContain('SAID')
  expect(stdout).toContain('“We are ready')
  expect(stderr.trim()).toBe('reading standard input …')
})

test('0: the bare form reads the same, and --json gives the reading', async () => {
  const { code, stdout } = await runReadout(['-', '--json', '--no-model'], { input: STORY })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'readout/1', source: { text: STORY } })
})

test('0: a page from an address that is allowed', async () => {
  const { code, stdout } = await read([`http://${open.host}/story`, '--json', '--allow', open.host])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).source).toMatchObject({ url: `http://${open.host}/story`, mediaType: 'text/html' })
})

test('1: an error with its code and what to do', async () => {
  const { code, stdout, stderr } = await read(['no-such-file.txt'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('Check the name and the folder. (INPUT_NOT_FOUND)')
})

describe('2: usage', () => {
  test.each([
    [['raed', 'x'], 'Did you mean readout read?'],
    [['read'], 'missing required argument'],
    [['read', '-', '--jsno'], 'Did you mean --json?'],
    [['batch', '--jobs', '0'], '--jobs takes a whole number'],
    [['read', 'https://user:word@example.org/'], 'user name or password'],
    [[], 'Usage: readout'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await runReadout(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})

test('3: nothing found is said, with the page printed', async () => {
  const { code, stdout } = await read(['-'], 'Rain.')
  expect(code).toBe(3)
  expect(stdout).toContain('Nothing found')
})

describe('4: refused', () => {
  test.each([
    ['a private network', (host: string) => [`http://${host}/story`], 'ADDRESS_REFUSED'],
    ['robots.txt', (host: string) => [`http://${host}/closed`, '--allow', host], 'ROBOTS_REFUSED'],
    [
      'the site',
      (host: string) => [`http://${host}/forbidden`, '--allow', host],
      'This site refuses programs. Open it yourself and paste the text, or save the page and read the file. (SITE_REFUSED)',
    ],
  ])('by %s', async (_by, args, words) => {
    const { code, stdout, stderr } = await read(args(open.host))
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toContain(words)
  })
})

test('5: another language keeps its text and says so', async () => {
  const russian = 'Министр иностранных дел заявил в понедельник, что переговоры продолжатся в Женеве на следующей неделе, если обе стороны согласятся. '.repeat(
    4,
  )
  const { code, stdout } = await read(['-'], russian)
  expect(code).toBe(5)
  expect(stdout).toContain('This page is in Russian. Text kept; no lines read.')
})

test('help and version end with 0 and keep standard error empty', async () => {
  const help = await runReadout(['read', '--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('--states <file>')
  const version = await runReadout(['--version'])
  expect(version).toMatchObject({ code: 0, stderr: '' })
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('schema prints a JSON Schema that names the nouns', async () => {
  const { code, stdout } = await runReadout(['schema'])
  expect(code).toBe(0)
  expect(Object.keys(JSON.parse(stdout).properties)).toEqual(
    expect.arrayContaining(['source', 'article', 'statements', 'contacts', 'commitments', 'talks', 'events']),
  )
})

test('doctor names what is here and how to get what is not', async () => {
  const { code, stdout } = await runReadout(['doctor', '--json', '--no-model'])
  expect(code).toBe(0)
  const checks = JSON.parse(stdout) as { name: string; state: string }[]
  expect(checks.map(({ name, state }) => [name, state])).toEqual(
    expect.arrayContaining([
      ['node', 'ok'],
      ['database', 'not yet'],
      ['network', 'ok'],
    ]),
  )
})

describe('explain', () => {
  test('a line by its characters, then by its id', async () => {
    const byPlace = await runReadout(['explain', '-', '1-14', '--json', '--no-model'], { input: STORY })
    expect(byPlace.code).toBe(0)
    const { line, stage } = JSON.parse(byPlace.stdout)
    expect(stage).toBe('4-statements')
    const byId = await runReadout(['explain', '-', line.id, '--no-model'], { input: STORY })
    expect(byId.stdout).toContain(`rule          ${line.rule}`)
    expect(byId.stdout).toMatch(/\^{5,}/)
  })

  test('a line that is not there ends with 3', async () => {
    expect(await runReadout(['explain', '-', 's000000000000', '--no-model'], { input: STORY })).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('LINE_NOT_FOUND'),
    })
  })
})
