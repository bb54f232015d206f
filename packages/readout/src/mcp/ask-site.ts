import type { makeSite } from '@readout/site'

type Site = ReturnType<typeof makeSite>

/** Asks the API of a site in this process: tools give what it gives, by the same rule of publishing. */
export type AskSite = {
  get(path: string, query?: Readonly<Record<string, string | number | undefined>>): Promise<Answer>
  post(path: string, body: unknown): Promise<Answer>
}

export type Answer = { ok: true; document: Record<string, unknown> } | { ok: false; status: number; detail: string }

/** Example: await askSite(site, origin).get('/search', { q: 'by:oak' }) -> { ok: true, document: { total: 3, … } }. */
export function askSite(site: Site, origin: string): AskSite {
  const answerOf = async (response: Response): Promise<Answer> => {
    const document = (await response.json()) as Record<string, unknown>
    return response.ok ? { ok: true, document } : { ok: false, status: response.status, detail: `${String(document['detail'])} (${String(document['code'])})` }
  }
  const address = (path: string) => `${origin}/api/v1${path}`
  return {
    async get(path, query = {}) {
      const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))
      return answerOf(await site.request(`${address(path)}?${new URLSearchParams(given)}`))
    },
    async post(path, body) {
      return answerOf(await site.request(address(path), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
    },
  }
}
