import type { JudgedKind, Reading, Span, Verdict } from '@readout/record'

/** How a line stands: as the machine read it, checked by a person, withdrawn by one, or added by one; `mended` names the fields a person changed. */
export type LineState =
  | { state: 'machine' }
  | { state: 'checked' | 'withdrawn' | 'added'; by: string; at: string; verdict: string; reason?: string; mended?: string[] }

/** A verdict that finds no line or no characters to stand on in this reading: kept, and shown as one. */
export type Orphan = { verdict: Verdict; why: string }

/** The machine's lines and the human verdicts put together; `states` by line id. */
export type ShownRecord = { reading: Reading; states: Record<string, LineState>; orphans: Orphan[] }

const LIST = {
  actor: 'actors',
  statement: 'statements',
  contact: 'contacts',
  commitment: 'commitments',
  talks: 'talks',
  assessment: 'assessments',
  event: 'events',
} as const satisfies Record<JudgedKind, keyof Reading>

type Line = { id: string } & Record<string, unknown>
type Layer = { lists: Record<JudgedKind, Line[]>; states: Record<string, LineState>; orphans: Orphan[]; text: string }

/** The verdicts that hold: not undone, where an undo may be undone again. Order kept. */
export function standingVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  const undone = new Set<string>()
  for (const verdict of [...verdicts].reverse())
    if (verdict.action === 'undo' && verdict.undoes !== undefined && !undone.has(verdict.id)) undone.add(verdict.undoes)
  return verdicts.filter((verdict) => verdict.action !== 'undo' && !undone.has(verdict.id))
}

const holds = (text: string, span: Span): boolean => text.slice(span.start, span.end) === span.exact

function apply(layer: Layer, verdict: Verdict): void {
  const list = layer.lists[verdict.kind]
  const orphan = (why: string) => layer.orphans.push({ verdict, why })
  if (verdict.span && !holds(layer.text, verdict.span)) return void orphan('its characters no longer stand in the text')
  const state = (id: string, word: 'checked' | 'withdrawn' | 'added') => {
    const before = layer.states[id]
    const mended = [...new Set([...((before && 'mended' in before && before.mended) || []), ...(verdict.action === 'edit' ? [verdict.field as string] : [])])]
    layer.states[id] = {
      state: word,
      by: verdict.who,
      at: verdict.at,
      verdict: verdict.id,
      ...(verdict.reason ? { reason: verdict.reason } : {}),
      ...(mended.length ? { mended } : {}),
    }
  }
  if (verdict.action === 'add') {
    if (typeof verdict.value !== 'object' || verdict.value === null) return void orphan('it adds no line')
    if (!list.some((line) => line.id === verdict.line)) list.push({ ...(verdict.value as Line), id: verdict.line })
    return state(verdict.line, 'added')
  }
  const at = list.findIndex((line) => line.id === verdict.line)
  if (at < 0) return void orphan('no line of this reading has its id')
  if (verdict.action === 'accept') state(verdict.line, 'checked')
  if (verdict.action === 'edit') {
    list[at] = { ...(list[at] as Line), [verdict.field as string]: verdict.value }
    state(verdict.line, 'checked')
  }
  if (verdict.action === 'reject' || verdict.action === 'merge' || verdict.action === 'split') state(verdict.line, 'withdrawn')
  if (verdict.action === 'split') splitLine(layer, verdict, list[at] as Line, state)
}

function splitLine(layer: Layer, verdict: Verdict, line: Line, state: (id: string, word: 'added') => void): void {
  const key = 'content' in line ? 'content' : 'spans' in line ? 'spans' : 'evidence'
  verdict.parts?.forEach((part, n) => {
    if (!holds(layer.text, part)) return void layer.orphans.push({ verdict, why: 'a part no longer stands in the text' })
    const id = `${line.id}.${n + 1}`
    layer.lists[verdict.kind].push({ ...line, id, [key]: [part] })
    state(id, 'added')
  })
}

/**
 * The record as it is shown: the machine's lines with the human verdicts laid over them. Pure; neither layer is changed.
 * Example: a statement with an accept by Ann -> states['s1'] = { state: 'checked', by: 'Ann', … }.
 */
export function shownRecord(reading: Reading, verdicts: readonly Verdict[]): ShownRecord {
  const lists = Object.fromEntries(Object.entries(LIST).map(([kind, name]) => [kind, [...reading[name]]])) as unknown as Record<JudgedKind, Line[]>
  const states: Record<string, LineState> = {}
  for (const list of Object.values(lists)) for (const line of list) states[line.id] = { state: 'machine' }
  const layer: Layer = { lists, states, orphans: [], text: reading.source.text }
  for (const verdict of standingVerdicts(verdicts)) apply(layer, verdict)
  const shown = Object.fromEntries(Object.entries(LIST).map(([kind, name]) => [name, layer.lists[kind as JudgedKind]]))
  return { reading: { ...reading, ...shown } as Reading, states: layer.states, orphans: layer.orphans }
}

/** What a re-reading does to the verdicts on a source: how many find their line as it was, how many find it otherwise (the person's word is kept). */
export function reprocessEffect(before: Reading, after: Reading, verdicts: readonly Verdict[]): { agree: number; conflict: number; orphaned: number } {
  const effect = { agree: 0, conflict: 0, orphaned: 0 }
  const old = shownRecord(before, verdicts)
  const now = shownRecord(after, verdicts)
  const lineIn = (shown: ShownRecord, verdict: Verdict) => (shown.reading[LIST[verdict.kind]] as Line[]).find((line) => line.id === verdict.line)
  const orphaned = new Set(now.orphans.map((orphan) => orphan.verdict.id))
  for (const verdict of standingVerdicts(verdicts)) {
    if (orphaned.has(verdict.id)) effect.orphaned++
    else if (JSON.stringify(lineIn(old, verdict)) === JSON.stringify(lineIn(now, verdict))) effect.agree++
    else effect.conflict++
  }
  return effect
}
