import { type Range, type Reading, type Row, trimSpan } from '@readout/record'
import { cutText, MODALS, type Text, type Token, verbOf } from '../2-text/index.ts'
import { CLAUSE_VERBS } from './clause-verbs-data.ts'

/** Whose clause it is in an account: the side that tells it, the other one, both together, or nobody that can be told. */
export type Teller = 'own' | 'other' | 'joint' | 'unknown'

/** One clause of an account: what one row of the table can be made of. Offsets into the reading's text. */
export type Point = Range & { sentence: number; kind: Row['row']; verb?: string; tokens: Token[]; subject: Range; item: boolean }

const KIND_OF = new Map<string, Row['row']>()
for (const [kind, verbs] of Object.entries(CLAUSE_VERBS)) for (const verb of verbs.split(' ')) KIND_OF.set(verb, kind as Row['row'])

/** A clause shorter than this many words says nothing of its own and stays with its neighbour. */
const FEWEST_WORDS = 3

const isFinite = (lower: string): boolean => {
  const forms = verbOf(lower)?.forms
  return forms !== undefined && (forms.has('past') || forms.has('s'))
}

/** The row a word's verb makes, where it is one of the verbs of accounts. */
const kindOf = (lower: string): Row['row'] | undefined => {
  const verb = verbOf(lower)
  return verb && KIND_OF.get(verb.lemma)
}

/**
 * The clauses of an account in text order: sentences cut at coordinated verbs, participle tails ("…, noting that …") and at the items of what was discussed.
 * Example: "Oak met Ash to discuss trade. He thanked her and called for calm." -> 4 points.
 */
export function cutPoints(reading: Reading): { text: Text; points: Point[] } {
  const text = cutText(reading).value
  const points = text.sentences.flatMap((_, sentence) => pointsOfSentence(text, sentence))
  return { text, points }
}

function pointsOfSentence(text: Text, sentence: number): Point[] {
  const [from, to] = (text.sentences[sentence] as Text['sentences'][number]).tokens
  const tokens = text.tokens.slice(from, to)
  const starts = new Map<number, { item: boolean }>([[0, { item: false }]])
  let listing = false
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens[i] as Token).quotation >= 0) continue
    const cut = boundary(tokens, i, listing)
    if (cut) starts.set(i, { item: cut === 'item' })
    const kind = kindOf((tokens[i] as Token).lower)
    if (cut !== 'item' && kind) listing = kind === 'topic'
  }
  return mergeShort(
    [...starts]
      .map(([start, { item }], i, all) => makePoint(text, sentence, tokens.slice(start, all[i + 1]?.[0] ?? tokens.length), item))
      .filter((point) => point !== undefined),
  )
}

/** What starts at token `i`: a clause, an item of a list of topics, or nothing. */
function boundary(tokens: Token[], i: number, listing: boolean): 'clause' | 'item' | undefined {
  const here = (tokens[i] as Token).lower
  const before = tokens[i - 1]?.lower
  if (before === ';') return 'clause'
  const joined = before === 'and' || before === 'but'
  const comma = before === ',' || (joined && tokens[i - 2]?.lower === ',')
  const verb = verbOf(here)
  if (before === ',' && here !== 'considering' && verb?.forms.has('ing') && KIND_OF.has(verb.lemma)) return 'clause'
  if (here === 'to' && i < 25 && KIND_OF.get(verbOf(tokens[i + 1]?.lower ?? '')?.lemma ?? '') === 'topic') return 'clause'
  if (joined) {
    let ahead = i
    while (ahead < i + 3 && /ly$|^(?:also|again|further|then|once)$/.test(tokens[ahead]?.lower ?? '')) ahead++
    const next = tokens[ahead]?.lower ?? ''
    if (isFinite(next) && (KIND_OF.has(verbOf(next)?.lemma ?? '') || comma || (next === 'made' && tokens[ahead + 1]?.lower === 'clear'))) return 'clause'
    if (comma && !MODALS.has(here) && opensClause(tokens, i)) return 'clause'
    if (here === 'that' || (here === 'to' && verbOf(tokens[i + 1]?.lower ?? '')?.forms.has('base'))) return 'clause'
  }
  if (here === 'as' && before === ',' && tokens[i + 1]?.lower === 'well' && !verbOf(tokens[i + 3]?.lower ?? '')?.forms.has('ing'))
    return listing ? 'item' : 'clause'
  if (listing && comma && here !== 'and' && here !== 'but' && !(verb?.forms.has('ing') ?? false) && here !== 'which' && here !== 'who') return 'item'
  return undefined
}

/** True where a subject and its finite verb follow within eight words: ", and the United States will …". */
function opensClause(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
    const { lower } = tokens[k] as Token
    if (lower === ',' || lower === 'and' || lower === 'of') return false
    if (MODALS.has(lower) || ['is', 'are', 'was', 'were', 'has', 'have', 'had'].includes(lower) || (KIND_OF.has(verbOf(lower)?.lemma ?? '') && isFinite(lower)))
      return true
  }
  return false
}

function makePoint(text: Text, sentence: number, tokens: Token[], item: boolean): Point | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  let from = 0
  while (from < tokens.length - 1 && /^(?:[,;]|and|but)$/.test((tokens[from] as Token).lower)) from++
  let to = tokens.length
  while (to > from + 1 && /^(?:[,;.]|and|but)$/.test((tokens[to - 1] as Token).lower)) to--
  const kept = tokens.slice(from, to)
  const { start, end } = trimSpan(text.text, (kept[0] as Token).start, (kept.at(-1) as Token).end)
  const at = kept.findIndex((token) => token.quotation < 0 && kindOf(token.lower) !== undefined)
  const verb = at < 0 ? undefined : verbOf((kept[at] as Token).lower)?.lemma
  const main = kept.findIndex((token, i) => i > 0 && (MODALS.has(token.lower) || isFinite(token.lower)))
  const subjectEnd = main > 0 ? (kept[main] as Token).start : at > 0 ? (kept[at] as Token).start : start
  const kind = item ? 'topic' : (KIND_OF.get(verb ?? '') ?? 'claim')
  const point: Point = { start, end, sentence, kind, tokens: kept, subject: { start, end: Math.max(start, subjectEnd) }, item }
  if (verb !== undefined) point.verb = verb
  return point
}

/** Clauses of one or two words stay with the clause before them. */
function mergeShort(points: Point[]): Point[] {
  const merged: Point[] = []
  for (const point of points) {
    const words = point.tokens.filter((token) => token.kind === 'word').length
    const before = merged.at(-1)
    if (before && words < FEWEST_WORDS && !point.item) {
      before.end = point.end
      before.tokens = [...before.tokens, ...point.tokens]
    } else merged.push(point)
  }
  return merged
}
