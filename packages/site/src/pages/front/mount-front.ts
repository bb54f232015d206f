import { type JoinedTalks, sourcedText, tellWhen } from '@readout/record'
import { listJoinedCommitments, listJoinedContacts, listJoinedTalks, listSources, listStories } from '@readout/store'
import type { Context, Hono } from 'hono'
import { seenLines } from '../../api/index.ts'
import type { ListingRow } from '../../formats/index.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { kindOfContact } from '../../words/contact.ts'
import { capital } from '../../words/names.ts'
import { whenTag } from '../../words/time.ts'
import { emptyState } from '../../layout/empty.ts'
import { inTime } from '../calendar/in-time.ts'
import { seeCommitment, seeThings } from '../see-things.ts'
import { documentSource, momentOf, seeTellings } from '../seen-line.ts'
import { addressOf, mountList } from '../lists/mount-list.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { replyCountsOf } from '../slots.ts'
import { doors } from './doors.ts'
import { mountNewSince, newSince } from './new-since.ts'
import { addressOfStory, headlineOf, pagesOf, seeStories, storyCard } from './story-card.ts'

/** Mounts the front page, which before there are stories is the first screen. */
export function mountFront(app: Hono<SiteEnv>): void {
  app.get('/', frontPage)
  mountNewSince(app)
  mountList(app, '/stories', async (c, { limit, offset }) => {
    const { store, now } = c.get('options')
    const { rows, total, next } = await listStories(store, { order: 'latest', limit, after: String(offset) })
    const seen = await seeStories(c, rows)
    const listing = {
      title: 'Stories',
      ...addressOf(c),
      columns: [
        { key: 'headline', label: 'Headline' },
        { key: 'texts', label: 'Independent texts' },
        { key: 'pages', label: 'Pages' },
        { key: 'latest', label: 'Latest' },
      ],
      rows: seen.map(
        ({ story, source, record }): ListingRow => ({
          id: story.id,
          address: addressOfStory({ story, source }),
          title: headlineOf(record),
          updated: momentOf(record),
          cells: { headline: headlineOf(record), texts: story.texts.length, pages: pagesOf(story), latest: story.latest },
          sources: [documentSource(record)],
        }),
      ),
      total,
      ...(next ? { next } : {}),
    }
    const replies = await replyCountsOf(
      c,
      seen.map(({ source }) => source),
    )
    return {
      listing,
      page: { title: 'All stories', section: 'front' },
      body: () =>
        html`<h1>All stories</h1><p class="quiet">The latest first, as of ${now().slice(0, 10)}.</p>${
          seen.length
            ? html`<div class="cards">${seen.map((one) => storyCard(c, one, replies))}</div>${pager(listing, offset)}${listTools(listing)}`
            : noStories(c)
        }`,
    }
  })
}

function noStories(c: Context<SiteEnv>): Html {
  const reviews = mayReview(c.get('viewer'))
  return emptyState({
    would: 'Stories stand here, those first that most independent texts tell.',
    why: reviews ? 'No page has been read yet.' : 'No page is held of which a line has been checked and may be shown.',
    fill: reviews ? { words: 'Read a page', address: '/read' } : { words: 'About the method', address: '/about' },
  })
}

/** True once anything is held: until then the front is the first screen. */
async function frontPage(c: Context<SiteEnv>): Promise<Response> {
  const { store, settings } = c.get('options')
  const { rows } = await listStories(store, { order: 'texts', limit: 24 })
  const stories = await seeStories(c, rows)
  if (!stories.length && mayReview(c.get('viewer'))) return firstScreen(c, (await listSources(store)).length > 0)
  const replies = await replyCountsOf(
    c,
    stories.map(({ source }) => source),
  )
  const [lead, ...others] = stories
  const fresh = await newSince(c)
  const [talks, moved, contacts] = [await nextTalks(c), await movedWordings(c), await latestContacts(c)]
  return renderPage(c, {
    title: settings.name,
    section: 'front',
    description: 'Who said what, through whom, to whom: the record behind the news.',
    feeds: [
      { title: 'Stories (Atom)', address: '/stories.atom', type: 'application/atom+xml' },
      { title: 'Stories (JSON Feed)', address: '/stories.feed.json', type: 'application/feed+json' },
    ],
    body: html`<h1 class="unseen">${settings.name}</h1>${
      lead
        ? html`<div class="front"><div class="front-main">${storyCard(c, lead, replies, true)}<div class="cards two">${others.map((one) => storyCard(c, one, replies))}</div>
<p class="more"><a href="/stories">All stories</a></p></div>
<aside class="front-side" aria-label="From the record">${readBar(c)}${fresh}${sideSection(talks.title, '/calendar', talks.items, 'No talks are held.', talks.note)}${sideSection(
            'Wording that moved',
            '/commitments',
            moved,
            'No warning or promise is held in two wordings.',
          )}${sideSection('Calls and meetings', '/contacts', contacts, 'No call or meeting is held.')}</aside></div>`
        : noStories(c)
    }`,
  })
}

