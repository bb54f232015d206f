import { MODALS, verbOf } from '../2-text/index.ts'
import { credit, type Weighed } from './likeness.ts'

/** The most words a point's name takes. */
const LONGEST_NAME = 6

/** A name is broken off at these: it is a noun phrase, not a clause. */
const BREAK = /^(?:that|which|who|whom|and|or|but|with|without|by|as|if|while|when|to|from|at|is|are|was|were|has|have|had|will|would)$/
/** Words that stand inside a name and neither open nor end it. */
const LINK =
  /^(?:of|in|on|for|the|a|an|its|their|his|her|'s|across|against|along|alongside|amid|among|around|behind|between|beyond|despite|inside|near|onto|outside|over|since|throughout|under|via|whether)$/

type Window = { weight: number; start: number; end: number }

/**
 * A short name for a row, in the words of one of its points: the stretch of a few words that weighs most in all of them.
 * Example: "They discussed a ceasefire along the border" and "Ash spoke of the ceasefire" -> "ceasefire".
 */
export function pointName(rows: { weighed: Weighed; text: string }[]): string {
  let best: { name: string; weight: number } | undefined
  rows.forEach(({ weighed, text }, i) => {
    const others = rows.filter((_, j) => j !== i)
    const weightOf = new Map(
      weighed.features.map((feature) => [
        feature.token?.start ?? -1,
        feature.weight * (others.length ? 0.3 + others.filter((other) => credit(feature, other.weighed).weight > 0).length : 1),
      ]),
    )
    const { start, end, weight } = heaviest(weighed, weightOf)
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    // The same name whichever account comes first: the heavier one, then the shorter one, then by its letters.
    if (
      !best ||
      weight > best.weight + 1e-9 ||
      (Math.abs(weight - best.weight) <= 1e-9 && (name.length < best.name.length || (name.length === best.name.length && name < best.name)))
    )
      best = { name, weight }
  })
  return best?.name ?? ''
}

/**
 * A name begins with a matter, not with a deed: cut off from its "will not" a verb would say the opposite. A past form begins none unless it stands before a noun.
 */
function isDeed(tokens: Weighed['point']['tokens'], i: number): boolean {
  const [here = '', before = ''] = [tokens[i]?.lower, tokens[i - 1]?.lower]
  if (/^(?:not|never|no|nor|neither|without|concerning|regarding|including|starting|following)$/.test(here)) return true
  const forms = verbOf(here)?.forms
  if (!forms) return false
  if (MODALS.has(before) || /^(?:to|not|never|has|have|had|be|been|being|is|are|was|were|and|also|further|jointly)$/.test(before)) return true
  if (forms.has('s') && /^(?:the|a|an|its|their|his|her)$/.test(tokens[i + 1]?.lower ?? '')) return true
  return i > 0 && forms.has('past') && !/^(?:the|a|an|its|their|his|her|of|by|for|on|in)$/.test(before)
}

/** The first words behind the subject and its verb, where no word tells anything: "the case of Ann Oak" of "Ash also raised the case of Ann Oak". */
function firstWords({ tokens, subject, start, end }: Weighed['point']): Window {
  const verb = tokens.findIndex((token, i) => token.start >= subject.end && (i > 0 || subject.end > start) && verbOf(token.lower))
  const from = tokens.slice(verb + 1, verb + 1 + LONGEST_NAME)
  const named = verb < 0 || from.length < 2 ? tokens.slice(0, LONGEST_NAME) : from
  return { weight: 0, start: named[0]?.start ?? start, end: named.at(-1)?.end ?? end }
}

/** Where a name that ends at token `at` ends with the name behind it: "case" -> "case of Ann Oak". */
function nameEnd(tokens: Weighed['point']['tokens'], at: number, longest: number): number {
  let end = at
  if (tokens[at + 1]?.lower === 'of') for (let k = at + 2; k < longest && tokens[k]?.kind === 'word' && tokens[k]?.capital; k++) end = k
  return (tokens[end] as (typeof tokens)[number]).end
}

/** The run of at most six words that weighs most, from one telling word to another; the first words of the point where none tells anything. */
function heaviest({ point }: Weighed, weightOf: ReadonlyMap<number, number>): Window {
  let best = firstWords(point)
  // Who tells it is no matter: the subject names a point only where nothing behind it does.
  const behind = point.tokens.findIndex((token) => token.start > point.subject.end)
  const from = behind > 0 && point.tokens.slice(behind).some((token) => (weightOf.get(token.start) ?? 0) > 0) ? behind : 0
  for (let i = from; i < point.tokens.length; i++) {
    const first = point.tokens[i]
    if (!first || LINK.test(first.lower) || !(weightOf.get(first.start) ?? 0) || isDeed(point.tokens, i)) continue
    let weight = 0
    for (let k = i; k < Math.min(point.tokens.length, i + LONGEST_NAME); k++) {
      const token = point.tokens[k] as (typeof point.tokens)[number]
      if (token.kind === 'punct' || BREAK.test(token.lower)) break
      const own = LINK.test(token.lower) ? 0 : (weightOf.get(token.start) ?? 0)
      weight += own || (LINK.test(token.lower) ? -0.05 : -0.4)
      if (own && weight > best.weight + 1e-9) best = { weight, start: first.start, end: nameEnd(point.tokens, k, i + LONGEST_NAME) }
    }
  }
  return best
}
