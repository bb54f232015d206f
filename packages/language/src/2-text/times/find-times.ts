import type { Note, Range, When } from '@readout/record'
import { sliceSpan } from '@readout/record'
import type { Page } from '../../1-page/index.ts'
import type { Staged } from '../../staged.ts'
import type { Quotation, Text } from '../index.ts'
import { type Day, isoDay, parseDay, weekday } from './calendar.ts'
import { type Lexeme, lexemes } from './lexeme.ts'
import type { Node, Parsed } from './node.ts'
import { parseTimes } from './parse.ts'
import { resolveNode } from './resolve.ts'
import { directionOf } from './tense.ts'

/** Every date, time, span and duration of the article, each with its span, in text order; `anchor` is the day they were resolved against, where one is known. */
export type Times = { times: When[]; anchor?: string }

/** Letters without which a sentence tells no time; a cheap test before the grammar. */
const MAY_TELL =
  /\d|day|week|month|year|hour|minute|night|morning|evening|noon|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|quarter|centur|recent|now|past|future|previous|former|soon|current|present|moment|time|date|ies\b|easter|christmas|thanksgiving|annual|weekly|monthly|second/i
/** Country codes of hosts whose dates in digits put the day first. */
const DAY_FIRST_HOST = /^https?:\/\/[^/]+\.(?:au|eu|fr|de|ie|in|it|nz|ru|uk|za|es|br|ua|tr|il|ae|pk|ke|ng)(?:[/:]|$)/

type Sentence = { range: Range; lexemes: Lexeme[]; parsed: Parsed[] }

/**
 * Finds and resolves the time expressions of the article: against the day of publication, inside a quotation against the day of the utterance where the sentence names it;
 * with no date known, relative ones stay vague (XXXX-…). A weekday takes its direction from the tense.
 * Example: "The envoys met on Friday.", published Monday 2031-03-03 -> 2031-02-28, basis weekday.
 */
export function findTimes(page: Page, text: Text): Staged<Times> {
  const notes: Note[] = []
  const dayFirst = DAY_FIRST_HOST.test(page.input.url ?? page.source.url ?? '')
  const sentences: Sentence[] = []
  for (const range of text.sentences) {
    if (!MAY_TELL.test(text.text.slice(range.start, range.end))) continue
    const cut = lexemes(text.text, range.start, range.end)
    const parsed = parseTimes(cut, { dayFirst, future: (start, end) => directionOf(cut, start, end).way === 'future' })
    if (parsed.length) sentences.push({ range, lexemes: cut, parsed })
  }
  const published = page.article.published?.value ?? page.input.published
  const anchor = parseDay(published) ?? issueDay(sentences, text, notes) ?? inferredAnchor(sentences, page.input.fetched, notes)
  const year = anchor ? undefined : knownYear(published)
  const times: When[] = []
  let context: Day | undefined
  for (const sentence of sentences) {
    const here = resolveSentence(sentence, text, { ...(anchor ? { anchor } : {}), ...(context ? { context } : {}), ...(year === undefined ? {} : { year }) })
    times.push(...here.times)
    context = here.context ?? context
  }
  return { value: { times, ...(anchor ? { anchor: isoDay(anchor) } : {}) }, notes }
}

const knownYear = (published: string | undefined): number | undefined => {
  const match = /^(\d{4})(?:-|$)/.exec(published ?? '')
  return match ? Number(match[1]) : undefined
}

