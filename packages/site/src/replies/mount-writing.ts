import { sourcedText } from '@readout/record'
import { eraseDueEmails, listReplies, saveReply } from '@readout/store'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import { railOf } from '../pages/article/rail-lines.ts'
import { loadPublished, type Published } from '../publish/index.ts'
import { clientAddress, type RateLimit, rateLimit, refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { namesOf } from '../words/names.ts'
import { readReply } from './read-reply.ts'
import { repliesSection } from './replies-section.ts'
import { wrongLineForm } from './reply-forms.ts'
import { FROM_ONE_CLIENT, HONEYPOT, MOST_WAITING, repliesOn } from './reply-rules.ts'

type Open = Extract<Published, { withdrawn: false }>

/** Mounts what readers send: replies under a page and "Wrong line?". */
export function mountWriting(app: Hono<SiteEnv>, options: SiteOptions): void {
  const limit = rateLimit(FROM_ONE_CLIENT)

  app.post('/article/:source/replies', async (c) => {
    const open = await openSource(c)
    if (!open) return nothingHere(c)
    if (!repliesOn(options.settings)) return refuse(c, 403, 'This site takes no replies', '“Wrong?” under a line of the article is open to everybody.')
    const source = open.reading.source.id
    return take(
      c,
      limit,
      { source, line: null, parties: [] },
      async (shown) => html`<h1>Your reply is not sent yet</h1>${await repliesSection(c, source, shown)}`,
    )
  })

  app.get('/wrong/:source/:line', async (c) => {
    const place = await lineOf(c)
    if (!place) return nothingHere(c)
    return renderPage(c, { title: 'Wrong line?', noindex: true, body: wrongPage(place, options, {}) })
  })

  app.post('/wrong/:source/:line', async (c) => {
    const place = await lineOf(c)
    if (!place) return nothingHere(c)
    return take(c, limit, place, async (shown) => wrongPage(place, options, shown))
  })
}

async function openSource(c: Context<SiteEnv>): Promise<Open | undefined> {
  const published = await loadPublished(c.get('options'), c.get('viewer'), c.req.param('source') ?? '')
  return published && !published.withdrawn ? published : undefined
}

type Place = { source: string; line: string; parties: string[]; told: Html; headline: string }

/** The line of the address as it is shown to this viewer, and who is named in it. */
async function lineOf(c: Context<SiteEnv>): Promise<Place | undefined> {
  const open = await openSource(c)
  if (!open) return undefined
  const { reading } = open
  const line = railOf(reading, namesOf(reading))
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === c.req.param('line'))
  if (!line) return undefined
  const over = line.spans
  const named = reading.actors.filter(
    (actor) =>
      !actor.unnamed &&
      (actor.mentions.some((mention) => over.some((span) => span.start <= mention.start && mention.end <= span.end)) || speaks(reading, line.id, actor.id)),
  )
  return {
    source: reading.source.id,
    line: line.id,
    parties: [...new Set(named.map(({ name }) => name))],
    headline: reading.article.headline ? sourcedText(reading.article.headline) : 'a page without a headline',
    told: html`<p class="line-head">${line.head}</p>${String(line.body) ? html`<p class="line-words">${line.body}</p>` : NOTHING}${String(line.facts) ? html`<p class="line-facts">${line.facts}</p>` : NOTHING}`,
  }
}

/** True where the line names the actor by its fields: who speaks, to whom, who takes part. */
function speaks(reading: Open['reading'], line: string, actor: string): boolean {
  const lists: readonly { id: string }[][] = [reading.statements, reading.commitments, reading.contacts, reading.talks, reading.assessments, reading.events]
  const found = lists.flat().find(({ id }) => id === line)
  return found !== undefined && Object.values(found).some((value) => value === actor || (Array.isArray(value) && value.includes(actor)))
}

function wrongPage(place: Place, { settings }: SiteOptions, shown: Parameters<typeof wrongLineForm>[2]): Html {
  return html`<section><h1>Wrong line?</h1><p>In <a href="/article/${place.source}#${place.line}">${place.headline}</a>:</p><div class="line machine plain">${place.told}</div>
${wrongLineForm(place, settings, shown)}</section>`
}

/** Keeps what was sent as waiting and shows its receipt; or the form again with what is wrong. */
async function take(
  c: Context<SiteEnv>,
  limit: RateLimit,
  place: { source: string; line: string | null; parties: readonly string[] },
  again: (shown: Extract<ReturnType<typeof readReply>, { problem: string }>) => Promise<Html>,
): Promise<Response> {
  const { store, settings, now } = c.get('options')
  const fields = await formFields(c)
  // A program is told nothing it could learn from.
  if (fields[HONEYPOT]) return c.redirect('/receipt/thanks', 303)
  const wait = limit(clientAddress(c), Date.parse(now()))
  if (wait > 0) return refuse(c, 429, 'Too many at once', `Wait ${Math.ceil(wait / 60)} minutes and send it again; nothing was kept.`)
  const read = readReply(fields, { ...place, now: now(), settings })
  if ('problem' in read) return renderPage(c, { title: 'Not sent yet', status: 422, noindex: true, body: await again(read) })
  const waiting = await listReplies(store, { source: place.source, state: 'pending', limit: MOST_WAITING })
  if (waiting.length >= MOST_WAITING)
    return refuse(c, 503, 'Too many replies wait under this page', 'Try again when some of them are decided; nothing was kept.')
  const { receipt } = await saveReply(store, read.reply)
  await eraseDueEmails(store, now())
  return c.redirect(`/receipt/${receipt}`, 303)
}

const nothingHere = (c: Context<SiteEnv>): Promise<Response> => refuse(c, 404, 'Nothing is here', 'The page or the line is not held, or is not shown.')
