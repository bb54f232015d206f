import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { across } from '@readout/language'
import { joinSource, listStories, openStore, saveReading } from '@readout/store'
import { expect, test } from 'vitest'
import { makePages } from './near-copies.ts'

const SEEDS = process.env['READOUT_LONG'] ? [1, 2, 3, 4, 5, 6] : [1]

/** Places the pages of a seed as they come in and gives how many pairs are rightly, wrongly and not joined. */
async function measured(seed: number): Promise<{ right: number; wrong: string[]; missed: string[] }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-copies-'))
  const engine = await openStore({ dataDir })
  const pages = await makePages(seed)
  const known = new Map(pages.map((page) => [page.reading.source.id, page]))
  for (const { reading } of pages) {
    const { source } = await saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: '2025-03-08T00:00:00Z' })
    await joinSource(engine, source, across)
  }
  const { rows } = await listStories(engine, { limit: 10_000 })
  const textOf = new Map(rows.flatMap((story) => story.texts.flatMap((text) => text.copies.map((copy) => [copy.source, text.id] as const))))
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
  const count = { right: 0, wrong: [] as string[], missed: [] as string[] }
  const all = [...known.values()]
  all.forEach((a, n) => {
    for (const b of all.slice(n + 1)) {
      const joined = textOf.get(a.reading.source.id) === textOf.get(b.reading.source.id)
      const one = a.origin === b.origin
      const pair = `${a.origin} (${a.change}) and ${b.origin} (${b.change})`
      if (joined && one) count.right++
      else if (joined) count.wrong.push(pair)
      else if (one) count.missed.push(pair)
    }
  })
  return count
}

test('copies of one text meet and other texts stay apart: precision at least .98 at recall at least .95 over pairs', async () => {
  const counts = []
  for (const seed of SEEDS) counts.push(await measured(seed))
  const right = counts.reduce((sum, count) => sum + count.right, 0)
  const wrong = counts.flatMap((count) => count.wrong)
  const missed = counts.flatMap((count) => count.missed)
  const [precision, recall] = [right / (right + wrong.length), right / (right + missed.length)]
  if (process.env['READOUT_SHOW']) console.log({ right, precision, recall, wrong: wrong.slice(0, 30), missed: missed.slice(0, 30) })
  expect(right).toBeGreaterThan(300 * SEEDS.length)
  expect(precision, wrong.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(recall, missed.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(0.95)
})
