import { type Reading, sourcedText } from '@readout/record'
import type { Context } from 'hono'
import { html } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import type { PageToRead, SiteEnv } from '../../site-options.ts'
import { outsideAddress } from '../../words/addresses.ts'
import { nameOfSide } from '../article/sides-tab.ts'
import { comparisonView } from '../contacts/comparison-view.ts'
import type { DoorsSetting } from '../front/doors.ts'
import { shownOf } from '../records.ts'
import { messageOf } from './message-of.ts'

/** Longest text taken by a door, in characters; more comes in as a file. */
const LONGEST = 400_000

/** Two accounts side by side; nothing of them is kept. A side is a link, a text, or the id of a source that is held. */
export async function comparePage(c: Context<SiteEnv>, a: string, b: string, again: (setting: DoorsSetting) => Promise<Response>): Promise<Response> {
  if (!mayReview(c.get('viewer')) || (!a.trim() && !b.trim())) return again({})
  if (!a.trim() || !b.trim()) return again({ problem: { door: 'compare', message: 'Two accounts are needed: give A and B.' }, a, b })
  const { readOnly, compare } = c.get('options')
  const load = async (given: string): Promise<Reading> => {
    const words = given.trim().slice(0, LONGEST)
    const held = /^[0-9a-f]{16}$/.test(words) ? await shownOf(c, words) : undefined
    if (held) return held.reading
    const link = /\s/.test(words) ? undefined : outsideAddress(words)
    const page: PageToRead = link ? { url: link } : { bytes: new TextEncoder().encode(words), mediaType: 'text/plain' }
    return readOnly(page)
  }
  let one: Reading
  let two: Reading
  try {
    one = await load(a)
    two = await load(b)
  } catch (error) {
    return again({ problem: { door: 'compare', message: messageOf(error) }, a, b })
  }
  const unread = [one, two].map(isLanguageNotRead)
  if (unread.some(Boolean)) {
    const which = unread.every(Boolean) ? 'Neither text is' : `Text ${unread[0] ? 'A' : 'B'} is not`
    return again({ problem: { door: 'compare', message: `${which} in English: only English is read, so the two cannot be compared.` }, a, b })
  }
  const comparison = compare(one, two)
  const [first, second] = comparison.sides
  const nameOf = (side: string): string => [one, two].map((reading) => nameOfSide(reading, side)).find((name) => name !== side) ?? `Text ${side}`
  return renderPage(c, {
    title: 'Two accounts compared',
    section: 'read',
    noindex: true,
    body: html`<h1>Two accounts, point by point</h1><dl class="facts"><div><dt>${nameOf(first)}</dt><dd>${titleOf(one)}</dd></div><div><dt>${nameOf(second)}</dt><dd>${titleOf(two)}</dd></div></dl><p class="quiet">Nothing of these two texts was kept. <a href="/read">Compare others</a>.</p>${comparisonView(
      comparison,
      { [first]: { name: nameOf(first) }, [second]: { name: nameOf(second) } },
      { id: 'comparison', differences: false, own: true },
    )}`,
  })
}

const isLanguageNotRead = ({ notes }: Reading): boolean => notes.some(({ rule }) => rule === 'language-not-read')

const titleOf = ({ article, source }: Reading): string =>
  article.headline ? sourcedText(article.headline) : `${source.text.slice(0, 80).replace(/\s+/g, ' ')} …`
