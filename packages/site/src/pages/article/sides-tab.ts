import type { Reading } from '@readout/record'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { comparisonView } from '../contacts/comparison-view.ts'
import type { Shown } from '../records.ts'

/** The name of a side as the page gives it. Example: 'XAA' -> 'Orvania'. */
export function nameOfSide({ actors }: Reading, side: string): string {
  return actors.find(({ kind, code, body }) => (kind === 'state' || kind === 'igo') && (code === side || body === side))?.name ?? side
}

/** Both sides of each contact as this one page quotes them. */
export function sidesTab({ reading }: Shown): Html {
  const { id } = reading.source
  if (!reading.comparisons.length)
    return emptyState({
      would: 'What each side says stands here, point by point, as this page quotes it.',
      why: 'This page does not quote two sides of one contact.',
      fill: { words: 'Compare two accounts', address: '/read' },
    })
  return html`<section><h2>Both sides, as this page quotes them</h2>${reading.comparisons.map((comparison, at) => {
    const sides = Object.fromEntries(comparison.sides.map((side) => [side, { name: nameOfSide(reading, side), source: id }]))
    return html`${comparison.contact ? html`<p><a href="/contact/${id}.${comparison.contact}">The contact, wherever it is told</a></p>` : NOTHING}${comparisonView(comparison, sides, { id: `sides-${at + 1}`, differences: false })}`
  })}</section>`
}
