import type { People } from './index.ts'
import { memoryOf } from './memory.ts'

/** A state named at tokens [from, to) of the text, by name, adjective or demonym ("U.S.", "Russian"). */
export type StateAt = { code: string; name: string; from: number; to: number }

/**
 * The states named in a run of tokens, inside longer names too, in order. Example: "U.S.-Ruritania Economic Dialogue" -> USA and RUR.
 */
export function statesIn(people: People, from: number, to: number): StateAt[] {
  const scan = memoryOf(people)?.scan
  const found: StateAt[] = []
  for (let at = from; scan && at < to; ) {
    const hit = scan.hit(at, 'state', 'adjective', 'people')
    const lexeme = hit?.lexemes[0]
    if (hit && lexeme && 'state' in lexeme && hit.to <= to) {
      found.push({ code: lexeme.state.code, name: lexeme.state.name, from: hit.from, to: hit.to })
      at = hit.to
    } else at++
  }
  return found
}
