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
    /** The source that holds the same bytes under a later text version: this one is history. */
    succeeded_by: Generated<string | null>
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
    /** The tokens it is searched by, see search/tokens.ts. */
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
  /** A verdict as it stands on another source than the one it was given on; `id` is verdict id / source id. */
  carried_verdicts: { id: string; verdict_id: string; source_id: string; document: string }
  feeds: {
    id: string
    url: string
    kind: string
    title: string | null
    site_url: string | null
    folder: string | null
    origin: string
    format: string | null
    rights: string
    licence: string | null
    heed_robots: number
    take_all: number
    paused: number
    added_at: string
    etag: string | null
    last_modified: string | null
    next_at: string | null
    tried_at: string | null
    ok_at: string | null
    failures: number
    error_code: string | null
    error_words: string | null
    note: string | null
    moved_from: string | null
  }
  pages: {
    id: string
    url: string
    feed_id: string | null
    title: string | null
    published: string | null
    /** A post that is read from its feed, as JSON; null for a page to be fetched. */
    post: string | null
    found_at: string
    source_id: string | null
    etag: string | null
    last_modified: string | null
    next_at: string | null
    tried_at: string | null
    ok_at: string | null
    checks: number
    failures: number
    error_code: string | null
    error_words: string | null
  }
  feed_items: { id: string; feed_id: string; page_id: string | null; hash: string; seen_at: string }
  versions: {
    id: string
    page_id: string
    number: number
    source_id: string
    fetched_at: string
    kind: string
    rank: number
    words_added: number
    words_removed: number
    touched: string
  }
  pictures: {
    id: string
    source_id: string
    url: string
    sha256: string
    media_type: string
    caption: string | null
    credit: string | null
    saved_at: string
  }
  hosts: { host: string; holder: string | null; held_until: string; next_at: string }
  stories: { id: string; texts: number; copies: number; first: string; latest: string; document: string }
  /** A source's place in its story: `runs` are its five-word runs as sorted 32-bit numbers, little-endian; `keys` JSON text. */
  story_sources: { source_id: string; story_id: string; text_id: string; runs: Uint8Array; keys: string; document: string }
  story_keys: { key: string; source_id: string }
  joined: { id: string; kind: string; words: string; latest: string; sources: number; document: string }
  /** A page's line in a joined thing: where the machine put it, and where it stands after what people decided. */
  joined_members: { kind: string; source_id: string; line_id: string; machine_id: string; joined_id: string; keys: string; document: string }
  joined_keys: { kind: string; key: string; joined_id: string }
  joined_tags: { kind: string; tag: string; joined_id: string }
  joined_verdicts: { seq: Generated<number>; id: string; kind: string; thing: string; at: string; who: string; action: string; document: string }
  accounts: { id: string; name: string; name_key: string; role: string; password: string | null; created_at: string; disabled_at: string | null }
  /** `hash` is of the secret in the cookie, which is kept nowhere. */
  sessions: { hash: string; account_id: string; created_at: string; seen_at: string }
  invitations: { hash: string; role: string; account_id: string | null; made_by: string; made_at: string; until: string }
  tokens: {
    id: string
    hash: string
    account_id: string
    name: string
    role: string
    created_at: string
    used_at: string | null
    revoked_at: string | null
  }
  replies: {
    id: string
    source_id: string
    line_id: string | null
    kind: string
    name: string
    party: string | null
    words: string
    at: string
    due: string
    state: string
    decided_at: string | null
    decided_by: string | null
    reason: string | null
    receipt: string
  }
  review_samples: { id: string; made_at: string; made_by: string; document: string }
  private_emails: { reply_id: string; sealed: string | null; erase_at: string }
  audit: { seq: Generated<number>; id: string; at: string; who: string; action: string; object: string; detail: string }
  watches: { id: string; owner: string; made_at: string; seen_at: string | null; document: string }
  /** The embedded store's queue; times in milliseconds since 1970. PostgreSQL has pg-boss's tables instead. */
  jobs: {
    id: string
    kind: string
    key: string
    data: string
    state: string
    run_at: number
    lease_until: number | null
    worker: string | null
    attempt: number
    reason: string | null
  }
}
