import { compare } from '@readout/language'
import type { AccountComparison, Reading } from '@readout/record'
import { ownAccount, sidesOf } from './sides-of.ts'

/**
 * Two held texts compared as the accounts of two sides: the sides as given, else whose account each text is, else A and B.
 * Example: compareReadings(ours, theirs) -> { sides: ['XAA', 'XAB'], both: […], … }.
 */
export function compareReadings(one: Reading, two: Reading, given?: readonly [string, string]): AccountComparison {
  const [a, b] = sidesOf(given, one, two)
  return compare(ownAccount(a, one), ownAccount(b, two))
}