/** The short form of the first door, for those who may read pages in. */
function readBar(c: Context<SiteEnv>): Html {
  if (!mayReview(c.get('viewer'))) return NOTHING
  return html`<section class="side"><h2><a href="/read">Read a page</a></h2><p>A link, pasted text or a file; or <a href="/read#compare-a">compare two accounts</a>. Nothing is published.</p></section>`
}

/** A part of the side column; `none` tells that nothing stands there, for strangers as far as it may be shown. */
function sideSection(title: string, address: string, items: readonly Html[], none: string, note?: string): Html {
  return html`<section class="side"><h2><a href="${address}">${title}</a></h2>${note ? html`<p class="quiet">${note}</p>` : NOTHING}${items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : html`<p class="quiet">${none}</p>`}</section>`
}

/** The talks to come, the next first; where none are, those whose day passed last. What was called off is no talks to come. */
async function nextTalks(c: Context<SiteEnv>): Promise<{ title: string; items: Html[]; note?: string }> {
  const { store, now } = c.get('options')
  const rows = await seeThings(c, (await listJoinedTalks(store, { limit: 200, ...seenLines(c.get('options'), c.get('viewer')) })).rows)
  const { ahead, past } = inTime(rows, (talks) => talks, now().slice(0, 10))
  const next = ahead.filter(({ occurrence }) => occurrence !== 'cancelled')
  const items = await talksItems(c, next.length ? next : past)
  return next.length || !items.length ? { title: 'Next talks', items } : { title: 'Talks past their day', items, note: 'No talks to come are held.' }
}

async function talksItems(c: Context<SiteEnv>, list: readonly JoinedTalks[]): Promise<Html[]> {
  const { now } = c.get('options')
  const items: Html[] = []
  for (const talks of list) {
    if (items.length >= 5) break
    const [seen] = await seeTellings(c, [...talks.versions].reverse())
    if (!seen || !talks.when) continue
    items.push(
      html`<a href="/calendar#${talks.id}">${talks.name ?? capital(kindOfContact(talks.kind))}${talks.partyNames.length ? `, ${talks.partyNames.join(' ↔ ')}` : ''}</a><br><span class="quiet">${whenTag(talks.when, now())}${talks.place ? `, ${talks.place.name}` : ''} · ${talks.occurrence}</span>`,
    )
  }
  return items
}

/** If-thens that were told otherwise later: the last difference of each, with both wordings. */
async function movedWordings(c: Context<SiteEnv>): Promise<Html[]> {
  const { rows } = await listJoinedCommitments(c.get('options').store, { limit: 100, ...seenLines(c.get('options'), c.get('viewer')) })
  const items: Html[] = []
  for (const whole of rows.filter(({ wordings }) => wordings.some(({ difference }) => difference))) {
    if (items.length >= 4) break
    const commitment = await seeCommitment(c, whole)
    const at = commitment?.wordings.findLastIndex(({ difference }) => difference) ?? -1
    if (!commitment || at < 1) continue
    const [before, after] = await seeTellings(c, commitment.wordings.slice(at - 1, at + 1))
    if (before?.seen.kind !== 'commitment' || after?.seen.kind !== 'commitment') continue
    items.push(
      html`<b>${commitment.issuerName || 'Somebody not named'}</b>: ${after.telling.difference ?? ''} <span class="quiet">“<a href="${before.seen.address}">${before.seen.line.consequence.exact}</a>” then “<a href="${after.seen.address}">${after.seen.line.consequence.exact}</a>” · <a href="/commitment/${commitment.id}">all wordings</a></span>`,
    )
  }
  return items
}

async function latestContacts(c: Context<SiteEnv>): Promise<Html[]> {
  const rows = await seeThings(c, (await listJoinedContacts(c.get('options').store, { limit: 30, ...seenLines(c.get('options'), c.get('viewer')) })).rows)
  const items: Html[] = []
  for (const contact of rows) {
    if (items.length >= 5) break
    const seen = await seeTellings(c, contact.tellings)
    if (!seen.length) continue
    const outlets = new Set(seen.map(({ seen: { reading } }) => (reading.article.outlet ? sourcedText(reading.article.outlet) : 'a page')))
    items.push(
      html`<a href="/contact/${contact.id}">${capital(kindOfContact(contact.kind))}, ${(contact.partyNames.length ? contact.partyNames : contact.sides).join(' ↔ ') || 'parties not named'}</a><br><span class="quiet">${contact.when ? tellWhen(contact.when) : 'day not stated'} · told by ${[...outlets].slice(0, 3).join(', ')}${outlets.size > 3 ? ` and ${outlets.size - 3} more` : ''}</span>`,
    )
  }
  return items
}

function firstScreen(c: Context<SiteEnv>, held: boolean): Promise<Response> {
  return renderPage(c, {
    title: c.get('options').settings.name,
    section: 'front',
    body: html`<h1 class="first-title">Who said what, through whom, to whom.</h1>
${doors()}
<p class="first-small"><a href="/sources">Follow sources</a> · ${held ? html`<a href="/sources">Pages held</a>` : html`<a href="/about#example">Look at an invented example</a>`}</p>`,
  })
}
