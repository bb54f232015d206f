import { ReadoutError } from '@readout/record'
import { accountByPassword, closeSession, invitationOf, noteDeed, openSession, useInvitation } from '@readout/store'
import type { Context, Hono } from 'hono'
import { html } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import { clientAddress, dropSessionCookie, placeHere, rateLimit, refuse, sessionSecret, setSessionCookie } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { loginForm, welcomeForm } from './account-forms.ts'
import { formFields } from './form-fields.ts'

/** Tries at passwords from one client, and at one name from anywhere: a person forgets twice, a program tries lists. */
const FROM_ONE_CLIENT = { most: 20, seconds: 900 }
const AT_ONE_NAME = { most: 10, seconds: 900 }
/** The one answer to a wrong name, a wrong password and a closed account. */
const WRONG = 'Name and password do not belong together.'

/** Mounts signing in, signing out and the pages behind one-time links. */
export function mountSignIn(app: Hono<SiteEnv>, options: SiteOptions): void {
  const { store, settings, now } = options
  const limits = { client: rateLimit(FROM_ONE_CLIENT), name: rateLimit(AT_ONE_NAME) }
  const tooOften = (c: Context<SiteEnv>, name: string): boolean => {
    const ms = Date.parse(now())
    const waits = [limits.client(clientAddress(c), ms), ...(name ? [limits.name(name.trim().toLowerCase().slice(0, 60), ms)] : [])]
    return waits.some((seconds) => seconds > 0)
  }
  const begin = async (c: Context<SiteEnv>, account: string): Promise<void> => {
    const old = sessionSecret(c)
    if (old) await closeSession(store, old)
    setSessionCookie(c, await openSession(store, account, now()))
  }

  app.get('/login', (c) => {
    const next = placeHere(c.req.query('next'))
    if (settings.loopback || c.get('viewer').role !== 'stranger') return c.redirect(next, 303)
    return renderPage(c, { title: 'Sign in', noindex: true, body: loginForm({ next }) })
  })

  app.post('/login', async (c) => {
    const { name = '', password = '', next } = await formFields(c)
    if (tooOften(c, name)) return refuse(c, 429, 'Too many tries', 'Wait a quarter of an hour and try again.')
    const account = await accountByPassword(store, name, password)
    if (!account)
      return renderPage(c, {
        title: 'Sign in',
        status: 401,
        noindex: true,
        body: loginForm({ name: name.slice(0, 60), next: placeHere(next), problem: WRONG }),
      })
    await begin(c, account.id)
    await noteDeed(store, { at: now(), who: account.name, action: 'signed in', object: account.id })
    return c.redirect(placeHere(next), 303)
  })

  app.post('/logout', async (c) => {
    const secret = sessionSecret(c)
    if (secret) await closeSession(store, secret)
    dropSessionCookie(c)
    return c.redirect('/', 303)
  })

  app.get('/welcome/:secret', async (c) => {
    const invitation = await invitationOf(store, c.req.param('secret'), now())
    if (!invitation) return usedLink(c)
    return renderPage(c, { title: 'Welcome', noindex: true, body: welcomeForm({ role: invitation.role, reset: invitation.account !== undefined }) })
  })

  app.post('/welcome/:secret', async (c) => {
    const secret = c.req.param('secret')
    const { name = '', password = '' } = await formFields(c)
    if (tooOften(c, '')) return refuse(c, 429, 'Too many tries', 'Wait a quarter of an hour and try again.')
    const invitation = await invitationOf(store, secret, now())
    if (!invitation) return usedLink(c)
    try {
      const account = await useInvitation(store, secret, { name, password, now: now() })
      await begin(c, account)
      await noteDeed(store, {
        at: now(),
        who: invitation.account ? account : name,
        action: invitation.account ? 'new password by link' : 'account by link',
        object: account,
      })
      return c.redirect('/account', 303)
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) throw problem
      const body = welcomeForm({ role: invitation.role, reset: invitation.account !== undefined, name: name.slice(0, 60), problem: problem.message })
      return renderPage(c, { title: 'Welcome', status: 422, noindex: true, body })
    }
  })
}

function usedLink(c: Context<SiteEnv>): Promise<Response> {
  return renderPage(c, {
    title: 'This link holds no more',
    status: 410,
    noindex: true,
    body: html`<section class="plain"><h1>This link holds no more</h1><p>It was used already or is more than three days old. Ask an administrator for another.</p></section>`,
  })
}