/** How many dated sentences at the head of a text are looked at for its day of issue. */
const HEAD = 3
/** What may stand before the day of issue in its line: a place. */
const PLACE_BEFORE = /^(?:\p{Lu}[\p{L}.'’-]{0,24}[ ,]{1,2}){0,4}$/u
/** What follows it: the end of the line, or the agency and the dash of a dateline. */
const LINE_ENDS = /^[.,]?[ \t]*(?:\n|$|(?:\([^()\n]{1,30}\)[ \t]*)?[-–—:]{1,2}\s)/

/** The day a text gives as its own: "Oakport, 21 May 2031" as a line of its own at its head or end, or a dateline with its year. */
function issueDay(sentences: Sentence[], { text }: Text, notes: Note[]): Day | undefined {
  for (const { range, lexemes: cut, parsed } of [...sentences.slice(0, HEAD), ...sentences.slice(-1)]) {
    const one = parsed[0]
    const [first, last] = [cut[one?.start ?? -1], cut[(one?.end ?? 0) - 1]]
    if (!one || !first || !last || one.node.type !== 'day') continue
    const { y, m, d } = one.node
    if (y === undefined || m === undefined || d === undefined) continue
    const line = text.lastIndexOf('\n', first.start) + 1
    if (line > range.start && first.start - line > 120) continue
    // Behind a line that breaks off the date goes on with its sentence.
    const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, Math.max(0, line - 1)).trim()
    if (above && !/[.:!?”"]$/.test(above) && !text.startsWith(above)) continue
    if (!PLACE_BEFORE.test(text.slice(line, first.start)) || !LINE_ENDS.test(text.slice(last.end, last.end + 60))) continue
    notes.push({
      stage: '2-text',
      rule: 'anchor-from-line',
      span: sliceSpan(text, first.start, last.end),
      reason: 'The day the text gives as its own, where no day of publication is told.',
    })
    return { y, m, d }
  }
  return undefined
}

/** Where no day of publication is told: a date with weekday, month and day fits only some years; the one nearest to a year the text names, or the last before the fetch. */
function inferredAnchor(sentences: Sentence[], fetched: string | undefined, notes: Note[]): Day | undefined {
  const nodes: Node[] = sentences.flatMap((sentence) => sentence.parsed.map((parsed) => parsed.node))
  const named = nodes.flatMap((node) => (node.type === 'year' ? [node.y] : 'y' in node && typeof node.y === 'number' ? [node.y] : []))
  const latest = named.length ? Math.max(...named) : parseDay(fetched)?.y
  if (latest === undefined) return undefined
  for (const node of nodes) {
    if (node.type !== 'day' || node.wd === undefined || node.m === undefined || node.d === undefined) continue
    const day = { m: node.m, d: node.d }
    const fits = [1, 0, -1, -2, -3, -4, -5, -6]
      .map((k) => ({ y: latest + k, ...day }))
      .filter((at) => weekday(at) === node.wd && (!fetched || isoDay(at) <= fetched.slice(0, 10)))
    const best = fits.sort((a, b) => Math.abs(a.y - latest) - Math.abs(b.y - latest))[0]
    if (!best) continue
    notes.push({
      stage: '2-text',
      rule: 'anchor-from-weekday',
      reason: `No day of publication is told; ${isoDay(best)} is the nearest year in which that day has the weekday the text gives.`,
    })
    return best
  }
  return undefined
}

type Against = { anchor?: Day; context?: Day; year?: number }

function resolveSentence(sentence: Sentence, text: Text, against: Against): { times: When[]; context?: Day } {
  const times: When[] = []
  let context = against.context
  const quotations = text.quotations.filter((quotation) => quotation.start < sentence.range.end && quotation.end > sentence.range.start)
  const utterance = utteranceDay(sentence, quotations, against)
  for (const parsed of sentence.parsed) {
    const [first, last] = [sentence.lexemes[parsed.start] as Lexeme, sentence.lexemes[parsed.end - 1] as Lexeme]
    const direction = directionOf(sentence.lexemes, parsed.start, parsed.end)
    const inside = quotations.some((quotation) => quotation.start <= first.start && quotation.end >= last.end)
    const anchor = inside && utterance ? utterance : against.anchor
    const resolved = resolveNode(parsed.node, {
      ...(anchor ? { anchor } : {}),
      ...(context ? { context } : {}),
      ...(against.year === undefined ? {} : { year: against.year }),
      direction,
    })
    if (!resolved) continue
    const { day, ...value } = resolved
    if (day && !inside) context = day
    times.push({ ...value, ...(parsed.mod ? { mod: parsed.mod } : {}), span: sliceSpan(text.text, first.start, last.end) })
  }
  return { times, ...(context ? { context } : {}) }
}

/** The day on which the words inside the marks were spoken: a day the sentence names outside of them. */
function utteranceDay(sentence: Sentence, quotations: Quotation[], against: Against): Day | undefined {
  if (!quotations.length || !against.anchor) return undefined
  for (const parsed of sentence.parsed) {
    const first = sentence.lexemes[parsed.start] as Lexeme
    if (quotations.some((quotation) => quotation.start <= first.start && quotation.end > first.start)) continue
    if (parsed.node.type !== 'day' && parsed.node.type !== 'shift') continue
    const day = resolveNode(parsed.node, { ...against, direction: directionOf(sentence.lexemes, parsed.start, parsed.end) })?.day
    if (day && isoDay(day) <= isoDay(against.anchor)) return day
  }
  return undefined
}
