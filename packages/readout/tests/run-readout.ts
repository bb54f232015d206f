import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../bin/readout.js', import.meta.url))

/** What one run of the program came to. */
export type Ran = { code: number | null; signal: string | null; stdout: string; stderr: string }

export type RunOptions = { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string; stdout?: number }

/** Starts the program as a person would, without a terminal. */
export function startReadout(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { NO_COLOR: _1, FORCE_COLOR: _2, COLUMNS: _3, ...env } = process.env
  return spawn(process.execPath, [BIN, ...args], { env: { ...env, ...options.env }, cwd: options.cwd, stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'] })
}

/** Runs the program to its end. */
export function runReadout(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startReadout(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  // A program that ends before it has read everything closes the pipe: that is its right.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, stdout, stderr })))
}
