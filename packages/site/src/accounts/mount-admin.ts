import { ReadoutError } from '@readout/record'
import { ACCOUNT_ROLES, changeAccount, listAccounts, listDeeds, listTokens, makeInvitation, noteDeed, revokeToken, type SiteAccount } from '@readout/store'
import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { onlyFor } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { momentTag } from '../words/time.ts'
import { problemNote, roleChoice } from './account-forms.ts'
import { formFields } from './form-fields.ts'

const DEEDS_AT_ONCE = 100

/** Mounts what an administrator does with accounts, all tokens and the audit log. */
export function mountAdmin(app: Hono<SiteEnv>, options: SiteOptions): void {
  const { store, now, settings } = options
  for (const path of ['/admin/accounts', '/admin/accounts/*', '/admin/audit', '/admin/tokens/*']) app.use(path, onlyFor('administrator'))

  app.get('/admin/accounts', (c) => accountsPage(c, {}))

  app.post('/admin/accounts/invite', async (c) => {
    const fields = await formFields(c)
    const role = ACCOUNT_ROLES.find((one) => one === fields['role']) ?? 'reader'
    const secret = await makeInvitation(store, { role, by: c.get('viewer').name, now: now() })
    await noteDeed(store, { at: now(), who: c.get('viewer').name, action: 'invited', object: role })
    return accountsPage(c, { link: `${settings.origin}/welcome/${secret}`, what: `makes one account as ${role}` })
  })

  app.post('/admin/accounts/:id', async (c) => {
    const id = c.req.param('id')
    const { role, what } = await formFields(c)
    const who = c.get('viewer').name
    const account = (await listAccounts(store)).find((one) => one.id === id)
    if (!account) return accountsPage(c, { problem: 'There is no such account.', status: 404 })
    if (what === 'reset') {
      const secret = await makeInvitation(store, { role: account.role, account: id, by: who, now: now() })
      await noteDeed(store, { at: now(), who, action: 'made a link for a new password', object: account.name })
      return accountsPage(c, { link: `${settings.origin}/welcome/${secret}`, what: `gives ${account.name} a new password` })
    }
    const change = what === 'close' ? { disabledAt: now() } : what === 'open' ? { disabledAt: null } : roleChange(role)
    if (!change) return accountsPage(c, { problem: 'Nothing was changed: that is no role.', status: 422 })
    try {
      await changeAccount(store, id, change)
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) throw problem
      return accountsPage(c, { problem: problem.message, status: 422 })
    }
    await noteDeed(store, {
      at: now(),
      who,
      action: what === 'close' ? 'closed an account' : what === 'open' ? 'opened an account' : 'changed a role',
      object: account.name,
      detail: 'role' in change ? { role: change.role } : {},
    })
    return c.redirect('/admin/accounts', 303)
  })

  app.post('/admin/tokens/:id/revoke', async (c) => {
    await revokeToken(store, c.req.param('id'), now())
    await noteDeed(store, { at: now(), who: c.get('viewer').name, action: 'revoked a token', object: c.req.param('id') })
    return c.redirect('/admin/accounts', 303)
  })

  app.get('/admin/audit', (c) => auditPage(c))
}

function roleChange(role: string | undefined): { role: SiteAccount['role'] } | undefined {
  const known = ACCOUNT_ROLES.find((one) => one === role)
  return known && { role: known }
}

