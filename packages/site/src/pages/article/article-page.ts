import { sourcedText } from '@readout/record'
import { type HeldSource, picturesOf as heldPictures } from '@readout/store'
import type { Context } from 'hono'
import { jsonLd } from '../../formats/index.ts'
import { type Html, html, NOTHING, raw } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { NONCE } from '../../layout/markers.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import { answersBeside, repliesSection } from '../../replies/index.ts'
import { addLineLink, reviewControls } from '../../review/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { outsideAddress } from '../../words/addresses.ts'
import { tellMoment } from '../../words/time.ts'
import type { Shown } from '../records.ts'
import { namesIn } from '../seen-line.ts'
import { sourceForms } from '../sources/source-forms.ts'
import { sidesTab } from './sides-tab.ts'
import { articleHead, type ArticleTab, articleTabs } from './article-head.ts'
import type { BesideRecord } from './beside-record.ts'
import { leftOut, picturesOf } from './left-out.ts'
import { provenanceOf } from './provenance.ts'
import { railColumn } from './rail.ts'
import { type RailGroup, type RailLine, railOf } from './rail-lines.ts'
import { paragraphsOf, type TextWriter, textWriter } from './text-column.ts'
import { versionsTab } from './versions.ts'

/** The article page: head, tabs, and under "Text" the clean text with the rail of its lines. */
export async function articlePage(
  c: Context<SiteEnv>,
  record: Shown,
  { held, versions, replies }: BesideRecord & { held: HeldSource },
  tab: ArticleTab,
): Promise<Response> {
  const { reading, states, banner, noindex } = record
  const { now, settings } = c.get('options')
  const viewer = c.get('viewer')
  const source = reading.source.id
  const groups = railOf(reading, namesIn(reading))
  const lit = c.req.query('line')
  const range = rangeLine(c.req.query('chars'), reading.source.text)
  const writer = textWriter(reading.source.text, [...groups.flatMap(({ lines }) => lines), ...range], states, range.length ? 'chars' : lit)
  const head = articleHead(reading, writer, { held, now: now(), zone: lookOf(c).zone, replies, banner, mayReview: mayReview(viewer) })
  let main: Html
  let rail = NOTHING
  if (tab === 'text') {
    main = await textTab(c, record, writer)
    rail = await railTab(c, record, groups, writer, lit)
  } else if (tab === 'sides') main = sidesTab(record)
  else if (tab === 'versions') main = await versionsTab(c, source, versions)
  else if (tab === 'provenance') main = html`${await provenanceOf(c, record, held)}${sourceForms(viewer, held)}`
  else main = await repliesSection(c, source)
  const linked = record.jsonLd ? jsonLd(record, settings) : undefined
  return renderPage(c, {
    title: reading.article.headline ? sourcedText(reading.article.headline) : 'A page without a headline',
    noindex,
    ...(replies === undefined
      ? {}
      : { feeds: [{ title: 'Replies to this article', address: `/article/${source}/replies.atom`, type: 'application/atom+xml' }] }),
    ...(linked ? { head: html`<script type="application/ld+json" nonce="${NONCE}">${raw(linked)}</script>` } : {}),
    body: html`<article class="article${tab === 'text' ? '' : ' single'}" data-article="${source}">
${head}
${articleTabs(source, tab, { versions: versions.length, replies, sides: reading.comparisons.length })}
<div class="article-columns"><div class="article-main">${main}</div>${rail}</div>
${tab === 'text' ? printSources(record) : NOTHING}
</article>`,
  })
}

async function textTab(c: Context<SiteEnv>, { reading, textShown }: Shown, writer: TextWriter): Promise<Html> {
  const { source } = reading
  const kept = textShown === 'whole' && reading.article.images.length ? await heldPictures(c.get('options').store, source.id) : []
  const addresses = new Map(kept.map(({ url, sha256 }) => [url, `/article/${source.id}/picture/${sha256}`]))
  return html`${picturesOf(reading, writer, (url) => addresses.get(url))}<div class="article-text">${paragraphsOf(reading, writer, textShown === 'sentences')}</div>${textShown === 'sentences' ? sentencesNote(source.url) : NOTHING}${leftOut(reading)}`
}

async function railTab(c: Context<SiteEnv>, record: Shown, groups: readonly RailGroup[], writer: TextWriter, lit: string | undefined): Promise<Html> {
  const source = record.reading.source.id
  const controls = await reviewControls(c, record)
  const answers = await answersBeside(c, source)
  return html`<aside class="rail" aria-label="Who said what" id="rail"><h2 class="rail-title">Who said what</h2>${
    groups.length
      ? railColumn(groups, { source, states: record.states, inText: writer.met, lit, controls, answers: ({ id }) => answers[id] ?? NOTHING })
      : html`<p class="quiet">No line of the record stands on this page. Either nobody is quoted in it, or its language is not read, or no line has been checked yet.</p>`
  }${addLineLink(c, source)}</aside>`
}

/** Characters that an address asks to see, as a line of their own. Example: chars=212-287. */
function rangeLine(chars: string | undefined, text: string): RailLine[] {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(chars ?? '') ?? []
  const [start, end] = [Number(from), Number(to)]
  if (!(start < end) || end > text.length) return []
  return [{ id: 'chars', kind: 'event', head: NOTHING, body: NOTHING, facts: NOTHING, chain: NOTHING, spans: [{ exact: text.slice(start, end), start, end }] }]
}

function sentencesNote(url: string | undefined): Html {
  const address = outsideAddress(url)
  return html`<p class="rights-note">Only the sentence of each line is shown: whose text this is has not been settled. ${address ? html`<a href="${address}" rel="noreferrer">Read the whole at the source</a>.` : 'The source has no address.'}</p>`
}

/** What print adds: the source with its address in full, when it was fetched, and the hash of its bytes. */
function printSources({ reading: { source } }: Shown): Html {
  return html`<section class="print-only"><h2>Source</h2><ol><li>${source.url ?? source.canonical ?? 'No address'}<br>fetched ${source.fetched ? tellMoment(source.fetched) : 'at a time not recorded'}<br>sha256 ${source.sha256}</li></ol></section>`
}
