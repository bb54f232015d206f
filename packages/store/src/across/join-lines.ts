import { type Across, type Joined, type JoinedKind, type Members, type Part, sha256Hex } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Tables } from '../tables.ts'
import { addActor } from './compose-actor.ts'
import { composeLines } from './compose-lines.ts'
import { inBatches, insertInBatches, rewriteJoined, rewriteKeys, writeJoined } from './joined-tables.ts'
import { listJoinedVerdicts, placeAfter } from './joined-verdicts.ts'

type Db = Kysely<Tables>
type Placed<K extends JoinedKind> = { part: Part<K>; machine: string; id: string }

/** The letter that opens the id of each kind of joined thing: upper case, since the id of a page's own line opens in lower case. */
const LETTER: Record<JoinedKind, string> = { actor: 'A', utterance: 'U', contact: 'C', commitment: 'M', talks: 'T' }

/** Candidates looked at for the lines of a page: where more share their keys, the keys say little. */
const MOST_CANDIDATES = 2000

/**
 * Places the lines of one kind of one source: what stands as it did stays, what is gone leaves, what is new joins what it belongs to or
 * stands by itself. Gives the joined id of each line. `actors`: joined ids by the page's own, for the kinds that name actors.
 */
export async function joinKind<K extends JoinedKind>(
  db: Db,
  source: string,
  kind: K,
  parts: readonly Part<K>[],
  across: Across,
  actors: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const before = await db
    .selectFrom('joined_members')
    .select(['line_id', 'joined_id', 'keys', 'document'])
    .where('source_id', '=', source)
    .where('kind', '=', kind)
    .execute()
  const stays = new Map<string, string>()
  const coming = new Map(parts.map((part) => [part.member.line, part]))
  const leaving: typeof before = []
  for (const row of before) {
    const part = coming.get(row.line_id)
    if (part && row.document === canonicalJson(part.member) && row.keys === canonicalJson(part.keys)) {
      stays.set(row.line_id, row.joined_id)
      coming.delete(row.line_id)
    } else leaving.push(row)
  }
  if (leaving.length) await leave(db, kind, source, leaving)
  if (!coming.size) return stays
  const placed = await choosePlaces(db, kind, [...coming.values()], across, actors)
  await insertInBatches(
    placed.map(({ part, machine, id }) => ({
      kind,
      source_id: source,
      line_id: part.member.line,
      machine_id: machine,
      joined_id: id,
      keys: canonicalJson(part.keys),
      document: canonicalJson(part.member),
    })),
    (rows) => db.insertInto('joined_members').values(rows).execute(),
  )
  await insertInBatches(
    placed.flatMap(({ part, id }) => [...new Set(part.keys)].map((key) => ({ kind, key, joined_id: id }))),
    (rows) =>
      db
        .insertInto('joined_keys')
        .values(rows)
        .onConflict((on) => on.doNothing())
        .execute(),
  )
  await grow(db, kind, placed, new Set(stays.values()))
  return new Map([...stays, ...placed.map(({ part, id }): [string, string] => [part.member.line, id])])
}

/** Takes lines out of what they had joined. */
async function leave(db: Db, kind: JoinedKind, source: string, rows: readonly { line_id: string; joined_id: string }[]): Promise<void> {
  await inBatches(
    rows.map((row) => row.line_id),
    (some) => db.deleteFrom('joined_members').where('source_id', '=', source).where('kind', '=', kind).where('line_id', 'in', some).execute(),
  )
  for (const id of new Set(rows.map((row) => row.joined_id))) {
    await rewriteKeys(db, kind, id)
    await rewriteJoined(db, kind, id)
  }
}

/** Takes everything a source gave out of what it had joined. */
export async function leaveJoined(db: Db, source: string): Promise<void> {
  const rows = await db.selectFrom('joined_members').select(['kind', 'line_id', 'joined_id']).where('source_id', '=', source).execute()
  // Actors last: the others are made again from lines that name them.
  for (const kind of ['utterance', 'contact', 'commitment', 'talks', 'actor'] as const) {
    const some = rows.filter((row) => row.kind === kind)
    if (some.length) await leave(db, kind, source, some)
  }
}

