import { balanced } from '@readout/record'
import type { HeldSource } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { outsideAddress } from '../../words/addresses.ts'
import { namesOf } from '../../words/names.ts'
import { chainOf } from '../../words/statement.ts'
import { tellMoment } from '../../words/time.ts'
import type { Shown } from '../records.ts'

/** Whose text a source is, in words. */
export function tellRights({ rights, licence }: Pick<HeldSource, 'rights' | 'licence'>): string {
  if (rights === 'own') return 'our own text'
  if (rights === 'public-domain') return 'public domain'
  if (rights === 'licence') return `licence: ${licence ?? 'not named'}`
  return 'unknown: readers who are not signed in see the headline, the link and the sentence of each line'
}

/** Where the bytes came from, what read them, whose text it is, and by which chain each line came. */
export async function provenanceOf(c: Context<SiteEnv>, { reading, orphans }: Shown, held: HeldSource): Promise<Html> {
  const { source, extractor, chains, notes } = reading
  const { zone } = lookOf(c)
  const names = namesOf(reading)
  const address = outsideAddress(held.url)
  const fact = (term: string, value: Html | string | undefined) => (value ? html`<div><dt>${term}</dt><dd>${value}</dd></div>` : NOTHING)
  return html`<section class="provenance"><h2>Where this comes from</h2><dl class="facts">
${fact('Address', address ? html`<a href="${address}" rel="noreferrer">${address}</a>` : 'none given')}${fact('Address the page calls its own', source.canonical)}${fact(
  'Fetched',
  source.fetched && tellMoment(source.fetched, zone),
)}${fact('Kept since', tellMoment(held.saved_at, zone))}${fact('sha256 of the bytes as they came', html`<span class="hash">${source.sha256}</span>`)}${fact(
  'Kind of file',
  `${source.mediaType}, ${source.charset}`,
)}${fact('Whose text', tellRights(held))}${fact('First published by', reading.article.syndicatedFrom)}${fact(
  'Read by',
  `Readout ${extractor.version}, text version ${extractor.textVersion}, ${extractor.model ? `model ${extractor.model.slice(0, 12)}…` : 'rules alone'}`,
)}</dl>
<h2>Chains of reporting</h2>${
    chains.length
      ? html`<ol class="chains">${[...new Map(chains.map((chain) => [chain.hops.map(({ agent }) => agent).join(), chain])).values()].map((chain) => html`<li>${chainOf(chain, names)}</li>`)}</ol>`
      : html`<p class="quiet">No line came by a chain of reporting.</p>`
  }
${
  orphans.length
    ? html`<h2>Verdicts that stand on nothing</h2><p>A person decided these; the reading of today has no such line. They are kept.</p><ul>${orphans.map(({ verdict, why }) => html`<li>${verdict.action} by ${verdict.who}, ${tellMoment(verdict.at, zone)}: ${why}</li>`)}</ul>`
    : NOTHING
}
${notes.length ? html`<details><summary>What was stripped, refused or guessed, and by which rule (${notes.length})</summary><table><thead><tr><th scope="col">Stage</th><th scope="col">Rule</th><th scope="col">Reason</th><th scope="col">Words</th></tr></thead><tbody>${notes.map(({ stage, rule, reason, span }) => html`<tr><td>${stage}</td><td>${rule}</td><td>${reason}</td><td>${span ? balanced(span.exact.slice(0, 120)) : ''}</td></tr>`)}</tbody></table></details>` : NOTHING}
</section>`
}
