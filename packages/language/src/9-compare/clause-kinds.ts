import type { Row } from '@readout/record'
import { verbOf } from '../2-text/index.ts'
import { CLAUSE_VERBS } from './clause-verbs-data.ts'

const KIND_OF = new Map<string, Row['row']>()
for (const [kind, verbs] of Object.entries(CLAUSE_VERBS)) for (const verb of verbs.split(' ')) KIND_OF.set(verb, kind as Row['row'])

/**
 * The row that a word makes where it is one of the verbs of accounts; undefined for any other word.
 * Example: kindOfVerb('thanked') -> 'praise'; kindOfVerb('walked') -> undefined.
 */
export function kindOfVerb(lower: string): Row['row'] | undefined {
  const verb = verbOf(lower)
  return verb && KIND_OF.get(verb.lemma)
}
