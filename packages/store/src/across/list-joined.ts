import type { Joined, JoinedKind } from '@readout/record'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { fold } from '../fold.ts'
import { CHECKED } from '../search/tokens.ts'
import { inBatches } from './joined-tables.ts'

/**
 * What a list of joined things is cut down to; `sides` must all be named, `words` stand in the names or the quotation, `checked` asks for a line of theirs that a
 * person checked or added, `after` is a cursor.
 */
export type JoinedFilter = {
  actor?: string
  sides?: readonly string[]
  kind?: string
  status?: string
  source?: string
  words?: string
  since?: string
  checked?: boolean
  order?: 'latest' | 'sources'
  limit?: number
  after?: string
}

export type JoinedPage<K extends JoinedKind> = { rows: Joined[K][]; total: number; next?: string }

/** Things of one kind, the latest told first. */
async function listJoined<K extends JoinedKind>(engine: Engine, kind: K, filter: JoinedFilter = {}): Promise<JoinedPage<K>> {
  const { actor, sides = [], status, source, words, since, checked = false, order = 'latest', limit = 50, after } = filter
  const tags = [
    ...(actor ? [`actor:${actor}`] : []),
    ...sides.map((side) => `side:${side}`),
    ...(filter.kind ? [`kind:${filter.kind}`] : []),
    ...(status ? [`status:${status}`] : []),
  ]
  let of = engine.db.selectFrom('joined').where('joined.kind', '=', kind)
  for (const tag of tags)
    of = of.where('joined.id', 'in', (eb) => eb.selectFrom('joined_tags').select('joined_id').where('joined_tags.kind', '=', kind).where('tag', '=', tag))
  if (source)
    of = of.where('joined.id', 'in', (eb) =>
      eb.selectFrom('joined_members').select('joined_id').where('source_id', '=', source).where('joined_members.kind', '=', kind),
    )
  if (since) of = of.where('latest', '>=', since)
  if (checked)
    of = of.where('joined.id', 'in', (eb) =>
      eb
        .selectFrom('joined_members')
        .innerJoin('lines', (join) => join.onRef('lines.source_id', '=', 'joined_members.source_id').onRef('lines.id', '=', 'joined_members.line_id'))
        .select('joined_members.joined_id')
        .where('joined_members.kind', '=', kind)
        .where(engine.matches([{ ways: [{ tokens: [CHECKED] }] }])),
    )
  for (const word of fold(words ?? '')
    .split(/\s+/)
    .filter(Boolean))
    of = of.where(sql<boolean>`words like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`)
  const { total } = await of.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const from = Number(after ?? 0) || 0
  const rows = await of
    .select('document')
    .$if(order === 'sources', (query) => query.orderBy('sources', 'desc'))
    .orderBy('latest', 'desc')
    .orderBy('joined.id')
    .limit(limit)
    .offset(from)
    .execute()
  const next = from + rows.length < Number(total) ? String(from + rows.length) : undefined
  const things = rows.map((row) => JSON.parse(row.document) as Joined[K])
  return { rows: await completed(engine, things), total: Number(total), ...(next ? { next } : {}) }
}

async function loadJoined<K extends JoinedKind>(engine: Engine, kind: K, id: string): Promise<Joined[K] | undefined> {
  const row = await engine.db.selectFrom('joined').select('document').where('id', '=', id).where('kind', '=', kind).executeTakeFirst()
  return row && (await completed(engine, [JSON.parse(row.document) as Joined[K]]))[0]
}

