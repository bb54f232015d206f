import type { Reading } from '@readout/record'
import type { Terminal } from '../output/terminal.ts'
import { columns, type Piece, wrap } from '../output/wrap.ts'
import { hasLines, isLanguageNotRead } from '../exit-code.ts'
import { type Line, UNSURE_BELOW } from './line.ts'
import { namesOf } from './names.ts'
import { tellCommitments } from './tell-commitment.ts'
import { tellAccounts, tellContacts, tellTalks } from './tell-contact.ts'
import { tellAssessments, tellEvents } from './tell-event.ts'
import { tellHeadline, tellLeftOut, tellMeta, tellSelf } from './tell-page.ts'
import { tellStatements } from './tell-statement.ts'

export type PrintOptions = { terminal: Terminal; explain?: boolean; model?: string }

/** Columns the labels stand in; on a narrow terminal the words go under the label instead. */
const LABEL_WIDTH = 11
const NARROW = 56

/** All lines of the record in the order they are printed; those of a paged document name their page. */
export function linesOf(reading: Reading): Line[] {
  const names = namesOf(reading)
  const lines = [tellStatements, tellCommitments, tellContacts, tellAccounts, tellAssessments, tellTalks, tellEvents].flatMap((tell) => tell(reading, names))
  const pages = reading.notes.flatMap(({ rule, span }) => (rule === 'document-page' && span ? [span.start] : []))
  if (pages.length < 2) return lines
  return lines.map((line) => ({
    ...line,
    place: line.place && `p. ${pages.filter((start) => start <= Number(/\d+/.exec(line.place)?.[0])).length} ${line.place}`,
  }))
}

/**
 * The record as a person reads it: what the page does not tell about itself, then who said what, the if-thens, contacts, accounts, talks, events,
 * and what was left out; each line with its chain and its characters in brackets.
 */
export function printRecord(reading: Reading, options: PrintOptions): string {
  const { terminal } = options
  const { dim, yellow } = terminal.colours
  const out = [...printHead(reading, terminal), ...set([{ text: tellSelf(reading).join(' '), style: yellow }], terminal)]
  if (isLanguageNotRead(reading))
    out.push('', ...set([{ text: `This page is in ${languageName(reading.article.language)}. Text kept; no lines read.` }], terminal))
  else if (!hasLines(reading))
    out.push('', ...set([{ text: `Nothing found: no statement, contact, if-then, talks or event in ${reading.article.words} words.` }], terminal))
  const { shown, unsure } = shownOf(linesOf(reading), options.explain)
  let label = ''
  for (const line of shown) {
    if (line.label !== label) out.push('')
    label = line.label
    out.push(...printLine(line, options))
  }
  if (unsure)
    out.push(...labelled('', [{ text: `${unsure} unsure ${unsure === 1 ? 'event is' : 'events are'} not shown; --explain shows all.`, style: dim }], terminal))
  const leftOut = tellLeftOut(reading)
  if (leftOut) out.push('', ...labelled('left out', [{ text: leftOut, style: dim }], terminal))
  if (hasLines(reading)) out.push('', dim('Read by machine, not checked.'))
  if (options.explain) out.push(...printExplanation(reading, options))
  return `${out.join('\n')}\n`
}

/** The lines shown: events that are more likely wrong than right are counted only, since a reader has the words they were coded from already. */
function shownOf(lines: Line[], all = false): { shown: Line[]; unsure: number } {
  const shown = lines.filter((line) => all || line.label !== 'EVENT' || (line.confidence ?? 1) >= UNSURE_BELOW)
  return { shown, unsure: lines.length - shown.length }
}

/** The headline with what is known of the page. */
export function printHead(reading: Reading, terminal: Terminal): string[] {
  const { bold, dim } = terminal.colours
  const headline = tellHeadline(reading.article)
  const meta = tellMeta(reading)
  const gap = terminal.width - columns(headline) - columns(meta)
  if (terminal.wrap && gap >= 2) return [`${bold(headline)}${' '.repeat(gap)}${dim(meta)}`]
  return [...set([{ text: headline, style: bold }], terminal), ...set([{ text: meta, style: dim }], terminal)]
}

function set(pieces: Piece[], { width, wrap: wrapped }: Terminal): string[] {
  return wrap(pieces, wrapped ? width : Number.MAX_SAFE_INTEGER)
}

/** One line: label, words, and at the end the chain and the place, on the same row where they fit. */
export function printLine(line: Line, { terminal, explain }: PrintOptions): string[] {
  const { dim, cyan } = terminal.colours
  const tail: Piece[] = [
    ...(line.chain ? [{ text: line.chain, style: cyan }] : []),
    ...(line.place ? [{ text: line.chain ? `  ${line.place}` : line.place, style: dim }] : []),
  ]
  const rows = labelled(line.label, line.body, terminal, tail)
  if (!explain) return rows
  const how = [line.id, line.rule && `rule ${line.rule}`, line.confidence !== undefined && `confidence ${line.confidence.toFixed(2)}`]
    .filter(Boolean)
    .join('  ')
  return [...rows, ...labelled('', [{ text: how, style: dim }], terminal)]
}

function labelled(label: string, body: Piece[], terminal: Terminal, tail: Piece[] = []): string[] {
  const name = label ? terminal.colours.bold(label) : ''
  const tailText = tail.map((piece) => piece.text).join('')
  const drawnTail = tail.map(({ text, style = (t: string) => t }) => style(text)).join('')
  if (!terminal.wrap) return [[name, wrap(body, Number.MAX_SAFE_INTEGER).join(' '), drawnTail].filter(Boolean).join('  ')]
  const narrow = terminal.width < NARROW
  const indent = ' '.repeat(narrow ? 2 : LABEL_WIDTH)
  const width = terminal.width - indent.length
  const rows = wrap(body, width)
  const last = rows.at(-1) ?? ''
  const gap = width - columns(stripped(last)) - columns(tailText)
  if (tailText && gap >= 2) rows[rows.length - 1] = `${last}${' '.repeat(gap)}${drawnTail}`
  else if (tailText) rows.push(...wrap(tail, width).map((row) => ' '.repeat(Math.max(0, width - columns(stripped(row)))) + row))
  if (narrow) return [...(name ? [name] : []), ...rows.map((row) => indent + row)]
  return rows.map((row, at) => (at === 0 ? name + ' '.repeat(Math.max(1, LABEL_WIDTH - label.length)) : indent) + row)
}

const stripped = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')

function printExplanation({ notes, extractor }: Reading, { terminal, model }: PrintOptions): string[] {
  const { dim, bold } = terminal.colours
  const told = notes.map((note) => `${note.stage}  ${note.rule}${note.span ? `  [${note.span.start}–${note.span.end}]` : ''}  ${note.reason}`)
  return [
    '',
    bold('How it was read'),
    ...[`extractor ${extractor.version}, text version ${extractor.textVersion}; ${model ?? 'rules alone'}`, ...told].flatMap((row) =>
      set([{ text: row, style: dim }], terminal),
    ),
  ]
}

/** A language tag's English name. Example: languageName('ru') -> 'Russian'. */
export function languageName(tag: string): string {
  try {
    // Made when needed: it costs a twentieth of a second, and most pages are in English.
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
