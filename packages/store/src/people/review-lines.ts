import { type JudgedKind, sha256Hex } from '@readout/record'
import { type SqlBool, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Engine } from '../engine/engine.ts'
import { isCopyOf, isOnAnotherPage } from '../same-words.ts'
import { CHECKED } from '../search/tokens.ts'
import { newId } from './secret.ts'

/** A line to be judged: where it stands, how sure the machine is (0 to 1), and on how many other pages the same words stand. */
export type LineToReview = { source: string; line: string; kind: JudgedKind; outlet: string; exact: string; confidence: number; copies: number }

const KINDS_OF_LINE: readonly JudgedKind[] = ['statement', 'contact', 'commitment', 'talks', 'assessment', 'event']

/** Lines as sure as each other within this are ordered by how many pages carry them. */
const STEP = 0.1

/** No verdict stands on the line, given on it or carried to it. */
const isUnjudged = (engine: Engine) => sql<SqlBool>`not ${engine.matches([{ ways: [{ tokens: [CHECKED] }] }])}`
/** The line is of a text that its page shows now; older versions are history, a list that is made once a query. */
const isOfCurrentText = sql<SqlBool>`lines.source_id not in (select versions.source_id from versions
  where versions.source_id not in (select pages.source_id from pages where pages.source_id is not null))`

/** On how many other pages the words of these lines stand, by source and line as 'source/line'. */
async function copyCounts(engine: Engine, rows: readonly { source_id: string; id: string; kind: string; exact: string }[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { copies } = await engine.db
      .selectFrom('lines')
      .select((eb) => eb.fn.count<number>('source_id').distinct().as('copies'))
      .where(isCopyOf({ source: row.source_id, kind: row.kind, exact: row.exact }))
      .executeTakeFirstOrThrow()
    counts.set(`${row.source_id}/${row.id}`, Number(copies))
  }
  return counts
}

/** How many other pages carry the words of each line of a source, by line id; lines that stand here alone are left out. */
export async function copiesOnOtherPages(engine: Engine, source: string): Promise<Record<string, number>> {
  const rows = await engine.db
    .selectFrom('lines as mine')
    .innerJoin('lines as theirs', (on) =>
      on
        .on(sql<SqlBool>`substr(theirs.exact, 1, 100) = substr(mine.exact, 1, 100)`)
        .onRef('theirs.exact', '=', 'mine.exact')
        .onRef('theirs.kind', '=', 'mine.kind')
        .on(isOnAnotherPage(sql.ref('mine.source_id'), sql.ref('theirs.source_id'))),
    )
    .select((eb) => ['mine.id', eb.fn.count<number>('theirs.source_id').distinct().as('copies')])
    .where('mine.source_id', '=', source)
    .groupBy('mine.id')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, Number(row.copies)]))
}

/** The lines nobody judged, the least sure first and among equals those on most pages: of the texts that pages show now, or of one source where it is given. */
export async function linesToReview(engine: Engine, which: { source?: string; kind?: JudgedKind; limit: number }): Promise<LineToReview[]> {
  const rows = await engine.db
    .selectFrom('lines')
    .select(['source_id', 'id', 'kind', 'outlet', 'exact', 'confidence'])
    .where(isUnjudged(engine))
    .$if(which.source === undefined, (query) => query.where(isOfCurrentText))
    .$if(which.source !== undefined, (query) => query.where('source_id', '=', which.source as string))
    .$if(which.kind !== undefined, (query) => query.where('kind', '=', which.kind as string))
    .orderBy('confidence')
    .orderBy('source_id')
    .orderBy('start_at')
    .orderBy('id')
    .limit(which.limit)
    .execute()
  const counts = await copyCounts(engine, rows)
  const lines = rows.map(
    (row): LineToReview => ({
      source: row.source_id,
      line: row.id,
      kind: row.kind as JudgedKind,
      outlet: row.outlet,
      exact: row.exact,
      confidence: row.confidence,
      copies: counts.get(`${row.source_id}/${row.id}`) ?? 0,
    }),
  )
  const step = (line: LineToReview) => Math.floor(line.confidence / STEP)
  return lines.sort((a, b) => step(a) - step(b) || b.copies - a.copies || a.confidence - b.confidence)
}

/** One line of a sample, as it was drawn. */
export type SampledLine = { source: string; line: string; kind: JudgedKind; outlet: string }
/** A random sample of the machine's lines, drawn once and kept, so that its verdicts make a figure. */
export type ReviewSample = { id: string; madeAt: string; madeBy: string; drawnFrom: number; lines: SampledLine[] }