/** For each line the thing it belongs to most surely (the older one where two are as sure), or one of its own. */
async function choosePlaces<K extends JoinedKind>(
  db: Db,
  kind: K,
  parts: readonly Part<K>[],
  across: Across,
  actors: ReadonlyMap<string, string>,
): Promise<Placed<K>[]> {
  const verdicts = await listJoinedVerdicts(db, kind)
  const found = await inBatches(new Set(parts.flatMap((part) => part.lookups)), (some) =>
    db.selectFrom('joined_keys').select(['key', 'joined_id']).where('kind', '=', kind).where('key', 'in', some).limit(MOST_CANDIDATES).execute(),
  )
  const byKey = new Map<string, Set<string>>()
  const lead = (key: string, id: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
  for (const row of found) lead(row.key, row.joined_id)
  const stored = await inBatches(new Set(found.map((row) => row.joined_id)), (some) =>
    db.selectFrom('joined').select('document').where('id', 'in', some).execute(),
  )
  const things = new Map(stored.map((row) => JSON.parse(row.document) as Joined[K]).map((thing) => [thing.id, thing]))
  const fresh = new Map<string, Members[K][]>()
  const minted = new Set<string>()
  const placed: Placed<K>[] = []
  for (const part of parts) {
    const sure = [...new Set(part.lookups.flatMap((key) => [...(byKey.get(key) ?? [])]))]
      .flatMap((id) => things.get(id) ?? [])
      .map((thing) => ({ thing, sureness: across.belongs(part, thing, actors) }))
      .filter(({ sureness }) => sureness > 0)
      .sort((a, b) => b.sureness - a.sureness || (a.thing.first < b.thing.first ? -1 : a.thing.first > b.thing.first ? 1 : a.thing.id < b.thing.id ? -1 : 1))
    const machine = sure[0]?.thing.id ?? (await mint(db, kind, part.member, minted))
    if (!sure.length || fresh.has(machine)) {
      // What this page begins is seen by its next lines as it stands so far.
      const members = [...(fresh.get(machine) ?? []), part.member as Members[K]]
      fresh.set(machine, members)
      things.set(
        machine,
        compose(kind, machine, members, (_source, line) => actors.get(line)),
      )
    }
    for (const key of part.keys) lead(key, machine)
    placed.push({ part, machine, id: placeAfter(verdicts, machine, { source: part.member.source, line: part.member.line }) })
  }
  return placed
}

/** An id for a thing that no other has; it is stored, and stays when the line it was made for goes. */
async function mint(db: Db, kind: JoinedKind, member: { source: string; line: string }, minted: Set<string>): Promise<string> {
  for (let n = 1; ; n++) {
    const id = LETTER[kind] + sha256Hex([kind, member.source, member.line, n].join('|')).slice(0, 12)
    if (minted.has(id) || (await db.selectFrom('joined').select('id').where('id', '=', id).executeTakeFirst())) continue
    minted.add(id)
    return id
  }
}

function compose<K extends JoinedKind>(
  kind: K,
  id: string,
  members: readonly Members[K][],
  actorOf: (source: string, line: string) => string | undefined,
): Joined[K] {
  return (
    kind === 'actor'
      ? addActor(undefined, id, members as unknown as Members['actor'][])
      : composeLines(kind as 'utterance', id, members as unknown as Members['utterance'][], actorOf, [])
  ) as Joined[K]
}

/**
 * Writes the things that got members. An actor grows by what this source gives, since a state may stand in every page; the others are made
 * again from all their pages, and so is an actor that other lines of this source stand in already.
 */
async function grow<K extends JoinedKind>(db: Db, kind: K, placed: readonly Placed<K>[], standing: ReadonlySet<string>): Promise<void> {
  const ids = new Set(placed.map(({ id }) => id))
  if (kind !== 'actor') {
    for (const id of ids) await rewriteJoined(db, kind, id)
    return
  }
  const rows = await inBatches(ids, (some) => db.selectFrom('joined').select(['id', 'document']).where('id', 'in', some).execute())
  const before = new Map(rows.map((row) => [row.id, JSON.parse(row.document) as Joined['actor']]))
  for (const id of ids) {
    const members = placed.filter((one) => one.id === id).map(({ part }) => part.member as Members['actor'])
    if (standing.has(id)) await rewriteJoined(db, kind, id)
    else await writeJoined(db, kind, addActor(before.get(id), id, members) as Joined[K])
  }
}
