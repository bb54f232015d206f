import type { Output } from '../output/open-output.ts'
import type { Answerer } from './answer-line.ts'
import { readLines } from './read-lines.ts'

/** What a batch came to. */
export type BatchCount = { read: number; failed: number }

/**
 * Answers every line in order. At most `ahead` lines are in work or waiting to be written, and the next is read only when one of them
 * has left: memory does not grow with the input, however slow the reader is.
 */
export async function runBatch(
  input: AsyncIterable<Uint8Array>,
  output: Output,
  answer: Answerer,
  ahead: number,
  tell: (count: BatchCount) => void = () => {},
): Promise<BatchCount> {
  const count = { read: 0, failed: 0 }
  const queue: Promise<string | null>[] = []
  const writeFirst = async () => {
    const answered = await queue.shift()
    if (answered === null || answered === undefined) return
    if (/^\{"id":(?:"(?:[^"\\]|\\.)*"|[^,"]+),"line":/.test(answered)) count.failed++
    else count.read++
    await output.write(`${answered}\n`)
    tell(count)
  }
  for await (const line of readLines(input)) {
    queue.push(answer(line))
    while (queue.length >= ahead) await writeFirst()
  }
  while (queue.length) await writeFirst()
  return count
}
