import { decideReply, eraseDueEmails, listReplies, loadReply, noteDeed, type Reply } from '@readout/store'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { onlyFor, refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { counted } from '../words/names.ts'
import { momentTag } from '../words/time.ts'
import { paragraphs } from './replies-section.ts'
import { LENGTHS, plainLine } from './reply-rules.ts'

const DECIDED_SHOWN = 50

/** Mounts the queue in which replies, answers and "Wrong line?" are decided, the first due first. */
export function mountModeration(app: Hono<SiteEnv>, { store, now }: SiteOptions): void {
  app.use('/moderate', onlyFor('reviewer'))
  app.use('/moderate/*', onlyFor('reviewer'))

  app.get('/moderate', async (c) => {
    await eraseDueEmails(store, now())
    const waiting = await listReplies(store, { state: 'pending', by: 'due', limit: 200 })
    const decided = (await Promise.all((['shown', 'refused'] as const).map((state) => listReplies(store, { state })))).flat()
    decided.sort((a, b) => ((a.decidedAt ?? '') < (b.decidedAt ?? '') ? 1 : -1))
    return renderPage(c, { title: 'Replies waiting', noindex: true, body: queuePage(waiting, decided.slice(0, DECIDED_SHOWN), now()) })
  })

  app.post('/moderate/:id', async (c) => {
    const reply = await loadReply(store, c.req.param('id'))
    if (!reply) return refuse(c, 404, 'No such reply is held', 'Its writer may have taken it back.')
    const { what, reason = '' } = await formFields(c)
    if (what !== 'shown' && what !== 'refused' && what !== 'pending') return refuse(c, 422, 'Nothing was decided', 'Choose one of the buttons.')
    const who = c.get('viewer').name
    const why = plainLine(reason).slice(0, LENGTHS.reason)
    await decideReply(store, reply.id, { state: what, by: who, at: now(), ...(why ? { reason: why } : {}) })
    await noteDeed(store, { at: now(), who, action: DEEDS[what], object: reply.id, detail: { kind: reply.kind } })
    return backTo(c, reply, what)
  })
}

const DEEDS = { shown: 'showed a reply', refused: 'refused a reply', pending: 'put a reply back' }

/** A line found wrong is mended next; everything else goes on with the queue. */
function backTo(c: Context<SiteEnv>, reply: Reply, what: string): Response {
  if (reply.kind === 'wrong-line' && what === 'shown') return c.redirect(`/review/line/${reply.source}/${encodeURIComponent(reply.line ?? '')}`, 303)
  return c.redirect('/moderate', 303)
}

const KINDS: Record<Reply['kind'], string> = { reply: 'Reply', 'wrong-line': 'Wrong line?', answer: 'Answer of a named party' }
const BUTTONS: Record<Reply['kind'], [show: string, refuse: string]> = {
  reply: ['Show it', 'Do not show it'],
  answer: ['Show it beside the line', 'Do not show it'],
  'wrong-line': ['The line is wrong: mend it', 'The line stands'],
}

function queuePage(waiting: readonly Reply[], decided: readonly Reply[], now: string): Html {
  return html`<section><h1>Replies waiting</h1>
<p>${counted(waiting.length, 'thing')} to decide, the first due first. Nothing is shown before. E-mail addresses stand nowhere on this site.</p>
${waiting.length ? html`<ol class="reply-list">${waiting.map((reply) => waitingItem(reply, now))}</ol>` : html`<p class="empty">Nothing waits. Replies, answers and “Wrong line?” come here first.</p>`}
<h2>Decided</h2>
${decided.length ? html`<table><thead><tr><th scope="col">Kind</th><th scope="col">By</th><th scope="col">Words</th><th scope="col">Decided</th><th scope="col">Change</th></tr></thead><tbody>${decided.map((reply) => decidedRow(reply, now))}</tbody></table>` : html`<p class="quiet">Nothing yet.</p>`}</section>`
}

const placeOf = (reply: Reply): string => (reply.line === null ? `/article/${reply.source}/replies` : `/article/${reply.source}#${reply.line}`)

function waitingItem(reply: Reply, now: string): Html {
  const [show, refusal] = BUTTONS[reply.kind]
  const overdue = reply.due < now
  return html`<li class="reply" id="reply-${reply.id}"><p class="reply-head"><b>${KINDS[reply.kind]}</b> · ${reply.name || 'no name given'}${reply.party ? html`, for ${reply.party}` : NOTHING} · ${momentTag(reply.at, now)} · <a href="${placeOf(reply)}">${reply.line === null ? 'the page' : 'the line'}</a> · ${overdue ? html`<strong>was due ${momentTag(reply.due, now)}</strong>` : html`due ${momentTag(reply.due, now)}`}</p>
<div class="reply-words">${paragraphs(reply.words)}</div>
<form method="post" action="/moderate/${reply.id}">${csrfField}<div class="field"><label for="reason-${reply.id}">Reason, told to its writer (if you like)</label><input id="reason-${reply.id}" name="reason" maxlength="${LENGTHS.reason}"></div>
<button name="what" value="shown">${show}</button> <button name="what" value="refused" class="quiet">${refusal}</button></form></li>`
}

function decidedRow(reply: Reply, now: string): Html {
  const words = reply.words.length > 120 ? `${reply.words.slice(0, 120)} …` : reply.words
  return html`<tr><td>${KINDS[reply.kind]}</td><td>${reply.name || 'no name given'}</td><td><a href="${placeOf(reply)}">${words}</a></td><td>${reply.state === 'shown' ? 'shown' : 'refused'} by ${reply.decidedBy ?? ''} ${momentTag(reply.decidedAt, now)}${reply.reason ? html`: ${reply.reason}` : NOTHING}</td><td><form method="post" action="/moderate/${reply.id}">${csrfField}<button name="what" value="pending" class="quiet">Decide again<span class="unseen"> about ${reply.name || 'this'}</span></button></form></td></tr>`
}
