import { sourcedText, type StoryText, tellStory } from '@readout/record'
import { loadStory } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { ListingRow } from '../../formats/listing.ts'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { counted, marked } from '../../words/names.ts'
import { headlineOf } from '../front/story-card.ts'
import { lineCard } from '../lists/line-cards.ts'
import { listTools } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { type Shown, shownOf } from '../records.ts'
import { seeThings } from '../see-things.ts'
import { documentSource, momentOf, seeLine, type SeenLine, publishedTag } from '../seen-line.ts'

type SeenText = { text: StoryText; copies: { source: string; record: Shown }[] }

/** Copies listed of one text before the rest is folded away. */
const OPEN = 6
const SIGNS: Readonly<Record<string, string>> = {
  dateline: 'its dateline',
  credit: 'a credit line',
  byline: 'its byline',
  canonical: 'the address it calls its own',
  'source-link': 'its source link',
}
const BESIDE: Readonly<Record<string, string>> = { contact: 'tells of the same contact', quotation: 'has the same quoted words', link: 'links to it' }

/** Mounts the page of a story: its texts, the pages that carry each, what it stands on, and who is quoted in it. */
export function mountStory(app: Hono<SiteEnv>): void {
  mountList(app, '/story/:id', storyPage)
}

async function storyPage(c: Context<SiteEnv>, { param }: Asked): Promise<ListPage | undefined> {
  const whole = await loadStory(c.get('options').store, param)
  const [story] = whole ? await seeThings(c, [whole]) : []
  if (!story) return undefined
  const texts: SeenText[] = []
  for (const text of story.texts) {
    const copies = (await Promise.all(text.copies.map(async ({ source }) => ({ source, record: await shownOf(c, source) })))).flatMap(({ source, record }) =>
      record ? [{ source, record }] : [],
    )
    if (copies.length) texts.push({ text, copies })
  }
  const [first] = texts
  if (!first?.copies[0]) return undefined
  const title = headlineOf(first.copies[0].record)
  const listing = {
    title,
    ...addressOf(c),
    columns: [
      { key: 'text', label: 'Text' },
      { key: 'headline', label: 'Headline' },
      { key: 'outlet', label: 'Outlet' },
      { key: 'published', label: 'Published' },
      { key: 'origin', label: 'Origin it names' },
    ],
    rows: texts.flatMap(({ text, copies }, at) => copies.map((copy) => copyRow(copy, text, at + 1))),
    total: texts.reduce((sum, { copies }) => sum + copies.length, 0),
  }
  const lines = await quoted(c, texts)
  return {
    listing,
    page: { title },
    body: () => html`<article class="story"><header><p class="kicker">Story</p><h1>${title}</h1><p class="intro">${tellStory(story)}. First told <time datetime="${story.first}">${story.first}</time>, last <time datetime="${story.latest}">${story.latest}</time>.</p></header>
${lines.length ? html`<section><h2>Who is quoted</h2><ol class="line-cards two">${lines.map((line) => lineCard(line, c.get('options').now(), lookOf(c).zone))}</ol></section>` : NOTHING}
<section><h2>Its texts</h2><ol class="texts">${texts.map((text) => textItem(c, text, texts))}</ol></section>${listTools(listing)}</article>`,
  }
}

function copyRow({ source, record }: SeenText['copies'][number], text: StoryText, number: number): ListingRow {
  const { article } = record.reading
  const origins = text.copies.find((copy) => copy.source === source)?.origins ?? []
  return {
    id: source,
    address: addressOfArticle(source),
    title: headlineOf(record),
    updated: momentOf(record),
    cells: {
      text: number,
      headline: headlineOf(record),
      outlet: article.outlet ? sourcedText(article.outlet) : 'not named',
      published: article.published?.value ?? null,
      origin: origins.map(({ name }) => name).join(', '),
    },
    sources: [documentSource(record)],
  }
}

function textItem(c: Context<SiteEnv>, { text, copies }: SeenText, all: readonly SeenText[]): Html {
  const { now } = c.get('options')
  const { zone } = lookOf(c)
  const copy = ({ source, record }: SeenText['copies'][number]) => {
    const { article } = record.reading
    return html`<li data-card data-open="${addressOfArticle(source)}"><a href="${addressOfArticle(source)}">${headlineOf(record)}</a> <span class="quiet">${article.outlet ? sourcedText(article.outlet) : 'outlet not named'}, ${publishedTag(record, now(), zone)} · ${article.readingTimeMinutes} min</span></li>`
  }
  const numberOf = (id: string) => all.findIndex((one) => one.text.id === id) + 1
  const why = text.beside.filter(({ text: other }) => numberOf(other) > 0)
  return html`<li class="text"><h3>${copies.length > 1 ? `${counted(copies.length, 'page')} carry this text` : 'One page'}</h3>
${
  text.origins.length
    ? html`<p class="quiet">Origin: ${joinHtml(
        text.origins.map(({ name, pages, evidence }) => html`<b>${name}</b>, named by ${counted(pages, 'page')} in ${SIGNS[evidence.sign] ?? evidence.sign}`),
        '; ',
      )}</p>`
    : NOTHING
}<ul>${copies.slice(0, OPEN).map(copy)}</ul>${copies.length > OPEN ? html`<details><summary>${counted(copies.length - OPEN, 'more page')}</summary><ul>${copies.slice(OPEN).map(copy)}</ul></details>` : NOTHING}
${
  why.length
    ? html`<p class="quiet">In this story because it ${joinHtml(
        why
          .slice(0, 4)
          .map(
            ({ sign, text: other, evidence }) =>
              html`${BESIDE[sign] ?? sign} as text ${numberOf(other)}${evidence[0]?.span.exact ? html` (${marked(evidence[0].span.exact.slice(0, 90))})` : NOTHING}`,
          ),
        ', and ',
      )}.</p>`
    : NOTHING
}</li>
`
}

/** The quotations of the story's texts, each once, in text order. */
async function quoted(c: Context<SiteEnv>, texts: readonly SeenText[]): Promise<SeenLine[]> {
  const lines: SeenLine[] = []
  const told = new Set<string>()
  for (const { copies } of texts) {
    const [first] = copies
    if (!first) continue
    for (const statement of first.record.reading.statements) {
      const words = statement.quotes.map(({ exact }) => exact.toLowerCase()).join(' ')
      if (statement.mode === 'indirect' || statement.parent || !words || told.has(words) || lines.length >= 12) continue
      told.add(words)
      const line = await seeLine(c, first.source, statement.id)
      if (line) lines.push(line)
    }
  }
  return lines
}
