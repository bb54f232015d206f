import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { runReadout, startReadout } from './run-readout.ts'

type Message = { id?: number; result?: Record<string, unknown>; error?: { code: number; message: string } }
type ToolResult = { isError?: boolean; content: { type: string; text: string }[]; structuredContent?: Record<string, unknown> }

/** Speaks the protocol to a real process: one JSON message a line. */
function client(args: readonly string[]) {
  const child: ChildProcess = startReadout(['mcp', '--no-model', ...args])
  const waiting = new Map<number, (message: Message) => void>()
  const odd: string[] = []
  if (!child.stdout) throw new Error('no standard output')
  createInterface({ input: child.stdout }).on('line', (line) => {
    try {
      const message = JSON.parse(line) as Message
      waiting.get(message.id ?? -1)?.(message)
    } catch {
      odd.push(line)
    }
  })
  let last = 0
  const send = (message: object) => child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const ask = (method: string, params: object): Promise<Message> => {
    const id = ++last
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve))
    send({ id, method, params })
    return answer
  }
  return {
    odd,
    open: async () => {
      const opened = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } })
      send({ method: 'notifications/initialized' })
      return opened.result as Record<string, unknown>
    },
    tools: async () => ((await ask('tools/list', {})).result as { tools: { name: string; annotations: Record<string, boolean>; inputSchema: object }[] }).tools,
    call: async (name: string, given: object) => (await ask('tools/call', { name, arguments: given })).result as ToolResult,
    end: () =>
      new Promise<number | null>((resolve) => {
        child.on('close', resolve)
        child.stdin?.end()
      }),
  }
}

const data = mkdtempSync(path.join(tmpdir(), 'readout-mcp-'))
afterEach(() => rmSync(data, { recursive: true, force: true }))

const TEXT =
  'Norland’s foreign minister Ann Oak said on Monday: “We are ready for talks with Sudmark.” If the river rises, Norland will close the bridge, Oak said.'

test('a client lists the tools, searches, reads, compares, and ends; nothing but the protocol stands on standard output', async () => {
  expect((await runReadout(['save', '-', '--data', data, '--no-model', '--published', '2031-05-05'], { input: TEXT })).code).toBe(0)
  const mcp = client(['--data', data])
  expect(await mcp.open()).toMatchObject({
    serverInfo: { name: 'readout' },
    capabilities: { tools: {} },
    instructions: expect.stringContaining('never whether it is so'),
  })
  const tools = await mcp.tools()
  expect(tools.map(({ name }) => name).sort()).toEqual(['calendar', 'commitments', 'compare', 'contact', 'person', 'read', 'search'])
  expect(tools.every(({ annotations }) => annotations['readOnlyHint'] === true)).toBe(true)

  const found = await mcp.call('search', { q: 'by:oak type:statement' })
  expect(JSON.parse(found.content[0]?.text ?? '')).toEqual(found.structuredContent)
  expect(found.structuredContent).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ sentence: expect.stringContaining('“We are ready for talks with Sudmark') })]),
  })
  expect((await mcp.call('search', { q: 'colour:red' })).isError).toBe(true)

  const read = await mcp.call('read', { text: TEXT })
  expect(read.structuredContent).toMatchObject({ kept: false, reading: { schema: 'readout/1' } })
  const compared = await mcp.call('compare', { a: { text: TEXT }, b: { text: 'Bo Elm of Sudmark said talks may begin.' }, sides: ['Norland', 'Sudmark'] })
  expect(compared.structuredContent).toMatchObject({ sides: ['Norland', 'Sudmark'] })
  expect((await mcp.call('person', { name: 'Ann Oak' })).structuredContent).toMatchObject({ said: { total: expect.any(Number) } })
  expect((await mcp.call('commitments', {})).isError).toBeUndefined()
  expect((await mcp.call('calendar', { sides: ['XAA'] })).isError).toBeUndefined()
  expect((await mcp.call('contact', { id: 'cNone' })).isError).toBe(true)
  expect((await mcp.call('read', { url: 'http://127.0.0.1:9/' })).isError).toBe(true)
  expect(await mcp.end()).toBe(0)
  expect(mcp.odd).toEqual([])
})

test('tools that write are there only where they are asked for', async () => {
  const mcp = client(['--data', data, '--write'])
  await mcp.open()
  expect((await mcp.tools()).filter(({ annotations }) => !annotations['readOnlyHint']).map(({ name }) => name)).toEqual(['save', 'verdict'])
  const saved = (await mcp.call('save', { text: TEXT })).structuredContent as { source: string; reading: { statements: { id: string }[] } }
  const line = saved.reading.statements[0]?.id
  expect((await mcp.call('verdict', { action: 'accept', source: saved.source, kind: 'statement', line })).structuredContent).toMatchObject({
    action: 'accept',
    line,
  })
  await mcp.end()
})
