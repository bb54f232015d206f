import { type Commitment, type Note, type Range, type Reading, type Row, type Span, sliceSpan } from '@readout/record'
import { isForeign } from '../1-page/index.ts'
import type { Token } from '../2-text/index.ts'
import type { Weighed } from './likeness.ts'
import { cutPoints, isTitle, type Point, type Teller } from './points.ts'
import { mentionsIn, type Names, namesOf, tellerOf, tellerOfTurn } from './side.ts'

/** One side's account as it is held: its reading, and whether the text is that side's own and whole. */
export type SideAccount = { side: string; reading: Reading; complete: boolean }

/** What is held of an account: whole, or so many sentences, through whom. */
export type HeldPart = { sentences: number; via: string[] }

/** One side's telling made ready for the table: its points, whose each is, and what is held of it. */
export type Told = {
  side: string
  /** Whether the text is that side's own, whole or cut; what a page quotes of it is not. */
  own: boolean
  complete: boolean
  text: string
  points: Point[]
  tellers: Teller[]
  names: Names
  /** How what no row of the other meets came to be held: by point, quoted or paraphrased; a text of a side's own says that nothing in the other is alike. */
  ruleOf: (point: Point) => string
  held: HeldPart
  notes: Note[]
}

/** A telling with what its page holds beside: the times, the commitments, and which tokens stand in a time. */
export type Telling = Told & Pick<Reading, 'times' | 'commitments'> & { isTime: (token: Token) => boolean }

/** Closing and opening courtesies that tell nothing of the contact. Source: the forms official press services use. */
const BOILERPLATE =
  /^(?:###|end|unofficial translation|readout of|for immediate release|the white house|press release|this text is|when materials are used|photos?:|thank you\b.{0,20}$)/i

const ALONE = 'nothing in the other text is alike enough'
const ALONE_OF_HELD = 'nothing held of the other is alike enough'

/** The words before a list are few. */
const LONGEST_LEAD = 8

/** How many of the first points may tell that the contact took place: a frame ("As part of …") may stand before it. */
const OPENING_WITHIN = 2

/** The row that a commitment of the record makes of the clause it stands in; a refusal is a claim. */
const ROW_OF: Record<Commitment['kind'], Row['row']> = {
  threat: 'warning',
  warning: 'warning',
  promise: 'promise',
  offer: 'promise',
  demand: 'demand',
  refusal: 'claim',
}

/**
 * So many clauses of a text are laid against the other's, about 6,000 words: each is held against each, so time grows with the square. What is longer is not
 * compared whole, and then nothing is said of what it leaves out.
 */
export const MOST_POINTS = 400

/** Reads one account against the other side: its clauses, whose they are, and notes for the forms of words that make no row. */
export function tell({ side, reading, complete: given }: SideAccount, other: string): Told {
  const { text, points: all } = cutPoints(reading)
  const points = all.slice(0, MOST_POINTS)
  const names = namesOf(reading, side, other)
  const notes: Note[] = points.length < all.length ? [tooLong(side, text.text, all)] : []
  for (const { start, end } of text.paragraphs.filter(isTitle))
    notes.push({
      stage: '9-compare',
      rule: 'title',
      span: sliceSpan(text.text, start, end),
      reason: `In ${side}'s text: a title, which tells nothing of its own.`,
    })
  const foreign = new Set(text.paragraphs.filter(({ start, end }) => isForeign(text.text.slice(start, end))))
  const complete = given && points.length === all.length && !foreign.size
  const kept: Point[] = []
  const tellers: Teller[] = []
  let teller: Teller = 'unknown'
  let turn: { teller: Teller | undefined; asks: boolean } | undefined
  for (const point of points) {
    if (point.turn) turn = { teller: tellerOfTurn(point.turn.label, names), asks: point.turn.asks }
    teller = tellerOf(text.text, point, names, teller, turn?.teller)
    const span = sliceSpan(text.text, point.start, point.end)
    const paragraph = text.paragraphs[text.sentences[point.sentence]?.paragraph ?? -1]
    const left = paragraph && foreign.has(paragraph) ? LEFT.foreign : turn?.asks ? LEFT.question : tellsNothing(span.exact) ? LEFT.boilerplate : undefined
    if (left) {
      notes.push({ stage: '9-compare', rule: left.rule, span, reason: `In ${side}'s text: ${left.reason}` })
      continue
    }
    point.kind = kindByWords(point) ?? kindByRecord(point, reading) ?? point.kind
    kept.push(point)
    tellers.push(teller)
  }
  const held = { sentences: new Set(kept.map((point) => point.sentence)).size, via: outletOf(reading) }
  return { side, own: true, complete, text: text.text, points: kept, tellers, names, held, notes, ruleOf: () => (complete ? ALONE : ALONE_OF_HELD) }
}

/** Clauses that make no row, and why. */
const LEFT = {
  foreign: { rule: 'other-language', reason: 'a paragraph that is not in English; it is not compared, nor is anything said about what this text leaves out.' },
  question: { rule: 'question', reason: 'a question put to those who speak, no words of theirs.' },
  boilerplate: { rule: 'boilerplate', reason: 'a form of words, no point of the contact.' },
}

/** A form of words, what holds no letter, or the words before a list ("They discussed:"). */
const tellsNothing = (words: string): boolean =>
  BOILERPLATE.test(words) || !/\p{L}/u.test(words) || (words.endsWith(':') && words.split(/\s+/).length <= LONGEST_LEAD)

function tooLong(side: string, text: string, points: Point[]): Note {
  const [first, last] = [points[MOST_POINTS], points.at(-1)] as [Point, Point]
  const reason = `In ${side}'s text: the first ${MOST_POINTS} of ${points.length} clauses are compared; nothing is said about the rest, nor about what it leaves out.`
  return { stage: '9-compare', rule: 'too-long', span: sliceSpan(text, first.start, last.end), reason }
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** The row that a commitment of the record makes of the clause it stands in. */
export function kindByRecord(point: Range, reading: Pick<Reading, 'commitments'>): Row['row'] | undefined {
  const commitment = reading.commitments.find((one) => overlaps(one.consequence, point))
  return commitment && ROW_OF[commitment.kind]
}

/** "Assured her that it will not …" promises, where the same verb without a coming deed only tells. */
const kindByWords = ({ verb, tokens }: Point): Row['row'] | undefined =>
  (verb === 'assure' || verb === 'guarantee') && tokens.some((token) => token.lower === 'will' || token.lower === 'would') ? 'promise' : undefined

/** The outlet that a text came through, as it names itself. */
export function outletOf({ article }: Pick<Reading, 'article'>): string[] {
  const { outlet } = article
  return outlet ? ['exact' in outlet ? outlet.exact : outlet.value] : []
}

/** The spans of some points of a telling, in text order. */
export const spansOf = (told: Told, indices: number[]): Span[] =>
  indices.map((i) => sliceSpan(told.text, (told.points[i] as Point).start, (told.points[i] as Point).end))

/** The point that tells that the contact took place: among the first, it has a word of contact and names the other side. -1 for none. */
export function openingOf(told: Told, weighed: Weighed[]): number {
  if (!told.own) return -1
  const contact = weighed.slice(0, OPENING_WITHIN).map((one) => one.concepts.has('contact'))
  const named = contact.findIndex((is, i) => is && mentionsIn(told.names, told.points[i] as Point).some((mention) => mention.code === told.names.other))
  return named >= 0 || !contact[0] ? named : 0
}
