import { lowerBound, type Range } from '@readout/record'
import type { People } from './index.ts'
import { memoryOf } from './memory.ts'
import { idFor } from './resolve-span.ts'

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

/**
 * The states a range of the text names by name or adjective, as actors of the page, made where only an adjective told of them. Example: "the Ruritanian raids" -> the id of Ruritania.
 */
export function statesMeant(people: People, range: Range): string[] {
  const memory = memoryOf(people)
  if (!memory) return []
  const { tokens } = people.text
  const low = lowerBound(tokens, range.start)
  let end = low
  while (end < tokens.length && (tokens[end] as Range).end <= range.end) end++
  const ids = statesIn(people, low, end).flatMap(({ code }) => {
    const draft = memory.drafts.byKey.get(`state|${code}`)
    return draft ? [idFor(people, memory, draft)] : []
  })
  return [...new Set(ids)]
}
