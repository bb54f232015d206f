import type { Joined, JoinedKind, Members } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import { fold } from '../fold.ts'
import type { Tables } from '../tables.ts'
import { addActor } from './compose-actor.ts'
import { composeLines } from './compose-lines.ts'
import { verdictsOn } from './joined-verdicts.ts'

type Db = Kysely<Tables>

/** Values a statement of SQL takes at once, below the least number of parameters either engine allows. */
const AT_ONCE = 400

/** Runs `query` over the values a few hundred at a time and gives all rows. */
export async function inBatches<V, R>(values: Iterable<V>, query: (some: V[]) => Promise<R[]>): Promise<R[]> {
  const all = [...values]
  const rows: R[] = []
  for (let i = 0; i < all.length; i += AT_ONCE) rows.push(...(await query(all.slice(i, i + AT_ONCE))))
  return rows
}

/** Inserts rows a hundred at a time. */
export async function insertInBatches<R>(rows: readonly R[], insert: (some: R[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 100) await insert(rows.slice(i, i + 100))
}

/** The members of a joined thing, as its pages gave them. */
export async function membersOf<K extends JoinedKind>(db: Db, kind: K, id: string): Promise<Members[K][]> {
  const rows = await db.selectFrom('joined_members').select('document').where('joined_id', '=', id).where('kind', '=', kind).execute()
  return rows.map((row) => JSON.parse(row.document) as Members[K])
}

/** The joined actors of every actor of some sources. */
export async function actorsOfSources(db: Db, sources: Iterable<string>): Promise<(source: string, line: string) => string | undefined> {
  const rows = await inBatches(new Set(sources), (some) =>
    db.selectFrom('joined_members').select(['source_id', 'line_id', 'joined_id']).where('source_id', 'in', some).where('kind', '=', 'actor').execute(),
  )
  const ids = new Map(rows.map((row) => [`${row.source_id}/${row.line_id}`, row.joined_id]))
  return (source, line) => ids.get(`${source}/${line}`)
}

/** Makes the joined thing again from its members and writes it; without members it goes. */
export async function rewriteJoined(db: Db, kind: JoinedKind, id: string): Promise<void> {
  const members = await membersOf(db, kind, id)
  if (!members.length) return dropJoined(db, id)
  if (kind === 'actor') return writeJoined(db, 'actor', composeActor(id, members as Members['actor'][]))
  const actorOf = await actorsOfSources(
    db,
    members.map((member) => member.source),
  )
  // The kinds are told apart by what they hold; here they are treated alike.
  const thing = composeLines(kind as 'utterance', id, members as Members['utterance'][], actorOf, await verdictsOn(db, kind, id))
  await writeJoined(db, kind as 'utterance', thing)
}

function composeActor(id: string, members: readonly Members['actor'][]): Joined['actor'] {
  const bySource = new Map<string, Members['actor'][]>()
  for (const member of members) bySource.set(member.source, [...(bySource.get(member.source) ?? []), member])
  let actor: Joined['actor'] | undefined
  for (const [, some] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1))) actor = addActor(actor, id, some)
  return actor as Joined['actor']
}

/** Takes a joined thing and what it was found by away. */
async function dropJoined(db: Db, id: string): Promise<void> {
  await db.deleteFrom('joined').where('id', '=', id).execute()
  await db.deleteFrom('joined_tags').where('joined_id', '=', id).execute()
}

/** Writes a joined thing and what lists find it by. */
export async function writeJoined<K extends JoinedKind>(db: Db, kind: K, thing: Joined[K]): Promise<void> {
  const row = {
    id: thing.id,
    kind,
    words: wordsOf(thing),
    latest: 'latest' in thing ? thing.latest : thing.last,
    sources: sourcesOf(thing),
    document: canonicalJson(thing),
  }
  const { id: _id, kind: _kind, ...fresh } = row
  await db
    .insertInto('joined')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(fresh))
    .execute()
  await db.deleteFrom('joined_tags').where('joined_id', '=', thing.id).execute()
  const tags = tagsOf(thing)
  if (tags.length)
    await db
      .insertInto('joined_tags')
      .values(tags.map((tag) => ({ kind, tag, joined_id: thing.id })))
      .execute()
}

const wordsOf = (thing: Joined[JoinedKind]): string =>
  'spellings' in thing ? fold(thing.spellings.map(({ spelling }) => spelling).join(' | ')) : 'words' in thing ? fold(thing.words) : ''

function sourcesOf(thing: Joined[JoinedKind]): number {
  if ('sources' in thing) return thing.sources
  const tellings = 'reports' in thing ? thing.reports : 'tellings' in thing ? thing.tellings : 'wordings' in thing ? thing.wordings : thing.versions
  return new Set(tellings.map((telling) => telling.source)).size
}

/** Tags: `actor:ID`, `side:CODE`, `kind:…`, `status:…`. */
function tagsOf(thing: Joined[JoinedKind]): string[] {
  const actors = 'speaker' in thing ? [thing.speaker] : 'issuer' in thing ? [thing.issuer, ...thing.addressees] : 'parties' in thing ? thing.parties : []
  const sides = 'roles' in thing ? [thing.code, ...thing.roles.map((role) => role.side)] : thing.sides
  const status = 'status' in thing ? thing.status : 'occurrence' in thing ? thing.occurrence : undefined
  const kind = 'kind' in thing ? thing.kind : thing.act
  return [
    ...new Set([
      ...actors.filter(Boolean).map((id) => `actor:${id}`),
      ...sides.filter((side) => side !== undefined).map((side) => `side:${side}`),
      `kind:${kind}`,
      ...(status ? [`status:${status}`] : []),
    ]),
  ]
}

/** The keys a thing is found by are those of its members. */
export async function rewriteKeys(db: Db, kind: JoinedKind, id: string): Promise<void> {
  await db.deleteFrom('joined_keys').where('joined_id', '=', id).execute()
  const rows = await db.selectFrom('joined_members').select('keys').where('joined_id', '=', id).where('kind', '=', kind).execute()
  await insertInBatches(
    [...new Set(rows.flatMap((row) => JSON.parse(row.keys) as string[]))].map((key) => ({ kind, key, joined_id: id })),
    (some) => db.insertInto('joined_keys').values(some).execute(),
  )
}
