import { listWatches, noteDeed, pendingReplies, setRights, storeCounts, withdrawSource } from '@readout/store'
import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { repliesOn } from '../../replies/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { notFound } from '../not-found.ts'
import { mayAdminister, RightsKind } from './source-forms.ts'
import { workSection } from './work-section.ts'

/** Mounts administration: storage, settings that differ from the usual ones, what waits for a person, the work of the workers; rights and withdrawal of a source. */
export function mountAdmin(app: Hono<SiteEnv>): void {
  app.get('/admin', (c) => (mayAdminister(c.get('viewer')) ? adminPage(c) : notFound(c, 'This page is for those who administer the site.')))
  app.post('/admin/work/retry', async (c) => {
    if (!mayAdminister(c.get('viewer'))) return notFound(c, 'This page is for those who administer the site.')
    const { store, work, now } = c.get('options')
    const again = (await work?.retryFailed()) ?? 0
    if (again) await noteDeed(store, { at: now(), who: c.get('viewer').name, action: 'let failed work run again', object: String(again) })
    return c.redirect('/admin#work', 303)
  })
  app.post('/sources/:source/rights', async (c) => {
    if (!mayAdminister(c.get('viewer'))) return notFound(c, 'This page is for those who administer the site.')
    const form = await c.req.parseBody()
    const kind = RightsKind.safeParse(form['rights']).data
    const licence = typeof form['licence'] === 'string' ? form['licence'].trim().slice(0, 200) : ''
    const { store, now } = c.get('options')
    const source = c.req.param('source')
    if (kind) {
      await setRights(store, source, { kind, ...(kind === 'licence' && licence ? { licence } : {}) })
      await noteDeed(store, { at: now(), who: c.get('viewer').name, action: 'set rights', object: source, detail: { kind } })
    }
    return c.redirect(`/article/${source}/provenance`, 303)
  })
  app.post('/sources/:source/withdraw', async (c) => {
    if (!mayAdminister(c.get('viewer'))) return notFound(c, 'This page is for those who administer the site.')
    const form = await c.req.parseBody()
    const reason = typeof form['reason'] === 'string' ? form['reason'].trim().slice(0, 500) : ''
    const { store, now } = c.get('options')
    if (reason && form['sure'] === 'yes') {
      await withdrawSource(store, c.req.param('source'), reason, now())
      await noteDeed(store, { at: now(), who: c.get('viewer').name, action: 'withdrew a source', object: c.req.param('source') })
    }
    return c.redirect(`/article/${c.req.param('source')}`, 303)
  })
}

async function adminPage(c: Context<SiteEnv>): Promise<Response> {
  const { store, settings, now } = c.get('options')
  const counts = await storeCounts(store)
  const waiting = await pendingReplies(store, now())
  const { id, name } = c.get('viewer')
  const saved = await listWatches(store, id ?? name)
  const fact = (term: string, value: Html | string) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`
  return renderPage(c, {
    title: 'Administration',
    noindex: true,
    body: html`<h1>Administration</h1>
<section><h2>Waiting for a person</h2><dl class="facts">${fact('Replies and “Wrong line?”', html`<a href="/moderate">${waiting.pending} to read</a>${waiting.overdue ? html`, <strong>${waiting.overdue} past their day</strong>` : NOTHING}${repliesOn(settings) ? NOTHING : ' (replies are off)'}`)}${fact('Lines', html`<a href="/review">Review what is unsure</a>`)}</dl></section>
${await workSection(c)}
<section><h2>Held</h2><dl class="facts">${fact('Engine', store.name === 'sqlite' ? 'SQLite, one file' : 'PostgreSQL')}${fact('Pages', counted(counts.sources, 'page'))}${fact('Lines', counted(counts.lines, 'line'))}${fact('Bytes as they came', `${counts.bytes < 1_000_000 ? `${Math.ceil(counts.bytes / 1000)} KB` : `${(counts.bytes / 1_000_000).toFixed(1)} MB`} before compression`)}${fact('Verdicts', counted(counts.verdicts, 'verdict'))}${fact('Your saved searches', html`<a href="/saved">${counted(saved.length, 'search', 'searches')}</a>`)}</dl></section>
<section><h2>Settings that differ from the usual ones</h2>${settingsList(settings)}</section>
<section><h2>People</h2><p><a href="/admin/accounts">Accounts and invitations</a> · <a href="/admin/audit">What was done, by whom</a> · <a href="/account">Your account and tokens</a></p></section>
<section><h2>Take everything with you</h2><p>Everything leaves as JSON lines and comes in again on another machine or another database:</p><pre><code>readout export --format jsonl -o everything.jsonl
readout import everything.jsonl</code></pre><p><a href="/feeds.opml">OPML of all feeds</a> · <a href="/api">API</a> · <a href="/metrics">Metrics</a></p></section>`,
  })
}

function settingsList(settings: Parameters<typeof repliesOn>[0] & { name: string; loopback: boolean; showUnchecked: boolean; emailDays: number }): Html {
  const differs = [
    ...(settings.name === 'Readout' ? [] : [`The name is “${settings.name}”.`]),
    ...(settings.loopback ? [] : ['Other machines can reach this site.']),
    ...(settings.showUnchecked ? ['Lines that nobody checked are shown to strangers, under the banner.'] : []),
    ...(repliesOn(settings) ? [`Replies are on; e-mail addresses are erased after ${settings.emailDays} days.`] : []),
  ]
  return differs.length ? html`<ul>${differs.map((one) => html`<li>${one}</li>`)}</ul>` : html`<p class="quiet">None.</p>`
}
