import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'

/** One step of the schema. The list is append-only: a step that has landed is never edited. */
export type Migration = { name: string; up: (db: Kysely<never>, engine: Engine['name']) => Promise<void> }
