import type { JoinedActor } from '@readout/record'
import { type Engine, listJoinedActors } from '@readout/store'
import { ROOM_OF, slugOf } from '../../words/addresses.ts'

/** Under what an actor's page stands. */
export type Room = 'person' | 'office' | 'state' | 'body' | 'outlet'

/** The page of a joined actor. */
export function addressOfJoined({ kind, name, code }: Pick<JoinedActor, 'kind' | 'name' | 'code'>): string {
  if (kind === 'state' && code) return `/state/${encodeURIComponent(code)}`
  return `/${ROOM_OF[kind]}/${encodeURIComponent(slugOf(name))}`
}

/** The actors that an address means: one as a rule, more where several share the name, those of most sources first. */
export async function findActors(engine: Engine, room: Room, slug: string): Promise<JoinedActor[]> {
  if (room === 'state') {
    const { rows } = await listJoinedActors(engine, { kind: 'state', sides: [slug], order: 'sources', limit: 5 })
    const own = rows.filter(({ code }) => code === slug)
    if (own.length) return own
  }
  const wanted = slugOf(slug)
  if (!wanted) return []
  const { rows } = await listJoinedActors(engine, { words: wanted.replaceAll('-', ' '), order: 'sources', limit: 200 })
  const inRoom = rows.filter(({ kind }) => ROOM_OF[kind] === room)
  const named = inRoom.filter(({ name }) => slugOf(name) === wanted)
  return named.length ? named : inRoom.filter(({ spellings }) => spellings.some(({ spelling }) => slugOf(spelling) === wanted))
}
