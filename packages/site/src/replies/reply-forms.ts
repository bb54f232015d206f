import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import type { SiteSettings } from '../site-options.ts'
import type { Given } from './read-reply.ts'
import { DAYS_TO_DECIDE, HONEYPOT, LENGTHS } from './reply-rules.ts'

const problemNote = (problem: string | undefined): Html => (problem ? html`<p class="problem" role="alert" id="reply-problem">${problem}</p>` : NOTHING)

/** A field for programs: out of sight, out of the order of keys, named so that they fill it. */
const honeypot: Html = html`<div class="unseen" aria-hidden="true"><label for="reply-${HONEYPOT}">Leave this empty</label><input id="reply-${HONEYPOT}" name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>`

function emailField(settings: SiteSettings, required: boolean): Html {
  if (!settings.emailKey) return NOTHING
  return html`<div class="field"><label for="reply-email">E-mail${required ? NOTHING : ' (if you want to be asked back)'}</label><input id="reply-email" name="email" type="email" autocomplete="email" maxlength="${LENGTHS.email}"${required ? html` required` : NOTHING} aria-describedby="reply-email-hint"><p class="hint" id="reply-email-hint">Will not be published. Kept sealed for ${settings.emailDays} days, then erased; you can erase it sooner.</p></div>`
}

const nameField = (name: string, required: boolean): Html =>
  html`<div class="field"><label for="reply-name">Name${required ? NOTHING : ' (if you like)'}</label><input id="reply-name" name="name" autocomplete="name" maxlength="${LENGTHS.name}" value="${name}"${required ? html` required` : NOTHING}></div>`

const wordsField = (label: string, words: string): Html =>
  html`<div class="field"><label for="reply-words">${label}</label><textarea id="reply-words" name="words" rows="7" maxlength="${LENGTHS.words}" required aria-describedby="reply-words-hint">${words}</textarea><p class="hint" id="reply-words-hint">Plain text; links are not made.</p></div>`

/** "Leave a Reply", as such pages have it. */
export function replyForm(source: string, settings: SiteSettings, shown: { given?: Given; problem?: string } = {}): Html {
  return html`<section class="plain" id="reply"><h2>Leave a reply</h2>
${problemNote(shown.problem)}
<form method="post" action="/article/${source}/replies">${csrfField}${honeypot}
${wordsField('Reply', shown.given?.words ?? '')}
${nameField(shown.given?.name ?? '', true)}
${emailField(settings, true)}
<button>Send the reply</button>
<p class="hint">A person reads every reply before it is shown, within ${DAYS_TO_DECIDE} days.</p></form></section>`
}

/** "Wrong line?": what is wrong with one line, or the answer of somebody it names. */
export function wrongLineForm(
  place: { source: string; line: string; parties: readonly string[] },
  settings: SiteSettings,
  shown: { given?: Given; problem?: string } = {},
): Html {
  const answers = shown.given?.kind === 'answer'
  return html`${problemNote(shown.problem)}
<form method="post" action="/wrong/${place.source}/${place.line}" class="plain">${csrfField}${honeypot}
<fieldset class="field"><legend>What is it?</legend>
<label><input type="radio" name="kind" value="wrong-line"${answers ? NOTHING : html` checked`}> The line is wrong: wrong speaker, wrong words, not said</label>
${
  place.parties.length
    ? html`<label><input type="radio" name="kind" value="answer"${answers ? html` checked` : NOTHING}> I am named in it, or speak for somebody who is, and answer it</label>`
    : NOTHING
}</fieldset>
${
  place.parties.length
    ? html`<div class="field"><label for="reply-party">For whom you answer (only with an answer)</label><select id="reply-party" name="party"><option value="">nobody: the line is wrong</option>${place.parties.map((party) => html`<option value="${party}"${party === shown.given?.party ? html` selected` : NOTHING}>${party}</option>`)}</select></div>`
    : NOTHING
}
${wordsField('What is wrong, or your answer', shown.given?.words ?? '')}
${nameField(shown.given?.name ?? '', false)}
${emailField(settings, false)}
<button>Send</button>
<p class="hint">No account is needed. A person looks at it within ${DAYS_TO_DECIDE} days. What is said to be wrong is not published; an answer is shown beside the line once it is known to come from who is named: for that an e-mail is needed.</p></form>`
}
