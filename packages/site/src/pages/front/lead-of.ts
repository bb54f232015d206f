import type { Reading, Statement } from '@readout/record'
import { type Html, html } from '../../layout/html.ts'
import { sentenceOf } from '../../publish/index.ts'
import { wordsOf } from '../../words/statement.ts'

/** Shortest quotation, in characters, that says something by itself on a card. */
const TELLING = 24
/** Longest words of a card: more is read on the page. */
const MOST = 320

/** What a card shows of a page: a statement, and its words in whole sentences. */
export type Lead = { statement: Statement; words: Html }

const OPENS = /^[\p{Lu}\p{N}]/u
/** How a sentence ends; a quotation may leave its full stop to the sentence round it and end in a comma. */
const ENDS = /[.!?…]$/
const ENDS_BEHIND = /^(?:[.!?…]|,?["”’»]|,)/

/** True where the words open as a sentence does and end as one, or where the page's own mark behind them ends it. */
function isWhole(text: string, { start, end, exact }: { start: number; end: number; exact: string }): boolean {
  return OPENS.test(exact.trimStart()) && (ENDS.test(exact.trimEnd()) || ENDS_BEHIND.test(text.slice(end, end + 2))) && end > start
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { exact }) => sum + exact.length, 0)

/**
 * The first quotation of whole sentences that says something by itself; where a page has none, the sentence in which its first quotation, else its first
 * statement, stands, so that no card shows a piece of one.
 * Example: quotations “a tap” and “We are ready to talk at once.” -> the second.
 */
export function leadOf({ statements, source: { text } }: Reading): Lead | undefined {
  const own = statements.filter(({ parent, content }) => parent === undefined && content.length > 0)
  const whole = own.find(
    (one) => one.mode === 'direct' && lengthOf(one) >= TELLING && lengthOf(one) <= MOST && one.content.every((part) => isWhole(text, part)),
  )
  if (whole) return { statement: whole, words: wordsOf(text, whole) }
  const statement = own.find(({ mode }) => mode !== 'indirect') ?? own[0]
  const [first] = statement?.content ?? []
  if (!statement || !first) return undefined
  const { start, end } = sentenceOf(text, first)
  return { statement, words: html`${text.slice(start, end).replace(/\s+/g, ' ').trim()}` }
}
