import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../tables.ts'

/** What the two engines must do differently; everything else is the same SQL. */
export type Engine = {
  name: 'sqlite' | 'postgresql'
  db: Kysely<Tables>
  /** Makes the full-text index, after the tables are there. */
  makeSearchIndex(db: Kysely<Tables>): Promise<void>
  /** A condition on `lines` that holds where their words match `words` (all of them) and `phrases` (each as it stands). */
  matches(words: string[], phrases: string[]): RawBuilder<unknown>
  /** Runs `work` while no other process migrates. */
  locked<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** A copy of the whole store at `path` while it is in use; only where the engine keeps one file. */
  backup?(path: string): Promise<void>
  /** Problems the engine itself sees in its files, none for a sound one. */
  integrity(): Promise<string[]>
  close(): Promise<void>
}
