import type { SideAccount } from '@readout/language'
import { isCut } from '@readout/language'
import { type AccountComparison, type Reading, ReadoutError } from '@readout/record'

/** The two names that --sides gives. @throws USAGE */
export function givenSides(given: string | undefined): [string, string] | undefined {
  if (given === undefined) return undefined
  const [a, b, ...more] = given.split(',').map((side) => side.trim())
  if (!a || !b || more.length) throw new ReadoutError('USAGE', '--sides takes two names: --sides XAA,XBB.')
  if (a === b) throw new ReadoutError('USAGE', `--sides names one side twice (${a}). Give each text a name of its own.`)
  return [a, b]
}

/** Whose account a text is: as the reading says, else the side that the contact it tells of names first. */
const sideOfText = (reading: Reading): string | undefined => reading.accounts[0]?.side ?? reading.contacts[0]?.sides[0]

/**
 * The sides of two texts: as given, else as the texts tell; where only one tells, the other is who it was in contact with; else A and B.
 * Example: the accounts of one call by XAA and XBB -> ['XAA', 'XBB'].
 */
export function sidesOf(given: [string, string] | undefined, one: Reading, two: Reading): [string, string] {
  if (given) return given
  const [a, b] = [sideOfText(one), sideOfText(two)]
  if (a && b && a !== b) return [a, b]
  const known = a ?? b
  const other = [...(one.contacts[0]?.sides ?? []), ...(two.contacts[0]?.sides ?? [])].find((side) => side !== known)
  if (known && other) return a ? [a, other] : [other, known]
  return ['A', 'B']
}

/** A text given as a side's own: whole, unless the reading finds it cut. */
export const ownAccount = (side: string, reading: Reading): SideAccount => ({ side, reading, complete: !isCut(reading) })

/** What the sides are called: the name of the state or body with that code, else the code. */
export function namesOfSides({ sides }: Pick<AccountComparison, 'sides'>, readings: readonly Reading[]): Record<string, string> {
  const actors = readings.flatMap((reading) => reading.actors)
  return Object.fromEntries(
    sides.map((side) => {
      const actor = actors.find((one) => (one.body ?? one.code) === side && (one.kind === 'state' || one.kind === 'igo'))
      return [side, actor?.name ?? side]
    }),
  )
}
