import type { Commitment } from '@readout/record'
import type { Clauses, Verb } from './clauses.ts'
import { COMMITMENT_NOUNS, OPERATORS, READINESS } from './data/operators.ts'

export type Kind = Commitment['kind']
export type Certainty = NonNullable<Commitment['certainty']>

/** A word that binds the future: its kind, the ways it takes its consequence, and the certainty it gives. */
export type Operator = { kind: Kind | 'none'; takes: string[]; certainty?: Certainty }

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
const operator = (kind: string, takes: string, certainty: string | undefined): Operator => ({
  kind: kind as Kind,
  takes: takes.split(','),
  ...(certainty && certainty !== '-' ? { certainty: certainty as Certainty } : {}),
})

const VERBS = new Map(rows(OPERATORS).map(([word, kind, takes, certainty]) => [word as string, operator(kind as string, takes as string, certainty)]))
const PREDICATES = new Map(rows(READINESS).map(([word, kind, certainty]) => [word as string, operator(kind as string, 'to', certainty)]))
const NOUNS = new Map(rows(COMMITMENT_NOUNS).map(([word, kind, takes, certainty]) => [word as string, operator(kind as string, takes as string, certainty)]))

/** The operator that a verb is: "threatened", "is ready", "is committed". Example: verb of "was willing to talk" -> offer. */
export function operatorOf(verb: Verb): Operator | undefined {
  if (verb.lemma === 'be' && verb.predicate) return PREDICATES.get(verb.predicate)
  if (
    verb.passive &&
    (verb.lemma === 'commit' || verb.lemma === 'prepare' || verb.lemma === 'determine' || verb.lemma === 'resolve' || verb.lemma === 'oblige')
  ) {
    return PREDICATES.get(verb.lemma === 'commit' ? 'committed' : verb.lemma === 'prepare' ? 'prepared' : verb.lemma === 'oblige' ? 'obliged' : 'determined')
  }
  return VERBS.get(verb.lemma)
}

/** The operator that a noun is: "the threat to leave". */
export const nounOperator = (lower: string): Operator | undefined => NOUNS.get(lower)

/** The noun that an infinitive hangs on, in the words between it and the verb before: "the readiness of Oakland to answer". */
export function nounOver(c: Clauses, verb: Verb): Operator | undefined {
  if (verb.form !== 'infinitive') return undefined
  const least = verb.parent === undefined ? 0 : (c.verbs[verb.parent] as Verb).end
  for (let i = verb.from - 1; i >= Math.max(least, verb.from - 18); i--) {
    const operator = nounOperator(c.tokens[i]?.lower ?? '')
    if (operator && operator.kind !== 'none' && operator.takes.includes('to')) return operator
  }
  return undefined
}
