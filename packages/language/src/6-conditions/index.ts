import type { Commitment } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Staged } from '../staged.ts'
import { readCommitments } from './find-commitments.ts'

export type Commitments = { commitments: Commitment[] }

/**
 * Threats, warnings, promises, offers, demands and refusals, with or without a condition, in text order.
 * Example: "Oakland warned it would close the strait if the raids go on." -> one warning: if "the raids go on" then "it would close the strait".
 */
export function findCommitments(page: Page, text: Text, times: Times, people: People, said: Said): Staged<Commitments> {
  const { value, notes } = readCommitments(page, text, times, people, said)
  return { value: { commitments: value }, notes }
}

export { type Clauses, rangeOf, readClauses, type Slice, type Verb } from './clauses.ts'
export { findIfThens } from './if-then.ts'
export { promisedIn } from './promised-in.ts'
