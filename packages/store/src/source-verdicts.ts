import type { Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The verdicts that stand on a source in the order they were given: those given on it and those carried to it. */
export async function sourceVerdicts(db: Kysely<Tables>, source: string): Promise<Verdict[]> {
  const own = await db.selectFrom('verdicts').select(['seq', 'document']).where('source_id', '=', source).execute()
  const carried = await db
    .selectFrom('carried_verdicts')
    .innerJoin('verdicts', 'verdicts.id', 'carried_verdicts.verdict_id')
    .select(['verdicts.seq as seq', 'carried_verdicts.document as document'])
    .where('carried_verdicts.source_id', '=', source)
    .execute()
  return [...own, ...carried].sort((a, b) => Number(a.seq) - Number(b.seq)).map((row) => JSON.parse(row.document) as Verdict)
}