/** Draws a sample as `pickLines` does and keeps it. */
export async function drawSample(engine: Engine, draw: { size: number; seed: string; by: string; now: string }): Promise<ReviewSample> {
  const picked = await pickLines(engine, draw)
  const sample: ReviewSample = { id: newId(), madeAt: draw.now, madeBy: draw.by, ...picked }
  await engine.db
    .insertInto('review_samples')
    .values({ id: sample.id, made_at: sample.madeAt, made_by: sample.madeBy, document: canonicalJson(picked) })
    .execute()
  return sample
}

/**
 * Picks `size` of all lines the machine read in the texts that pages show now (those that people rejected since too, those that people added not), of one kind where it is given, each as
 * likely as any other. The same store and seed pick the same lines.
 */
export async function pickLines(engine: Engine, draw: { size: number; seed: string; kind?: JudgedKind }): Promise<Pick<ReviewSample, 'drawnFrom' | 'lines'>> {
  const drawn = new Map<string, SampledLine>()
  const ranks: { rank: string; key: string }[] = []
  const seen = new Set<string>()
  const offer = (line: SampledLine) => {
    const key = `${line.source}/${line.line}`
    if (seen.has(key) || !KINDS_OF_LINE.includes(line.kind) || (draw.kind !== undefined && line.kind !== draw.kind)) return
    seen.add(key)
    const rank = sha256Hex(`${draw.seed}|${key}`)
    const last = ranks.at(-1)
    if (ranks.length >= draw.size && last && rank > last.rank) return
    drawn.set(key, line)
    ranks.push({ rank, key })
    ranks.sort((a, b) => (a.rank < b.rank ? -1 : 1))
    if (ranks.length > draw.size) drawn.delete((ranks.pop() as { key: string }).key)
  }
  for (const line of await rejectedLines(engine)) offer(line)
  for await (const line of machineLines(engine)) offer(line)
  return { drawnFrom: seen.size, lines: ranks.flatMap(({ key }) => drawn.get(key) ?? []) }
}

async function rejectedLines(engine: Engine): Promise<SampledLine[]> {
  const rows = await engine.db
    .selectFrom('verdicts')
    .innerJoin('sources', 'sources.id', 'verdicts.source_id')
    .select(['verdicts.source_id', 'line_id', 'document', 'sources.outlet'])
    .where('action', 'in', ['reject', 'merge', 'split'])
    .where('sources.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`not exists (select 1 from verdicts a where a.source_id = verdicts.source_id and a.line_id = verdicts.line_id and a.action = 'add')`)
    .execute()
  return rows.map((row) => ({
    source: row.source_id,
    line: row.line_id,
    kind: (JSON.parse(row.document) as { kind: JudgedKind }).kind,
    outlet: (row.outlet ?? '').toLowerCase(),
  }))
}

async function* machineLines(engine: Engine): AsyncGenerator<SampledLine> {
  let last = 0
  for (;;) {
    const rows = await engine.db
      .selectFrom('lines')
      .select(['row', 'source_id', 'id', 'kind', 'outlet'])
      .where('row', '>', last)
      .where(isOfCurrentText)
      .where(sql<SqlBool>`not exists (select 1 from verdicts a where a.source_id = lines.source_id and a.line_id = lines.id and a.action = 'add')`)
      .orderBy('row')
      .limit(2000)
      .execute()
    for (const row of rows) yield { source: row.source_id, line: row.id, kind: row.kind as JudgedKind, outlet: row.outlet }
    if (rows.length < 2000) return
    last = Number(rows.at(-1)?.row)
  }
}

/** A kept sample, or undefined. */
export async function loadSample(engine: Engine, id: string): Promise<ReviewSample | undefined> {
  const row = await engine.db.selectFrom('review_samples').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, madeAt: row.made_at, madeBy: row.made_by, ...(JSON.parse(row.document) as Pick<ReviewSample, 'drawnFrom' | 'lines'>) }
}

/** The samples drawn, the latest first. */
export async function listSamples(engine: Engine): Promise<{ id: string; madeAt: string; madeBy: string; size: number }[]> {
  const rows = await engine.db.selectFrom('review_samples').selectAll().orderBy('made_at', 'desc').limit(20).execute()
  return rows.map((row) => ({ id: row.id, madeAt: row.made_at, madeBy: row.made_by, size: (JSON.parse(row.document) as ReviewSample).lines.length }))
}
