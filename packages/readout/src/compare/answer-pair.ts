import { compare, type ReadOptions, read, type SideAccount } from '@readout/language'
import { ReadoutError } from '@readout/record'

type Told = { text?: string; html?: string; title?: string; published?: string; url?: string }

const refuse = (why: string): never => {
  throw new ReadoutError('BATCH_LINE', `${why} Write {id, sides: [A, B], texts: {A: {text}, B: {text}}}.`)
}

/** The two accounts a line names: each text is that side's own and whole. */
async function accountsOf(line: Record<string, unknown>, options: ReadOptions): Promise<[SideAccount, SideAccount]> {
  const { sides, texts } = line as { sides?: unknown; texts?: Record<string, Told> }
  if (!Array.isArray(sides) || sides.length !== 2 || !texts) return refuse('This line names no two sides with a text each.')
  const account = async (side: string): Promise<SideAccount> => {
    const told = texts[side]
    if (typeof told?.text !== 'string' && typeof told?.html !== 'string') return refuse(`There is no text of side "${side}".`)
    const given = Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'))
    return { side, complete: true, reading: await read(given, options) }
  }
  return [await account(String(sides[0])), await account(String(sides[1]))]
}

/**
 * The answer to one JSON line of two texts, null for an empty one; what is wrong with a line is said in its answer.
 * Example: {"id":1,"sides":["XAA","XBB"],"texts":{…}} -> {"id":1,"comparison":{…}}.
 */
export async function answerPair(line: string, number: number, options: ReadOptions): Promise<string | null> {
  if (!line.trim()) return null
  let id: unknown = null
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('This line is no JSON object.')
    id = (value as { id?: unknown }).id ?? null
    const [a, b] = await accountsOf(value as Record<string, unknown>, options)
    return JSON.stringify({ id, comparison: compare(a, b) })
  } catch (problem) {
    const coded = problem instanceof ReadoutError ? { code: problem.code, message: problem.message } : { code: 'BATCH_LINE', message: 'This line is no JSON.' }
    return JSON.stringify({ id, line: number, error: coded })
  }
}
