import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** Where answers come from: keys of a terminal, or lines of standard input, so that a review can be written down beforehand. */
export type Asking = {
  /** One key, and what stands behind it on its line where answers come as lines; undefined at the end of the input. */
  key(): Promise<{ key: string; rest: string } | undefined>
  /** A line of words. */
  words(question: string): Promise<string>
  close(): void
}

/** Opens what answers come from; `tell` writes to whoever is asked. */
export function openAsking(tell: (text: string) => void): Asking {
  return process.stdin.isTTY ? fromTerminal(tell) : fromLines()
}

function fromTerminal(tell: (text: string) => void): Asking {
  const { stdin } = process
  return {
    key: () =>
      new Promise((done) => {
        stdin.setRawMode(true).resume()
        stdin.once('data', (data) => {
          stdin.setRawMode(false).pause()
          const key = data.toString()
          // Control-C and Control-D end the review; what was decided stands.
          done(/[\u0003\u0004]/.test(key) ? undefined : { key: key.toLowerCase(), rest: '' })
        })
      }),
    words: async (question) => {
      const lines = createInterface({ input: stdin, output: process.stderr })
      const answer = await lines.question(question).catch(() => '')
      lines.close()
      tell('')
      return answer.trim()
    },
    close: () => void stdin.pause(),
  }
}

function fromLines(): Asking {
  const lines = createInterface({ input: process.stdin })
  const iterator = lines[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await iterator.next()
    return done ? undefined : String(value)
  }
  return {
    key: async () => {
      const line = await next()
      return line === undefined ? undefined : { key: line.trim().charAt(0).toLowerCase(), rest: line.trim().slice(1).trim() }
    },
    words: async () => (await next())?.trim() ?? '',
    close: () => lines.close(),
  }
}
