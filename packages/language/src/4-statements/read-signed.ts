import type { Range } from '@readout/record'
import type { Quotation, Text } from '../2-text/index.ts'
import type { Attribution } from './ground.ts'
import { trimComma } from './read-verbs.ts'

/** A name under a quotation, with what it says of itself, is at most this many characters. */
const SIGNATURE = 120
const NAME_WORDS = 6

/**
 * Quotations that are signed: a quotation that opens its line, a dash, a name to the end of the line, as in letters, posts and what passers-by were asked.
 * Offsets into `source.text`.
 * Example: '“Nobody asked us.” — Tove Brandal, Norhavn' -> source 'Tove Brandal, Norhavn', cue '—', content 'Nobody asked us.'
 */
export function readSigned(text: Text): Attribution[] {
  return [...signedBlocks(text), ...signedQuotations(text)]
}

/** Blocks that the page sets off as quoted and that a line with a dash and a name ends: posts shown in an article. */
function signedBlocks({ text, paragraphs }: Text): Attribution[] {
  const found: Attribution[] = []
  let content: Range[] = []
  for (const { start, end, kind } of paragraphs) {
    if (kind !== 'quote') content = []
    else {
      const signed = signatureAt(text, start - 1)
      if (!signed) content.push({ start, end: trimComma(text, start, end) })
      else if (content.length && !/^["“«]/.test(text.slice(content[0]?.start)))
        found.push({ ...signed, source: withoutDate(text, signed.source), content, lemma: '', act: 'assert', rule: 'signed/post' })
      if (signed) content = []
    }
  }
  return found
}

/** "Ann Oak (@annoak) March 6, 2025": the name with its handle. */
function withoutDate(text: string, { start, end }: Range): Range {
  const handle = /^[^(\n]{1,60}\(@\w{2,30}\)/.exec(text.slice(start, end))
  return { start, end: handle ? start + handle[0].length : end }
}

function signedQuotations(text: Text): Attribution[] {
  return text.quotations.flatMap((quotation, index) => {
    if (quotation.depth > 0 || !opensLine(text.text, quotation.start)) return []
    const signed = signatureAt(text.text, quotation.end)
    return signed ? [{ ...signed, content: contentOf(text, index), lemma: '', act: 'assert' as const, rule: 'signed/after' }] : []
  })
}

/** Nothing but white space stands between the start of the line and the mark. */
const opensLine = (text: string, start: number): boolean => /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 20), start))

/** The dash and the name behind a quotation: on its line, or alone on the next. */
function signatureAt(text: string, end: number): { source: Range; cue: Range } | undefined {
  const behind = text.slice(end, end + SIGNATURE + 20)
  const dash = /^[^\S\n]*\n?[^\S\n]*(?<mark>[—–―‒]|-{1,3})[^\S\n]*(?=\S)/.exec(behind)
  if (!dash?.groups?.['mark']) return undefined
  const from = dash[0].length
  const line = behind.slice(from).split('\n', 1)[0] ?? ''
  if (line.length > SIGNATURE) return undefined
  let length = line.length
  while (length > 0 && /[\s.,;:]/.test(line[length - 1] as string)) length--
  const signature = line.slice(0, length)
  if (!isName(signature)) return undefined
  const mark = end + dash[0].indexOf(dash.groups['mark'])
  return { source: { start: end + from, end: end + from + signature.length }, cue: { start: mark, end: mark + dash.groups['mark'].length } }
}

/** Capitals throughout up to the first comma or bracket; what follows tells age, place or office. */
function isName(signature: string): boolean {
  const name = signature.split(/[,(]/, 1)[0]?.trim() ?? ''
  const words = name.split(/\s+/)
  return (
    words.length <= NAME_WORDS &&
    words.every((word) => /^(?:[\p{Lu}@]|(?:al|bin|da|de|del|den|der|di|du|el|la|le|of|the|ter|van|von)$)/u.test(word)) &&
    /\p{Lu}|@/u.test(name)
  )
}

/** The words of the quotation and of those in the paragraphs before that it goes on from. */
function contentOf(text: Text, index: number): Range[] {
  const ranges: Range[] = []
  for (let at: number | undefined = index; at !== undefined; ) {
    const { inner, continues }: Quotation = text.quotations[at] as Quotation
    ranges.unshift({ start: inner.start, end: trimComma(text.text, inner.start, inner.end) })
    at = continues
  }
  return ranges
}
