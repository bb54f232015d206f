import { type Across, sha256Hex, type TextPart } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Tables } from '../tables.ts'
import { composeStory, type Place } from './compose-story.ts'
import { inBatches, insertInBatches } from './joined-tables.ts'

type Db = Kysely<Tables>
type Held = { source_id: string; story_id: string; text_id: string; runs: Uint8Array; document: string }

/** Texts compared word by word for one new page, those that share most keys first. */
const MOST_COMPARED = 40
/** Rows of the key index looked at for one page: a text with hundreds of copies has no more to say. */
const MOST_KEYS = 4000
/** Pages of one text that a new page is compared with: it counts as a copy when it is like at least half of them. */
const COMPARED_OF_A_TEXT = 6

/**
 * Places a source's text in a story: with the text it is a near-copy of, beside the texts it is tied to by evidence, or in a story of its own.
 * Gives the story's id. The same source again takes the place it had, unless its words changed.
 */
export async function placeText(db: Db, source: string, part: TextPart, across: Across): Promise<string> {
  const runs = bytesOf(part.runs)
  const before = await db.selectFrom('story_sources').selectAll().where('source_id', '=', source).executeTakeFirst()
  if (before) {
    const keys = canonicalJson(keysOf(part))
    const { text, copy } = JSON.parse(before.document) as Place
    if (before.keys === keys && Buffer.compare(before.runs, runs) === 0 && before.document === canonicalJson(placeOf(text, part, copy.likeness)))
      return before.story_id
    await leaveStory(db, source)
  }
  const keys = keysOf(part)
  const rows = await inBatches(keys, (some) => db.selectFrom('story_keys').select(['key', 'source_id']).where('key', 'in', some).limit(MOST_KEYS).execute())
  const twin = await findText(db, part, rows, across)
  const besideKeys = new Set(part.beside.map((mark) => mark.key))
  const neighbours = new Set(rows.filter((row) => besideKeys.has(row.key)).map((row) => row.source_id))
  const stories = await inBatches(neighbours, (some) => db.selectFrom('story_sources').select('story_id').distinct().where('source_id', 'in', some).execute())
  const ids = [...new Set([...(twin ? [twin.story] : []), ...stories.map((row) => row.story_id)])]
  const story = ids.length ? await mergeStories(db, ids) : await mint(db, source)
  const text = twin?.text ?? `t${sha256Hex(`${story}|${source}`).slice(0, 12)}`
  await db
    .insertInto('story_sources')
    .values({
      source_id: source,
      story_id: story,
      text_id: text,
      runs,
      keys: canonicalJson(keys),
      document: canonicalJson(placeOf(text, part, twin?.likeness ?? 1)),
    })
    .execute()
  await insertInBatches(
    keys.map((key) => ({ key, source_id: source })),
    (some) => db.insertInto('story_keys').values(some).execute(),
  )
  await rewriteStory(db, story)
  return story
}

const keysOf = (part: TextPart): string[] => [...new Set([...part.keys, ...part.beside.map((mark) => mark.key)])]
const placeOf = (text: string, part: TextPart, likeness: number): Place => ({ text, copy: { ...part.copy, likeness }, beside: part.beside })

/** Runs as bytes, four a number, the lowest first, on every machine. */
function bytesOf(runs: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(runs.length * 4)
  const view = new DataView(bytes.buffer)
  runs.forEach((run, n) => view.setUint32(n * 4, run, true))
  return bytes
}

function runsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, n) => view.getUint32(n * 4, true))
}

