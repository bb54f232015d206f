import { type Range, type Reading, type Row, trimSpan } from '@readout/record'
import { cutText, MODALS, type Text, type Token, verbOf } from '../2-text/index.ts'
import { boundaryAt, type Reach } from './boundaries.ts'
import { kindOfVerb } from './clause-kinds.ts'
import { type Turn, turnAt } from './turns.ts'

/** Whose clause it is in an account: the side that tells it, the other one, both together, or nobody that can be told. */
export type Teller = 'own' | 'other' | 'joint' | 'unknown'

/** One clause of an account: what one row of the table can be made of; `turn` where a turn of a transcript opens with it. Offsets into the reading's text. */
export type Point = Range & { sentence: number; kind: Row['row']; verb?: string; tokens: Token[]; subject: Range; item: boolean; turn?: Turn }

/** A clause shorter than this many words says nothing of its own and stays with its neighbour. */
const FEWEST_WORDS = 3

/** Sentences of one quotation are one point up to this many words: a short quotation makes one point, a speech several. */
const LONGEST_QUOTED = 90

/** A frame before the clause that opens an account ("As part of a meeting of the commission, …") is a point of its own from this many words. */
const LEAST_FRAME = 8

/** A topic named as such opens a list as a verb of discussing does. */
const TOPIC_NOUN = /^(?:topics?|subjects?|agenda|focus|attention)$/
/** Words that tell that a contact took place: what they tell it was about may be a list of matters. */
const CONTACT_WORD = /^(?:spoke|met|meeting|meetings|call|calls|conversation|talks|spoken|phone|telephone|received|hosted|contact)$/

/**
 * The clauses of an account in text order: sentences cut at coordinated verbs, participle tails ("…, noting that …") and at the items of what was discussed.
 * A quotation of a few sentences is one point. Titles are none.
 * Example: "Oak met Ash to discuss trade. He thanked her and called for calm." -> 4 points.
 */
export function cutPoints(reading: Reading): { text: Text; points: Point[] } {
  const text = cutText(reading).value
  const first = text.paragraphs.find((paragraph) => paragraph.kind === 'paragraph')?.sentences[0] ?? 0
  const isApposed = appositions(reading)
  const points = text.sentences.flatMap((sentence, i) => {
    const paragraph = text.paragraphs[sentence.paragraph]
    if (paragraph && isTitle(paragraph)) return []
    const turn = paragraph && paragraph.sentences[0] === i ? turnAt(text.text, paragraph, reading.actors) : undefined
    const found = pointsOfSentence(text, i, { isFirst: i === first, isApposed, from: turn?.label.end ?? 0 })
    if (turn && found[0]) found[0].turn = turn
    return found
  })
  return { text, points: joinContinued(text, joinQuoted(text, points)) }
}

/** A headline or a heading names the account and tells nothing of its own. */
export const isTitle = ({ kind }: Text['paragraphs'][number]): boolean => kind === 'headline' || kind === 'heading'

/** "… the president of Avaria" before the comma, and the end of what is named behind the name. */
const OF_NAME = /\b(?:of|for) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u
const CLOSED = /^(?:[,.;:)]|\s*$)/

/** Tells the tokens that open a second naming of whoever is named right before the comma: "a sailor, Ann Oak", "the president of Avaria, Ann Oak" -> true at "Ann". */
function appositions({ source: { text }, actors }: Reading): (token: Token) => boolean {
  const starts = new Set<number>()
  for (const { mentions, kind } of actors)
    mentions.forEach((mention, i) => {
      const before = mentions[i - 1]
      const again = before && /^,\s$/.test(text.slice(before.end, mention.start))
      const named = kind === 'person' && mention.kind === 'name' && /,\s$/.test(text.slice(mention.start - 2, mention.start))
      if (
        again ||
        (named && CLOSED.test(text.slice(mention.end, mention.end + 1)) && OF_NAME.test(text.slice(Math.max(0, mention.start - 82), mention.start - 2)))
      )
        starts.add(mention.start)
    })
  return (token) => starts.has(token.start)
}

