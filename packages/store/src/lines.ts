import { type Actor, type Reading, type Span, sourcedText } from '@readout/record'
import type { Insertable, Kysely } from 'kysely'
import { fold } from './fold.ts'
import { insertRows } from './insert-rows.ts'
import { lineTokens } from './search/tokens.ts'
import { type ShownRecord, shownRecord } from './shown-record.ts'
import { sourceVerdicts } from './source-verdicts.ts'
import type { Tables } from './tables.ts'

type LineRow = Insertable<Tables['lines']>
type Key = {
  id: string
  kind: string
  span: Span
  by?: (string | null)[]
  to?: string[]
  about?: string[]
  via?: (string | null)[]
  act?: string
  mode?: string
  terms?: string
  condition?: boolean
  confidence?: number
}

/** Changes when the rows that `linesOf` makes do: a store that holds older ones makes them again as it is opened. */
export const LINES_VERSION = '5'

/**
 * The rows by which the record of a source as it is shown is searched: one a statement, contact, commitment, talks, event and assessment, in text order.
 * What a person withdrew is not found; what a person added is.
 */
export function linesOf({ reading, states }: Pick<ShownRecord, 'reading' | 'states'>): LineRow[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain.hops.map((hop) => hop.agent)]))
  const names = (ids: readonly (string | null | undefined)[] = []) => [...new Set(ids.flatMap((id) => namesOf(id, actors)))]
  const folded = (some: readonly string[]) => fold(some.join(' | '))
  const outlet = reading.article.outlet ? sourcedText(reading.article.outlet) : ''
  const published = reading.article.published?.value ?? ''
  const shown = keysOf(reading, chains).filter((key) => states[key.id]?.state !== 'withdrawn')
  return shown.map((key): LineRow => {
    const [by, to, about, via] = [names(key.by), names(key.to), names(key.about), names(key.via)]
    return {
      source_id: reading.source.id,
      id: key.id,
      kind: key.kind,
      start_at: key.span.start,
      end_at: key.span.end,
      exact: key.span.exact,
      words: lineTokens({ exact: key.span.exact, by, to, about, via, outlet: outlet ? [outlet] : [], checked: states[key.id]?.state !== 'machine' }),
      by_names: folded(by),
      to_names: folded(to),
      about_names: folded(about),
      via_names: folded(via),
      outlet: fold(outlet),
      act: key.act ?? '',
      mode: key.mode ?? '',
      terms: key.terms ?? '',
      has_condition: key.condition ? 1 : 0,
      published,
      confidence: key.confidence ?? 1,
    }
  })
}

/** Makes the lines of a reading's source anew, with the verdicts on it; `isNew` where there are neither yet. */
export async function saveLines(db: Kysely<Tables>, reading: Reading, isNew = false): Promise<void> {
  const source = reading.source.id
  if (!isNew) await db.deleteFrom('lines').where('source_id', '=', source).execute()
  const lines = linesOf(shownRecord(reading, isNew ? [] : await sourceVerdicts(db, source)))
  await insertRows(db, 'lines', lines)
}

/** Makes the lines of a source anew from its current reading and the verdicts on it; none where no reading is held. */
export async function remakeLines(db: Kysely<Tables>, source: string): Promise<void> {
  const row = await db.selectFrom('readings').select('document').where('source_id', '=', source).where('current', '=', 1).executeTakeFirst()
  if (row) await saveLines(db, JSON.parse(row.document) as Reading)
}

function namesOf(id: string | null | undefined, actors: ReadonlyMap<string, Actor>): string[] {
  const actor = id ? actors.get(id) : undefined
  return actor ? [actor.name, ...actor.aliases, ...(actor.code ? [actor.code] : [])] : []
}

/** The mentions that lie inside a span: who the line is about. */
function aboutOf(reading: Reading, span: Span): string[] {
  return reading.actors.filter((actor) => actor.mentions.some((mention) => span.start <= mention.start && mention.end <= span.end)).map((actor) => actor.id)
}

function keysOf(reading: Reading, chains: ReadonlyMap<string, (string | null)[]>): Key[] {
  const keys: Key[] = []
  const conditional = new Set(reading.commitments.flatMap((commitment) => (commitment.conditional ? commitment.statements : [])))
  for (const s of reading.statements) {
    const span = s.content[0]
    if (span)
      keys.push({
        id: s.id,
        kind: 'statement',
        span,
        by: [s.speaker, ...(s.coSpeakers ?? [])],
        to: s.addressee ?? [],
        about: aboutOf(reading, span),
        via: (chains.get(s.chain) ?? []).slice(1),
        act: s.act,
        mode: s.mode,
        terms: s.terms ?? '',
        condition: conditional.has(s.id),
        confidence: s.confidence,
      })
  }
  for (const c of reading.contacts)
    if (c.evidence[0])
      keys.push({ id: c.id, kind: 'contact', span: c.evidence[0], by: c.parties, to: c.parties, act: c.kind, mode: c.status, confidence: c.confidence })
  for (const m of reading.commitments)
    keys.push({
      id: m.id,
      kind: 'commitment',
      span: m.consequence,
      by: [m.issuer, ...(m.coIssuers ?? [])],
      to: m.addressee ?? [],
      about: aboutOf(reading, m.consequence),
      via: m.claimedBy,
      act: m.kind,
      condition: m.conditional,
      confidence: m.confidence,
    })
  for (const t of reading.talks)
    if (t.evidence[0])
      keys.push({ id: t.id, kind: 'talks', span: t.evidence[0], by: [t.saidBy], about: t.parties, act: t.kind, mode: t.occurrence, confidence: t.confidence })
  for (const e of reading.events)
    if (e.spans[0])
      keys.push({
        id: e.id,
        kind: 'event',
        span: e.spans[0],
        by: e.actor,
        to: e.recipient,
        via: [e.claimedBy],
        act: e.type,
        mode: e.realis,
        confidence: e.confidence,
      })
  for (const j of reading.assessments) keys.push({ id: j.id, kind: 'assessment', span: j.span, by: [j.by], act: j.direction })
  return keys.sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1))
}
