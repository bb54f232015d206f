import { makeAccount, type AccountRole } from '@readout/store'
import { NOW, ORIGIN, type TrySite } from '../try-site.ts'

export const PASSWORD = 'nine green bottles'

/** Somebody with a browser: keeps cookies, sends forms with the token of a page of the site, as browsers of today do. */
export type Visitor = {
  get: (address: string, headers?: Record<string, string>) => Promise<Response>
  /** The page as text; fails where it is not 200. */
  page: (address: string) => Promise<string>
  post: (address: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>
  cookies: Map<string, string>
}

export const csrfIn = (page: string): string => /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''

export function visitor({ site }: Pick<TrySite, 'site'>, origin = ORIGIN): Visitor {
  const cookies = new Map<string, string>()
  const cookie = (): Record<string, string> => (cookies.size ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {})
  const keep = (response: Response): Response => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  const get = async (address: string, headers: Record<string, string> = {}) =>
    keep(await site.request(origin + address, { headers: { accept: 'text/html,*/*', ...cookie(), ...headers } }))
  return {
    cookies,
    get,
    page: async (address) => {
      const response = await get(address)
      if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`)
      return response.text()
    },
    post: async (address, fields, headers = {}) => {
      const csrf = csrfIn(await (await get('/about')).text())
      const body = new URLSearchParams({ csrf, ...fields }).toString()
      return keep(
        await site.request(origin + address, {
          method: 'POST',
          body,
          headers: {
            accept: 'text/html,*/*',
            'content-type': 'application/x-www-form-urlencoded',
            origin,
            'sec-fetch-site': 'same-origin',
            ...cookie(),
            ...headers,
          },
        }),
      )
    },
  }
}

/** A visitor who signed in with an account of this role. */
export async function signedIn(on: TrySite, role: AccountRole, name = `Ann ${role}`): Promise<Visitor> {
  await makeAccount(on.store, { name, role, password: PASSWORD, now: NOW })
  const who = visitor(on)
  const response = await who.post('/login', { name, password: PASSWORD })
  if (response.status !== 303) throw new Error(`${name} cannot sign in: ${response.status}`)
  return who
}

/** Settings of a site that others reach. */
export const PUBLIC = { loopback: false, replies: true, emailKey: new Uint8Array(32).fill(7) } as const
