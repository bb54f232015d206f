import { type Listing, withSuffix } from '../../formats/index.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { counted } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'

/** The feeds and the calendar of a list, for the head of its page. */
export function feedsOf({ path, query, title }: Pick<Listing, 'path' | 'query' | 'title'>, dated: boolean): { title: string; address: string; type: string }[] {
  return [
    { title: `${title} (Atom)`, address: withSuffix(path, query, 'atom'), type: 'application/atom+xml' },
    { title: `${title} (JSON Feed)`, address: withSuffix(path, query, 'feed'), type: 'application/feed+json' },
    ...(dated ? [{ title: `${title} (calendar)`, address: withSuffix(path, query, 'ics'), type: 'text/calendar' }] : []),
  ]
}

/** The line under a list: copy it, subscribe to it, take it away whole. `table` is the id of the table that the copy button copies. */
export function listTools(listing: Listing, { table, dated = false }: { table?: string; dated?: boolean } = {}): Html {
  const { path, query, total, rows } = listing
  if (!rows.length) return NOTHING
  const link = (format: Parameters<typeof withSuffix>[2], words: string) => html`<li><a href="${withSuffix(path, query, format)}">${words}</a></li>`
  return html`<div class="list-tools">
${table ? html`<button type="button" class="quiet needs-script" data-copy="${table}" hidden>Copy table</button>` : NOTHING}
<ul><li><a href="${withSuffix(path, query, 'csv')}">Export all ${counted(total, 'row')}</a> (CSV)</li>${link('json', 'JSON')}${link('md', 'Markdown')}${link('html', 'HTML')}${link('docx', 'Word')}${link('atom', 'Atom feed')}${dated ? link('ics', 'Calendar (.ics)') : NOTHING}</ul></div>${printSources(rows)}`
}

/** What print adds to a list: the pages its rows stand on, each once, numbered, with address, fetch time and hash. */
function printSources(rows: Listing['rows']): Html {
  const sources = new Map(rows.flatMap(({ sources: some = [] }) => some).map((source) => [source.sha256 ?? source.address ?? source.title, source]))
  if (!sources.size) return NOTHING
  return html`<section class="print-only"><h2>Sources</h2><ol>${[...sources.values()].map(
    ({ title, outlet, address, accessed, sha256 }) =>
      html`<li>${title}${outlet ? html`, ${outlet}` : NOTHING}<br>${address ?? 'No address'}<br>${accessed ? `fetched ${tellMoment(accessed)}` : 'fetched at a time not recorded'}${sha256 ? html`<br>sha256 ${sha256}` : NOTHING}</li>`,
  )}</ol></section>`
}

/** The way to the next page and back to the first. */
export function pager({ path, query, next, rows, total }: Listing, offset: number): Html {
  if (!next && !offset) return NOTHING
  const to = (cursor: string | undefined) => {
    const all = new URLSearchParams(query)
    if (cursor) all.set('cursor', cursor)
    return withSuffix(path, all.toString(), 'page')
  }
  return html`<nav class="pager" aria-label="Pages of this list"><p>${offset + 1}–${offset + rows.length} of ${total.toLocaleString('en-GB')}</p>${
    offset ? html`<a href="${to(undefined)}" rel="first">First page</a>` : NOTHING
  }${next ? html`<a href="${to(next)}" rel="next">Next page</a>` : NOTHING}</nav>`
}
