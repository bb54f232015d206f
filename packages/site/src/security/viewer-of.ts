import { type SiteAccount, accountOfSession, accountOfToken } from '@readout/store'
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { SiteEnv, Viewer } from '../site-options.ts'
import { dayOf, type FormOwner } from './form-token.ts'
import { sessionSecret } from './session-cookie.ts'

/** Who asks, how that is known, and whose forms they send; a token in a header is no ambient power, so its requests need no form token. */
export type Asking = { viewer: Viewer; by: 'loopback' | 'session' | 'token' | 'nothing'; form: FormOwner }

const BEARER = /^Bearer ([\w-]{1,200})$/
const STRANGER: Viewer = { role: 'stranger', name: '' }
const viewerOf = ({ id, name, role }: SiteAccount): Viewer => ({ role, name, id })

/** Who asks; 'refused' for a token that does not hold, which must not be taken for a stranger's silence. */
export async function askingOf(c: Context<SiteEnv>): Promise<Asking | 'refused'> {
  const { store, settings, now } = c.get('options')
  const day: FormOwner = { day: dayOf(now()) }
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const secret = BEARER.exec(authorization)?.[1]
    const account = secret && (await accountOfToken(store, secret, now()))
    return account ? { viewer: viewerOf(account), by: 'token', form: day } : 'refused'
  }
  if (settings.loopback) return { viewer: { role: 'owner', name: 'owner' }, by: 'loopback', form: { owner: true } }
  const secret = sessionSecret(c)
  const account = secret && secret.length <= 100 ? await accountOfSession(store, secret, now()) : undefined
  if (!account || !secret) return { viewer: STRANGER, by: 'nothing', form: day }
  return { viewer: viewerOf(account), by: 'session', form: { session: createHash('sha256').update(secret).digest('hex') } }
}
