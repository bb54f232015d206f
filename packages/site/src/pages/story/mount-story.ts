import { sourcedText, type StoryText, tellStory } from '@readout/record'
import { loadStory } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { ListingRow } from '../../formats/listing.ts'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { counted, joined, marked } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'
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
const BESIDE: Readonly<Record<string, string>> = { contact: 'tells of the same contact as', quotation: 'has the same quoted words as', link: 'is linked with' }

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
    body: () => html`<article class="story"><header><p class="kicker">Story</p><h1>${title}</h1><p class="intro">${tellStory(story)}. First told <time datetime="${story.first}">${tellMoment(story.first)}</time>${story.latest === story.first ? NOTHING : html`, last <time datetime="${story.latest}">${tellMoment(story.latest)}</time>`}.</p></header>
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
  const why = reasonsOf(text, numberOf)
  return html`<li class="text"><h3>Text ${numberOf(text.id)}${copies.length > 1 ? `, carried by ${counted(copies.length, 'page')}` : ''}</h3>
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
        why.map(
          ({ sign, numbers, words }) =>
            html`${BESIDE[sign] ?? sign} ${numbers.length > 1 ? 'texts' : 'text'} ${joined(numbers)}${words ? html` (${marked(cutAtWord(words))})` : NOTHING}`,
        ),
        '; ',
      )}.</p>`
    : NOTHING
}</li>
`
}

type Reason = { sign: string; numbers: string[]; words: string | undefined }

/** What ties a text to the others, each sign once with the numbers of the texts it ties to and this text's own words. */
function reasonsOf({ beside }: StoryText, numberOf: (id: string) => number): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const { sign, text, evidence } of beside) {
    const number = numberOf(text)
    if (!number) continue
    const reason = reasons.get(sign) ?? { sign, numbers: [], words: evidence[0]?.span.exact }
    reasons.set(sign, { ...reason, numbers: [...reason.numbers, String(number)].sort((a, b) => Number(a) - Number(b)) })
  }
  return [...reasons.values()]
}

/** Most characters of the words that a reason is shown with. */
const LONGEST_WORDS = 120

/** Words as one line, cut between two of them where they are many. */
function cutAtWord(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '')} …`
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
