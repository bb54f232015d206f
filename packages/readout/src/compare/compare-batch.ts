import process from 'node:process'
import type { ReadOptions } from '@readout/language'
import { runBatch } from '../batch/run-batch.ts'
import { EXIT } from '../exit-code.ts'
import { hush, progress, say } from '../output/announce.ts'
import { openOutput } from '../output/open-output.ts'
import { answerPair } from './answer-pair.ts'

/** JSON lines of pairs in, comparisons out, one at a time and in order; a bad line gives an error line and the rest goes on. */
export async function compareBatch(reading: ReadOptions, path: string | undefined): Promise<number> {
  const output = await openOutput(path)
  try {
    const count = await runBatch(
      process.stdin,
      output,
      (line) => answerPair(line, reading),
      1,
      ({ read, failed }) => progress(`${read + failed} pairs …`),
    )
    await output.finish()
    hush()
    say(`${count.read} ${count.read === 1 ? 'pair' : 'pairs'} compared, ${count.failed} ${count.failed === 1 ? 'error' : 'errors'}`)
  } catch (error) {
    await output.abandon()
    throw error
  }
  return EXIT.ok
}
