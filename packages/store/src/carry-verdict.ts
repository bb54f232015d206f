import { type JudgedKind, type JudgedLine, lineIds, type Reading, type Span, type Verdict } from '@readout/record'
import { keySpanOf, LIST_OF, linesOfKind, mapInside } from './judged-line.ts'

/** Two readings of the same page under two text versions, and what carries a span from the first text to the second. */
export type Carrying = { from: Reading; to: Reading; span: (span: Span) => Span | undefined }

/**
 * The verdicts on a page as they stand on its text under a later text version. One whose characters cannot be carried comes back as it was: its line is
 * none of the later reading's, so that it is shown as an orphan.
 * Example: an accept of s1 at [4, 20) -> an accept of the line that stands at the same characters of the later text.
 */
export function carryVerdicts(verdicts: readonly Verdict[], carrying: Carrying): Verdict[] {
  const id = carriedIds(carrying)
  return verdicts.map((verdict) => {
    const { span, parts, value, judged } = verdict
    const moved = mapInside({ span, parts, value }, { span: carrying.span, text: id }) as Pick<Verdict, 'span' | 'parts' | 'value'> | undefined
    const line = id(verdict.line)
    if (!moved || (line === verdict.line && isMachineLine(carrying.from, verdict))) return verdict
    const seen = judged && carryJudged(judged, carrying, id)
    const present = Object.fromEntries(Object.entries({ ...moved, ...(seen ? { judged: seen } : {}) }).filter(([, inner]) => inner !== undefined))
    const { judged: _judged, ...rest } = verdict
    return {
      ...rest,
      ...present,
      line,
      ...(verdict.into === undefined ? {} : { into: id(verdict.into) }),
      source: carrying.to.source.id,
      textVersion: carrying.to.extractor.textVersion,
    }
  })
}

/** The line as it was seen, in the later text; what it names keeps those of its mentions that the later text holds. */
function carryJudged({ line, actors, chains }: JudgedLine, { span }: Carrying, id: (id: string) => string): JudgedLine | undefined {
  const moved = mapInside(line, { span, text: id }) as JudgedLine['line'] | undefined
  if (!moved) return undefined
  return {
    line: moved,
    actors: actors.map((actor) => {
      const mentions = actor.mentions.flatMap((mention) => {
        const at = span(mention)
        return at ? [{ ...mention, exact: at.exact, start: at.start, end: at.end }] : []
      })
      return { ...(mapInside({ ...actor, mentions: [] }, { span, text: id }) as typeof actor), mentions }
    }),
    chains: chains.map((chain) => ({
      id: id(chain.id),
      hops: chain.hops.map(({ span: of, at: _at, ...hop }) => {
        const place = of && span(of)
        return { ...hop, agent: hop.agent === null ? null : id(hop.agent), ...(place ? { span: place } : {}) }
      }),
    })),
  }
}

const isMachineLine = (reading: Reading, { kind, line }: Verdict): boolean => linesOfKind(reading, kind).some(({ id }) => id === line)

/** The id of each line of the first reading under the second text; any other text comes back as it is. */
function carriedIds({ from, to, span }: Carrying): (id: string) => string {
  const ids = new Map<string, string>()
  for (const kind of Object.keys(LIST_OF) as JudgedKind[]) {
    const held = new Map(linesOfKind(to, kind).map((line) => [placeOf(keySpanOf(kind, line)), line.id]))
    const fresh = lineIds(to.source.id)
    for (const line of linesOfKind(from, kind)) {
      const key = keySpanOf(kind, line)
      const moved = key && span(key)
      if (moved) ids.set(line.id, held.get(placeOf(moved)) ?? fresh(kind, moved))
    }
  }
  // A part of a split line keeps its number: s1.2 of s1.
  return (id) => {
    const [base = id, part] = id.split('.')
    const moved = ids.get(base)
    return moved === undefined ? id : part === undefined ? moved : `${moved}.${part}`
  }
}

const placeOf = (span: Span | undefined): string => (span ? `${span.start}-${span.end}` : '')
