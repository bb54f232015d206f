import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { openAnswerer } from '../batch/answer-line.ts'
import { runBatch } from '../batch/run-batch.ts'
import { openPool } from '../batch/worker-pool.ts'
import { EXIT } from '../exit-code.ts'
import { openTagger } from '../open-tagger.ts'
import { hush, progress, say } from '../output/announce.ts'
import { openOutput } from '../output/open-output.ts'
import { readStates } from '../read-states.ts'

export type BatchOptions = { jobs?: string; model?: boolean; states?: string; output?: string; check?: boolean; part?: boolean }

/**
 * `readout batch`: JSON lines in, JSON lines out, order kept; a bad line gives an error line and the rest goes on.
 * Exit code 1 where lines came and none could be read: then the input is no batch. With `--part` that is 0, too: a part may hold bad lines alone.
 */
export async function batchVerb(options: BatchOptions): Promise<number> {
  const jobs = jobsOf(options.jobs)
  const answerOptions = {
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.states ? { states: options.states } : {}),
    ...(options.check ? { check: true } : {}),
  }
  const output = await openOutput(options.output)
  const from = performance.now()
  try {
    const { answer, close } = jobs === 1 ? { answer: await openAnswerer(answerOptions), close: async () => {} } : await openThreads(jobs, answerOptions)
    const count = await runBatch(process.stdin, output, answer, jobs === 1 ? 1 : jobs * 3, ({ read, failed }) => progress(`${read + failed} pages …`))
    await close()
    await output.finish()
    hush()
    say(`${count.read} read, ${count.failed} ${count.failed === 1 ? 'error' : 'errors'}, ${((performance.now() - from) / 1000).toFixed(1)} s`)
    return count.failed && !count.read && !options.part ? EXIT.error : EXIT.ok
  } catch (error) {
    await output.abandon()
    throw error
  }
}

/** What a thread would stumble on is found here first, where it can be said. */
async function openThreads(jobs: number, options: Parameters<typeof openAnswerer>[0]) {
  await readStates(options.states)
  await openTagger(options)
  return openPool(jobs, options)
}

function jobsOf(given: string | undefined): number {
  const jobs = Number(given ?? 1)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new ReadoutError('USAGE', `--jobs takes a whole number from 1 to 64, not "${given}".`)
  return jobs
}
