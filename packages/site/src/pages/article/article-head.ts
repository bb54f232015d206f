import { type Reading, sourcedText, tellSelf } from '@readout/record'
import type { HeldSource } from '@readout/store'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { addressOfOutlet, hostOf, outsideAddress } from '../../words/addresses.ts'
import { counted, joined } from '../../words/names.ts'
import { momentTag, whenTag } from '../../words/time.ts'
import type { TextWriter } from './text-column.ts'

export type ArticleTab = 'text' | 'sides' | 'versions' | 'provenance' | 'replies'

/** What the head of an article shows beside the reading. */
export type HeadSetting = { held: HeldSource; now: string; zone: string; replies: number | undefined; banner: string | undefined; mayReview: boolean }

/** The address the page names as its own, the original it copies, or none. */
function sourceLine(reading: Reading, held: HeldSource): Html {
  const own = outsideAddress(held.url ?? reading.source.canonical)
  const original = outsideAddress(reading.article.sourceUrl)
  if (!own)
    return html`No address is known for this page${original ? html`; it links to <a href="${original}" rel="noreferrer">${hostOf(original)}</a> as its source` : NOTHING}`
  return html`<a class="source-link" href="${own}" rel="noreferrer">Read it at ${hostOf(own)}</a>${original && original !== own ? html` · copy of <a href="${original}" rel="noreferrer">${hostOf(original)}</a>` : NOTHING}`
}

/** Source link, headline, who wrote it where and when, and what the page does not tell about itself. */
export function articleHead(reading: Reading, writer: TextWriter, setting: HeadSetting): Html {
  const { article, source } = reading
  const { now, zone, replies, held } = setting
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const outletAddress = outlet === undefined ? undefined : addressOfOutlet(outlet)
  const headline = article.headline ? ('exact' in article.headline ? writer.write(article.headline) : html`${article.headline.value}`) : undefined
  const facts: Html[] = [
    ...(outlet === undefined ? [] : [outletAddress ? html`<a href="${outletAddress}">${outlet}</a>` : html`${outlet}`]),
    ...(article.byline.length ? [html`${joined(article.byline.map(sourcedText))}`] : []),
    ...(article.published ? [html`${whenTag(article.published, now)}`] : []),
    ...(article.modified ? [html`changed ${whenTag(article.modified)}`] : []),
    html`<span class="fact">${article.readingTimeMinutes} min to read</span>`,
    ...(replies === undefined ? [] : [html`<a class="fact" href="/article/${source.id}/replies">${counted(replies, 'reply', 'replies')}</a>`]),
  ]
  const self = tellSelf(reading)
  return html`<header class="article-head">
<p class="article-source">${sourceLine(reading, held)}</p>
<h1>${headline ?? html`<span class="absent">No headline on this page.</span>`}</h1>
<p class="article-facts">${joinHtml(facts, ' · ')}</p>
<p class="article-read">Read by Readout ${momentTag(source.fetched ?? held.saved_at, now, zone)}</p>
${self.length ? html`<p class="article-self">${self.join(' ')}</p>` : NOTHING}
${setting.banner ? html`<p class="banner"><span class="sign" aria-hidden="true">◌</span> <strong>${setting.banner}.</strong> Dashed lines are the machine’s; solid ones a person has checked. ${setting.mayReview ? html`<a href="/review?source=${source.id}">Check</a>` : NOTHING}</p>` : NOTHING}
</header>`
}

/** The tabs of an article: real links, so that each is a page of its own. */
export function articleTabs(source: string, current: ArticleTab, counts: { versions: number; replies: number | undefined; sides: number }): Html {
  const tab = (name: ArticleTab, words: string, path: string) =>
    html`<li><a href="/article/${source}${path}"${name === current ? html` aria-current="page"` : NOTHING}>${words}</a></li>`
  return html`<nav class="tabs" aria-label="Views of this article"><ul>${tab('text', 'Text', '')}${counts.sides ? tab('sides', 'Both sides', '/sides') : NOTHING}${tab(
    'versions',
    counts.versions > 1 ? `Versions (${counts.versions})` : 'Versions',
    '/versions',
  )}${tab('provenance', 'Provenance', '/provenance')}${counts.replies === undefined ? NOTHING : tab('replies', `Replies (${counts.replies})`, '/replies')}</ul></nav>`
}
