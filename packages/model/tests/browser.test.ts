import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Tags } from '@readout/language'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTagger } from '../src/index.ts'

const CHROMIUM = '/usr/bin/chromium'
const root = fileURLToPath(new URL('../../..', import.meta.url))
const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  ts: 'text/javascript',
  wasm: 'application/wasm',
}
/** Where a browser finds the bare names that the package imports. */
const IMPORTS = {
  '@noble/hashes/': '/node_modules/@noble/hashes/',
  '@readout/record': '/packages/record/src/index.ts',
  'onnxruntime-web/wasm': '/node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs',
  zod: '/node_modules/zod/index.js',
}
const LOAD = `
import { openTagger } from '/packages/model/src/web.ts'
const load = async (name) => new Uint8Array(await (await fetch('/packages/model/weights/' + name)).arrayBuffer())
const manifest = JSON.parse(new TextDecoder().decode(await load('model.json')))
const tagger = await openTagger({ manifest, vocabulary: await load(manifest.vocabulary.file), weights: await load(manifest.weights.file) })
globalThis.tag = (text) => tagger.tag(text)
`
const PAGE = `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script><title>model</title><script type="module">${LOAD}</script>`
const TEXT = '“We are ready,” Harbour Minister Ann Oak said on Monday. The mayor of Velmora told reporters that the first boat would sail in May.'

let server: Server
let origin = ''

/** The files of this checkout as a browser reads them: types taken off, nothing bundled. */
beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') return void answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    const file = root + path.slice(1)
    if (path.includes('..') || !existsSync(file)) return void answer.writeHead(404).end()
    const type = path.split('.').at(-1) ?? ''
    const bytes = readFileSync(file)
    answer
      .writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream' })
      .end(type === 'ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => server.close())

test.skipIf(!existsSync(CHROMIUM))('the browser gives the spans that Node gives, and the same confidence to a hundredth', async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(origin)
    await page.waitForFunction(() => 'tag' in globalThis, undefined, { timeout: 120_000 })
    const tags = (await page.evaluate(`tag(${JSON.stringify(TEXT)})`)) as Tags
    const native = await (await openTagger()).tag(TEXT)
    const spans = ({ attributions }: Tags) => attributions.map(({ source, cue, content }) => ({ source, cue, content }))
    expect(problems).toEqual([])
    expect(native.attributions.length).toBeGreaterThan(1)
    expect(spans(tags)).toEqual(spans(native))
    for (const [k, { confidence }] of tags.attributions.entries()) expect(confidence).toBeCloseTo(native.attributions[k]?.confidence ?? 0, 2)
  } finally {
    await browser.close()
  }
})
