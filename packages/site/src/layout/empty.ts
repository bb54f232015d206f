import { type Html, html, NOTHING } from './html.ts'

/** What an empty place says: what would be here, why it is empty, and the one thing that fills it. */
export type Empty = { would: string; why: string; fill: { words: string; address: string } | undefined }

/** Example: emptyState({ would: 'Calls and meetings…', why: 'No page…', fill: { words: 'Read a page', address: '/read' } }). */
export function emptyState({ would, why, fill }: Empty): Html {
  return html`<section class="empty"><p class="empty-would">${would}</p><p>${why}</p>${fill ? html`<p><a class="button" href="${fill.address}">${fill.words}</a></p>` : NOTHING}</section>`
}
