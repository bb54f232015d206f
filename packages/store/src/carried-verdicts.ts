import type { Reading, Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import { forVersion } from './carry-to-version.ts'
import { remakeLines } from './lines.ts'
import { standingVerdicts } from './shown-record.ts'
import { sourceVerdicts } from './source-verdicts.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** How many of the verdicts that hold on a page's text went over to its next version, and how many stay with the words they were given on. */
export type CarriedCount = { carried: number; left: number }

/** Keeps a verdict as it stands on `source`, which is another than its own; one that could not be carried there still names the source it was given on. */
export async function saveCarried(db: Db, verdict: Verdict, source = verdict.source): Promise<void> {
  const row = { id: `${verdict.id}/${source}`, verdict_id: verdict.id, source_id: source, document: canonicalJson(verdict) }
  await db
    .insertInto('carried_verdicts')
    .values(row)
    .onConflict((on) => on.column('id').doNothing())
    .execute()
}

/** The current reading of a source within a transaction. */
export async function currentReading(db: Db, source: string): Promise<Reading | undefined> {
  const row = await db.selectFrom('readings').select('document').where('source_id', '=', source).where('current', '=', 1).executeTakeFirst()
  return row && (JSON.parse(row.document) as Reading)
}

/**
 * Carries what people decided on the text `from` to the next version `to` of its page, line by line where the words are the same; what is not carried is
 * an orphan there, so that it is seen. A verdict given on `to` itself, where a page goes back to an older text, stays as it is.
 */
export async function carryToVersion(db: Db, from: string, to: string): Promise<CarriedCount> {
  const verdicts = await sourceVerdicts(db, from)
  const count = { carried: 0, left: 0 }
  const reading = verdicts.length ? await currentReading(db, to) : undefined
  if (!reading) return count
  const standing = new Set(standingVerdicts(verdicts).map(({ id }) => id))
  const own = new Set((await db.selectFrom('verdicts').select('id').where('source_id', '=', to).execute()).map(({ id }) => id))
  const carriers = new Map<string, ReturnType<typeof forVersion> | undefined>()
  for (const verdict of verdicts.filter(({ id }) => !own.has(id))) {
    // One that found no place in a version between stands on an older text still.
    if (!carriers.has(verdict.source)) {
      const held = await currentReading(db, verdict.source)
      carriers.set(verdict.source, held && forVersion(held, reading))
    }
    const carried = carriers.get(verdict.source)?.(verdict)
    await saveCarried(db, carried ?? verdict, to)
    if (standing.has(verdict.id)) count[carried ? 'carried' : 'left']++
  }
  if (count.carried) await remakeLines(db, to)
  return count
}

/** Carries a verdict that was given on an older version of a page to the versions after it, as far as its words stand. */
export async function carryForward(db: Db, verdict: Verdict): Promise<void> {
  const later = await db
    .selectFrom('versions as mine')
    .innerJoin('versions as later', (on) => on.onRef('later.page_id', '=', 'mine.page_id').onRef('later.number', '>', 'mine.number'))
    .select(['later.source_id', 'later.page_id', 'later.number'])
    .where('mine.source_id', '=', verdict.source)
    .where('later.source_id', '!=', verdict.source)
    .orderBy('later.page_id')
    .orderBy('later.number')
    .execute()
  const from = later.length ? await currentReading(db, verdict.source) : undefined
  for (const source of new Set(later.map((row) => row.source_id))) {
    const to = from && (await currentReading(db, source))
    const carried = to && forVersion(from, to)(verdict)
    if (!carried) continue
    await saveCarried(db, carried)
    await remakeLines(db, source)
  }
}
