import { type QuotationCheck, type Range, type Reading, type Span, type Statement, sliceSpan } from '@readout/record'
import { cutSentences, tokenize } from '../2-text/index.ts'
import { paraphraseDifferences } from './paraphrase.ts'
import { replacedEnds } from './replaced-ends.ts'
import { diffWords } from './word-diff.ts'
import { isEmptyWord, stemOf } from './words.ts'

type Word = { start: number; end: number; key: string }

/** Below this share of a quotation's words in their order, the original holds nothing like it. Half: fewer shared words are chance, since function words alone make a third. */
const LEAST_SHARED = 0.5
/** Words of the window around a match that a diff is made over; longer quotations are compared in their first so many words. */
const LONGEST_QUOTE = 600

/** The words of a range as they are compared: letter case, marks and the kind of apostrophe do not count. */
function wordsOf(text: string, start: number, end: number): Word[] {
  return tokenize(text, { start, end })
    .filter((token) => token.kind !== 'punct')
    .map((token) => ({ start: token.start, end: token.end, key: token.lower.replace(/\.$/, '') }))
}

/** Where the words of `quote` stand in `original` in one run, by first word: Knuth-Morris-Pratt, linear. -1 for nowhere. */
function runAt(original: Word[], quote: Word[]): number {
  if (!quote.length) return -1
  const fail = new Array<number>(quote.length).fill(0)
  for (let i = 1, k = 0; i < quote.length; i++) {
    while (k > 0 && quote[i]?.key !== quote[k]?.key) k = fail[k - 1] as number
    if (quote[i]?.key === quote[k]?.key) k++
    fail[i] = k
  }
  for (let i = 0, k = 0; i < original.length; i++) {
    while (k > 0 && original[i]?.key !== quote[k]?.key) k = fail[k - 1] as number
    if (original[i]?.key === quote[k]?.key) k++
    if (k === quote.length) return i - quote.length + 1
  }
  return -1
}

/** The stretch of the original with the most words of the quotation in it: first index of a window of twice its length. Linear, by a sliding count. */
function bestWindow(original: Word[], quote: Word[]): { from: number; to: number } {
  const wanted = new Map<string, number>()
  for (const { key } of quote) wanted.set(key, (wanted.get(key) ?? 0) + 1)
  const size = Math.min(original.length, quote.length * 2 + 8)
  const held = new Map<string, number>()
  let score = 0
  let best = -1
  let from = 0
  for (let i = 0; i < original.length; i++) {
    const key = (original[i] as Word).key
    const now = (held.get(key) ?? 0) + 1
    held.set(key, now)
    if (now <= (wanted.get(key) ?? 0)) score++
    if (i >= size) {
      const gone = (original[i - size] as Word).key
      const left = (held.get(gone) as number) - 1
      held.set(gone, left)
      if (left < (wanted.get(gone) ?? 0)) score--
    }
    if (score > best) {
      best = score
      from = Math.max(0, i - size + 1)
    }
  }
  const to = Math.min(original.length, from + size + quote.length)
  return { from: Math.max(0, from - quote.length), to }
}

function checkQuote(story: string, quote: Span, statement: string, original: { text: string; words: Word[]; sentences: Span[] }): QuotationCheck {
  const words = wordsOf(story, quote.start, quote.end).slice(0, LONGEST_QUOTE)
  const head = { statement, form: 'quotation' as const, quote, differs: [] }
  const at = runAt(original.words, words)
  if (at >= 0) {
    const span = sliceSpan(original.text, (original.words[at] as Word).start, (original.words[at + words.length - 1] as Word).end)
    return { ...head, verdict: 'same', original: span, diff: [{ op: 'same', words: quote.exact }] }
  }
  const { from, to } = bestWindow(original.words, words)
  const window = original.words.slice(from, to)
  const shown = (source: string, list: Word[]) => ({ keys: list.map((word) => word.key), words: list.map((word) => source.slice(word.start, word.end)) })
  const { runs: diff, first, last, shared } = replacedEnds(diffWords(shown(original.text, window), shown(story, words)), window, original)
  if (!words.length || shared / words.length < LEAST_SHARED || first >= last) return { ...head, verdict: 'not-found', diff: [] }
  const span = sliceSpan(original.text, (window[first] as Word).start, (window[last - 1] as Word).end)
  return { ...head, verdict: diff.some((run) => run.op === 'added') ? 'changed' : 'shortened', original: span, diff }
}

