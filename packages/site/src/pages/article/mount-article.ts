import { sourcedText } from '@readout/record'
import { loadSource } from '@readout/store'
import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import { answersBeside, repliesSection } from '../../replies/index.ts'
import { answersBeside } from '../../replies/index.ts'
import { addLineLink, reviewControls } from '../../review/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { outsideAddress } from '../../words/addresses.ts'
import { namesOf } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'
import { notFound } from '../not-found.ts'
import { recordOf, type Shown } from '../records.ts'
import { replyCountsOf } from '../slots.ts'
import { articleHead, type ArticleTab, articleTabs } from './article-head.ts'
import { leftOut, picturesOf } from './left-out.ts'
import { provenanceOf } from './provenance.ts'
import { sourceForms } from '../sources/mount-admin.ts'
import { versionsOfSource, versionsTab } from './versions.ts'
import { railColumn } from './rail.ts'
import { railOf } from './rail-lines.ts'
import { paragraphsOf, textWriter } from './text-column.ts'

/** Mounts the article page and its tabs. */
export function mountArticle(app: Hono<SiteEnv>): void {
  app.get('/article/:source', (c) => articlePage(c, c.req.param('source'), 'text'))
  app.get('/article/:source/provenance', (c) => articlePage(c, c.req.param('source'), 'provenance'))
  app.get('/article/:source/replies', (c) => articlePage(c, c.req.param('source'), 'replies'))
}

async function articlePage(c: Context<SiteEnv>, source: string, tab: ArticleTab): Promise<Response> {
  const record = await recordOf(c, source)
  const held = await loadSource(c.get('options').store, source)
  if (!record || !held) return notFound(c, 'No article with this address is held.')
  if (record.withdrawn) return withdrawnPage(c, record)
  const { reading, states, banner, noindex, textShown } = record
  const viewer = c.get('viewer')
  const names = namesOf(reading)
  const groups = railOf(reading, names)
  const lit = c.req.query('line')
  const writer = textWriter(
    reading.source.text,
    groups.flatMap(({ lines }) => lines),
    states,
    lit,
  )
  const replies = (await replyCountsOf(c, [source]))?.[source]
  const head = articleHead(reading, writer, { held, now: c.get('options').now(), zone: lookOf(c).zone, replies, banner, mayReview: mayReview(viewer) })
  const text =
    tab === 'text'
      ? html`${picturesOf(reading, writer, () => undefined)}<div class="article-text">${paragraphsOf(reading, writer, textShown === 'sentences')}</div>${textShown === 'sentences' ? sentencesNote(reading.source.url) : NOTHING}${leftOut(reading)}`
      : tab === 'provenance'
        ? await provenanceOf(c, record, held)
        : await repliesOf(c, source)
  const controls = await reviewControls(c, record)
  const answers = tab === 'text' ? await answersBeside(c, source) : {}
  const rail =
    tab === 'text'
      ? html`<aside class="rail" aria-label="Who said what" id="rail"><h2 class="rail-title">Who said what</h2>${
          groups.length
            ? railColumn(groups, { source, states, inText: writer.met, lit, controls, answers: ({ id }) => answers[id] ?? NOTHING })
            : html`<p class="quiet">No line of the record stands on this page. Either nobody is quoted in it, or its language is not read, or no line has been checked yet.</p>`
        }${addLineLink(c, source)}</aside>`
      : NOTHING
  return renderPage(c, {
    title: reading.article.headline ? sourcedText(reading.article.headline) : 'A page without a headline',
    noindex,
    body: html`<article class="article${tab === 'text' ? '' : ' single'}" data-article="${source}">
${head}
${articleTabs(source, tab, { versions: 1, replies })}
<div class="article-columns"><div class="article-main">${text}</div>${rail}</div>
${printSources(record)}
</article>`,
  })
}

function sentencesNote(url: string | undefined): Html {
  const address = outsideAddress(url)
  return html`<p class="rights-note">Only the sentence of each line is shown: whose text this is has not been settled. ${address ? html`<a href="${address}" rel="noreferrer">Read the whole at the source</a>.` : 'The source has no address.'}</p>`
}

/** What print adds: the source with its address in full, when it was fetched, and the hash of its bytes. */
function printSources({ reading: { source } }: Shown): Html {
  return html`<section class="print-only"><h2>Source</h2><ol><li>${source.url ?? source.canonical ?? 'No address'}<br>fetched ${source.fetched ? tellMoment(source.fetched) : 'at a time not recorded'}<br>sha256 ${source.sha256}</li></ol></section>`
}

function withdrawnPage(
  c: Context<SiteEnv>,
  { url, sha256, at, reason }: Extract<Awaited<ReturnType<typeof recordOf>>, { withdrawn: true }>,
): Promise<Response> {
  return renderPage(c, {
    title: 'Withdrawn',
    noindex: true,
    status: 410,
    body: html`<section class="plain"><h1>This source was withdrawn</h1><p>Its text and its lines are no longer held. Withdrawn <time datetime="${at}">${tellMoment(at)}</time>${reason ? html`: ${reason}` : NOTHING}.</p>
<dl class="facts"><div><dt>Address</dt><dd>${url ?? 'none'}</dd></div><div><dt>sha256 of the bytes</dt><dd class="hash">${sha256}</dd></div></dl></section>`,
  })
}
