import type { Chain, JudgedKind, JudgedLine, Reading, Span, Verdict } from '@readout/record'
import { canonicalJson } from './canonical-json.ts'
import { type AnyLine, keySpanOf, LIST_OF, linesOfKind, mapInside } from './judged-line.ts'
import { sameSentence } from './same-sentence.ts'

/** What other parts of a page bring to a line or take from it; the line says the same with them and without. */
const BESIDE = new Set(['sameAs', 'answers', 'statements', 'commitments', 'accounts', 'contact', 'commitment', 'evidence', 'topics', 'otherWordings'])
/** What says how the machine came to a line, and what an actor is called elsewhere on the page. */
const HOW = new Set(['rule', 'confidence', 'inferred', 'chain', 'mentions', 'aliases'])

type Between = { from: Reading; to: Reading; span: (span: Span) => Span | undefined; id: (id: string) => string | undefined }

/**
 * Gives the verdicts on a version of a page as they stand on a later one: only where every sentence that the line stands on is in both, word for word,
 * and the machine reads the line the same there. A verdict on other words is undefined here: it stays with the text it was given on.
 * Example: forVersion(first, second)(an accept of "We are ready") -> the accept of that line of the second text, with `carried: { from: first, by: 'version' }`.
 */
export function forVersion(from: Reading, to: Reading): (verdict: Verdict) => Verdict | undefined {
  const span = sameSentence(from.source, to.source)
  const between: Between = { from, to, span, id: idsBetween(from, to, span) }
  return (verdict) => carried(verdict, between)
}

function carried(verdict: Verdict, between: Between): Verdict | undefined {
  const { judged, parts, value, span, into, line: line_, ...rest } = verdict
  const { from, to, id } = between
  const marks = { carried: verdict.carried ?? { from: from.source.id, by: 'version' as const }, source: to.source.id, textVersion: to.extractor.textVersion }
  if (verdict.action === 'undo') return { ...rest, line: id(line_) ?? line_, ...marks }
  const isRead = linesOfKind(from, verdict.kind).some((one) => one.id === line_.split('.')[0])
  // A line that a person added or brought back has no other place than its own id.
  const line = id(line_) ?? (isRead ? undefined : line_)
  if (line === undefined || !isReadTheSame(verdict.kind, line_, line, between)) return undefined
  const seen = judged && judgedThere(judged, between)
  const given = moved({ parts, value, into }, between) as Pick<Verdict, 'parts' | 'value' | 'into'> | undefined
  const place = span && (verdict.kind === 'actor' ? (between.span(span) ?? keySpanOf('actor', lineOf(to, 'actor', line) ?? { id: line })) : between.span(span))
  if (!given || (judged && !seen) || (span && !place && verdict.kind !== 'actor')) return undefined
  const present = Object.entries({ ...given, ...(seen ? { judged: seen } : {}) }).filter(([, inner]) => inner !== undefined)
  return {
    ...rest,
    ...Object.fromEntries(present),
    ...(place ? { span: { exact: place.exact, start: place.start, end: place.end } } : {}),
    line,
    ...marks,
  }
}

const lineOf = (reading: Reading, kind: JudgedKind, id: string): AnyLine | undefined => linesOfKind(reading, kind).find((one) => one.id === id)

/** `value` with every span at its place in the later text and every id as it is there; undefined where one has no place, or an actor no namesake. */
function moved(value: unknown, { from, span, id }: Between): unknown {
  let lost = false
  const actors = new Set(from.actors.map((actor) => actor.id))
  const text = (word: string): string => {
    const found = id(word)
    if (found === undefined && actors.has(word)) lost = true
    return found ?? word
  }
  const there = mapInside(value, { span, text })
  return lost ? undefined : there
}

const isBeside = (field: string): boolean => BESIDE.has(field) || field === 'mentions'

