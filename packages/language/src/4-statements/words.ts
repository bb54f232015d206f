import type { Range } from '@readout/record'
import { type Text, type Token, type Verb, verbOf } from '../2-text/index.ts'
import { COUNT_WORDS, FUNCTION_WORDS, PEOPLE_WORDS } from './lexicon/function-words.ts'

/** What a word does in its clause, as far as the rules need it. */
export type WordClass =
  | 'adv'
  | 'be'
  | 'cc'
  | 'det'
  | 'do'
  | 'have'
  | 'modal'
  | 'obj'
  | 'poss'
  | 'prep'
  | 'pro'
  | 'sub'
  | 'wh'
  | 'that'
  | 'to'
  | 'not'
  | 'num'
  | 'verb'
  | 'noun'
  | 'name'
  | 'gen'
  | 'comma'
  | 'open'
  | 'close'
  | 'stop'
  | 'dash'
  | 'colon'
  | 'semi'
  | 'punct'

/** A word of the article with its class; contractions are cut ("did|n't", "he|'ll"). Offsets into `source.text`. */
export type Word = Range & { lower: string; is: WordClass; capital: boolean; sentence: number; quotation: number; verb?: Verb }

const PIECES = ["n't", "'ll", "'ve", "'re", "'d", "'m"] as const

const CLASSES: ReadonlyMap<string, WordClass> = new Map(
  FUNCTION_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [is = '', ...words] = line.split(' ')
      return words.map((word): [string, WordClass] => [word, is as WordClass])
    })
    // "that", "to" and "not" have classes of their own; the first class named wins for the others.
    .filter(([word], i, all) => all.findIndex(([other]) => other === word) === i),
)
const OWN: ReadonlyMap<string, WordClass> = new Map([
  ['that', 'that'],
  ['to', 'to'],
  ['not', 'not'],
  ["n't", 'not'],
  ["'s", 'gen'],
  ["'", 'gen'],
  ["'ll", 'modal'],
  ["'d", 'modal'],
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
  ['ai', 'be'],
  ['wo', 'modal'],
  ['ca', 'modal'],
])
const MARKS: Record<string, WordClass> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'punct',
  ';': 'semi',
  ':': 'colon',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '“': 'open',
  '”': 'close',
  '«': 'open',
  '»': 'close',
  '„': 'open',
}

/**
 * The words of an article with their classes, from its tokens. Linear in their number.
 * Example: "He didn't say" -> he/pro did/do n't/not say/verb.
 * Source: closed classes from the lexicon; verb or noun by the class of the words beside it.
 */
export function classifyWords(text: Text): Word[] {
  const words: Word[] = []
  for (const token of text.tokens) pushPieces(text, token, words)
  joinDoubles(words)
  for (let i = 0; i < words.length; i++) settleName(words, i)
  for (let i = 0; i < words.length; i++) settleVerb(words, i)
  return words
}

function pushPieces(text: Text, token: Token, words: Word[]): void {
  const { start, end, lower, capital, sentence, quotation } = token
  const piece = token.kind === 'word' && lower.length > 2 ? PIECES.find((tail) => lower.endsWith(tail) && lower.length > tail.length) : undefined
  const cut = piece ? end - piece.length : end
  push(words, { start, end: cut, lower: piece ? lower.slice(0, -piece.length) : lower, capital, sentence, quotation }, token.kind, text)
  if (piece) push(words, { start: cut, end, lower: piece, capital: false, sentence, quotation }, 'word', text)
}

function push(words: Word[], bare: Omit<Word, 'is' | 'verb'>, kind: Token['kind'], text: Text): void {
  const { lower } = bare
  let is: WordClass = kind === 'number' ? 'num' : kind === 'punct' ? (MARKS[lower] ?? 'punct') : (OWN.get(lower) ?? CLASSES.get(lower) ?? 'noun')
  if (kind === 'punct' && (lower === '"' || lower === "'" || lower === '‘' || lower === '’')) is = markTurn(text, bare)
  const verb = is === 'noun' ? verbOf(lower) : undefined
  words.push({ ...bare, is, ...(verb ? { verb } : {}) })
}

/** A straight mark opens where a quotation starts, closes where one ends; else it is an apostrophe. */
function markTurn(text: Text, bare: Range & { quotation: number }): WordClass {
  const quotation = text.quotations[bare.quotation]
  if (quotation && quotation.start === bare.start) return 'open'
  if (quotation && quotation.end === bare.end) return 'close'
  return bare.end - bare.start === 1 && text.text[bare.start] !== '"' ? 'gen' : 'punct'
}

/** "--" is a dash. */
function joinDoubles(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    if (word.lower === '-' && before.lower === '-' && before.end === word.start) {
      word.is = 'dash'
      before.is = 'dash'
    } else if (word.lower === '-' && /\s/.test(spaceAround(words, i))) word.is = 'dash'
  }
}

function spaceAround(words: Word[], i: number): string {
  const before = words[i - 1]
  const after = words[i + 1]
  const word = words[i] as Word
  return before && after && before.end < word.start && word.end < after.start ? ' ' : ''
}

