import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runReadout, startReadout } from './run-readout.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-serve-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

/** Starts `readout serve` and gives what it printed once the address stands there. */
function serve(...args: string[]): Promise<{ child: ChildProcess; printed: string; address: string }> {
  const child = startReadout(['serve', '--port', '0', '--no-model', '--no-worker', '--data', dataDir, ...args])
  running.push(child)
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      printed += bytes.toString()
      const address = /^(http:\/\/\S+)\/\n$/m.exec(printed)?.[1]
      if (address) resolve({ child, printed, address })
    })
    let said = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
}

test('serve --demo prints the record in short, ends with the address, answers there, and stops when it is asked to', async () => {
  const { child, printed, address } = await serve('--demo')
  expect(printed).toMatch(/Leaders of Orvania and Kelmar hold call over Sorrel Strait — The Sorrel Times {2}\d+ said/)
  expect(printed.trimEnd().split('\n').at(-1)).toBe(`${address}/`)
  const front = await (await fetch(`${address}/`)).text()
  expect(front).toContain('Kelmar')
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const code = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await code).toBe(0)
})

test('the demo is kept once: what stands in the store stays as it is', async () => {
  const { child, address } = await serve('--demo')
  const { total } = (await (await fetch(`${address}/sources.json`)).json()) as { total: number }
  expect(total).toBe(22)
  child.kill('SIGTERM')
})

test('beyond this machine the first start names a link that makes the administrator', async () => {
  const child = startReadout(['serve', '--host', '0.0.0.0', '--port', '0', '--no-model', '--no-worker', '--data', dataDir, '--origin', 'http://site.example'])
  running.push(child)
  const said = await new Promise<string>((resolve) => {
    let all = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      all += bytes.toString()
      if (/\/welcome\/\S+/.test(all)) resolve(all)
    })
  })
  expect(said).toContain('Other machines can reach it.')
  expect(said).toMatch(/http:\/\/site\.example\/welcome\/[\w-]{20,}/)
  child.kill('SIGTERM')
})

test('a port that is none is refused with what to give', async () => {
  const { code, stderr } = await runReadout(['serve', '--port', 'eighty', '--data', dataDir])
  expect(code).toBe(2)
  expect(stderr).toContain('--port takes a number')
})
