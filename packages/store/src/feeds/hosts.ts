import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'

/** Why the turn at a host is not to be had: another holds it, at most until then, or the host is left alone until then. */
export type HostTaken = { held: boolean; until: string }

/**
 * Asks for the turn at a host, which one holder at a time has in the whole store, however many processes fetch. Gives nothing when the turn is
 * had. A holder that died loses its turn at `until`.
 * @throws STORE_BUSY STORE_UNREACHABLE
 */
export async function claimHost(engine: Engine, host: string, holder: string, now: string, until: string): Promise<HostTaken | undefined> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      await db
        .insertInto('hosts')
        .values({ host, holder: null, held_until: now, next_at: now })
        .onConflict((on) => on.doNothing())
        .execute()
      const { numUpdatedRows } = await db
        .updateTable('hosts')
        .set({ holder, held_until: until })
        .where('host', '=', host)
        .where('held_until', '<=', now)
        .where('next_at', '<=', now)
        .executeTakeFirst()
      if (numUpdatedRows) return undefined
      const row = await db.selectFrom('hosts').select(['held_until', 'next_at']).where('host', '=', host).executeTakeFirstOrThrow()
      return row.held_until > now ? { held: true, until: row.held_until } : { held: false, until: row.next_at }
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

/** Says that the holder of a turn is alive: its turn lasts until then. A turn that has passed to another holder is left alone. */
export async function keepHost(engine: Engine, host: string, holder: string, until: string): Promise<void> {
  await engine.db.updateTable('hosts').set({ held_until: until }).where('host', '=', host).where('holder', '=', holder).execute()
}

/** Gives the turn at a host back; nobody asks it again before `nextAt`. A turn that has passed to another holder is left alone. */
export async function releaseHost(engine: Engine, host: string, holder: string, now: string, nextAt: string): Promise<void> {
  await engine.db.updateTable('hosts').set({ holder: null, held_until: now, next_at: nextAt }).where('host', '=', host).where('holder', '=', holder).execute()
}
