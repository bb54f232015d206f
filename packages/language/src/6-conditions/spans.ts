import { type Range, type Span, trimSpan } from '@readout/record'
import type { Clauses, Slice, Verb } from './clauses.ts'

/** Verbs of a tail that tells who spoke (", the envoy said"). Source: own list. */
const TAIL = new Set(
  'acknowledge add admit announce argue caution comment concede conclude confirm continue cry declare disclose explain insist note observe predict promise quote recall remark repeat reply report reveal say state stress suggest tell threaten tweet underline vow warn write'.split(
    ' ',
  ),
)
const STOPS_AFTER_COMMA = new Set([
  'according',
  'adding',
  'although',
  'because',
  'but',
  'citing',
  'even',
  'noting',
  'saying',
  'though',
  'whereas',
  'which',
  'while',
  'who',
  'calling',
  'warning',
  'telling',
  'whose',
  'or',
])

/** True where the verb is a tail of telling whose subject starts at `at`. */
const tells = (verb: Verb, at: number): boolean =>
  TAIL.has(verb.lemma) &&
  verb.form === 'finite' &&
  !verb.modal &&
  verb.subject[0] >= at &&
  verb.subject[0] <= at + 2 &&
  verb.subject[1] - verb.subject[0] < 14 &&
  verb.end > at

/** True where a tail of telling (", the envoy said", ", said the envoy") starts right behind the comma at `comma`. */
function tellsAfter(c: Clauses, comma: number): boolean {
  const at = c.tags[comma + 1] === 'quote' ? comma + 2 : comma + 1
  const verb = c.verbs.find((v) => v.end > at)
  if (!verb) return false
  return tells(verb, at) || (verb.from === at && TAIL.has(verb.lemma) && (verb.tense === 'past' || verb.tense === 'present'))
}

/**
 * Where the content that starts at token `from` ends: before a tail of telling, a new clause behind a comma, a stop, or the mark that closes its quotation.
 * Example: tokens of "we will stay, the envoy said." from 0 -> 3.
 */
export function contentEnd(c: Clauses, from: number, limit = c.tokens.length): number {
  const quotation = c.tokens[from]?.quotation ?? -1
  for (let i = from; i < limit; i++) {
    const token = c.tokens[i]
    const tag = c.tags[i]
    if (!token) break
    if (tag === 'stop' && token.lower !== '(' && token.lower !== ')' && token.lower !== '[' && token.lower !== ']' && token.lower !== '…') return i
    if (tag === 'quote' && quotation >= 0 && i > from && (c.tokens[i + 1]?.quotation ?? -1) !== quotation && (c.tags[i + 1] !== 'word' || tellsAfter(c, i)))
      return i
    if (tag === 'coordinator' && i > from && leavesContent(c, i, from)) return i
    if (tag !== 'comma') continue
    const next = c.tokens[i + 1]
    if (!next || closesQuotation(c, i + 1, quotation)) return i
    if (STOPS_AFTER_COMMA.has(next.lower) || tellsAfter(c, i) || c.verbs.some((v) => v.from === i + 1 && v.form === 'gerund')) return i
    if (next.lower === 'and' && (c.tags[i + 2] === 'that' || newClause(c, i + 2) || saysAgain(c, i + 2))) return i
  }
  return limit
}

/** True for the mark at `at` that closes the quotation the content stands in: what follows a comma and a mark (`road," Varga continued`) is another's. */
const closesQuotation = (c: Clauses, at: number, quotation: number): boolean =>
  quotation >= 0 && c.tags[at] === 'quote' && (c.tokens[at + 1]?.quotation ?? -1) !== quotation

/** True for "and" before a verb that goes on with what stands outside of the content: "urged Oakland to stop and agreed to meet". */
function leavesContent(c: Clauses, joint: number, from: number): boolean {
  const v = c.verbs.find((w) => w.from > joint)
  if (!v || v.form !== 'finite' || v.from > joint + 2 || v.link !== 'coordinate' || v.parent === undefined) return false
  return (c.verbs[v.parent] as Verb).from < from
}

/** True where a clause with its own subject starts at `at`. */
const newClause = (c: Clauses, at: number): boolean =>
  c.verbs.some((v) => v.form === 'finite' && v.subject[0] === at && v.subject[1] > at && v.from >= v.subject[1])
const saysAgain = (c: Clauses, at: number): boolean => c.verbs.some((v) => v.from === at && TAIL.has(v.lemma))

const OUTER = new Set(['"', '“', '”', '‘', "'", '«', '»', ',', '.', '!', '?', ';', ':', '—', '–', '`'])
const PAIR: Record<string, string> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'" }

/** The span of a token slice without outer marks; a pair of marks inside stays whole. */
export function sliceSpanOf(text: string, c: Clauses, [from, end]: Slice): Span | undefined {
  let a = from
  let b = end
  const word = (i: number) => c.tokens[i]?.lower ?? ''
  while (a < b && (word(a) === ',' || word(a) === ';' || word(a) === ':')) a++
  while (b > a && (word(b - 1) === ',' || word(b - 1) === '.' || word(b - 1) === ';' || word(b - 1) === ':')) b--
  if (b > a && PAIR[word(a)] && !hasMark(c, a + 1, b, PAIR[word(a)] as string)) a++
  if (b > a && OUTER.has(word(b - 1)) && word(b - 1) !== '?' && !hasOpening(c, a, b - 1, word(b - 1))) b--
  while (b > a && (word(b - 1) === ',' || word(b - 1) === '.')) b--
  if (b <= a) return undefined
  const range: Range = { start: (c.tokens[a] as Range).start, end: (c.tokens[b - 1] as Range).end }
  return trimSpan(text, range.start, range.end)
}

const hasMark = (c: Clauses, from: number, to: number, mark: string): boolean => c.tokens.slice(from, to).some((t) => t.lower === mark)
const hasOpening = (c: Clauses, from: number, to: number, mark: string): boolean =>
  c.tokens.slice(from, to).some((t) => t.lower === mark || PAIR[t.lower] === mark)