/** Puts in what follows from other things as they now stand: names of actors, later sources, what talks became. */
async function completed<K extends JoinedKind>(engine: Engine, things: Joined[K][]): Promise<Joined[K][]> {
  const ids = things.flatMap((thing) =>
    'speaker' in thing ? thing.speaker : 'issuer' in thing ? [thing.issuer, ...thing.addressees] : 'parties' in thing ? thing.parties : [],
  )
  const rows = await inBatches(new Set(ids.filter(Boolean)), (some) =>
    engine.db.selectFrom('joined').select(['id', 'document']).where('id', 'in', some).execute(),
  )
  const names = new Map(rows.map((row) => [row.id, (JSON.parse(row.document) as Joined['actor']).name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  for (const thing of things as Joined[JoinedKind][]) {
    if ('speaker' in thing) thing.speakerName = nameOf(thing.speaker)
    if ('issuer' in thing) {
      thing.issuerName = nameOf(thing.issuer)
      thing.addresseeNames = thing.addressees.map(nameOf)
      if (thing.status === 'standing') thing.noLaterWord = { sources: await sourcesAfter(engine, thing.latest), since: thing.latest }
    }
    if ('parties' in thing) thing.partyNames = thing.parties.map(nameOf)
    if ('versions' in thing) {
      const became = await contactOf(engine, thing)
      if (became) thing.becameContact = became
    }
  }
  return things
}

async function sourcesAfter(engine: Engine, day: string): Promise<number> {
  const { held } = await engine.db
    .selectFrom('story_sources')
    .innerJoin('sources', 'sources.id', 'story_sources.source_id')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('published', '>', `${day}~`)
    .executeTakeFirstOrThrow()
  return Number(held)
}

/** The contact of the same sides on the day the talks were set for. */
async function contactOf(engine: Engine, talks: Joined['talks']): Promise<string | undefined> {
  const day = talks.when?.value.slice(0, 10)
  if (!day || day.length < 10 || talks.sides.length < 2) return undefined
  const rows = await engine.db
    .selectFrom('joined_keys')
    .innerJoin('joined', 'joined.id', 'joined_keys.joined_id')
    .select('joined.document')
    .where('joined_keys.kind', '=', 'contact')
    .where('key', '=', `${talks.sides.join('+')}|${day}`)
    .orderBy('joined.id')
    .execute()
  // Only a page of that day or later can tell that they took place.
  const tookPlace = ({ tellings }: Joined['contact']) => tellings.some(({ at, status }) => at >= day && (status === 'held' || status === 'reported'))
  return rows.map((row) => JSON.parse(row.document) as Joined['contact']).find(tookPlace)?.id
}

export const listUtterances = (engine: Engine, filter?: JoinedFilter): Promise<JoinedPage<'utterance'>> => listJoined(engine, 'utterance', filter)
export const loadUtterance = (engine: Engine, id: string): Promise<Joined['utterance'] | undefined> => loadJoined(engine, 'utterance', id)
export const listJoinedActors = (engine: Engine, filter?: JoinedFilter): Promise<JoinedPage<'actor'>> => listJoined(engine, 'actor', filter)
export const loadJoinedActor = (engine: Engine, id: string): Promise<Joined['actor'] | undefined> => loadJoined(engine, 'actor', id)
export const listJoinedContacts = (engine: Engine, filter?: JoinedFilter): Promise<JoinedPage<'contact'>> => listJoined(engine, 'contact', filter)
export const loadJoinedContact = (engine: Engine, id: string): Promise<Joined['contact'] | undefined> => loadJoined(engine, 'contact', id)
export const listJoinedCommitments = (engine: Engine, filter?: JoinedFilter): Promise<JoinedPage<'commitment'>> => listJoined(engine, 'commitment', filter)
export const loadJoinedCommitment = (engine: Engine, id: string): Promise<Joined['commitment'] | undefined> => loadJoined(engine, 'commitment', id)
export const listJoinedTalks = (engine: Engine, filter?: JoinedFilter): Promise<JoinedPage<'talks'>> => listJoined(engine, 'talks', filter)
export const loadJoinedTalks = (engine: Engine, id: string): Promise<Joined['talks'] | undefined> => loadJoined(engine, 'talks', id)

/** The joined thing that a page's line stands in, by its id there. Example: joinedIdOf(engine, 'actor', source, 'a1f…') -> 'A9c…'. */
export async function joinedIdOf(engine: Engine, kind: JoinedKind, source: string, line: string): Promise<string | undefined> {
  const row = await engine.db
    .selectFrom('joined_members')
    .select('joined_id')
    .where('source_id', '=', source)
    .where('kind', '=', kind)
    .where('line_id', '=', line)
    .executeTakeFirst()
  return row?.joined_id
}
