import { type FailedJob, loadFeed, loadPage } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { counted } from '../../words/names.ts'

/** Failed jobs that are listed; the rest is counted. */
const MOST = 20

/** What workers do, by the kinds of their jobs. */
const KINDS: Readonly<Record<string, string>> = {
  'fetch-feed': 'Fetch a feed',
  'fetch-sitemap': 'Fetch a sitemap',
  'fetch-page': 'Fetch a page that a feed names, and read it',
  page: 'Fetch a page that a person named, and read it',
  join: 'Join a page to what is held',
}

/** What a job is about, as a person knows it: its address, or the page held. */
async function aboutOf(c: Context<SiteEnv>, { kind, key }: FailedJob): Promise<Html> {
  const { store } = c.get('options')
  if (kind === 'join') return html`<a href="${addressOfArticle(key)}">the page</a>`
  const url = kind === 'fetch-page' ? (await loadPage(store, key))?.url : kind.startsWith('fetch-') ? (await loadFeed(store, key))?.url : key
  return html`${url ?? `${key}, which is followed no longer`}`
}

/** The work of the workers: what waits, what is being done, what failed for good and why, with the button that lets it run again. */
export async function workSection(c: Context<SiteEnv>): Promise<Html> {
  const { work } = c.get('options')
  if (!work) return NOTHING
  const [counts, failed] = [await work.counts(), await work.failed(MOST)]
  const all = counts.reduce((sum, one) => sum + one.failed, 0)
  return html`<section id="work"><h2>Work</h2>${
    counts.length
      ? html`<div class="table-scroll" tabindex="0" role="region" aria-label="Work of the workers"><table class="list"><caption class="unseen">Work of the workers</caption><thead><tr><th scope="col">What</th><th scope="col">Waiting</th><th scope="col">Running</th><th scope="col">Failed</th></tr></thead><tbody>${counts.map(
          ({ kind, waiting, held, failed: number }) =>
            html`<tr><th scope="row">${KINDS[kind] ?? kind}</th><td data-label="Waiting" class="number">${waiting}</td><td data-label="Running" class="number">${held}</td><td data-label="Failed" class="number">${number}</td></tr>`,
        )}</tbody></table></div>`
      : html`<p class="quiet">Nothing waits, nothing is being done, nothing failed. Feeds that are followed and pages that are read make work.</p>`
  }${failed.length ? await failures(c, failed, all) : NOTHING}</section>`
}

async function failures(c: Context<SiteEnv>, failed: readonly FailedJob[], all: number): Promise<Html> {
  const items: Html[] = []
  for (const job of failed)
    items.push(
      html`<li><b>${KINDS[job.kind] ?? job.kind}</b>: ${await aboutOf(c, job)}<br>${job.reason} <span class="quiet">Tried ${job.attempt === 1 ? 'once' : `${job.attempt} times`}.</span></li>`,
    )
  return html`<h3>Failed for good</h3><ul class="failures">${items}</ul>${
    all > failed.length ? html`<p class="quiet">The newest ${failed.length} of ${all}.</p>` : NOTHING
  }<form method="post" action="/admin/work/retry">${csrfField}<button class="quiet">Let ${counted(all, 'job')} run again</button></form>`
}
