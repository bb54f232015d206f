import type { Actor, Carried, Chain, JudgedKind, Reading, Verdict } from '@readout/record'
import { type AnyLine, addMissing, keySpanOf, LIST_OF, saysTheSame, spansHold, withoutDangling } from './judged-line.ts'

/**
 * How a line stands: as the machine read it, checked by a person, withdrawn by one, or added by one; `mended` names the fields a person changed, `carried`
 * the text on which the person said so, where that is another.
 */
export type LineState =
  | { state: 'machine' }
  | { state: 'checked' | 'withdrawn' | 'added'; by: string; at: string; verdict: string; reason?: string; mended?: string[]; carried?: Carried }

/** A verdict that finds no line or no characters to stand on in this reading: kept, and shown as one. */
export type Orphan = { verdict: Verdict; why: string }

/** The machine's lines and the human verdicts put together; `states` by line id. */
export type ShownRecord = { reading: Reading; states: Record<string, LineState>; orphans: Orphan[] }

type Layer = {
  lists: Record<JudgedKind, AnyLine[]>
  chains: Chain[]
  states: Record<string, LineState>
  orphans: Orphan[]
  source: string
  text: string
  extractor: Reading['extractor']
}

/** The verdicts that hold: not undone, where an undo may be undone again. Order kept. */
export function standingVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  const undone = new Set<string>()
  for (const verdict of [...verdicts].reverse())
    if (verdict.action === 'undo' && verdict.undoes !== undefined && !undone.has(verdict.id)) undone.add(verdict.undoes)
  return verdicts.filter((verdict) => verdict.action !== 'undo' && !undone.has(verdict.id))
}

/**
 * Puts the line as the person saw it in place of what a later reading makes of it, or back where that reading has none: a person's word on a line is
 * a word on what stood there.
 */
function keepJudged(layer: Layer, { kind, line, judged, extractor, textVersion }: Verdict): void {
  const list = layer.lists[kind]
  const at = list.findIndex(({ id }) => id === line)
  if (!judged || (layer.states[line] && layer.states[line].state !== 'machine')) return
  if (at >= 0 && extractor === layer.extractor.version && textVersion === layer.extractor.textVersion) return
  const held = list[at]
  if (!spansHold(layer.text, judged) || (held && saysTheSame(held, judged.line))) return
  addMissing(layer.lists.actor as unknown as Actor[], judged.actors)
  addMissing(layer.chains, judged.chains)
  for (const actor of judged.actors) layer.states[actor.id] ??= { state: 'machine' }
  const known = new Set(Object.values(layer.lists).flatMap((lines) => lines.map(({ id }) => id)))
  list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, withoutDangling(judged.line, known))
  layer.states[line] ??= { state: 'machine' }
}

function apply(layer: Layer, verdict: Verdict): void {
  const list = layer.lists[verdict.kind]
  const orphan = (why: string) => layer.orphans.push({ verdict, why })
  if (verdict.source !== layer.source) return void orphan('its characters could not be carried to this text')
  if (!spansHold(layer.text, [verdict.span, verdict.value, verdict.action === 'split' ? [] : verdict.parts]))
    return void orphan('its characters no longer stand in the text')
  keepJudged(layer, verdict)
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
      ...(verdict.carried ? { carried: verdict.carried } : {}),
    }
  }
  if (verdict.action === 'add') {
    if (typeof verdict.value !== 'object' || verdict.value === null) return void orphan('it adds no line')
    if (!list.some((line) => line.id === verdict.line)) list.push({ ...(verdict.value as AnyLine), id: verdict.line })
    return state(verdict.line, 'added')
  }
  const at = list.findIndex((line) => line.id === verdict.line)
  if (at < 0) return void orphan('no line of this reading has its id')
  if (verdict.action === 'accept') state(verdict.line, 'checked')
  if (verdict.action === 'edit') {
    list[at] = { ...(list[at] as AnyLine), [verdict.field as string]: verdict.value }
    if (verdict.kind === 'statement' && verdict.field === 'speaker') list[at] = rechained(layer, list[at] as AnyLine)
    state(verdict.line, 'checked')
  }
  if (verdict.action === 'reject' || verdict.action === 'merge' || verdict.action === 'split') state(verdict.line, 'withdrawn')
  if (verdict.action === 'split') splitLine(layer, verdict, list[at] as AnyLine, state)
}

/** A statement whose speaker a person changed, with a chain that begins with that speaker; other lines keep the old chain. */
function rechained(layer: Layer, line: AnyLine): AnyLine {
  const chain = layer.chains.find(({ id }) => id === line['chain'])
  const [first, ...after] = chain?.hops ?? []
  const agent = line['speaker'] as string | null
  if (!chain || !first || first.agent === agent) return line
  const id = `${chain.id}.${line.id}`
  // Alone on the page, the page told it without naming who said it: the speaker is a hop before it.
  const hops = after.length ? [{ agent, act: first.act }, ...after] : [{ agent, act: 'said' }, first]
  layer.chains = [...layer.chains.filter((one) => one.id !== id), { id, hops }]
  return { ...line, chain: id }
}

function splitLine(layer: Layer, verdict: Verdict, line: AnyLine, state: (id: string, word: 'added') => void): void {
  const key = 'content' in line ? 'content' : 'spans' in line ? 'spans' : 'evidence'
  verdict.parts?.forEach((part, n) => {
    if (!spansHold(layer.text, part)) return void layer.orphans.push({ verdict, why: 'a part no longer stands in the text' })
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
  const lists = Object.fromEntries(Object.entries(LIST_OF).map(([kind, name]) => [kind, [...reading[name]]])) as unknown as Layer['lists']
  const states: Record<string, LineState> = {}
  for (const list of Object.values(lists)) for (const line of list) states[line.id] = { state: 'machine' }
  const layer: Layer = {
    lists,
    chains: [...reading.chains],
    states,
    orphans: [],
    source: reading.source.id,
    text: reading.source.text,
    extractor: reading.extractor,
  }
  const standing = standingVerdicts(verdicts)
  for (const verdict of standing) apply(layer, verdict)
  const judged = new Set(standing.map(({ kind }) => kind))
  const shown = Object.fromEntries(
    (Object.keys(LIST_OF) as JudgedKind[]).map((kind) => [LIST_OF[kind], judged.has(kind) ? inTextOrder(kind, layer.lists[kind]) : layer.lists[kind]]),
  )
  return { reading: { ...reading, ...shown, chains: layer.chains } as Reading, states: layer.states, orphans: layer.orphans }
}

/** Lines a person added or brought back stand where their words do. */
function inTextOrder(kind: JudgedKind, lines: readonly AnyLine[]): AnyLine[] {
  const place = (line: AnyLine) => keySpanOf(kind, line)?.start ?? -1
  return lines.toSorted((a, b) => place(a) - place(b))
}
