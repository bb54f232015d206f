import type { Listing, ListingRow } from '../../formats/index.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'

/** How one column is shown: a link to the row, a time, or its words; `sort` the name by which the list can be ordered. */
export type Shown = { cell?: (row: ListingRow) => Html; sort?: string; numeric?: boolean }

/** How a list is shown as a table: its id (for copying), what it says of itself, and how its columns are shown. */
export type TableSetting = { id: string; caption: string; columns?: Record<string, Shown>; sorted?: { by: string; down: boolean } }

/** A list as a table that can be sorted by its heads and copied; on a phone a card a row, each cell under the name of its column. */
export function listTable(listing: Listing, { id, caption, columns = {}, sorted }: TableSetting): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table id="${id}" class="list"><caption class="unseen">${caption}</caption>
<thead><tr>${listing.columns.map(({ key, label }) => head(listing, label, columns[key]?.sort, sorted))}</tr></thead>
<tbody>${listing.rows.map(
    (row) =>
      html`<tr id="${row.id}" data-card data-open="${row.address}">${listing.columns.map(({ key, label }, at) => {
        const words = columns[key]?.cell?.(row) ?? html`${row.cells[key] ?? ''}`
        const shown = at === 0 && !columns[key]?.cell ? html`<a href="${row.address}">${words}</a>` : words
        return at === 0
          ? html`<th scope="row">${shown}</th>`
          : html`<td data-label="${label}"${columns[key]?.numeric ? html` class="number"` : NOTHING}>${shown}</td>`
      })}</tr>
`,
  )}</tbody></table></div>`
}

function head({ path, query }: Listing, label: string, sort: string | undefined, sorted: TableSetting['sorted']): Html {
  if (!sort) return html`<th scope="col">${label}</th>`
  const on = sorted?.by === sort
  const all = new URLSearchParams(query)
  all.set('sort', on && !sorted.down ? `-${sort}` : sort)
  const order = on ? (sorted.down ? 'descending' : 'ascending') : undefined
  return html`<th scope="col"${order ? html` aria-sort="${order}"` : NOTHING}><a href="${path}?${all.toString()}">${label}${order ? html` <span aria-hidden="true">${sorted?.down ? '▾' : '▴'}</span>` : NOTHING}</a></th>`
}

/** How a list is to be ordered, from `?sort=-date`. Example: '-date' -> { by: 'date', down: true }. */
export function sortedBy(value: string | undefined, known: readonly string[], usual: { by: string; down: boolean }): { by: string; down: boolean } {
  const by = value?.replace(/^-/, '') ?? ''
  return known.includes(by) ? { by, down: value?.startsWith('-') ?? false } : usual
}
