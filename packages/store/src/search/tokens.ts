import { fold } from '../fold.ts'
import type { Query } from './query.ts'
import spellings from './spellings.json' with { type: 'json' }

/** One thing that must stand in a line's tokens, in one of its ways: tokens in a row, the last a beginning where `prefix` says so. */
export type Term = { ways: { tokens: string[]; prefix?: true }[] }

/** The qualifiers that look at names, each with the letters that open its tokens: both engines then search one list of plain tokens. */
const MARKS = { by: 'qqby', to: 'qqto', about: 'qqab', via: 'qqvi', outlet: 'qqou' } as const
/** Opens the token of any name of a line, so that a search for a word finds a name under another spelling. */
const NAME = 'qqnm'
/** Stands between names and between parts, so that no phrase runs over two of them. */
const END = 'qqend'
/** Stands in a line that a person checked or added. */
export const CHECKED = 'qqchecked'

const WORD = /[\p{L}\p{N}]+/gu

const LETTERS = new Map(spellings.letters.map((row) => [row.from, row.to]))
const RUNS = new Map(spellings.runs.map((row) => [row.from, row.to]))
const RUN = new RegExp([...RUNS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
const NAMES = new Map(spellings.names.flatMap((row) => row.also.map((other) => [keyOf(other), keyOf(row.name)])))

/** The words of a text as both engines search them: folded runs of letters and digits. Example: 'Re-open “Ñandú”' -> ['re', 'open', 'nandu']. */
export function tokensOf(text: string): string[] {
  return fold(text).match(WORD) ?? []
}

function keyOf(word: string): string {
  const latin = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => LETTERS.get(letter) ?? LETTERS.get(letter.normalize('NFD').charAt(0)) ?? letter)
  return fold(latin)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(RUN, (run) => RUNS.get(run) ?? run)
    .replace(/([a-z])\1+/g, '$1')
    .replace(/([aeou])i/g, '$1y')
    .replace(/i$/, 'y')
}

/**
 * The key under which the spellings of one word of a name are the same: letters of other scripts, runs of letters and known names by a table.
 * Example: 'Шойгу', 'Shoigu' and 'Schoigu' -> 'shoygu' alike.
 */
export function nameKey(word: string): string {
  const held = KEYS.get(word)
  if (held !== undefined) return held
  const found = keyOf(word)
  const key = NAMES.get(found) ?? found
  if (KEYS.size >= KEYS_KEPT) KEYS.clear()
  KEYS.set(word, key)
  return key
}

/** Keys of words met before: the same names come on every page. */
const KEYS = new Map<string, string>()
const KEYS_KEPT = 20_000

/** The words of a name, each as its key. Example: 'José Ñandú' -> ['jose', 'nandu']. */
export function nameKeys(name: string): string[] {
  return (name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(nameKey).filter(Boolean)
}

/** What a line is searched by: its characters, and the names that stand in it, speak it, are spoken to, and passed it on. */
export type Searched = { exact: string; checked: boolean } & Record<keyof typeof MARKS, readonly string[]>

/** The tokens of a line in one text. Example: { exact: 'At once', by: ['Ann Oak'], … } -> 'at once qqend ann oak qqend qqnmann qqnmoak … qqbyann qqbyoak'. */
export function lineTokens(line: Searched): string {
  const parts = [tokensOf(line.exact), line.checked ? [CHECKED] : []]
  for (const name of new Set([...line.by, ...line.to, ...line.about]))
    parts.push(
      tokensOf(name),
      nameKeys(name).map((key) => NAME + key),
    )
  for (const [field, mark] of Object.entries(MARKS) as [keyof typeof MARKS, string][])
    for (const name of new Set(line[field])) parts.push(nameKeys(name).map((key) => mark + key))
  return parts
    .filter((part) => part.length)
    .map((part) => part.join(' '))
    .join(` ${END} `)
}

const starred = (value: string): boolean => value.endsWith('*')

function word(value: string): Term[] {
  const tokens = tokensOf(value)
  const keys = nameKeys(value).map((key) => NAME + key)
  const prefix = starred(value) ? { prefix: true as const } : {}
  return tokens.length ? [{ ways: [{ tokens, ...prefix }, ...(keys.length ? [{ tokens: keys, ...prefix }] : [])] }] : []
}

function named(value: string, mark: string): Term[] {
  const tokens = nameKeys(value).map((key) => mark + key)
  return tokens.length ? [{ ways: [{ tokens, ...(starred(value) ? { prefix: true as const } : {}) }] }] : []
}

/** What must stand in a line's tokens for a query, and what must not. Example: by:oak -> all: [{ ways: [{ tokens: ['qqbyoak'] }] }]. */
export function termsOf(query: Query): { all: Term[]; none: Term[] } {
  const checked: Term = { ways: [{ tokens: [CHECKED] }] }
  const phrases = query.phrases.map(tokensOf).filter((tokens) => tokens.length)
  return {
    all: [
      ...query.words.flatMap(word),
      ...phrases.map((tokens): Term => ({ ways: [{ tokens }] })),
      ...(query.is.includes('checked') ? [checked] : []),
      ...(Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((field) => query[field].flatMap((value) => named(value, MARKS[field]))),
    ],
    none: [...query.not.flatMap(word), ...(query.is.includes('unchecked') ? [checked] : [])],
  }
}