/** A line in the later text, with as much of what stands beside it as has a place there; undefined where one of its own spans has none. */
function movedLine(line: AnyLine, between: Between): AnyLine | undefined {
  const own = moved(Object.fromEntries(Object.entries(line).filter(([field]) => !isBeside(field))), between)
  if (!own) return undefined
  const there: AnyLine = { ...(own as AnyLine) }
  for (const [field, value] of Object.entries(line)) {
    if (!isBeside(field)) continue
    if (Array.isArray(value)) there[field] = value.map((one) => moved(one, between)).filter((one) => one !== undefined)
    else if (typeof value === 'string' && between.id(value) !== undefined) there[field] = between.id(value)
  }
  return there
}

/** True where the machine reads the line in both texts, and the same, or where another version of the reader read it: then the person's own view of it counts. */
function isReadTheSame(kind: JudgedKind, before: string, after: string, between: Between): boolean {
  const { from, to } = between
  if (from.extractor.version !== to.extractor.version || from.extractor.model !== to.extractor.model) return true
  const [mine, theirs] = [lineOf(from, kind, before), lineOf(to, kind, after)]
  if (!mine || !theirs) return !mine === !theirs
  const there = movedLine(mine, between)
  return there !== undefined && said(there) === said(theirs) && told(from.chains, mine, between) === told(to.chains, theirs)
}

const said = (line: AnyLine): string => canonicalJson(Object.fromEntries(Object.entries(line).filter(([field]) => !BESIDE.has(field) && !HOW.has(field))))

/** Who passed a line on, hop by hop. */
function told(chains: readonly Chain[], line: AnyLine, between?: Between): string {
  const agent = (id: string | null) => (id === null || !between ? id : (between.id(id) ?? id))
  return canonicalJson(chains.find(({ id }) => id === line['chain'])?.hops.map((hop) => [agent(hop.agent), hop.act]) ?? [])
}

/** The line as the person saw it, in the later text. */
function judgedThere({ line, actors, chains }: JudgedLine, between: Between): JudgedLine | undefined {
  const there = movedLine(line, between)
  const named = actors.map((actor) => movedLine(actor, between))
  if (!there || named.includes(undefined)) return undefined
  const agent = (id: string | null) => (id === null ? null : (between.id(id) ?? id))
  return {
    line: there,
    actors: named as unknown as JudgedLine['actors'],
    chains: chains.map(({ id, hops }) => ({
      id,
      hops: hops.map(({ span, at: _at, ...hop }) => {
        const place = span && between.span(span)
        return { ...hop, agent: agent(hop.agent), ...(place ? { span: place } : {}) }
      }),
    })),
  }
}

/** The id that each line of the earlier text has in the later one: an actor's by its name, any other's by the place of its key span. */
function idsBetween(from: Reading, to: Reading, span: Between['span']): Between['id'] {
  const ids = new Map<string, string>()
  for (const kind of Object.keys(LIST_OF) as JudgedKind[]) {
    const [mine, theirs] = [byKey(kind, linesOfKind(from, kind), span), byKey(kind, linesOfKind(to, kind))]
    for (const [key, lines] of mine) {
      const others = theirs.get(key) ?? []
      // Several lines of one place keep their order; where their number changed none of them is told from the others.
      if (others.length === lines.length) for (const [n, line] of lines.entries()) ids.set(line, others[n] as string)
    }
  }
  // A part of a split line keeps its number.
  return (id) => {
    const [base = id, part] = id.split('.')
    const there = ids.get(base)
    return there === undefined || part === undefined ? there : `${there}.${part}`
  }
}

function byKey(kind: JudgedKind, lines: readonly AnyLine[], span = (one: Span): Span | undefined => one): Map<string, string[]> {
  const held = new Map<string, string[]>()
  for (const line of lines) {
    const place = keySpanOf(kind, line)
    const there = place && span(place)
    const key = kind === 'actor' ? `${line['kind']} ${line['name']}` : there && `${there.start}-${there.end}`
    if (key) held.set(key, [...(held.get(key) ?? []), line.id])
  }
  return held
}
