import { CommitmentStatus, type JoinedKind, sourcedText } from '@readout/record'
import { joinedMembers, listJoinedVerdicts } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { csrfField } from '../../layout/markers.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { tellMoment } from '../../words/time.ts'
import { shownOf } from '../records.ts'
import { seeLine, wordsOfLine } from '../seen-line.ts'

/** Pages of a thing offered for taking apart; one of more pages is taken apart in steps. */
const MOST = 60

/** What a member is called where a person decides whether it belongs: the actor's name on its page, or the line's words. */
async function nameOfMember(c: Context<SiteEnv>, kind: JoinedKind, source: string, line: string): Promise<{ name: string; page: string } | undefined> {
  const record = await shownOf(c, source)
  if (!record) return undefined
  const { article, actors } = record.reading
  const page = article.headline ? sourcedText(article.headline) : 'a page without a headline'
  if (kind === 'actor') return { name: actors.find(({ id }) => id === line)?.name ?? line, page }
  const seen = await seeLine(c, source, line)
  return { name: seen ? wordsOfLine(seen).slice(0, 120) : line, page }
}

/** The forms by which a person puts two things together, takes one apart, or undoes that; for a commitment also how it stands. */
export async function joiningForms(c: Context<SiteEnv>, kind: JoinedKind, id: string): Promise<Html> {
  if (!mayReview(c.get('viewer'))) return NOTHING
  const { store } = c.get('options')
  const members = (await joinedMembers(store, kind, id)).slice(0, MOST)
  const named = (await Promise.all(members.map(async ({ source, line }) => ({ source, line, told: await nameOfMember(c, kind, source, line) })))).flatMap(
    ({ source, line, told }) => (told ? [{ source, line, ...told }] : []),
  )
  const verdicts = (await listJoinedVerdicts(store.db, kind)).filter(({ thing, into, action }) => (thing === id || into === id) && action !== 'undo')
  const action = `/joined/${kind}/${id}`
  return html`<details class="joining" id="joining"${c.req.query('join') === 'open' ? html` open` : NOTHING}><summary>Put together, take apart${kind === 'commitment' ? ', say how it stands' : ''}</summary>
${kind === 'commitment' ? statusForm(action) : NOTHING}
<form method="post" action="${action}/merge">${csrfField}<div class="field"><label for="merge-into">This and another are one: address of the other’s page here</label><input id="merge-into" name="into" required placeholder="/${kind === 'actor' ? 'person' : kind}/…"></div><p><button class="quiet">Put together</button></p></form>
${
  named.length > 1
    ? html`<form method="post" action="${action}/split">${csrfField}<fieldset><legend>These are another’s</legend>${named.map(({ source, line, name, page }) => html`<label class="check"><input type="checkbox" name="member" value="${source}.${line}"> ${name} <span class="quiet">in <a href="${addressOfArticle(source)}">${page}</a></span></label>`)}</fieldset><p><button class="quiet">Take apart</button></p></form>`
    : NOTHING
}${
  verdicts.length
    ? html`<h3>Decided before</h3><ul>${verdicts.map((verdict) => html`<li>${verdict.action} by ${verdict.who}, <time datetime="${verdict.at}">${tellMoment(verdict.at)}</time><form method="post" action="${action}/undo">${csrfField}<input type="hidden" name="verdict" value="${verdict.id}"><button class="quiet">Undo</button></form></li>`)}</ul>`
    : NOTHING
}</details>`
}

/** A way to these forms from where a person sees that two are one, or one is two; nothing for who may not. */
export function joiningLink(c: Context<SiteEnv>): Html {
  return mayReview(c.get('viewer')) ? html`<p class="joining-link"><a href="?join=open#joining">Put together with another, or take apart</a></p>` : NOTHING
}

function statusForm(action: string): Html {
  return html`<form method="post" action="${action}/status">${csrfField}<div class="field"><label for="status">How it stands</label><select id="status" name="status">${CommitmentStatus.options.map((one) => html`<option value="${one}">${one.replaceAll('-', ' ')}</option>`)}</select></div>
<div class="field"><label for="status-line">Address of the line that says so (“Cite” under it, or the article’s address with #…)</label><input id="status-line" name="line" required placeholder="/article/…#…"></div><p><button class="quiet">Set</button></p></form>`
}
