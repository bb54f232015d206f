import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listDeeds, openStore, PrivateEmail, saveReply } from '@readout/store'
import { expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

const KEY = '07'.repeat(32)

test('replies waiting are listed without their e-mail, which the holder of the key alone may read; that is written down', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'readout-replies-'))
  const store = await openStore({ dataDir: data })
  const base = { source: 'src1', line: null, kind: 'reply' as const, party: null, at: '2031-05-04T10:00:00Z', due: '2031-05-11T10:00:00Z' }
  const email = { address: new PrivateEmail('cy.fern@mail.example'), key: new Uint8Array(Buffer.from(KEY, 'hex')), eraseAt: '2031-06-04T10:00:00Z' }
  const { id } = await saveReply(store, { ...base, name: 'Cy \u001b[31mFern', words: 'Well\nread.', email })
  await store.close()
  const run = (args: string[], env: Record<string, string> = {}) => runReadout(['replies', ...args, '--data', data], { env })
  const listed = await run([])
  expect(listed.stdout).toContain(`${id}  reply · Cy [31mFern · due 2031-05-11 · src1\n    Well read.\n`)
  expect(listed.stdout + listed.stderr + (await run(['--json'])).stdout).not.toMatch(/cy\.fern|\u001b/)
  expect((await run(['email', id])).code).toBe(1)
  expect((await run(['email', id], { READOUT_EMAIL_KEY: '08'.repeat(32) })).stderr).toContain('does not open with this key')
  expect((await run(['email', id], { READOUT_EMAIL_KEY: KEY })).stdout).toBe('cy.fern@mail.example\n')
  expect((await run(['read', id])).code).toBe(2)
  expect((await run(['erase', id])).code).toBe(0)
  expect((await run([])).code).toBe(3)
  const again = await openStore({ dataDir: data })
  expect((await listDeeds(again, { limit: 5 })).map(({ action }) => action)).toEqual(['erased a reply', 'read an e-mail'])
  await again.close()
  rmSync(data, { recursive: true, force: true })
})

test.each([
  [['--host', '0.0.0.0', '--port', '0'], 'say under which address with --origin'],
  [['--origin', 'record.example'], 'takes the address of the site alone'],
])('serve %j says what is missing instead of serving', async (args, words) => {
  const data = mkdtempSync(path.join(tmpdir(), 'readout-serve-'))
  const { code, stderr } = await runReadout(['serve', ...args, '--data', data, '--no-worker', '--no-model'], {})
  expect([code, stderr.includes(words)]).toEqual([2, true])
  rmSync(data, { recursive: true, force: true })
})