/** The text of which the part is a near-copy: like at least half of the pages compared, and most like. */
async function findText(
  db: Db,
  part: TextPart,
  rows: readonly { key: string; source_id: string }[],
  across: Across,
): Promise<{ text: string; story: string; likeness: number } | undefined> {
  const shared = new Map<string, number>()
  // Pages with the same quotations, contact or link are held against each other too: copies that were cut differently may share no band.
  for (const row of rows) shared.set(row.source_id, (shared.get(row.source_id) ?? 0) + 1)
  const nearest = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_COMPARED)
  const held: Held[] = await inBatches(
    nearest.map(([id]) => id),
    (some) => db.selectFrom('story_sources').select(['source_id', 'story_id', 'text_id', 'runs', 'document']).where('source_id', 'in', some).execute(),
  )
  const texts = new Map<string, { story: string; likenesses: number[]; same: number; seen: Set<string> }>()
  const judge = (row: Held) => {
    const text = texts.get(row.text_id) ?? { story: row.story_id, likenesses: [], same: 0, seen: new Set<string>() }
    texts.set(row.text_id, text)
    if (text.seen.size >= COMPARED_OF_A_TEXT || text.seen.has(row.source_id)) return
    text.seen.add(row.source_id)
    const { likeness, same } = across.likeness(part.runs, runsOf(row.runs))
    text.likenesses.push(likeness)
    if (same) text.same++
  }
  const order = new Map(nearest.map(([id], n) => [id, n]))
  for (const row of held.sort((a, b) => (order.get(a.source_id) ?? 0) - (order.get(b.source_id) ?? 0))) judge(row)
  // Pages of a likely text that share no key with this one are asked too: a page that is like one of many only is no copy.
  for (const [id, text] of texts) {
    if (!text.same) continue
    const more = await db
      .selectFrom('story_sources')
      .select(['source_id', 'story_id', 'text_id', 'runs', 'document'])
      .where('text_id', '=', id)
      .orderBy('source_id')
      .limit(COMPARED_OF_A_TEXT)
      .execute()
    for (const row of more) judge(row)
  }
  return [...texts]
    .filter(([, text]) => text.same > 0 && text.same * 2 >= text.seen.size)
    .map(([text, { story, likenesses }]) => ({ text, story, likeness: Math.max(...likenesses) }))
    .sort((a, b) => b.likeness - a.likeness || (a.text < b.text ? -1 : 1))[0]
}

/** An id of its own for a story. */
async function mint(db: Db, source: string): Promise<string> {
  for (let n = 1; ; n++) {
    const id = `S${sha256Hex(`story|${source}|${n}`).slice(0, 12)}`
    if (!(await db.selectFrom('stories').select('id').where('id', '=', id).executeTakeFirst())) return id
  }
}

/** Stories that evidence ties together become the one that began first. */
async function mergeStories(db: Db, ids: readonly string[]): Promise<string> {
  if (ids.length === 1) return ids[0] as string
  const [keep] = await db.selectFrom('stories').select('id').where('id', 'in', ids).orderBy('first').orderBy('id').limit(1).execute()
  const kept = keep?.id ?? (ids[0] as string)
  const gone = ids.filter((id) => id !== kept)
  await db.updateTable('story_sources').set({ story_id: kept }).where('story_id', 'in', gone).execute()
  await db.deleteFrom('stories').where('id', 'in', gone).execute()
  return kept
}

async function rewriteStory(db: Db, id: string): Promise<void> {
  const rows = await db.selectFrom('story_sources').select('document').where('story_id', '=', id).execute()
  if (!rows.length) return void (await db.deleteFrom('stories').where('id', '=', id).execute())
  const story = composeStory(
    id,
    rows.map((row) => JSON.parse(row.document) as Place),
  )
  const row = { texts: story.texts.length, copies: rows.length, first: story.first, latest: story.latest, document: canonicalJson(story) }
  await db
    .insertInto('stories')
    .values({ id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

/** Takes a source out of its story. */
export async function leaveStory(db: Db, source: string): Promise<void> {
  const held = await db.selectFrom('story_sources').select(['story_id', 'keys']).where('source_id', '=', source).executeTakeFirst()
  if (!held) return
  await inBatches(JSON.parse(held.keys) as string[], (some) => db.deleteFrom('story_keys').where('key', 'in', some).where('source_id', '=', source).execute())
  await db.deleteFrom('story_sources').where('source_id', '=', source).execute()
  await rewriteStory(db, held.story_id)
}
