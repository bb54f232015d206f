import process from 'node:process'
import { soak } from './site/soak.ts'

/** Resident memory may grow by this share between the second and the last quarter of a soak: more is a leak, less is the heap's own breathing. */
const MOST_GROWTH = 0.15
const SECONDS = 600

/** `npm run bench -- load`: ten minutes (BENCH_SECONDS for another length) of reading, searching, replying and ingesting; gives 1 where something went wrong. */
export async function run(): Promise<number> {
  const seconds = Number(process.env['BENCH_SECONDS'] ?? SECONDS)
  const { requests, errors, replies, ingested, memory } = await soak(seconds)
  const growth = memory.late / memory.early - 1
  const say = (name: string, value: string, bar: string) => process.stdout.write(`${name.padEnd(44)} ${value.padStart(14)}   ${bar}\n`)
  say(`requests in ${seconds} s`, String(requests), '')
  say('errors', String(errors.length), '(bar 0)')
  say('replies sent with a receipt', String(replies.sent), '')
  say('of these lost, or kept twice', String(replies.lost), '(bar 0)')
  say('of these shown and not on their page', String(replies.unseen), '(bar 0)')
  say('pages ingested meanwhile', String(ingested), '')
  say('memory early', `${memory.early.toFixed(0)} MB`, '')
  say('memory late', `${memory.late.toFixed(0)} MB`, `${(growth * 100).toFixed(0)} % (bar ${MOST_GROWTH * 100} %)`)
  for (const error of errors.slice(0, 10)) process.stdout.write(`  ${error}\n`)
  const kept = !errors.length && !replies.lost && !replies.unseen && replies.sent > 0 && growth <= MOST_GROWTH
  process.stdout.write(kept ? 'load: every bar kept\n' : 'load: a bar is MISSED\n')
  return kept ? 0 : 1
}

if (import.meta.main) process.exitCode = await run()
