import { ReadoutError, Verdict } from '@readout/record'
import { canonicalJson } from './canonical-json.ts'
import type { Engine } from './engine/engine.ts'
import { storeError } from './open-store.ts'

/**
 * Appends a verdict; nothing a person decided is ever changed or dropped, an undo is one more verdict.
 * @throws VERDICT_INVALID STORE_BUSY STORE_FULL
 */
export async function saveVerdict(engine: Engine, verdict: Verdict): Promise<void> {
  const problem = problemOf(verdict)
  if (problem) throw new ReadoutError('VERDICT_INVALID', problem)
  try {
    await engine.db.transaction().execute(async (db) => {
      const { id, source, line, at, who, action } = verdict
      if (
        action === 'undo' &&
        !(await db
          .selectFrom('verdicts')
          .select('id')
          .where('id', '=', verdict.undoes ?? '')
          .executeTakeFirst())
      )
        throw new ReadoutError('VERDICT_INVALID', `There is no verdict ${verdict.undoes} to undo.`)
      await db
        .insertInto('verdicts')
        .values({ id, source_id: source, line_id: line, at, who, action, document: canonicalJson(verdict) })
        .onConflict((on) => on.column('id').doNothing())
        .execute()
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

function problemOf(verdict: Verdict): string | undefined {
  const parsed = Verdict.safeParse(verdict)
  if (!parsed.success) return `This is no verdict: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}.`
  if (verdict.action === 'reject' && !verdict.reason?.trim()) return 'A rejection needs its reason.'
  if (verdict.action === 'edit' && !verdict.field) return 'An edit needs the field it changes.'
  if (verdict.action === 'undo' && !verdict.undoes) return 'An undo needs the verdict it undoes.'
  if (verdict.action === 'merge' && !verdict.into) return 'A merge needs the line it goes into.'
  if (verdict.action === 'split' && (verdict.parts?.length ?? 0) < 2) return 'A split needs two spans or more.'
  return undefined
}

/** The verdicts on a source in the order they were given, or on all sources. */
export async function listVerdicts(engine: Engine, source?: string): Promise<Verdict[]> {
  const rows = await engine.db
    .selectFrom('verdicts')
    .select('document')
    .$if(source !== undefined, (query) => query.where('source_id', '=', source as string))
    .orderBy('seq')
    .execute()
  return rows.map((row) => JSON.parse(row.document) as Verdict)
}
