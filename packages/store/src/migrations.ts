import { sources } from './migrations/0001-sources.ts'
import { across } from './migrations/0002-across.ts'
import { jobs } from './migrations/0003-jobs.ts'
import { people } from './migrations/0004-people.ts'
import { feeds } from './migrations/0005-feeds.ts'
import { watches } from './migrations/0006-watches.ts'
import { carried } from './migrations/0007-carried.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema's steps in order, one file each; append-only. */
export const MIGRATIONS: readonly Migration[] = [sources, across, jobs, people, feeds, watches, carried]
