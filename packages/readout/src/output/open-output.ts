import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { hush } from './announce.ts'

/** Where data goes: standard output, or a file that appears whole when `finish` is called and never in part. */
export type Output = { write(data: string | Uint8Array): Promise<void>; finish(): Promise<void>; abandon(): Promise<void> }

/**
 * Opens standard output, or the file named: words go to a file beside it, which takes its place at the end, so that a full disk or a killed
 * process leaves the old file as it was. A device or pipe is written directly.
 * @throws USAGE for an empty name; OUTPUT_WRITE, from write and finish too.
 */
export async function openOutput(path?: string): Promise<Output> {
  if (path === '') throw new ReadoutError('USAGE', '-o takes the name of a file; without -o, or with -, standard output is written.')
  if (path === undefined || path === '-') return standardOutput()
  try {
    const held = await stat(path).catch(() => undefined)
    if (held?.isDirectory()) throw new ReadoutError('OUTPUT_WRITE', `${path} is a folder. Name a file to write to.`, { data: { path } })
    if (held && !held.isFile()) return direct(await open(path, 'w'), path)
    return await beside(held ? await realpath(path) : path, held?.mode)
  } catch (error) {
    throw asWriteError(error, path)
  }
}

/** Writes one text, or the bytes of one file, and finishes. @throws OUTPUT_WRITE */
export async function writeOutput(text: string | Uint8Array, path?: string): Promise<void> {
  const output = await openOutput(path)
  try {
    await output.write(text)
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
}

function standardOutput(): Output {
  const { stdout } = process
  // A reader that has seen enough (`| head`) closes the pipe: the work is done, and there is nothing to complain of.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  let cleared = false
  return {
    write: (text) =>
      new Promise<void>((done, fail) => {
        if (!cleared) hush()
        cleared = true
        stdout.write(text, (error) => (error ? fail(asWriteError(error, 'standard output')) : done()))
      }),
    finish: async () => {},
    abandon: async () => {},
  }
}

function direct(file: FileHandle, path: string): Output {
  return {
    write: (text) => guarded(path, () => file.appendFile(text)),
    finish: () => guarded(path, () => file.close()),
    abandon: () => file.close().catch(() => {}),
  }
}

async function beside(path: string, mode?: number): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.part`)
  // Before the draft exists: a signal that comes in between must not leave it behind.
  const release = removeOnSignal(draft)
  const file = await open(draft, 'wx', mode ?? 0o666).catch((error) => {
    release()
    throw error
  })
  return {
    write: (text) => guarded(path, () => file.appendFile(text)),
    finish: () =>
      guarded(path, async () => {
        await file.sync()
        await file.close()
        await rename(draft, path)
        release()
      }),
    abandon: async () => {
      release()
      await file.close().catch(() => {})
      await rm(draft, { force: true }).catch(() => {})
    },
  }
}

function removeOnSignal(draft: string): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  const handlers = Object.entries(signals).map(([signal, status]) => {
    const handler = () => {
      rmSync(draft, { force: true })
      process.exit(status)
    }
    process.once(signal, handler)
    return [signal, handler] as const
  })
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler)
  }
}

async function guarded(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw asWriteError(error, path)
  }
}

function asWriteError(error: unknown, path: string): ReadoutError {
  if (error instanceof ReadoutError) return error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  const why =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'the disk is full. Free some space and run it again'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'you may not write there. Name another file'
        : code === 'ENOENT' || code === 'ENOTDIR'
          ? 'there is no such folder. Make it, or name another file'
          : `the system says ${code}`
  return new ReadoutError('OUTPUT_WRITE', `Nothing was written to ${path}: ${why}. What stood there before is untouched.`, {
    data: { path, reason: code },
    cause: error,
  })
}
