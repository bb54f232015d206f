import { createHash } from 'node:crypto'
import { type Reading, ReadoutError, type Rights, sourcedText } from '@readout/record'
import type { Kysely } from 'kysely'
import { putBlob } from './blobs.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Engine } from './engine/engine.ts'
import { insertRows } from './insert-rows.ts'
import { saveLines } from './lines.ts'
import { storeError } from './open-store.ts'
import type { Tables } from './tables.ts'

/** One fetch to keep: the bytes as they came, where from and when, and what was given beside them. `now` is ISO 8601 in UTC. */
export type Kept = {
  bytes: Uint8Array
  reading: Reading
  input: { title?: string; published?: string; fetched?: string; url?: string }
  now: string
  status?: number
  headers?: Record<string, string>
  rights?: Rights
  /** What is to be kept in the same transaction, once the source is: the version of a page it is. */
  also?: (db: Kysely<Tables>, kept: { key: string; source: string }) => Promise<void>
}

/** sha256 of a text's UTF-8 bytes, as 64 hex digits. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The key of a reading: source id, extractor version, text version, model sha256 or 'rules', hash of what was given beside the page. */
export function readingKey(reading: Reading, input: Kept['input']): string {
  const { version, textVersion, model } = reading.extractor
  return [
    reading.source.id,
    version,
    textVersion,
    model ?? 'rules',
    hashOf(canonicalJson({ title: input.title, published: input.published, fetched: input.fetched })).slice(0, 16),
  ].join('/')
}

/**
 * Keeps a fetch and its reading in one transaction; the same reading again changes nothing but the fetch record. Gives the reading's key.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE WITHDRAWN
 */
export async function saveReading(engine: Engine, kept: Kept): Promise<{ key: string; source: string }> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      const saved = await saveIn(db, kept)
      await kept.also?.(db, saved)
      return saved
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

async function saveIn(db: Kysely<Tables>, { bytes, reading, input, now, status, headers, rights }: Kept): Promise<{ key: string; source: string }> {
  const { source } = reading
  const held = await db.selectFrom('sources').select('withdrawn_at').where('id', '=', source.id).executeTakeFirst()
  if (held?.withdrawn_at) throw new ReadoutError('WITHDRAWN', `This text was withdrawn on ${held.withdrawn_at}. It is not kept again.`)
  const { sha256, added } = await putBlob(db, bytes)
  if (!added && (await db.selectFrom('blobs').select('codec').where('sha256', '=', sha256).executeTakeFirst())?.codec === 'withdrawn')
    throw new ReadoutError('WITHDRAWN', 'These bytes were withdrawn. They are not kept again.')
  const url = source.url ?? input.url ?? null
  const fetchedAt = input.fetched ?? now
  const fetch = {
    url,
    fetched_at: fetchedAt,
    status: status ?? null,
    headers: canonicalJson(headers ?? {}),
    sha256,
    media_type: source.mediaType,
    input: canonicalJson(input),
  }
  const id = hashOf(canonicalJson(fetch)).slice(0, 24)
  await insertRows(db, 'fetches', [{ id, ...fetch }], { name: 'once', on: (insert) => insert.onConflict((on) => on.column('id').doNothing()) })
  await saveSource(db, { reading, sha256, url, now, ...(rights ? { rights } : {}) })
  return { key: await saveCurrent(db, reading, input, now, held === undefined), source: source.id }
}

/** Keeps what is held of a source beside its text; rights set before stay unless others are given. */
export async function saveSource(
  db: Kysely<Tables>,
  { reading, sha256, url, now, rights }: { reading: Reading; sha256: string; url: string | null; now: string; rights?: Rights },
): Promise<void> {
  const { source, article } = reading
  const told = {
    language: article.language,
    headline: article.headline ? sourcedText(article.headline) : null,
    outlet: article.outlet ? sourcedText(article.outlet) : null,
    published: article.published?.value ?? null,
  }
  const row = {
    id: source.id,
    sha256,
    url,
    ...told,
    rights: rights?.kind ?? 'unknown',
    licence: rights?.licence ?? null,
    saved_at: now,
    withdrawn_at: null,
    withdrawn_reason: null,
  }
  await insertRows(db, 'sources', [row], {
    name: rights ? 'with rights' : 'told',
    on: (insert) =>
      insert.onConflict((on) =>
        on.column('id').doUpdateSet(({ ref }) => ({
          language: ref('excluded.language'),
          headline: ref('excluded.headline'),
          outlet: ref('excluded.outlet'),
          published: ref('excluded.published'),
          ...(rights ? { rights: ref('excluded.rights'), licence: ref('excluded.licence') } : {}),
        })),
      ),
  })
}

/** Keeps a reading as the current one of its source, with its lines; `isNew` where nothing is held of the source yet. Gives its key. */
export async function saveCurrent(db: Kysely<Tables>, reading: Reading, input: Kept['input'], now: string, isNew = false): Promise<string> {
  const key = readingKey(reading, input)
  const { version, textVersion, model } = reading.extractor
  const source = reading.source.id
  if (!isNew) await db.updateTable('readings').set({ current: 0 }).where('source_id', '=', source).where('current', '=', 1).execute()
  const row = {
    key,
    source_id: source,
    extractor: version,
    text_version: textVersion,
    model: model ?? 'rules',
    input_hash: key.split('/').at(-1) as string,
    current: 1,
    saved_at: now,
    document: canonicalJson(reading),
  }
  await insertRows(db, 'readings', [row], {
    name: 'current',
    on: (insert) =>
      insert.onConflict((on) => on.column('key').doUpdateSet(({ ref }) => ({ current: ref('excluded.current'), document: ref('excluded.document') }))),
  })
  await saveLines(db, reading, isNew)
  return key
}

/** The current reading of a source, or undefined where none is held or it was withdrawn. */
export async function loadReading(engine: Engine, source: string): Promise<Reading | undefined> {
  const row = await engine.db.selectFrom('readings').select('document').where('source_id', '=', source).where('current', '=', 1).executeTakeFirst()
  return row && (JSON.parse(row.document) as Reading)
}

/** All readings held of a source, the oldest first. */
export async function loadReadings(engine: Engine, source: string): Promise<{ key: string; current: boolean; reading: Reading }[]> {
  const rows = await engine.db
    .selectFrom('readings')
    .select(['key', 'current', 'document'])
    .where('source_id', '=', source)
    .orderBy('saved_at')
    .orderBy('key')
    .execute()
  return rows.map(({ key, current, document }) => ({ key, current: current === 1, reading: JSON.parse(document) as Reading }))
}
