import { pageOfSource, type Version, versionsOf } from '@readout/store'
import { diffWordsWithSpace } from 'diff'
import type { Context } from 'hono'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle } from '../../words/addresses.ts'
import { counted } from '../../words/names.ts'
import { momentTag } from '../../words/time.ts'
import { type Shown, shownOf } from '../records.ts'

/** Longest text compared word by word, in characters; longer ones are told by their touched lines alone. */
const LONGEST = 60_000
/** Unchanged words kept round a change. */
const AROUND = 80

/** The versions of the page that a source is one text of, the newest first. */
export async function versionsOfSource(c: Context<SiteEnv>, source: string): Promise<Version[]> {
  const { store } = c.get('options')
  const page = await pageOfSource(store, source)
  return page ? (await versionsOf(store, page.id)).sort((a, b) => b.number - a.number) : []
}

/** The versions of a page: those whose edit touches a line first, each with its word diff. */
export async function versionsTab(c: Context<SiteEnv>, source: string, versions: readonly Version[]): Promise<Html> {
  if (versions.length < 2)
    return emptyState({
      would: 'Each version of this page stands here, with what changed word by word; edits that touch a line come first.',
      why: versions.length ? 'The page has not changed since it was first read.' : 'The page was read once, and is not followed.',
      fill: { words: 'Follow its site', address: '/sources' },
    })
  const { now } = c.get('options')
  const byNumber = new Map(versions.map((version) => [version.number, version]))
  const items: Html[] = []
  for (const version of [...versions].sort((a, b) => b.rank - a.rank || b.number - a.number)) {
    const before = byNumber.get(version.number - 1)
    const [older, newer] = [before && (await shownOf(c, before.source)), await shownOf(c, version.source)]
    items.push(html`<li class="version"><h3>Version ${version.number}${version.source === source ? ', the one shown' : ''}</h3><p class="quiet">${momentTag(version.fetchedAt, now(), lookOf(c).zone)} · ${version.kind === 'first' ? 'the first' : `${counted(version.wordsAdded, 'word')} added, ${version.wordsRemoved} removed`} · <a href="${addressOfArticle(version.source)}">read it</a></p>
${version.touched.length ? html`<p><strong>Touches ${counted(version.touched.length, 'line')}:</strong></p><ul>${version.touched.map(({ kind, change, exact }) => html`<li>${kind} ${change}: “${exact}”</li>`)}</ul>` : version.kind === 'first' ? NOTHING : html`<p class="quiet">Touches no line.</p>`}
${older && newer ? wordDiff(older, newer) : NOTHING}</li>`)
  }
  return html`<section class="versions"><h2>Versions</h2><ol>${items}</ol></section>`
}

const textOf = ({ reading }: Shown): string => reading.article.paragraphs.map(({ exact }) => exact).join('\n')

/** What changed from one text to the next, word by word; unchanged stretches are cut short. */
function wordDiff(older: Shown, newer: Shown): Html {
  const [a, b] = [textOf(older), textOf(newer)]
  if (a === b) return html`<p class="quiet">The article’s own words are the same; something round them changed.</p>`
  if (a.length + b.length > LONGEST) return html`<p class="quiet">The texts are too long to be laid word on word here.</p>`
  return html`<p class="diff">${diffWordsWithSpace(a, b).map(({ value, added, removed }) => (added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : cutShort(value)))}</p>`
}

function cutShort(words: string): string {
  return words.length > 2 * AROUND + 20 ? `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}` : words
}
