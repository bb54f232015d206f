import type { Generated } from 'kysely'

/** The tables of the store, the same on both engines; times are ISO 8601 text in UTC, flags 0 or 1, documents canonical JSON text. */
export type Tables = {
  meta: { key: string; value: string }
  blobs: { sha256: string; codec: string; size: number; bytes: Uint8Array }
  fetches: { id: string; url: string | null; fetched_at: string; status: number | null; headers: string; sha256: string; media_type: string; input: string }
  sources: {
    id: string
    sha256: string
    url: string | null
    language: string
    headline: string | null
    outlet: string | null
    published: string | null
    rights: string
    licence: string | null
    saved_at: string
    withdrawn_at: string | null
    withdrawn_reason: string | null
  }
  readings: {
    key: string
    source_id: string
    extractor: string
    text_version: number
    model: string
    input_hash: string
    current: number
    saved_at: string
    document: string
  }
  lines: {
    row: Generated<number>
    source_id: string
    id: string
    kind: string
    start_at: number
    end_at: number
    exact: string
    /** All words of the line folded for search: its characters, its names. */
    words: string
    by_names: string
    to_names: string
    about_names: string
    via_names: string
    outlet: string
    act: string
    mode: string
    terms: string
    has_condition: number
    published: string
    confidence: number
  }
  verdicts: { seq: Generated<number>; id: string; source_id: string; line_id: string; at: string; who: string; action: string; document: string }
}
