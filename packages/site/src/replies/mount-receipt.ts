import { eraseEmail, eraseReply, noteDeed, type Reply, replyByReceipt } from '@readout/store'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { momentTag, tellMoment } from '../words/time.ts'
import { paragraphs } from './replies-section.ts'

/** Mounts the page by which a writer finds what they sent, sees how it stands, and erases their e-mail or all of it. */
export function mountReceipt(app: Hono<SiteEnv>, { store, now }: SiteOptions): void {
  app.get('/receipt/thanks', (c) =>
    renderPage(c, {
      title: 'Thank you',
      noindex: true,
      body: html`<section class="plain"><h1>Thank you</h1><p>It waits for a person to read it.</p></section>`,
    }),
  )

  app.get('/receipt/erased', (c) =>
    renderPage(c, {
      title: 'Erased',
      noindex: true,
      body: html`<section class="plain"><h1>Erased</h1><p>Your words, your name and your e-mail are no longer held.</p></section>`,
    }),
  )

  app.get('/receipt/:secret', async (c) => {
    const found = await replyByReceipt(store, c.req.param('secret'))
    if (!found) return gone(c)
    c.header('Cache-Control', 'no-store')
    return renderPage(c, { title: 'Your reply', noindex: true, body: receiptPage(found.reply, found.emailUntil, now()) })
  })

  app.post('/receipt/:secret', async (c) => {
    const secret = c.req.param('secret')
    const found = await replyByReceipt(store, secret)
    if (!found) return gone(c)
    const { what } = await formFields(c)
    const all = what === 'erase'
    await (all ? eraseReply(store, found.reply.id) : eraseEmail(store, found.reply.id))
    await noteDeed(store, { at: now(), who: 'its writer', action: all ? 'erased a reply' : 'erased an e-mail', object: found.reply.id })
    return c.redirect(all ? '/receipt/erased' : `/receipt/${secret}`, 303)
  })
}

const gone = (c: Context<SiteEnv>): Promise<Response> => refuse(c, 404, 'No such reply is held', 'It was erased, or the address is not complete.')

const KIND_WORDS: Record<Reply['kind'], string> = { reply: 'reply', 'wrong-line': 'word about a line', answer: 'answer' }

/** How a reply stands, told to its writer. */
function stateInWords(reply: Reply): string {
  if (reply.state === 'pending') return `It waits for a person to read it, until ${tellMoment(reply.due)} at the latest. Nobody else sees it before.`
  if (reply.kind === 'wrong-line')
    return reply.state === 'shown' ? 'You were right: the line was mended or withdrawn.' : 'A person looked at it, and the line stands.'
  return reply.state === 'shown' ? 'It is shown.' : 'It was read and is not shown.'
}

function receiptPage(reply: Reply, emailUntil: string | undefined, now: string): Html {
  const place = reply.line === null ? `/article/${reply.source}/replies` : `/article/${reply.source}#${reply.line}`
  const button = (what: string, words: string) => html`<button name="what" value="${what}" class="quiet">${words}</button>`
  return html`<section class="plain"><h1>Your ${KIND_WORDS[reply.kind]}</h1>
<p role="status"><strong>${stateInWords(reply)}</strong>${reply.reason ? html` The reason given: “${reply.reason}”` : NOTHING}</p>
<p>Sent ${momentTag(reply.at, now)}, <a href="${place}">about this page</a>. The address of this page is your receipt: keep it, it is shown to nobody else.</p>
<blockquote>${paragraphs(reply.words)}</blockquote>
<p>${emailUntil ? html`Your e-mail is kept sealed until <time datetime="${emailUntil}">${tellMoment(emailUntil)}</time>, then erased. It is shown nowhere, not here either.` : 'No e-mail of yours is kept.'}</p>
<form method="post">${csrfField}${emailUntil ? button('erase-email', 'Erase my e-mail now') : NOTHING} ${button('erase', 'Take it back and erase all of it')}</form></section>`
}
