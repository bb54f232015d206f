import { isCut, type SideAccount } from '@readout/language'
import { type AccountComparison, type Actor, type Reading, ReadoutError } from '@readout/record'

/** What two texts are called where nobody can tell whose they are. */
const UNKNOWN: readonly [string, string] = ['A', 'B']

/** The two names that --sides gives. @throws USAGE */
export function givenSides(given: string | undefined): [string, string] | undefined {
  if (given === undefined) return undefined
  const [a, b, ...more] = given.split(',').map((side) => side.trim())
  if (!a || !b || more.length) throw new ReadoutError('USAGE', '--sides takes two names: --sides XAA,XBB.')
  if (a === b) throw new ReadoutError('USAGE', `--sides names one side twice (${a}). Give each text a name of its own.`)
  return [a, b]
}

const isSide = ({ kind }: Actor): boolean => kind === 'state' || kind === 'igo'
const folded = (name: string): string => name.normalize('NFKC').toLowerCase()

/** The code of a state or body that is given by its name as a text has it; else what was given. Example: 'Orvania' -> 'XAA'. */
function codeOf(given: string, readings: readonly Reading[]): string {
  const name = folded(given)
  const named = readings.flatMap(({ actors }) => actors).find((actor) => isSide(actor) && [actor.name, ...actor.aliases].some((one) => folded(one) === name))
  return named?.body ?? named?.code ?? given
}

/** The side somebody is of: as the first reading tells, else as the other tells of the same name. */
function sideOfPerson(actor: Actor | undefined, readings: readonly Reading[]): string | undefined {
  if (!actor) return undefined
  const same = readings.flatMap(({ actors }) => actors).filter((one) => one.kind === actor.kind && folded(one.name) === folded(actor.name))
  const known = [actor, ...same].find((one) => one.code ?? one.body)
  return known?.body ?? known?.code
}

/** Whose account a text is: as the reading says, else the side of whoever the contact it tells of names first; `other` may know whose he is. */
function sideOfText(reading: Reading, other: Reading): string | undefined {
  const [account] = reading.accounts
  if (account) return account.side
  const first = reading.contacts[0]?.parties[0]
  return sideOfPerson(
    reading.actors.find(({ id }) => id === first),
    [reading, other],
  )
}

/**
 * The sides of two texts: as given, else as the texts tell; where only one tells, the other is who it was in contact with; else A and B.
 * Example: the accounts of one call by XAA and XBB -> ['XAA', 'XBB'].
 */
export function sidesOf(given: readonly [string, string] | undefined, one: Reading, two: Reading): [string, string] {
  if (given) {
    const [a, b] = given.map((side) => codeOf(side, [one, two])) as [string, string]
    return a === b ? [...given] : [a, b]
  }
  const [a, b] = [sideOfText(one, two), sideOfText(two, one)]
  if (a && b) return a === b ? [...UNKNOWN] : [a, b]
  const known = a ?? b
  const other = [...(one.contacts[0]?.sides ?? []), ...(two.contacts[0]?.sides ?? [])].find((side) => side !== known)
  if (known && other) return a ? [a, other] : [other, known]
  return [...UNKNOWN]
}

/** True for sides of texts of which nobody can tell whose they are. */
export const areUnknown = ({ sides }: Pick<AccountComparison, 'sides'>): boolean => sides.every((side, i) => side === UNKNOWN[i])

/** A text given as a side's own: whole, unless the reading finds it cut. */
export const ownAccount = (side: string, reading: Reading): SideAccount => ({ side, reading, complete: !isCut(reading) })

/** What the sides are called: the name of the state or body with that code, else the code. */
export function namesOfSides({ sides }: Pick<AccountComparison, 'sides'>, readings: readonly Reading[]): Record<string, string> {
  const actors = readings.flatMap((reading) => reading.actors)
  return Object.fromEntries(sides.map((side) => [side, actors.find((one) => (one.body ?? one.code) === side && isSide(one))?.name ?? side]))
}
