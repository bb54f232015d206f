import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { type Engine, openStore } from '@readout/store'

/** Where the store is: a folder of one's own, or what the environment says. */
export type DataOptions = { data?: string }

type Environment = Record<string, string | undefined>

/**
 * The folder of the embedded store and of what lies beside it: `--data`, else READOUT_DATA, else the XDG data folder.
 * Example: dataFolder({}, { XDG_DATA_HOME: '/x' }) -> '/x/readout'.
 */
export function dataFolder(options: DataOptions, env: Environment = process.env): string {
  return options.data || env['READOUT_DATA'] || join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'readout')
}

/**
 * The address of a PostgreSQL store, where one is named: READOUT_DATABASE_URL, else DATABASE_URL, each also from the file its _FILE twin names.
 * A folder given with `--data` means the file in it, whatever the environment says.
 * @throws INPUT_UNREADABLE where a _FILE twin names no readable file
 */
export function databaseUrl(options: DataOptions, env: Environment = process.env): string | undefined {
  if (options.data) return undefined
  return secretSetting('READOUT_DATABASE_URL', env) ?? secretSetting('DATABASE_URL', env)
}

/** A setting, or what stands in the file that its _FILE twin names: how secrets are handed over. */
export function secretSetting(name: string, env: Environment = process.env): string | undefined {
  if (env[name]) return env[name]
  const file = env[`${name}_FILE`]
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (cause) {
    throw new ReadoutError('INPUT_UNREADABLE', `${name}_FILE names ${file}, which cannot be read. Correct it, or unset it to use the embedded store.`, {
      cause,
    })
  }
}

/** Where the store is, in words for a person and without a password. Example: 'postgres://db.example/readout' or '/home/ann/.local/share/readout'. */
export function placeOfData(options: DataOptions, env: Environment = process.env): string {
  const url = databaseUrl(options, env)
  if (!url) return dataFolder(options, env)
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return 'the database that DATABASE_URL names'
  }
}

/**
 * Opens the store that the flag, the environment or the XDG data folder names; made where it is missing.
 * @throws STORE_NEWER STORE_CORRUPT STORE_UNREACHABLE INPUT_UNREADABLE
 */
export async function openData(options: DataOptions = {}, env: Environment = process.env): Promise<Engine> {
  const url = databaseUrl(options, env)
  return openStore(url ? { databaseUrl: url } : { dataDir: dataFolder(options, env) })
}

/** Opens the store, hands it to `work` and closes it again, whatever comes of it. */
export async function withData<T>(options: DataOptions, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openData(options)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}
