import type { Engine } from './engine/engine.ts'

/** A source with what its bytes were read by and what was given beside them; `mediaType` with the charset the server named, where it did. */
export type Rereadable = {
  id: string
  sha256: string
  url: string | null
  mediaType: string
  input: { title?: string; published?: string; fetched?: string; url?: string }
  extractor: string
  textVersion: number
  model: string
}

const AT_ONCE = 100

/** All sources whose bytes are held and may be read again, in the order of their ids, a hundred at a time in memory. */
export async function* rereadableSources(engine: Engine): AsyncGenerator<Rereadable> {
  let last = ''
  for (;;) {
    const rows = await engine.db
      .selectFrom('sources')
      .innerJoin('readings', 'readings.source_id', 'sources.id')
      .select(['sources.id', 'sources.sha256', 'sources.url', 'readings.extractor', 'readings.text_version', 'readings.model'])
      .where('readings.current', '=', 1)
      .where('sources.withdrawn_at', 'is', null)
      .where('sources.id', '>', last)
      .orderBy('sources.id')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) {
      const fetch = await engine.db
        .selectFrom('fetches')
        .select(['media_type', 'headers', 'input'])
        .where('sha256', '=', row.sha256)
        .orderBy('fetched_at', 'desc')
        .orderBy('id')
        .executeTakeFirst()
      yield {
        id: row.id,
        sha256: row.sha256,
        url: row.url,
        mediaType: (JSON.parse(fetch?.headers ?? '{}') as Record<string, string>)['content-type'] ?? fetch?.media_type ?? '',
        input: fetch ? (JSON.parse(fetch.input) as Rereadable['input']) : {},
        extractor: row.extractor,
        textVersion: row.text_version,
        model: row.model,
      }
    }
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)?.id ?? ''
  }
}
