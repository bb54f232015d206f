import { CONCEPTS } from './concepts-data.ts'
import { COMMON_WORDS, EMPTY_WORDS } from './words-data.ts'

const EMPTY = new Set(EMPTY_WORDS.trim().split(/\s+/))

const ENDINGS = [
  'ational',
  'ations',
  'ation',
  'ments',
  'ment',
  'ities',
  'iness',
  'ingly',
  'ions',
  'ings',
  'ness',
  'ance',
  'ence',
  'ally',
  'ive',
  'ing',
  'ies',
  'ion',
  'ity',
  'ied',
  'ed',
  'es',
  'ly',
  's',
  'y',
]

/**
 * A rough stem for comparing two texts, not for showing: the longest known ending cut off a word of at least four letters that stay.
 * Example: 'sanctions' -> 'sanct'; 'escalation' -> 'escal'.
 */
export function stemOf(lower: string): string {
  for (const ending of ENDINGS) if (lower.endsWith(ending) && lower.length - ending.length >= 4) return lower.slice(0, -ending.length)
  return lower.endsWith('e') && lower.length > 4 ? lower.slice(0, -1) : lower
}

const COMMON = new Set(
  COMMON_WORDS.trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
)

/** True for a stem that the accounts of any contact share. Example: isCommonStem(stemOf('cooperation')) -> true. */
export const isCommonStem = (stem: string): boolean => COMMON.has(stem)

/** True for a word that tells nothing about what a clause is about: function words, titles, the verbs of reporting. */
export const isEmptyWord = (lower: string): boolean => EMPTY.has(lower) || lower.length < 2

type ConceptTable = { single: Map<string, string[]>; double: Map<string, string[]> }
let table: ConceptTable | undefined

function openTable(): ConceptTable {
  const single = new Map<string, string[]>()
  const double = new Map<string, string[]>()
  for (const line of CONCEPTS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      const target = word.includes('+') ? double : single
      const key = word.split('+').map(stemOf).join('+')
      target.set(key, [...(target.get(key) ?? []), name])
    }
  }
  return { single, double }
}

/** The concepts of one word, by its longest known beginning. */
function conceptsOfStem(stem: string, single: ConceptTable['single']): string[] {
  for (let length = stem.length; length >= 4; length--) {
    const names = single.get(stem.slice(0, length))
    if (names) return names
  }
  return stem.length < 4 ? (single.get(stem) ?? []) : []
}

/** What a word names: the concepts it names alone, and those that it names only together with its neighbour, which says more. */
export type Named = { concepts: string[]; paired: boolean }

/**
 * The concepts that a word names, alone or together with its neighbours; `stems` as `stemOf` makes them.
 * Example: conceptsAt(['ransomwar'], 0) -> { concepts: ['cyber'], paired: false }.
 */
export function conceptsAt(stems: readonly string[], i: number): Named {
  table ??= openTable()
  const { single, double } = table
  const stem = stems[i] as string
  const pairs = [`${stem}+${stems[i + 1] ?? ''}`, `${stems[i - 1] ?? ''}+${stem}`].flatMap((pair) => double.get(pair) ?? [])
  return { concepts: [...new Set([...pairs, ...conceptsOfStem(stem, single)])], paired: pairs.length > 0 }
}
