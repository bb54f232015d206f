import { type Expression, type ExpressionBuilder, expressionBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import type { Query } from './query.ts'
import { isToldLast } from './repeated.ts'
import { termsOf } from './tokens.ts'

export type FoundLine = Pick<
  Selectable<Tables['lines']>,
  'id' | 'kind' | 'source_id' | 'start_at' | 'end_at' | 'exact' | 'act' | 'mode' | 'published' | 'outlet' | 'confidence'
>

/** A page of lines, newest first; `total` is exact; facets count all lines found. */
export type Found = { total: number; lines: FoundLine[]; facets: { type: Record<string, number>; act: Record<string, number>; outlet: Record<string, number> } }

/** Where a page of lines begins: after this line, so that lines that come in meanwhile move nothing. */
export type After = Pick<FoundLine, 'published' | 'source_id' | 'start_at' | 'id'>

export type SearchOptions = {
  /** ISO 8601: what ages count from. */
  now: string
  limit?: number
  offset?: number
  after?: After
  /** These lines alone; counts and facets keep to it. */
  among?: readonly string[]
  /** Lines that a person checked or added alone: what a viewer may see; counts and facets keep to it. */
  checked?: boolean
}

type Lines = ExpressionBuilder<Tables, 'lines'>
const LINES: Lines = expressionBuilder<Tables, 'lines'>()

/** The lines behind `after` in the order of a search. */
function behind(after: After, lines: Lines): Expression<SqlBool> {
  return lines.or([
    lines('lines.published', '<', after.published),
    lines.and([
      lines('lines.published', '=', after.published),
      lines.or([
        lines('lines.source_id', '>', after.source_id),
        lines.and([
          lines('lines.source_id', '=', after.source_id),
          lines.or([lines('lines.start_at', '>', after.start_at), lines.and([lines('lines.start_at', '=', after.start_at), lines('lines.id', '>', after.id)])]),
        ]),
      ]),
    ]),
  ])
}

const dayBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10)

function conditions(engine: Engine, query: Query, now: string, lines: Lines): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = []
  const terms = termsOf(query)
  if (terms.all.length) all.push(engine.matches(terms.all))
  for (const term of terms.none) all.push(lines.not(engine.matches([term])))
  if (query.type.length) all.push(lines('lines.kind', 'in', query.type))
  if (query.act.length) all.push(lines('lines.act', 'in', query.act))
  const modes = query.is.filter((is) => is === 'direct' || is === 'indirect' || is === 'mixed')
  if (modes.length) all.push(lines('lines.mode', 'in', modes))
  if (query.is.includes('anonymous')) all.push(lines('lines.terms', '=', 'anonymous'))
  if (query.has.includes('condition')) all.push(lines('lines.has_condition', '=', 1))
  if (query.after) all.push(lines('lines.published', '>=', query.after))
  if (query.before) all.push(lines('lines.published', '<', query.before), lines('lines.published', '!=', ''))
  if (query.age) {
    const day = dayBefore(now, query.age.days)
    all.push(lines('lines.published', '!=', ''), lines('lines.published', query.age.than === '<' ? '>=' : '<', day))
  }
  return all
}

/** A condition that a line is one of these, as one parameter: a site may have more checked lines than a statement takes parameters. */
function isOneOf(engine: Engine, ids: readonly string[]): Expression<SqlBool> {
  const list = JSON.stringify(ids)
  return engine.name === 'sqlite'
    ? sql<SqlBool>`lines.id in (select value from json_each(${list}))`
    : sql<SqlBool>`lines.id in (select jsonb_array_elements_text(${list}::jsonb))`
}

/** The conditions of a query on what may be seen; a line asked for by its id is given, whatever other version of its page tells it again. */
function whereOf(engine: Engine, query: Query, { now, among, checked = false }: SearchOptions): Expression<SqlBool> {
  return LINES.and([
    ...conditions(engine, checked ? { ...query, is: [...query.is, 'checked'] } : query, now, LINES),
    among ? isOneOf(engine, among) : isToldLast(checked),
  ])
}

/**
 * A page of the lines a query finds, newest first, without counting the rest; a line that stands in several versions of a page comes once: `limit` lines from `offset`, or those behind the line `after`.
 * Example: await findLines(engine, parseQuery('by:oak'), { now, limit: 200, after: last }).
 * @throws STORE_BUSY STORE_UNREACHABLE
 */
export async function findLines(engine: Engine, query: Query, options: SearchOptions): Promise<FoundLine[]> {
  try {
    return await pageOf(engine, whereOf(engine, query, options), options)
  } catch (problem) {
    throw storeError(problem)
  }
}

function pageOf(engine: Engine, where: Expression<SqlBool>, { limit = 50, offset = 0, after }: SearchOptions): Promise<FoundLine[]> {
  return engine.db
    .selectFrom('lines')
    .select(['id', 'kind', 'source_id', 'start_at', 'end_at', 'exact', 'act', 'mode', 'published', 'outlet', 'confidence'])
    .where(where)
    .$if(after !== undefined, (query) => query.where((lines) => behind(after as After, lines)))
    .orderBy('published', 'desc')
    .orderBy('source_id')
    .orderBy('start_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/**
 * The lines a query finds, newest first, with an exact total and facets. `now` (ISO 8601) is what ages count from.
 * Example: await search(engine, parseQuery('by:oak has:condition'), { now }) -> { total: 3, lines: […], facets: {…} }.
 * @throws STORE_BUSY STORE_UNREACHABLE
 */
export async function search(engine: Engine, query: Query, options: SearchOptions): Promise<Found> {
  try {
    // Made once for both questions: a search by names takes less time than writing its conditions does.
    const where = whereOf(engine, query, options)
    const lines = await pageOf(engine, where, options)
    const counts = await engine.db
      .selectFrom('lines')
      .select(({ fn }) => ['kind', 'act', 'outlet', fn.countAll().as('number')])
      .where(where)
      .groupBy(['kind', 'act', 'outlet'])
      .execute()
    const facet = (column: 'kind' | 'act' | 'outlet') => facetOf(counts.map((row) => [row[column], Number(row.number)]))
    const total = counts.reduce((sum, row) => sum + Number(row.number), 0)
    return { total, lines, facets: { type: facet('kind'), act: facet('act'), outlet: facet('outlet') } }
  } catch (problem) {
    throw storeError(problem)
  }
}

/** Counts by value, the most first. */
function facetOf(rows: [string, number][]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const [value, number] of rows) counts.set(value, (counts.get(value) ?? 0) + number)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}
