import type { Reading, Span, Verdict } from '@readout/record'
import { judgedLineOf, keySpanOf, linesOfKind, mapInside } from './judged-line.ts'

/**
 * A verdict as it stands on a page that carries the same words: spans moved to where those words stand there, actors found again by their names.
 * Undefined where it cannot stand: a span that lies outside of the words told alike, an actor that the copy does not name.
 * Example: an edit of s1's speaker to "Bo Ash" -> the same edit of the copy's line, with the copy's own Bo Ash.
 */
export function forCopy(verdict: Verdict, from: Reading, to: Reading, line: string): Verdict | undefined {
  const mine = linesOfKind(from, verdict.kind).find(({ id }) => id === verdict.line)
  const theirs = linesOfKind(to, verdict.kind).find(({ id }) => id === line)
  const [key, other] = [mine && keySpanOf(verdict.kind, mine), theirs && keySpanOf(verdict.kind, theirs)]
  if (!key || !other) return undefined
  const ids = new Map(from.actors.map((actor) => [actor.id, to.actors.find((one) => one.kind === actor.kind && one.name === actor.name)?.id]))
  let lost = false
  const text = (value: string): string => {
    if (!ids.has(value)) return value
    const found = ids.get(value)
    if (found === undefined) lost = true
    return found ?? value
  }
  const span = (one: Span): Span | undefined => {
    const start = one.start - key.start + other.start
    const moved = { exact: one.exact, start, end: start + one.exact.length }
    return one.start >= key.start && one.end <= key.end && to.source.text.slice(moved.start, moved.end) === one.exact ? moved : undefined
  }
  const moved = mapInside({ parts: verdict.parts, value: verdict.value }, { span, text }) as Pick<Verdict, 'parts' | 'value'> | undefined
  // A verdict on characters around the line stands on the line itself there.
  const place = verdict.span && (span(verdict.span) ?? other)
  if (!moved || lost || verdict.action === 'merge') return undefined
  const { judged: _judged, parts: _parts, value: _value, span: _span, ...rest } = verdict
  const judged = judgedLineOf(to, verdict.kind, line)
  return {
    ...rest,
    carried: verdict.carried ?? { from: from.source.id, by: 'copy' as const },
    source: to.source.id,
    line,
    ...(moved.parts ? { parts: moved.parts } : {}),
    ...(moved.value === undefined ? {} : { value: moved.value }),
    ...(place ? { span: { exact: place.exact, start: place.start, end: place.end } } : {}),
    ...(judged ? { judged } : {}),
    extractor: to.extractor.version,
    textVersion: to.extractor.textVersion,
  }
}
