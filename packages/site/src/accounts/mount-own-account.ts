import {
  ACCOUNT_ROLES,
  type AccountRole,
  accountByPassword,
  listTokens,
  makeToken,
  noteDeed,
  openSession,
  PASSWORD_LENGTH,
  revokeToken,
  setPassword,
  type Token,
} from '@readout/store'
import { ReadoutError } from '@readout/record'
import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { clientAddress, onlyFor, rateLimit, refuse, setSessionCookie } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { momentTag } from '../words/time.ts'
import { problemNote, roleChoice } from './account-forms.ts'
import { formFields } from './form-fields.ts'

/** Wrong old passwords from one client. */
const TRIES = { most: 10, seconds: 900 }

/** Mounts a person's own account: password, tokens, signing out. */
export function mountOwnAccount(app: Hono<SiteEnv>, options: SiteOptions): void {
  const { store, now, settings } = options
  const tries = rateLimit(TRIES)
  app.use('/account', onlyFor('reader'))
  app.use('/account/*', onlyFor('reader'))

  app.get('/account', async (c) => (settings.loopback ? loopbackPage(c) : accountPage(c, {})))

  app.post('/account/password', async (c) => {
    const { id, name } = c.get('viewer')
    const { old = '', password = '' } = await formFields(c)
    if (tries(clientAddress(c), Date.parse(now())) > 0) return refuse(c, 429, 'Too many tries', 'Wait a quarter of an hour and try again.')
    if (!id || (await accountByPassword(store, name, old))?.id !== id) return accountPage(c, { problem: 'The old password is another one.', status: 422 })
    try {
      await setPassword(store, id, password)
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) throw problem
      return accountPage(c, { problem: problem.message, status: 422 })
    }
    setSessionCookie(c, await openSession(store, id, now()))
    await noteDeed(store, { at: now(), who: name, action: 'changed own password', object: id })
    return c.redirect('/account', 303)
  })

  app.post('/account/tokens', async (c) => {
    const { id, name, role } = c.get('viewer')
    const fields = await formFields(c)
    const wanted = ACCOUNT_ROLES.find((one) => one === fields['role']) ?? 'reader'
    if (!id || !ACCOUNT_ROLES.includes(role as AccountRole)) return refuse(c, 403, 'No account', 'Tokens belong to accounts.')
    const label =
      (fields['name'] ?? '')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, 60) || 'unnamed'
    const secret = await makeToken(store, { account: id, name: label, role: wanted, now: now() })
    await noteDeed(store, { at: now(), who: name, action: 'made a token', object: label, detail: { role: wanted } })
    return accountPage(c, { secret })
  })

  app.post('/account/tokens/:id/revoke', async (c) => {
    const { id, name } = c.get('viewer')
    await revokeToken(store, c.req.param('id'), now(), id ?? '')
    await noteDeed(store, { at: now(), who: name, action: 'revoked a token', object: c.req.param('id') })
    return c.redirect('/account', 303)
  })
}

function loopbackPage(c: Context<SiteEnv>): Promise<Response> {
  return renderPage(c, {
    title: 'Your account',
    noindex: true,
    body: html`<section class="plain"><h1>No account is needed</h1><p>Only this machine reaches this site, so whoever sits at it is its owner: reads, checks, decides. Accounts begin when it is served to others.</p></section>`,
  })
}

async function accountPage(c: Context<SiteEnv>, shown: { problem?: string; secret?: string; status?: number }): Promise<Response> {
  const { store, now } = c.get('options')
  const viewer = c.get('viewer')
  const tokens = await listTokens(store, viewer.id ?? '')
  const body = html`<section class="plain"><h1>${viewer.name}</h1><p>Your role: ${viewer.role}.</p>
<form method="post" action="/logout">${csrfField}<button class="quiet">Sign out</button></form>
${problemNote(shown.problem)}
<h2>Password</h2>
<form method="post" action="/account/password">${csrfField}
<div class="field"><label for="old">Old password</label><input id="old" name="old" type="password" autocomplete="current-password" required maxlength="${PASSWORD_LENGTH.most}"></div>
<div class="field"><label for="new">New password</label><input id="new" name="password" type="password" autocomplete="new-password" required minlength="${PASSWORD_LENGTH.least}" maxlength="${PASSWORD_LENGTH.most}"></div>
<button>Change it</button><p class="hint">Ends every other session of yours.</p></form>
<h2>Tokens for programs</h2>
<p>A program sends one as <code>Authorization: Bearer …</code> to the API. It may do what its role may, and never more than you.</p>
${shown.secret ? html`<div class="problem" role="status"><p>Your new token, shown this once:</p><p><code class="hash">${shown.secret}</code></p></div>` : NOTHING}
${tokens.length ? tokenTable(tokens, now()) : html`<p class="quiet">None yet.</p>`}
<form method="post" action="/account/tokens">${csrfField}
<div class="field"><label for="token-name">What it is for</label><input id="token-name" name="name" required maxlength="60"></div>
<div class="field"><label for="token-role">May do what</label>${roleChoice('token-role', 'reader', viewer.role as AccountRole)}</div>
<button>Make a token</button></form></section>`
  return renderPage(c, { title: 'Your account', noindex: true, status: shown.status ?? 200, body })
}

function tokenTable(tokens: readonly Token[], now: string): Html {
  return html`<table><thead><tr><th scope="col">For</th><th scope="col">Role</th><th scope="col">Made</th><th scope="col">Last used</th><th scope="col">State</th></tr></thead><tbody>${tokens.map(
    (token) =>
      html`<tr><td>${token.name}</td><td>${token.role}</td><td>${momentTag(token.createdAt, now)}</td><td>${token.usedAt ? momentTag(token.usedAt, now) : 'never'}</td><td>${
        token.revokedAt
          ? html`revoked ${momentTag(token.revokedAt, now)}`
          : html`<form method="post" action="/account/tokens/${token.id}/revoke">${csrfField}<button class="quiet">Revoke<span class="unseen"> ${token.name}</span></button></form>`
      }</td></tr>`,
  )}</tbody></table>`
}
