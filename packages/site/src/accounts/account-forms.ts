import { PASSWORD_LENGTH, type SiteAccount } from '@readout/store'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'

/** What went wrong with a form, above it. */
export const problemNote = (problem: string | undefined): Html => (problem ? html`<p class="problem" role="alert">${problem}</p>` : NOTHING)

/** Name and password; `next` is where to go afterwards. */
export function loginForm(given: { name?: string; next: string; problem?: string }): Html {
  return html`<section class="plain"><h1>Sign in</h1>
${problemNote(given.problem)}
<form method="post" action="/login">${csrfField}<input type="hidden" name="next" value="${given.next}">
<div class="field"><label for="name">Name</label><input id="name" name="name" autocomplete="username" required maxlength="60" value="${given.name ?? ''}"></div>
<div class="field"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="${PASSWORD_LENGTH.most}"></div>
<button>Sign in</button></form>
<p class="hint">Accounts are made by invitation. Reading, citing and “Wrong line?” need none.</p></section>`
}

/** The page behind a one-time link: a new account, or a new password. */
export function welcomeForm(given: { role: string; reset: boolean; name?: string; problem?: string }): Html {
  const title = given.reset ? 'Choose a new password' : `Welcome: your account as ${given.role}`
  return html`<section class="plain"><h1>${title}</h1>
${problemNote(given.problem)}
<form method="post">${csrfField}
${
  given.reset
    ? NOTHING
    : html`<div class="field"><label for="name">Name</label><input id="name" name="name" autocomplete="username" required minlength="2" maxlength="60" value="${given.name ?? ''}" aria-describedby="name-hint"><p class="hint" id="name-hint">Stands beside every line you check: “checked by …”.</p></div>`
}
<div class="field"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="new-password" required minlength="${PASSWORD_LENGTH.least}" maxlength="${PASSWORD_LENGTH.most}" aria-describedby="password-hint"><p class="hint" id="password-hint">At least ${PASSWORD_LENGTH.least} characters. A few words that do not belong together are easier to keep than signs.</p></div>
<button>${given.reset ? 'Keep the new password' : 'Make the account'}</button></form></section>`
}

const ROLES: readonly [SiteAccount['role'], string][] = [
  ['reader', 'reader: reads whole texts'],
  ['reviewer', 'reviewer: checks lines, decides replies'],
  ['administrator', 'administrator: accounts, rights, settings'],
]

/** A choice of role, with what each may do. */
export function roleChoice(id: string, chosen: string, upTo: SiteAccount['role'] = 'administrator'): Html {
  const most = ROLES.findIndex(([role]) => role === upTo)
  return html`<select id="${id}" name="role">${ROLES.slice(0, most + 1).map(([role, words]) => html`<option value="${role}"${role === chosen ? html` selected` : NOTHING}>${words}</option>`)}</select>`
}
