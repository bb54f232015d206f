import { across } from '@readout/language'
import { joinSource } from '@readout/store'
import { afterEach, expect, test } from 'vitest'
import { PUBLIC } from './security/visitor.ts'
import { inventedReadings, trySite, type TrySite } from './try-site.ts'

let site: TrySite
afterEach(() => site.close())

const LISTS = [
  ['contact', '/contacts', 'cCall'],
  ['commitment', '/commitments', 'mBridge'],
  ['talks', '/calendar', 'tLorn'],
] as const

/** A site beyond loopback with invented pages whose lines nobody checked, joined. */
async function unchecked(): Promise<ReturnType<typeof inventedReadings>> {
  site = await trySite(PUBLIC)
  const readings = inventedReadings(3)
  for (const reading of readings) await joinSource(site.store, await site.keep(reading), across)
  return readings
}
const total = async (path: string, headers = {}): Promise<number> => ((await (await site.get(`${path}.json`, headers)).json()) as { total: number }).total
const words = async (path: string): Promise<string> => (await (await site.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test.each(LISTS)('%s: a stranger is told the number of what may be seen, and of it alone', async (kind, path, line) => {
  const [first] = await unchecked()
  const all = await total(path, await site.token('reviewer'))
  expect([await total(path), all > 0]).toEqual([0, true])
  if (first) await site.judge(first, `${line}0`, { kind })
  expect(await total(path)).toBe(1)
})

test.each(LISTS)('%s: an empty list tells a stranger why, and sends nobody to a door that is closed', async (_kind, path) => {
  await unchecked()
  const found = await words(path)
  expect(found).toContain('A person has checked none yet, and this site shows what is checked alone.')
  expect(found).not.toContain('Read a page that does')
})
