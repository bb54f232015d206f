import { rowsOf } from './lexicon.ts'
import { ORGANISATION_HEADS, WORD_CLASSES } from './tables/words.ts'

let classes: Map<string, ReadonlySet<string>> | undefined
let heads: Map<string, { sector: string; kind: 'body' | 'outlet' | 'group' }> | undefined

/** True when a word (lower case) is of a closed class of the tables. Example: inClass('particle', 'von') -> true. */
export function inClass(name: string, lower: string): boolean {
  classes ??= new Map(rowsOf(WORD_CLASSES).map(([key = '', words = '']) => [key, new Set(words.split(' '))]))
  return classes.get(name)?.has(lower) ?? false
}

/** What a head word of a capitalised name makes it. Example: organisationHead('Ministry') -> sector GOV, kind body. */
export function organisationHead(word: string): { sector: string; kind: 'body' | 'outlet' | 'group' } | undefined {
  heads ??= new Map(
    rowsOf(ORGANISATION_HEADS).flatMap(([sector = '', kind, words = '']) => words.split(' ').map((head) => [head, { sector, kind: kind as 'body' }] as const)),
  )
  return heads.get(word)
}
