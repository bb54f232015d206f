import { randomBytes } from 'node:crypto'
import { siteSecret } from '@readout/store'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { isBehindProxy } from './behind-proxy.ts'
import { allowedHosts, fromThisSite } from './allowed-hosts.ts'
import { clientAddress } from './client-address.ts'
import { formToken, isFormToken } from './form-token.ts'
import type { KnownMethods } from './known-methods.ts'
import { rateLimit } from './rate-limit.ts'
import { refuse } from './refusal.ts'
import { secureHeaders } from './response-headers.ts'
import { type Asking, askingOf } from './viewer-of.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Asked by the machine that watches the site, by whatever name it knows, and answered without the store; they tell nothing of the record. */
const HEALTH = new Set(['/healthz', '/readyz'])
/** Bytes of a request: a page that is pasted or sent as a file, and anything else. */
const PAGE_BYTES = 12 * 1024 * 1024
const FORM_BYTES = 128 * 1024
/** Longest address asked for, in characters: longer ones are no search of a person's. */
const LONGEST_ADDRESS = 4096
/** Where pages come in. */
const TAKES_PAGES = /^\/(?:read|compare|api\/v1\/read|api\/v1\/compare)$/
/** Changes one client may ask for: a person who corrects quickly stays below, a program that floods does not. */
const CHANGES = { most: 120, seconds: 60 }

/**
 * What stands before every room: the host asked for, who asks, their form token, limits of size and number, and the headers of the answer.
 * Sets `viewer`, `nonce` and `csrf`. `known` tells the methods an address has: others are answered with 405, whatever they bring.
 * Example: app.use(security(options)).
 */
export function security(options: SiteOptions, known: KnownMethods = () => undefined): MiddlewareHandler<SiteEnv> {
  const { settings } = options
  const hosts = allowedHosts(settings)
  const https = settings.origin.startsWith('https:')
  const changes = rateLimit(CHANGES)
  let secret: Promise<string> | undefined
  const tooLarge = (c: Context<SiteEnv>) => refuse(c, 413, 'That is too much at once', 'Send less, or split it.')
  const limits = { page: bodyLimit({ maxSize: PAGE_BYTES, onError: tooLarge }), form: bodyLimit({ maxSize: FORM_BYTES, onError: tooLarge }) }

  const judge = async (c: Context<SiteEnv>): Promise<Response | Asking> => {
    const host = c.req.header('host')
    if (host !== undefined && !hosts.has(host.toLowerCase())) return c.text(`This site is not known by that name. Its address is ${settings.origin}.\n`, 421)
    // On loopback whoever asks is the owner; what a proxy brings may be anybody.
    if (settings.loopback && isBehindProxy(c, hosts))
      return c.text('A proxy stands before this site, which is for this machine alone. Start it with --origin and the address readers see.\n', 421)
    if (c.req.url.length > LONGEST_ADDRESS) return c.text('That address is too long.\n', 414)
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.header('sec-fetch-mode') !== 'navigate')
      return c.text('Another site may link here, not take from here.\n', 403)
    const asking = await askingOf(c)
    if (asking === 'refused') return refuse(c, 401, 'This token does not hold', 'Make a new one on the page of your account.')
    secret ??= siteSecret(options.store).catch((problem: unknown) => {
      // A store that did not answer is asked again with the next request.
      secret = undefined
      throw problem
    })
    c.set('viewer', asking.viewer)
    c.set('csrf', formToken(await secret, asking.form))
    if (SAFE.has(c.req.method)) return asking
    const allow = known(c.req.path)
    if (allow && !allow.split(', ').includes(c.req.method) && !c.req.path.startsWith('/api/')) {
      c.header('Allow', allow)
      return refuse(c, 405, 'This page takes no such request', `It answers ${allow}.`)
    }
    if (!settings.loopback && changes(clientAddress(c), Date.parse(options.now())) > 0)
      return refuse(c, 429, 'Too many changes at once', 'Wait a minute and send it again.')
    if (!fromThisSite({ origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site') }, hosts, https ? 'https:' : 'http:'))
      return refuse(c, 403, 'This form came from another site', 'Open the page here and send it from there.')
    return asking
  }

  return async (c, next) => {
    c.set('nonce', randomBytes(16).toString('base64url'))
    const asking = HEALTH.has(c.req.path) && SAFE.has(c.req.method) ? undefined : await judge(c)
    if (asking instanceof Response) c.res = asking
    else if (!asking || SAFE.has(c.req.method)) await next()
    else {
      const limited = await (TAKES_PAGES.test(c.req.path) ? limits.page : limits.form)(c, async () => {
        // The API says itself which methods a path has, and takes nothing but JSON, which a page of another site cannot send without asking first.
        if (!c.req.path.startsWith('/api/') && (await lacksToken(c, asking, await (secret as Promise<string>))))
          c.res = await refuse(c, 403, 'This form is too old', 'Nothing was changed. Go back, load the page again and send it once more.')
        else await next()
      })
      if (limited) c.res = limited
    }
    secureHeaders(c.res.headers, { nonce: c.get('nonce'), https })
  }
}

/** True where a change comes with a power the browser adds by itself and without the token that only a page of this site holds. */
async function lacksToken(c: Context<SiteEnv>, asking: Asking, secret: string): Promise<boolean> {
  if (asking.by === 'token') return false
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  // A page of another site cannot send JSON without asking first, and is told no; a program that is no browser may.
  if (type === 'application/json') return false
  const given = c.req.header('x-csrf-token') ?? (await tokenField(c, type))
  return !isFormToken(given, secret, asking.form)
}

async function tokenField(c: Context<SiteEnv>, type: string | undefined): Promise<string | undefined> {
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') return undefined
  try {
    const field = (await c.req.formData()).get('csrf')
    return typeof field === 'string' ? field : undefined
  } catch {
    return undefined
  }
}