const COMPLEMENT: ReadonlySet<WordClass> = new Set([
  'that',
  'to',
  'det',
  'pro',
  'poss',
  'obj',
  'wh',
  'name',
  'open',
  'comma',
  'colon',
  'adv',
  'prep',
  'sub',
  'num',
])
/** Determiners that stand as a subject of their own: "many fear", "some say". */
const ALONE: ReadonlySet<string> = new Set([
  'all',
  'both',
  'few',
  'many',
  'most',
  'much',
  'several',
  'some',
  'these',
  'this',
  'those',
  'half',
  'either',
  'neither',
  'each',
])

/** A capital inside a sentence makes a name; -ly an adverb. Before the verbs are settled, since those look at the next word. */
function settleName(words: Word[], i: number): void {
  const word = words[i] as Word
  if (word.is !== 'noun') return
  const opens = words[i - 1]?.sentence !== word.sentence || words[i - 1]?.is === 'open'
  if (word.capital && (!opens || !word.verb) && !word.lower.endsWith('ly')) word.is = 'name'
  else if (!word.verb && word.lower.endsWith('ly') && word.lower.length > 4) word.is = 'adv'
}

const SINGLE: ReadonlySet<string> = new Set(['each', 'either', 'much', 'neither', 'this'])

const COUNTS: ReadonlySet<string> = new Set(COUNT_WORDS.split(' '))
const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_WORDS.split(' '))

/** Settles whether a word that may be a verb is one here. */
function settleVerb(words: Word[], i: number): void {
  const word = words[i] as Word
  if (word.is !== 'noun' || !word.verb) return
  const first = words[i - 1]?.sentence !== word.sentence
  if (isVerb(words, i, word, first)) word.is = 'verb'
  else if (word.capital) word.is = 'name'
}

/** Past forms that are hardly ever adjectives: "reviewed the plan and expressed satisfaction". Source: usage of readouts. */
const TELLING: ReadonlySet<string> = new Set(
  'commended condemned conveyed emphasised emphasized expressed extended highlighted praised reaffirmed reiterated stressed thanked underlined underscored urged voiced welcomed'.split(
    ' ',
  ),
)

function isVerb(words: Word[], i: number, word: Word, first: boolean): boolean {
  const { forms } = word.verb as Verb
  let j = i - 1
  while (j >= 0 && words[j]?.sentence === word.sentence && (words[j]?.is === 'adv' || words[j]?.is === 'not')) j--
  // "that Oak “believes that …”": the subject stands outside of the marks.
  if (forms.has('s') && words[j]?.is === 'open' && (words[j - 1]?.is === 'name' || words[j - 1]?.is === 'pro')) j--
  const before = words[j]
  const next = words[i + 1]
  if (!before || before.sentence !== word.sentence) return forms.has('ing') || (forms.has('past') && !first)
  if (forms.has('base') && (before.is === 'to' || before.is === 'modal' || before.is === 'do')) return true
  if ((before.is === 'be' || before.is === 'have') && (forms.has('ing') || forms.has('participle'))) return true
  // "he's said", "Oak's calling" after a cut 's that is no possessive: only before an -ing or a participle followed by a complement.
  if (before.is === 'gen') return forms.has('ing') && next !== undefined && next.is === 'that'
  if (before.is === 'det')
    return (
      !PEOPLE.has(word.lower) &&
      ALONE.has(before.lower) &&
      !forms.has('ing') &&
      (!forms.has('s') || SINGLE.has(before.lower)) &&
      next !== undefined &&
      COMPLEMENT.has(next.is) &&
      next.is !== 'comma'
    )
  if (before.is === 'poss' || before.is === 'num') return false
  // "two engineers", "ordered all staff to leave".
  if (forms.has('s') && COUNTS.has(before.lower)) return false
  if (PEOPLE.has(word.lower) && before.is !== 'pro' && before.is !== 'wh') return false
  if (before.is === 'prep') return forms.has('ing')
  if (before.is === 'pro' || before.is === 'wh') return !forms.has('ing') || before.is === 'wh'
  if (forms.has('ing')) return true
  if (before.is === 'cc' && (forms.has('past') || forms.has('participle')))
    return next !== undefined && (COMPLEMENT.has(next.is) || next.lower === 'clear' || (next.is === 'noun' && TELLING.has(word.lower)))
  if (forms.has('past') || forms.has('participle'))
    return !(next?.is === 'noun' && before.is !== 'name' && before.is !== 'comma' && before.is !== 'noun') || word.lower === 'said'
  return mayBePresent(words, before, word, next)
}

function mayBePresent(words: Word[], before: Word, word: Word, next: Word | undefined): boolean {
  if (!next || word.lower === 'says') return true
  const { forms } = word.verb as Verb
  const follows = COMPLEMENT.has(next.is) && next.is !== 'comma' && next.is !== 'colon'
  const subject = before.is === 'name' || before.is === 'noun' || before.is === 'comma' || before.is === 'close' || before.is === 'cc' || before.is === 'obj'
  if (!subject) return false
  if (forms.has('s'))
    return (follows && (before.is === 'name' || next.is !== 'prep')) || (before.is === 'name' && next.is !== 'verb' && next.is !== 'be' && next.is !== 'modal')
  const plural =
    before.lower.endsWith('s') || before.lower === 'people' || before.is === 'cc' || (before.is === 'name' && words.length > 0 && before.lower.endsWith('s'))
  return (plural && (follows || next.is === 'noun')) || (word.lower === 'say' && (follows || next.is === 'noun'))
}