/** Below this share of a paraphrase's telling words no sentence of the original can be said to be what it tells: a paraphrase keeps the matter and changes the words. */
const LEAST_RETOLD = 0.4
/** Words beside the shared ones that belong to what is retold: an auxiliary before, an adverb after. */
const AROUND = 3

/** The stems of the words that tell something, with where they stand. */
const stemsOf = (text: string, range: Range): { stem: string; start: number; end: number }[] =>
  tokenize(text, range)
    .filter((token) => token.kind !== 'punct')
    .map(({ lower, start, end }) => ({ stem: isEmptyWord(lower) ? '' : stemOf(lower), start, end }))

/** The stretch of a sentence that a paraphrase tells: from the first to the last word they share, and a few words round it. */
function retold(text: string, sentence: Range, wanted: ReadonlySet<string>): { span: Span; shared: number } | undefined {
  const words = stemsOf(text, sentence)
  const at = words.flatMap(({ stem }, i) => (stem && wanted.has(stem) ? [i] : []))
  const [first, last] = [at[0], at.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [from, to] = [words[Math.max(0, first - AROUND)], words[Math.min(words.length - 1, last + AROUND)]] as [(typeof words)[number], (typeof words)[number]]
  return { span: sliceSpan(text, from.start, to.end), shared: new Set(at.map((i) => words[i]?.stem)).size }
}

function checkParaphrase(story: string, statement: Statement, original: { text: string; sentences: Span[] }): QuotationCheck | undefined {
  const first = statement.content[0]
  if (!first) return undefined
  const wanted = new Set(stemsOf(story, first).flatMap(({ stem }) => stem || []))
  let best: { sentence: Span; span: Span; shared: number } | undefined
  for (const sentence of original.sentences) {
    const told = retold(original.text, sentence, wanted)
    if (told && told.shared > (best?.shared ?? 0)) best = { sentence, ...told }
  }
  if (!best || best.shared < 2 || best.shared / wanted.size < LEAST_RETOLD) return undefined
  const differs = paraphraseDifferences(first.exact, best.span.exact, best.sentence.exact)
  const verdict = differs.length ? 'differs' : 'no-difference-seen'
  return { statement: statement.id, form: 'paraphrase', verdict, quote: first, original: best.sentence, diff: [], differs }
}

/**
 * Every quotation of a story held against the issuer's own text, and its paraphrases where a sentence of that text can be told. Pure; text order.
 * Example: story “we will respond”, original "we will respond decisively" -> same; story “we respond decisively” -> shortened, "will" dropped.
 */
export function checkQuotations(story: Reading, original: Reading): QuotationCheck[] {
  const text = original.source.text
  const words = original.article.paragraphs.flatMap((paragraph) => wordsOf(text, paragraph.start, paragraph.end))
  const sentences = original.article.paragraphs.flatMap((paragraph) => cutSentences(text, paragraph).map((range) => sliceSpan(text, range.start, range.end)))
  const byId = new Map(story.statements.map((statement) => [statement.id, statement]))
  return story.statements.flatMap((statement) => {
    // What A quotes of B inside A's own quotation is held against the original with it, once.
    const outer = (statement.parent === undefined ? undefined : byId.get(statement.parent)?.quotes) ?? []
    const own = statement.quotes.filter((quote) => !outer.some((one) => one.start <= quote.start && quote.end <= one.end))
    const quotes = own.map((quote) => checkQuote(story.source.text, quote, statement.id, { text, words, sentences }))
    const paraphrase = statement.mode === 'indirect' ? checkParaphrase(story.source.text, statement, { text, sentences }) : undefined
    return paraphrase ? [...quotes, paraphrase] : quotes
  })
}
