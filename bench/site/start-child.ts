import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A process of this bench: what it said first, and how to ask and end it. */
export type Child = { first: Record<string, unknown>; ask: (message: string) => Promise<Record<string, unknown>>; process: ChildProcess }

/** Starts a file of this folder and waits for its first message. */
export async function startChild(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    env: { ...process.env, ...env },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const heard = () =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`${file} ended with ${code}`))
      child.once('exit', onExit)
      child.once('message', (message) => {
        child.off('exit', onExit)
        resolve(message as Record<string, unknown>)
      })
    })
  const first = await heard()
  return {
    first,
    process: child,
    ask: (message) => {
      const answer = heard()
      child.send(message)
      return answer
    },
  }
}

/** Tells a server to end and waits until it has. */
export function endChild({ process: child }: Child): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.send('end')
  })
}
