import { gunzipSync } from 'node:zlib'
import { unzip } from './unzip.ts'
import type { TrySite } from '../try-site.ts'
import type { Visitor } from './visitor.ts'

/** One answer of the site: its address, status, headers and its text; a .docx is the text of all its parts. */
export type Answered = { address: string; status: number; type: string; headers: Headers; text: string }

/** Values for the parameters of addresses, by name. */
export type Known = Record<string, readonly string[]>

/** Every GET address of the site with each known value of each parameter in its place. */
function addressesOf(on: TrySite, known: Known): string[] {
  const addresses = new Set<string>()
  for (const { method, path } of on.site.routes) {
    if (method !== 'GET' || path.includes('*')) continue
    let filled = [path]
    for (const [whole, name] of path.matchAll(/:(\w+)(?:\{[^}]*\})?/g)) {
      const values = known[name as string] ?? []
      filled = filled.flatMap((one) => values.map((value) => one.replace(whole, encodeURIComponent(value))))
    }
    for (const one of filled) addresses.add(one)
  }
  return [...addresses]
}

/** Addresses of this site that a page or document links to, without their fragments. */
function linksIn(text: string, origin: string): string[] {
  const found = new Set<string>()
  for (const [, address = ''] of text.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
    const plain = address.replaceAll('&amp;', '&').replaceAll('&#39;', "'").split('#')[0] as string
    const here = plain.startsWith(origin) ? plain.slice(origin.length) : plain
    if (here.startsWith('/') && !here.startsWith('//')) found.add(here)
    if (here.startsWith('?')) continue
  }
  return [...found]
}

/** The text of an answer, whatever it is packed in. */
async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const plain = response.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes
  if ((response.headers.get('content-type') ?? '').includes('officedocument')) return unzip(plain).join('\n')
  return plain.toString('utf8')
}

/**
 * Every answer a visitor can get: each GET address with the known values, and each page that these link to, up to `most`.
 * So a page, a format or a feed that is added later is asked too, without a word here.
 */
export async function everyAnswer(on: TrySite, who: Visitor, known: Known, most = 1500): Promise<Answered[]> {
  const { origin } = on.options.settings
  const waiting = addressesOf(on, known)
  const seen = new Set(waiting)
  const answers: Answered[] = []
  for (let address = waiting.shift(); address !== undefined && answers.length < most; address = waiting.shift()) {
    const response = await who.get(address)
    const type = response.headers.get('content-type') ?? ''
    const text = await textOf(response)
    answers.push({ address, status: response.status, type, headers: response.headers, text })
    for (const link of type.includes('html') || type.includes('xml') ? linksIn(text, origin) : [])
      if (!seen.has(link)) {
        seen.add(link)
        waiting.push(link)
      }
  }
  return answers
}
