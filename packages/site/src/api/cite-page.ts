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
  const fact = (name: string, what: unknown) => html`<div><dt>${name}</dt><dd>${what}</dd></div>`
  const link = (address: string, words = address) => html`<a href="${address}" rel="noreferrer">${words}</a>`
  const body = html`<section class="plain"><h1>Cite this line</h1>
    <blockquote class="ready-sentence" id="citation">${citation.sentence}</blockquote>
    <dl class="facts cite-facts">
      ${fact('Address of the line', link(citation.address))}
      ${citation.fragment ? fact('The page, opened at these words', link(citation.fragment)) : NOTHING}
      ${fact('How the line stands', citation.state)}
      ${fact('Characters of the stored text', citation.place.map(([start, end]) => `${start}–${end}`).join(', '))}
      ${fact('sha256 of the page as it came', html`<code>${citation.sha256}</code>`)}
      ${fact('For a reference manager', link(`${path}.csl`, 'CSL-JSON'))}
      ${fact('All of this as data', link(`${path}.json`, 'JSON'))}
    </dl></section>`
  return renderPage(c, { title: 'Cite this line', body, noindex: true })
}
