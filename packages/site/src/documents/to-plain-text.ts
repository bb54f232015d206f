import { type Document, type DocumentPart, hasUnchecked, sourceLine, UNCHECKED_SENTENCE, withMarks } from './document.ts'

/** One line, without what would break a row of tab-separated cells. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim()

function partOf(part: DocumentPart): string {
  if (part.kind === 'heading') return oneLine(part.text).toUpperCase()
  if (part.kind === 'paragraph') return oneLine(withMarks(part))
  const rows = [part.columns, ...part.rows.map((row) => row.map(withMarks))]
  return [...(part.caption ? [oneLine(part.caption)] : []), ...rows.map((row) => row.map(oneLine).join('\t'))].join('\n')
}

const sourceLines = ({ sources }: Document): string[] =>
  sources.map((source, at) => oneLine(`${at + 1}. ${sourceLine(source)} ${source.address ?? ''}${source.unchecked ? ' †' : ''}`))

/**
 * A document as plain text; cells of a table are parted by tabs, so that a spreadsheet takes it from the clipboard.
 * Example: a row of 'port' and 'stays open' from source 1 -> 'port\tstays open [1]'.
 */
export function toPlainText(document: Document): string {
  return `${[
    oneLine(document.title),
    ...document.about.map(oneLine),
    ...(hasUnchecked(document) ? [UNCHECKED_SENTENCE] : []),
    ...document.parts.map(partOf),
    ...(document.sources.length ? [['Sources', ...sourceLines(document)].join('\n')] : []),
  ].join('\n\n')}\n`
}

/** The tables of a document as tab-separated text for the clipboard, with the numbered sources under them. */
export function tablesToText(document: Document): string {
  const tables = document.parts.filter((part) => part.kind === 'table').map(partOf)
  return `${[...tables, ...(hasUnchecked(document) ? [UNCHECKED_SENTENCE] : []), sourceLines(document).join('\n')].filter(Boolean).join('\n\n')}\n`
}
