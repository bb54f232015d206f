import { ReadoutError } from '@readout/record'
import { type Engine, listJoinedActors } from '@readout/store'
import { findActor } from './verbs/person.ts'

/** One side of a pair: the code its lines carry, and the name pages give it. */
export type Side = { code: string; name: string }

/**
 * The side that a name stands for: a state or body by name, code or id, or the one somebody speaks for.
 * Example: findSide(engine, 'Ann Oak') -> { code: 'XAA', name: 'Orland' }.
 * @throws LINE_NOT_FOUND
 */
export async function findSide(engine: Engine, given: string): Promise<Side> {
  const named = async (code: string) => {
    const { rows } = await listJoinedActors(engine, { sides: [code], order: 'sources', limit: 200 })
    return rows.find((actor) => (actor.code ?? actor.body) === code && (actor.kind === 'state' || actor.kind === 'body'))?.name
  }
  const own = /^[A-Z]{3}$/.test(given) ? await named(given) : undefined
  if (own !== undefined) return { code: given, name: own }
  const actor = await findActor(engine, given)
  const code = actor.code ?? actor.body
  if (!code) throw new ReadoutError('LINE_NOT_FOUND', `No page tells which side ${actor.name} speaks for. Name a state, as readout person lists it.`)
  return { code, name: (await named(code)) ?? actor.name }
}

/** Two sides that are not the same. @throws LINE_NOT_FOUND USAGE */
export async function findPair(engine: Engine, a: string, b: string): Promise<[Side, Side]> {
  const pair: [Side, Side] = [await findSide(engine, a), await findSide(engine, b)]
  if (pair[0].code === pair[1].code) throw new ReadoutError('USAGE', `${a} and ${b} are of one side, ${pair[0].name}. Name two.`)
  return pair
}