type Setting = { isFirst: boolean; isApposed: Reach['isApposed']; from: number }

/** The clauses of a sentence from character `from` on: the label of a turn before it is none of them. */
function pointsOfSentence(text: Text, sentence: number, { isFirst, isApposed, from: after }: Setting): Point[] {
  const [from, to] = (text.sentences[sentence] as Text['sentences'][number]).tokens
  const tokens = text.tokens.slice(from, to).filter((token) => token.start >= after)
  const starts = new Map<number, { item: boolean }>([[0, { item: false }]])
  const reach: Reach = { listing: false, opening: false, from: 0, items: 0, isApposed }
  const frame = isFirst ? frameEnd(tokens) : 0
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.quotation >= 0) continue
    if (isFirst && CONTACT_WORD.test(token.lower)) reach.opening = true
    const cut = i === frame ? 'clause' : boundaryAt(tokens, i, reach)
    if (cut) {
      starts.set(i, { item: cut === 'item' })
      reach.from = i
      reach.items = cut === 'clause' ? 0 : reach.items + (tokens[i - 1]?.lower === ',' ? 1 : 0)
    }
    if (cut === 'clause') reach.listing = false
    const kind = isNoun(tokens, i) ? undefined : kindOfVerb(token.lower)
    if (cut !== 'item' && opensList(tokens, i, kind)) reach.listing = true
    if (cut === 'clause' && reach.opening && i !== frame) reach.opening = false
  }
  return mergeShort(
    [...starts]
      .map(([start, { item }], i, all) => makePoint(text, sentence, tokens.slice(start, all[i + 1]?.[0] ?? tokens.length), item))
      .filter((point) => point !== undefined),
  )
}

/** A word that follows an article, a possessive or "of" is a noun, whatever verb it looks like: "heads of state", "the request". */
const isNoun = (tokens: Token[], i: number): boolean =>
  /^(?:of|the|a|an|its|their|his|her|our|this|these|no|any|on|in|for|by|'s)$/.test(tokens[i - 1]?.lower ?? '')

/** True for the verb that a subject ends at. A plural noun has the form of a verb too ("parties", "States"): such a form counts only where accounts use it as one. */
function isMainVerb(tokens: Token[], i: number): boolean {
  const { lower, capital } = tokens[i] as Token
  if (MODALS.has(lower) || /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(lower)) return true
  const forms = verbOf(lower)?.forms
  if (capital || !forms || isNoun(tokens, i)) return false
  return forms.has('past') || (forms.has('s') && kindOfVerb(lower) !== undefined)
}

/** Whether token `i` begins a list of matters, which goes on to the end of its clause. */
function opensList(tokens: Token[], i: number, kind: Row['row'] | undefined): boolean {
  const here = (tokens[i] as Token).lower
  if (TOPIC_NOUN.test(here)) return true
  // What stands after "including" is told of the matter before it, not as matters of their own.
  return (kind === 'topic' && !/^(?:including|covering)$/.test(here)) || /^(?:spoke|talked|thanked|considered)$/.test(here)
}

/** Where the clause after an opening frame starts: 0 for none. */
function frameEnd(tokens: Token[]): number {
  if (!/^(?:as|on|in|at|during|within|following|after)$/.test(tokens[0]?.lower ?? '')) return 0
  const comma = tokens.findIndex((token) => token.lower === ',')
  const words = tokens.slice(0, Math.max(0, comma)).filter((token) => token.kind === 'word')
  return words.length >= LEAST_FRAME ? comma + 1 : 0
}

function makePoint(text: Text, sentence: number, tokens: Token[], item: boolean): Point | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  let from = 0
  while (from < tokens.length - 1 && /^(?:[,;:–—-]|and|but)$/.test((tokens[from] as Token).lower)) from++
  let to = tokens.length
  while (to > from + 1 && /^(?:[,;.–—-]|and|but)$/.test((tokens[to - 1] as Token).lower)) to--
  const kept = tokens.slice(from, to)
  const { start, end } = trimSpan(text.text, (kept[0] as Token).start, (kept.at(-1) as Token).end)
  const at = kept.findIndex((token, i) => token.quotation < 0 && !isNoun(kept, i) && kindOfVerb(token.lower) !== undefined)
  const verb = at < 0 ? undefined : verbOf((kept[at] as Token).lower)?.lemma
  const main = kept.findIndex((_, i) => i > 0 && isMainVerb(kept, i))
  const subjectEnd = main > 0 ? (kept[main] as Token).start : at > 0 ? (kept[at] as Token).start : start
  const listed = text.paragraphs[text.sentences[sentence]?.paragraph ?? -1]?.kind === 'list' && main < 0 && at < 0
  const kind = item || listed ? 'topic' : at < 0 ? 'claim' : (kindOfVerb((kept[at] as Token).lower) ?? 'claim')
  const point: Point = { start, end, sentence, kind, tokens: kept, subject: { start, end: Math.max(start, subjectEnd) }, item: item || listed }
  if (verb !== undefined) point.verb = verb
  return point
}

