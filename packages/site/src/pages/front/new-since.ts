import { listJoinedCommitments, listJoinedContacts, listVerdicts, loadWatch, pageSources, saveWatch, standingVerdicts } from '@readout/store'
import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { csrfField } from '../../layout/markers.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'
import { nameOfSide } from '../article/sides-tab.ts'
import { titleOfContact } from '../contacts/contact-rows.ts'
import { shownOf } from '../records.ts'
import { seeTellings } from '../seen-line.ts'
import { headlineOf } from './story-card.ts'

const DAY_MS = 86_400_000
/** Of each kind the newest are named, the rest is counted or left to its own page. */
const EACH = 4

/** Under which name it is kept up to when somebody has looked; strangers have none. */
export function lookedId(c: Context<SiteEnv>): string | undefined {
  const { role, id, name } = c.get('viewer')
  return role === 'stranger' ? undefined : `front ${id ?? name}`
}

/** Mounts "I have seen these": what is new counts from then. */
export function mountNewSince(app: Hono<SiteEnv>): void {
  app.post('/seen', async (c) => {
    const id = lookedId(c)
    const { store, now } = c.get('options')
    if (id) await saveWatch(store, { id, owner: id, name: 'front', query: '', made: now(), seen: now() })
    return c.redirect('/', 303)
  })
}

/** What is new since this viewer last said they had looked, or in the last day: pages, accounts of a contact, wordings that changed, lines corrected. */
export async function newSince(c: Context<SiteEnv>): Promise<Html> {
  const id = lookedId(c)
  if (!id) return NOTHING
  const { store, now } = c.get('options')
  const since = (await loadWatch(store, id))?.seen ?? new Date(Date.parse(now()) - DAY_MS).toISOString()
  const items = [...(await newAccounts(c, since)), ...(await changedWordings(c, since)), ...(await corrected(c, since)), ...(await newPages(c, since))]
  if (!items.length) return NOTHING
  return html`<section class="side new-since"><h2>New since ${tellMoment(since, lookOf(c).zone)}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul><form method="post" action="/seen">${csrfField}<button class="quiet">I have seen these</button></form></section>`
}

/** Contacts of which a side's own text has come in. */
async function newAccounts(c: Context<SiteEnv>, since: string): Promise<Html[]> {
  const { rows } = await listJoinedContacts(c.get('options').store, { limit: 50 })
  const items: Html[] = []
  for (const contact of rows) {
    const own = (await seeTellings(c, contact.tellings)).filter(
      ({ seen }) => seen.record.kept > since && seen.reading.accounts.some(({ contact: of, complete }) => complete && of === seen.line.id),
    )
    const sides = [
      ...new Set(own.flatMap(({ telling, seen }) => telling.accounts.filter(({ complete }) => complete).map(({ side }) => nameOfSide(seen.reading, side)))),
    ]
    if (sides.length && items.length < EACH)
      items.push(
        html`${sides.join(' and ')}: ${sides.length > 1 ? 'their own accounts' : 'its own account'} of <a href="/contact/${contact.id}">${titleOfContact(contact)}</a>`,
      )
  }
  return items
}

async function changedWordings(c: Context<SiteEnv>, since: string): Promise<Html[]> {
  const { rows } = await listJoinedCommitments(c.get('options').store, { limit: 100 })
  const items: Html[] = []
  for (const commitment of rows) {
    const last = (await seeTellings(c, commitment.wordings)).findLast(({ telling }) => telling.difference)
    if (last && last.seen.record.kept > since && items.length < EACH)
      items.push(html`Wording changed: ${commitment.issuerName}, ${last.telling.difference} <a href="/commitment/${commitment.id}">[all wordings]</a>`)
  }
  return items
}

async function corrected(c: Context<SiteEnv>, since: string): Promise<Html[]> {
  const lines = new Set(
    standingVerdicts(await listVerdicts(c.get('options').store)).flatMap(({ at, action, source, line }) =>
      at > since && (action === 'edit' || action === 'reject') ? [`${source}#${line}`] : [],
    ),
  )
  const [first] = lines
  return first ? [html`${counted(lines.size, 'line')} corrected: <a href="/article/${first}">${lines.size === 1 ? 'see it' : 'see the first'}</a>`] : []
}

async function newPages(c: Context<SiteEnv>, since: string): Promise<Html[]> {
  const { rows } = await pageSources(c.get('options').store, { limit: 50 })
  const fresh = rows.filter(({ saved_at, withdrawn_at }) => saved_at > since && withdrawn_at === null)
  const named: Html[] = []
  for (const { id } of fresh.slice(0, EACH)) {
    const record = await shownOf(c, id)
    if (record) named.push(html`<a href="/article/${id}">${headlineOf(record)}</a>`)
  }
  const more = fresh.length - named.length
  return more > 0 ? [...named, html`and <a href="/sources">${fresh.length === rows.length ? 'more pages' : counted(more, 'more page')}</a>`] : named
}
