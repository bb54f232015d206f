import { escapeMarkup } from '../formats/xml.ts'
import { type Document, type DocumentCell, type DocumentPart, hasUnchecked, linkOf, sourceLine, UNCHECKED_MARK, UNCHECKED_SENTENCE } from './document.ts'

type Table = Extract<DocumentPart, { kind: 'table' }>

const STYLE =
  'body{font:17px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1,h2,table,.made{font-family:system-ui,sans-serif}h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}' +
  'table{border-collapse:collapse;width:100%;font-size:.9rem;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}' +
  'th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:#f2f0eb}' +
  'sup a{text-decoration:none}.sources{font-size:.9rem;overflow-wrap:anywhere}.made,.unchecked{font-size:.85rem;color:#555}' +
  '@media print{body{margin:0;max-width:none}a{color:inherit}}'

function marks({ refs = [], unchecked }: DocumentCell, anchors: boolean): string {
  const mark = unchecked ? ` <span title="Read by machine, not checked">${UNCHECKED_MARK}</span>` : ''
  return mark + refs.map((ref) => (anchors ? ` <sup><a href="#source-${ref}">[${ref}]</a></sup>` : ` [${ref}]`)).join('')
}

function tableOf(table: Table, anchors: boolean): string {
  const cell = (one: DocumentCell, at: number) => {
    const words = escapeMarkup(one.text) + marks(one, anchors)
    return at === 0 ? `<th scope="row">${words}</th>` : `<td>${words}</td>`
  }
  return (
    `<table>${table.caption ? `<caption>${escapeMarkup(table.caption)}</caption>` : ''}` +
    `<thead><tr>${table.columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('')}</tr></thead>` +
    `<tbody>${table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`
  )
}

function partOf(part: DocumentPart): string {
  if (part.kind === 'heading') return `<h2>${escapeMarkup(part.text)}</h2>`
  if (part.kind === 'paragraph') return `<p>${escapeMarkup(part.text)}${marks(part, true)}</p>`
  return tableOf(part, true)
}

/**
 * A document as one HTML file that needs nothing beside it: no script, no request, its own style under a policy that allows nothing else.
 * Example: toHtml({ title: 'A & B', … }) -> '<!doctype html>… <h1>A &amp; B</h1>…'.
 */
export function toHtml(document: Document): string {
  const sources = document.sources.map((source, at) => {
    const link = linkOf(source.address)
    const address = link
      ? ` <a href="${escapeMarkup(link)}" rel="noreferrer">${escapeMarkup(link)}</a>`
      : source.address
        ? ` ${escapeMarkup(source.address)}`
        : ''
    return `<li id="source-${at + 1}">${escapeMarkup(sourceLine(source))}${address}${marks(source.unchecked ? { text: '', unchecked: true } : { text: '' }, true)}</li>`
  })
  const from = linkOf(document.address)
  return [
    `<!doctype html>\n<html lang="${escapeMarkup(document.language ?? 'en')}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex"><title>${escapeMarkup(document.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeMarkup(document.title)}</h1>`,
    ...document.about.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`),
    ...(hasUnchecked(document) ? [`<p class="unchecked">${UNCHECKED_SENTENCE}</p>`] : []),
    ...document.parts.map(partOf),
    ...(sources.length ? ['<h2>Sources</h2>', `<ol class="sources">${sources.join('\n')}</ol>`] : []),
    `<p class="made">Made ${escapeMarkup(document.made)}${from ? ` from <a href="${escapeMarkup(from)}" rel="noreferrer">${escapeMarkup(from)}</a>` : ''}.</p>`,
    '</body></html>\n',
  ].join('\n')
}

/** The tables of a document as HTML for the clipboard, with the numbered sources under them. */
export function tablesToHtml(document: Document): string {
  const tables = document.parts.filter((part) => part.kind === 'table')
  const sources = document.sources.map((source) => `<li>${escapeMarkup([sourceLine(source), source.address ?? ''].join(' ').trim())}</li>`)
  const note = hasUnchecked(document) ? `<p>${UNCHECKED_SENTENCE}</p>` : ''
  return `${tables.map((table) => tableOf(table, false)).join('\n')}${note}${sources.length ? `<ol>${sources.join('')}</ol>` : ''}`
}
