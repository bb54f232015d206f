import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { Term } from '../search/tokens.ts'
import type { Tables } from '../tables.ts'

/** A view of the store that no later write changes. */
export type Snapshot = { db: Kysely<Tables>; close(): Promise<void> }

/** What the two engines must do differently; everything else is the same SQL. */
export type Engine = {
  name: 'sqlite' | 'postgresql'
  db: Kysely<Tables>
  /** The address of the database, password and all, where the engine has one: for connections beside `db`, never for a message. */
  url?: string
  /** Makes the full-text index, after the tables are there. */
  makeSearchIndex(db: Kysely<Tables>): Promise<void>
  /** A condition on `lines` that holds where each term stands in their tokens, in one of its ways. */
  matches(terms: readonly Term[]): RawBuilder<SqlBool>
  /** Runs `work` in a transaction while no other process is in one of these: migrations, and joining across pages. */
  locked<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** The store as it stands at this moment, for reading, while others go on writing. */
  snapshot(): Promise<Snapshot>
  /** A copy of the whole store at `path` while it is in use; only where the engine keeps one file. */
  backup?(path: string): Promise<void>
  /** Problems the engine itself sees in its files, none for a sound one. */
  integrity(): Promise<string[]>
  close(): Promise<void>
}
