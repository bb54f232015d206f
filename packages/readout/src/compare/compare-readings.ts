import { compare, type SideAccount } from '@readout/language'
import type { AccountComparison, Reading } from '@readout/record'

/** A paywall cuts a text short: of such a one nothing may be said about what it leaves out. */
const account = (side: string, reading: Reading): SideAccount => ({
  side,
  reading,
  complete: !reading.article.furniture.some((furniture) => furniture.kind === 'paywall'),
})

/**
 * Two held texts compared as the accounts of two sides: the sides as given, else whose account each text is, else A and B.
 * Example: compareReadings(ours, theirs) -> { sides: ['XAA', 'XAB'], both: […], … }.
 */
export function compareReadings(one: Reading, two: Reading, sides?: readonly [string, string]): AccountComparison {
  const [a, b] = sides ?? [one.accounts[0]?.side ?? 'A', two.accounts[0]?.side ?? 'B']
  return a === b ? compare(account('A', one), account('B', two)) : compare(account(a, one), account(b, two))
}
