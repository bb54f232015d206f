import { listReplies, type Reply, replyCounts } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { lookOf } from '../layout/look.ts'
import type { SiteEnv } from '../site-options.ts'
import { counted } from '../words/names.ts'
import { momentTag } from '../words/time.ts'
import type { Given } from './read-reply.ts'
import { replyForm } from './reply-forms.ts'
import { repliesOn } from './reply-rules.ts'

/** Plain text as paragraphs, single line ends kept. */
export const paragraphs = (words: string): Html =>
  html`${words.split('\n\n').map((block) => html`<p>${block.split('\n').map((line, at) => html`${at ? html`<br>` : NOTHING}${line}`)}</p>`)}`

/** One shown reply. */
function replyItem(reply: Reply, now: string, zone: string): Html {
  return html`<li class="reply" id="reply-${reply.id}"><p class="reply-head"><b>${reply.name}</b> · ${momentTag(reply.at, now, zone)}</p><div class="reply-words">${paragraphs(reply.words)}</div></li>`
}

/** What readers wrote under a page, as far as it is shown, and the form to write; nothing where the site takes no replies. */
export async function repliesSection(c: Context<SiteEnv>, source: string, shown: { given?: Given; problem?: string } = {}): Promise<Html> {
  const { store, settings, now } = c.get('options')
  if (!repliesOn(settings))
    return html`<section class="replies"><p class="empty">This site takes no replies. “Wrong?” under a line of the article is open to everybody.</p></section>`
  const replies = await listReplies(store, { source, state: 'shown', kind: 'reply' })
  const count = (await replyCounts(store, [source]))[source] ?? 0
  return html`<section class="replies"><h2>${counted(count, 'reply', 'replies')}</h2>
${replies.length ? html`<ol class="reply-list">${replies.map((reply) => replyItem(reply, now(), lookOf(c).zone))}</ol><p><a href="/article/${source}/replies.atom">Follow the replies (Atom)</a></p>` : html`<p class="empty">No reply is shown yet. A reply stands here once a person has read it.</p>`}
${replyForm(source, settings, shown)}</section>`
}

/** The answers of named parties that are shown, by the line they stand beside. */
export async function answersBeside(c: Context<SiteEnv>, source: string): Promise<Record<string, Html>> {
  const { store, now } = c.get('options')
  const beside: Record<string, Html> = {}
  for (const answer of await listReplies(store, { source, state: 'shown', kind: 'answer' })) {
    const line = answer.line ?? ''
    beside[line] =
      html`${beside[line] ?? NOTHING}<div class="answer" id="reply-${answer.id}"><p class="reply-head">Answer of <b>${answer.party ?? answer.name}</b>${answer.party && answer.name && answer.party !== answer.name ? html`, given by ${answer.name}` : NOTHING} · ${momentTag(answer.at, now(), lookOf(c).zone)}</p><div class="reply-words">${paragraphs(answer.words)}</div></div>`
  }
  return beside
}
