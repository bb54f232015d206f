import { ReadoutError } from '@readout/record'

/** A search as it is understood: one form for the command line, the site and the API. Ages in days. */
export type Query = {
  words: string[]
  phrases: string[]
  not: string[]
  by: string[]
  to: string[]
  about: string[]
  via: string[]
  outlet: string[]
  type: string[]
  act: string[]
  is: string[]
  has: string[]
  after?: string
  before?: string
  /** Published at most (`<`) or at least (`>`) so many days ago. */
  age?: { than: '<' | '>'; days: number }
}

type Listed = 'by' | 'to' | 'about' | 'via' | 'outlet' | 'type' | 'act' | 'is' | 'has'
const LISTED: readonly Listed[] = ['by', 'to', 'about', 'via', 'outlet', 'type', 'act', 'is', 'has']
const TYPES = ['statement', 'contact', 'commitment', 'talks', 'event', 'assessment']
const IS = ['direct', 'indirect', 'mixed', 'anonymous', 'checked', 'unchecked']
const HAS = ['condition']
const DAYS: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 }
/** One term: an optional minus, an optional qualifier, then words in quotation marks or one word. */
const TERM = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/gi
/** Longer than any search a person writes; it bounds the work. */
const LONGEST = 1000

const refuse = (message: string): never => {
  throw new ReadoutError('QUERY_INVALID', message)
}

function oneOf(name: string, value: string, known: readonly string[]): string {
  return known.includes(value) ? value : refuse(`"${name}:${value}" is not known. Use one of: ${known.map((word) => `${name}:${word}`).join(' ')}.`)
}

function day(name: string, value: string): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)
    ? value
    : refuse(`"${name}:${value}" is no date. Write ${name}:2024-05-03, ${name}:2024-05 or ${name}:2024.`)
}

function age(value: string): NonNullable<Query['age']> {
  const found = /^([<>]?)(\d{1,5})([dwmy])$/.exec(value)
  if (!found) return refuse(`"age:${value}" is no age. Write age:<7d (younger than seven days); units d w m y.`)
  return { than: (found[1] || '<') as '<' | '>', days: Number(found[2]) * (DAYS[found[3] as string] ?? 1) }
}

/**
 * Parses a search: `by:minister age:<7d has:condition "exact words" -not`.
 * Example: 'by:oak -grain "at once"' -> { by: ['oak'], not: ['grain'], phrases: ['at once'], … }.
 * @throws QUERY_INVALID with what to write instead
 */
export function parseQuery(text: string): Query {
  if (text.length > LONGEST) refuse(`This search is longer than ${LONGEST} characters. Shorten it.`)
  const query: Query = { words: [], phrases: [], not: [], by: [], to: [], about: [], via: [], outlet: [], type: [], act: [], is: [], has: [] }
  for (const [whole, minus, qualifier, quoted, word] of text.matchAll(TERM)) {
    const value = (quoted ?? word ?? '').trim()
    if (!value) continue
    const name = qualifier?.toLowerCase()
    // A qualifier that lost its value, as in "by: oak", would else be looked for as a word.
    if (name === undefined && quoted === undefined && isQualifier(value))
      refuse(`"${value}" has nothing after it. Write ${value}word, without a space between.`)
    if (name === undefined) (minus ? query.not : quoted === undefined ? query.words : query.phrases).push(value)
    else if (minus) refuse(`"${whole}": a minus stands before words, not before a qualifier.`)
    else addQualifier(query, name, value)
  }
  return query
}

const isQualifier = (word: string): boolean => word.endsWith(':') && [...LISTED, 'after', 'before', 'age'].includes(word.slice(0, -1).toLowerCase())

function addQualifier(query: Query, name: string, value: string): void {
  if (name === 'after' || name === 'before') query[name] = day(name, value)
  else if (name === 'age') query.age = age(value)
  else if (name === 'type') query.type.push(oneOf(name, value.toLowerCase(), TYPES))
  else if (name === 'is') query.is.push(oneOf(name, value.toLowerCase(), IS))
  else if (name === 'has') query.has.push(oneOf(name, value.toLowerCase(), HAS))
  else if (LISTED.includes(name as Listed)) query[name as Listed].push(value)
  else refuse(`"${name}:" is not a qualifier. Known: ${[...LISTED, 'after', 'before', 'age'].map((word) => `${word}:`).join(' ')}.`)
}

/** The text of a query, as the form writes it and `parseQuery` reads it again. */
export function formatQuery(query: Query): string {
  const quote = (value: string) => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value)
  return [
    ...LISTED.flatMap((name) => query[name].map((value) => `${name}:${quote(value)}`)),
    ...(query.after ? [`after:${query.after}`] : []),
    ...(query.before ? [`before:${query.before}`] : []),
    ...(query.age ? [`age:${query.age.than}${query.age.days}d`] : []),
    ...query.phrases.map((phrase) => `"${phrase.replaceAll('"', '')}"`),
    ...query.words,
    ...query.not.map((word) => `-${quote(word)}`),
  ].join(' ')
}