async function accountsPage(c: Context<SiteEnv>, shown: { link?: string; what?: string; problem?: string; status?: number }): Promise<Response> {
  const { store, now, settings } = c.get('options')
  const [accounts, tokens] = [await listAccounts(store), await listTokens(store)]
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const standing = tokens.filter(({ revokedAt }) => !revokedAt)
  const body = html`<section><h1>Accounts</h1>
${settings.loopback ? html`<p class="plain">Only this machine reaches this site now: nobody signs in. What stands here holds when it is served to others.</p>` : NOTHING}
${problemNote(shown.problem)}
${shown.link ? html`<div class="problem" role="status"><p>This link ${shown.what ?? ''}. It works once, for three days, and is shown this once:</p><p><code class="hash">${shown.link}</code></p></div>` : NOTHING}
${accounts.length ? html`<table><thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Since</th><th scope="col">State</th><th scope="col">Change</th></tr></thead><tbody>${accounts.map((account) => accountRow(account, now()))}</tbody></table>` : html`<p class="empty">Nobody has an account yet. Invite somebody below: the link makes one account.</p>`}
<h2>Invite</h2>
<form method="post" action="/admin/accounts/invite" class="plain">${csrfField}<div class="field"><label for="role">As</label>${roleChoice('role', 'reader')}</div><button>Make a one-time link</button></form>
<h2>Tokens</h2>
${standing.length ? html`<table><thead><tr><th scope="col">Of</th><th scope="col">For</th><th scope="col">Role</th><th scope="col">Last used</th><th scope="col">Revoke</th></tr></thead><tbody>${standing.map((token) => html`<tr><td>${names.get(token.account) ?? token.account}</td><td>${token.name}</td><td>${token.role}</td><td>${token.usedAt ? momentTag(token.usedAt, now()) : 'never'}</td><td><form method="post" action="/admin/tokens/${token.id}/revoke">${csrfField}<button class="quiet">Revoke<span class="unseen"> ${token.name}</span></button></form></td></tr>`)}</tbody></table>` : html`<p class="quiet">No token stands. Each person makes their own on the page of their account.</p>`}
<p><a href="/admin/audit">Audit log</a> · <a href="/moderate">Replies waiting</a></p></section>`
  return renderPage(c, { title: 'Accounts', noindex: true, status: shown.status ?? 200, body })
}

function accountRow(account: SiteAccount, now: string): Html {
  const closed = account.disabledAt !== null
  return html`<tr><td>${account.name}</td><td>${account.role}</td><td>${momentTag(account.createdAt, now)}</td><td>${closed ? html`closed ${momentTag(account.disabledAt, now)}` : 'open'}</td><td><form method="post" action="/admin/accounts/${account.id}" class="row-form">${csrfField}<label class="unseen" for="role-${account.id}">Role of ${account.name}</label>${roleChoice(`role-${account.id}`, account.role)} <button name="what" value="role" class="quiet">Change role</button> <button name="what" value="${closed ? 'open' : 'close'}" class="quiet">${closed ? 'Open again' : 'Close'}</button> <button name="what" value="reset" class="quiet">New password link</button></form></td></tr>`
}

async function auditPage(c: Context<SiteEnv>): Promise<Response> {
  const { store, now } = c.get('options')
  const before = Number(c.req.query('before'))
  const deeds = await listDeeds(store, { limit: DEEDS_AT_ONCE, ...(Number.isSafeInteger(before) && before > 0 ? { before } : {}) })
  const last = deeds.length === DEEDS_AT_ONCE ? deeds.at(-1) : undefined
  const body = html`<section><h1>Audit log</h1><p class="plain">Who did what to this site. It is only ever added to; it holds no e-mail, no password and no words of a reply.</p>
${
  deeds.length
    ? html`<table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">Did</th><th scope="col">To</th><th scope="col">Detail</th></tr></thead><tbody>${deeds.map(
        (deed) =>
          html`<tr><td>${momentTag(deed.at, now())}</td><td>${deed.who}</td><td>${deed.action}</td><td>${deed.object}</td><td>${Object.entries(
            deed.detail ?? {},
          )
            .map(([key, value]) => `${key}: ${value}`)
            .join(', ')}</td></tr>`,
      )}</tbody></table>`
    : html`<p class="empty">Nothing yet. Invitations, changed roles, decided replies, verdicts and changed rights will stand here.</p>`
}
${last ? html`<p><a href="/admin/audit?before=${last.number}" rel="next">Earlier</a></p>` : NOTHING}</section>`
  return renderPage(c, { title: 'Audit log', noindex: true, body })
}
