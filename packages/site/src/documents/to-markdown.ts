import { type Document, type DocumentPart, hasUnchecked, linkOf, sourceLine, UNCHECKED_SENTENCE, withMarks } from './document.ts'

/** Text that no reader of Markdown takes for markup: signs escaped, lines joined. Example: escapeMarkdown('a|b *c*') -> 'a\\|b \\*c\\*'. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\u0000-\u001f\u007f\s]+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]()<>#|~!&$]/g, '\\$&')
      .replace(/^([+-]|\d{1,9}[.)])(?=\s|$)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
      .replace(/^(?:=+|-{2,})/, '\\$&')
      // A bare address or domain must not become a link of its own.
      .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2')
  )
}

function partOf(part: DocumentPart): string {
  if (part.kind === 'heading') return `## ${escapeMarkdown(part.text)}`
  if (part.kind === 'paragraph') return escapeMarkdown(withMarks(part))
  const row = (cells: string[]) => `| ${cells.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`
  const lines = [row(part.columns), `|${part.columns.map(() => ' --- |').join('')}`, ...part.rows.map((cells) => row(cells.map(withMarks)))]
  return [...(part.caption ? [`**${escapeMarkdown(part.caption)}**`, ''] : []), ...lines].join('\n')
}

/**
 * A document as Markdown (GitHub's tables): numbers in brackets point to the sources at its end, each with address, access time and sha256.
 * Example: a cell { text: 'ready', refs: [1] } -> '| ready \\[1\\] |' and under "Sources" '1. Talks fail. …'.
 */
export function toMarkdown(document: Document): string {
  const sources = document.sources.map((source, at) => {
    const address = linkOf(source.address)
    const shown = address ? ` <${address.replace(/[<>\s]/g, encodeURIComponent)}>` : source.address ? ` ${escapeMarkdown(source.address)}` : ''
    return `${at + 1}. ${escapeMarkdown(sourceLine(source))}${shown}${source.unchecked ? ' †' : ''}`
  })
  const blocks = [
    `# ${escapeMarkdown(document.title)}`,
    ...document.about.map(escapeMarkdown),
    ...(hasUnchecked(document) ? [`*${UNCHECKED_SENTENCE}*`] : []),
    ...document.parts.map(partOf),
    ...(sources.length ? ['## Sources', sources.join('\n')] : []),
    madeLine(document),
  ]
  return `${blocks.join('\n\n')}\n`
}

function madeLine({ made, address }: Document): string {
  const link = linkOf(address)
  return `Made ${escapeMarkdown(made)}${link ? ` from <${link}>` : ''}.`
}
