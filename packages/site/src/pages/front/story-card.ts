import { sourcedText, type Story, tellStory } from '@readout/record'
import type { Context } from 'hono'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { counted } from '../../words/names.ts'
import { mannerOf } from '../../words/statement.ts'
import { type Shown, shownOf } from '../records.ts'
import { namesIn, publishedTag } from '../seen-line.ts'
import { leadOf } from './lead-of.ts'

/** A story with the first of its pages that this viewer may see. */
export type SeenStory = { story: Story; source: string; record: Shown }

/** The stories of which this viewer may see a page. */
export async function seeStories(c: Context<SiteEnv>, stories: readonly Story[]): Promise<SeenStory[]> {
  const seen = await Promise.all(
    stories.map(async (story): Promise<SeenStory | undefined> => {
      for (const { copies } of story.texts)
        for (const { source } of copies) {
          const record = await shownOf(c, source)
          if (record) return { story, source, record }
        }
      return undefined
    }),
  )
  return seen.filter((one) => one !== undefined)
}

/** How many pages a story has. */
export const pagesOf = (story: Story): number => story.texts.reduce((sum, { copies }) => sum + copies.length, 0)

/** Where a story is read: its own page where it has more than one page, else the article. */
export const addressOfStory = ({ story, source }: Pick<SeenStory, 'story' | 'source'>): string =>
  pagesOf(story) > 1 ? `/story/${story.id}` : addressOfArticle(source)

export const headlineOf = ({ reading: { article } }: Shown): string => (article.headline ? sourcedText(article.headline) : 'A page without a headline')

/** A story as a card: headline, what it rests on, its first quotation with who is quoted, reading time, our replies, exact time. */
export function storyCard(c: Context<SiteEnv>, seen: SeenStory, replies: Record<string, number> | undefined, lead = false): Html {
  const { story, source, record } = seen
  const { reading } = record
  const { now } = c.get('options')
  const pages = pagesOf(story)
  const said = leadOf(reading)
  const names = namesIn(reading)
  const facts: Html[] = [
    html`${reading.article.outlet ? sourcedText(reading.article.outlet) : 'Outlet not named'}`,
    html`${publishedTag(record, now(), lookOf(c).zone)}`,
    html`<span class="fact">${reading.article.readingTimeMinutes} min</span>`,
    ...(reading.statements.length ? [html`<span class="fact">${counted(reading.statements.length, 'statement')}</span>`] : []),
    ...(replies ? [html`<a class="fact" href="${addressOfArticle(source)}/replies">${counted(replies[source] ?? 0, 'reply', 'replies')}</a>`] : []),
  ]
  const address = addressOfStory(seen)
  return html`<article class="card${lead ? ' lead' : ''}" data-card data-open="${address}" data-mark="${source}">
<h2><a href="${address}">${headlineOf(record)}</a></h2>
${pages > 1 ? html`<p class="card-texts"><a href="/story/${story.id}">${tellStory(story)}</a></p>` : NOTHING}${
  said
    ? html`<p class="card-said"><span class="card-words">${said.words}</span> <span class="card-by">— ${names.of(said.statement.speaker)}, ${mannerOf(
        said.statement,
        reading.chains.find(({ id }) => id === said.statement.chain),
        names,
      )}</span></p>`
    : NOTHING
}
<p class="card-facts">${joinHtml(facts, ' · ')}</p></article>
`
}