/** Clauses of one or two words stay with the clause before them. */
function mergeShort(points: Point[]): Point[] {
  const merged: Point[] = []
  for (const point of points) {
    const words = point.tokens.filter((token) => token.kind === 'word').length
    const before = merged.at(-1)
    if (before && words < FEWEST_WORDS && (!point.item || words === 0)) extend(before, point)
    else merged.push(point)
  }
  return merged
}

const extend = (before: Point, point: Point): void => {
  before.end = point.end
  before.tokens = [...before.tokens, ...point.tokens]
}

/** Sentences of one quotation become one point, so that who said it stands in the row with the words. */
function joinQuoted(text: Text, points: Point[]): Point[] {
  const joined: Point[] = []
  for (const point of points) {
    const before = joined.at(-1)
    const first = point.tokens[0]
    const last = before?.tokens.at(-1)
    const one = first !== undefined && last !== undefined && first.quotation >= 0 && sameQuotation(text, last, first)
    if (before && one && !point.turn && before.tokens.length + point.tokens.length <= LONGEST_QUOTED && before.sentence !== point.sentence)
      extend(before, point)
    else joined.push({ ...point })
  }
  return joined
}

/** True where a quotation holds both the end of one point and the start of the next. */
function sameQuotation(text: Text, last: Token, first: Token): boolean {
  const quotation = text.quotations[first.quotation]
  return quotation !== undefined && quotation.start <= last.start && first.end <= quotation.end
}

/** A sentence about the matter of the one before: "This situation …", "In particular, these …"; a quotation that speaks of "it" or "them" alone. */
const CONTINUES = /^(?:in particular, )?(?:this|these|such) \w/i
const QUOTE_CONTINUES = /^["“«]?(?:we|i|it|this|that|they)\b(?: \w+){0,5} (?:it|them|this|that|these)\b/i

/** A point that goes on from the one before becomes part of it. */
function joinContinued(text: Text, points: Point[]): Point[] {
  const joined: Point[] = []
  for (const point of points) {
    const before = joined.at(-1)
    const words = text.text.slice(point.start, point.end)
    const opensSentence = before !== undefined && before.sentence !== point.sentence && !point.turn
    const goesOn = opensSentence && ((point.tokens[0]?.quotation ?? -1) >= 0 || /^["“]/.test(words) ? QUOTE_CONTINUES.test(words) : CONTINUES.test(words))
    if (before && goesOn && before.tokens.length + point.tokens.length <= LONGEST_QUOTED) extend(before, point)
    else joined.push(point)
  }
  return joined
}
