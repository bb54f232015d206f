import { canonicalJson } from '@readout/store'
import type { Context, Hono } from 'hono'
import { type Citation, citationOf } from '../citation/citation.ts'
import { lineOf } from '../citation/line-of.ts'
import { answerBody } from '../formats/answer-body.ts'
import { html, NOTHING } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import { notFound } from '../pages/not-found.ts'
import { shownOf } from '../pages/records.ts'
import type { SiteEnv } from '../site-options.ts'

/** Mounts /cite/SOURCE/LINE, and the same as .json (all of it) and .csl (for a reference manager). */
export function mountCite(app: Hono<SiteEnv>): void {
  app.get('/cite/:source/:line', async (c) => {
    const [, line = '', suffix] = /^(.+?)(\.json|\.csl)?$/.exec(c.req.param('line')) ?? []
    const citation = await citationFor(c, c.req.param('source'), line)
    if (!citation) return notFound(c, 'No line with this address is held, or none that you may see.')
    if (suffix === '.json') return answerBody(c, `${canonicalJson(citation)}\n`, { type: 'application/json; charset=utf-8' })
    if (suffix === '.csl')
      return answerBody(c, `${canonicalJson([citation.csl])}\n`, { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', file: `${line}.csl.json` })
    return citePage(c, citation, `/cite/${c.req.param('source')}/${line}`)
  })
}

async function citationFor(c: Context<SiteEnv>, source: string, line: string): Promise<Citation | undefined> {
  const { settings, now } = c.get('options')
  const record = await shownOf(c, source)
  const cited = record && lineOf(record.reading, line)
  return record && cited && citationOf(record.reading, cited, record.states[line], { origin: settings.origin, now: now() })
}

function citePage(c: Context<SiteEnv>, citation: Citation, path: string): Promise<Response> {
  const body = html`<h1>Cite this line</h1>
    <p id="citation" class="ready-sentence">${citation.sentence}</p>
    <dl class="facts">
      <dt>Address of the line</dt><dd><a href="${citation.address}">${citation.address}</a></dd>
      ${citation.fragment ? html`<dt>The page, opened at these words</dt><dd><a href="${citation.fragment}" rel="noreferrer">${citation.fragment}</a></dd>` : NOTHING}
      <dt>How the line stands</dt><dd>${citation.state}</dd>
      <dt>Characters of the stored text</dt><dd>${citation.place.map(([start, end]) => `${start}–${end}`).join(', ')}</dd>
      <dt>sha256 of the page as it came</dt><dd><code>${citation.sha256}</code></dd>
      <dt>For a reference manager</dt><dd><a href="${path}.csl">CSL-JSON</a></dd>
      <dt>All of this as data</dt><dd><a href="${path}.json">JSON</a></dd>
    </dl>`
  return renderPage(c, { title: 'Cite this line', body, noindex: true })
}
