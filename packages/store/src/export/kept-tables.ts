import type { Tables } from '../tables.ts'

/**
 * One table of an export: `key` (one column or several) orders its rows and is unique; `leaveOut` names columns that are made again on import;
 * `bytes` columns stand in base64; `private` columns (ciphertext alone) leave only where that is asked for, and are null otherwise;
 * `joined` tables follow from the others and the order these came in: they are taken into an empty store alone, else made again by joining.
 */
export type KeptTable = {
  table: keyof Tables
  key: string | readonly string[]
  joined?: true
  leaveOut?: readonly string[]
  bytes?: readonly string[]
  private?: readonly string[]
}

/** The tables that hold what came and what was decided, in the order that references allow; everything else is made again from them. */
export const KEPT_TABLES: readonly KeptTable[] = [
  { table: 'blobs', key: 'sha256', bytes: ['bytes'] },
  { table: 'fetches', key: 'id' },
  { table: 'sources', key: 'id' },
  { table: 'readings', key: 'key' },
  { table: 'verdicts', key: 'seq', leaveOut: ['seq'] },
  { table: 'carried_verdicts', key: 'id' },
  { table: 'stories', key: 'id', joined: true },
  { table: 'story_sources', key: 'source_id', joined: true, bytes: ['runs'] },
  { table: 'story_keys', key: ['key', 'source_id'], joined: true },
  { table: 'joined', key: 'id', joined: true },
  { table: 'joined_members', key: ['source_id', 'kind', 'line_id'], joined: true },
  { table: 'joined_keys', key: ['kind', 'key', 'joined_id'], joined: true },
  { table: 'joined_tags', key: ['kind', 'tag', 'joined_id'], joined: true },
  { table: 'joined_verdicts', key: 'seq', leaveOut: ['seq'] },
  { table: 'feeds', key: 'id' },
  { table: 'pages', key: 'id' },
  { table: 'feed_items', key: 'id' },
  { table: 'versions', key: 'id' },
  { table: 'pictures', key: 'id' },
  { table: 'accounts', key: 'id', private: ['password'] },
  { table: 'replies', key: 'id' },
  { table: 'watches', key: 'id' },
  { table: 'private_emails', key: 'reply_id', private: ['sealed'] },
  { table: 'audit', key: 'seq', leaveOut: ['seq'] },
  { table: 'review_samples', key: 'id' },
]
