import { readFile } from 'node:fs/promises'
import type { StateRow } from '@readout/language'
import { ReadoutError } from '@readout/record'

/**
 * A table of states of one's own: a JSON list of rows, each with a three-letter code and a name.
 * @throws STATES_FILE, naming the row and what is wrong with it.
 * Example: a file [{ "code": "XAA", "name": "Orland", "capital": "Oria" }] -> those rows.
 */
export async function readStates(path: string | undefined): Promise<StateRow[] | undefined> {
  if (path === undefined) return undefined
  const fail = (what: string, cause?: unknown) => new ReadoutError('STATES_FILE', `The table of states ${path} ${what}.`, { data: { path }, cause })
  const text = await readFile(path, 'utf8').catch((error) => {
    throw fail(error.code === 'ENOENT' ? 'does not exist. Check the name' : `cannot be read (${error.code})`, error)
  })
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch (error) {
    throw fail(`is not JSON: ${(error as Error).message}`, error)
  }
  if (!Array.isArray(rows)) throw fail('is not a list of rows: [{"code": "XAA", "name": "…"}, …]')
  rows.forEach((row, at) => {
    const fault = faultOf(row)
    if (fault) throw fail(`has a wrong row ${at + 1}: ${fault}`)
  })
  return rows as StateRow[]
}

const LISTS = ['aliases', 'demonyms', 'seats'] as const

function faultOf(row: unknown): string | undefined {
  if (row === null || typeof row !== 'object') return 'it is no object'
  const { code, name, capital, leader, ...rest } = row as Record<string, unknown>
  if (typeof code !== 'string' || !/^[A-Z]{3}$/.test(code)) return '"code" must be three capital letters'
  if (typeof name !== 'string' || !name.trim()) return '"name" must be a name'
  if (capital !== undefined && typeof capital !== 'string') return '"capital" must be a name'
  if (leader !== undefined && (leader === null || typeof leader !== 'object' || !('name' in leader) || !('office' in leader)))
    return '"leader" must have "name" and "office"'
  for (const list of LISTS) {
    const value = rest[list]
    if (value !== undefined && !(Array.isArray(value) && value.every((entry) => typeof entry === 'string'))) return `"${list}" must be a list of names`
  }
  return undefined
}
