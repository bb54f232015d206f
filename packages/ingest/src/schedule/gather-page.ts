import { type PageInput, readPage } from '@readout/language'
import { type Reading, ReadoutError, type Rights } from '@readout/record'
import {
  loadBlob,
  loadFeed,
  loadPage,
  loadReading,
  loadSource,
  type CarriedCount,
  type NewVersion,
  type Page,
  saveReading,
  savePageOutcome,
  saveVersionIn,
  versionsOf,
} from '@readout/store'
import type { Post } from '../feeds/read-post.ts'
import { postPage } from '../feeds/read-post.ts'
import { fetchPageAgain } from '../fetch-page.ts'
import { keepPictures } from '../pictures/keep-pictures.ts'
import type { Validators } from '../validators.ts'
import { compareVersions, textOutcome } from '../versions/compare-versions.ts'
import { clockOf, followOptions, type Gathering } from './gathering.ts'
import { nextPageTime, nextPageTry } from './next-time.ts'

/** How one fetch of a page went: 'read' for its first text, 'version' for another one. `words` tells a failure for a person. */
export type PageGathered = {
  page: string
  /** Of a version: how many verdicts on the one before went over to it, and how many stay with the words they were given on. */
  verdicts?: CarriedCount
  outcome: 'read' | 'version' | 'same' | 'emptier' | 'failed' | 'postponed' | 'not-due'
  source?: string
  rank?: number
  words?: string
  nextAt?: string
}

type Arrived = PageInput & { bytes: Uint8Array } & Validators

/**
 * Fetches one page, reads it and keeps it where its article says something new; source, reading, version and the state of the page stand in one
 * transaction. A failed or emptier fetch never touches the text that is held. Run again it does no harm.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function gatherPage(gathering: Gathering, id: string, { force = false } = {}): Promise<PageGathered> {
  const { engine } = gathering
  const page = await loadPage(engine, id)
  if (!page || (!force && (page.nextAt === undefined || page.nextAt > clockOf(gathering).now))) return { page: id, outcome: 'not-due' }
  try {
    return await gathered(gathering, page)
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code.startsWith('STORE_')) throw error
    const clock = clockOf(gathering)
    const nextAt = error.code === 'WITHDRAWN' ? undefined : nextPageTry(clock, error, page.failures)
    const next = nextAt === undefined ? {} : { nextAt }
    const kind = error.code === 'HOST_WAITS' ? 'postponed' : 'failed'
    await savePageOutcome(engine, page.id, kind === 'failed' ? { kind, code: error.code, words: error.message, ...next } : { kind, ...next }, clock.now)
    return { page: page.id, outcome: kind, words: error.message, ...next }
  }
}

async function gathered(gathering: Gathering, page: Page): Promise<PageGathered> {
  const { engine } = gathering
  const held = await heldText(gathering, page)
  const arrived = await arrivedOf(gathering, page)
  const clock = clockOf(gathering)
  const changed = (at: string) => (page.post ? undefined : nextPageTime(clock, at))
  const lasting = changed(held?.changedAt ?? clock.now)
  const stays = lasting === undefined ? {} : { nextAt: lasting }
  const outcome = arrived && held ? textOutcome(held.again(), readPage(arrived).value) : { kind: arrived ? ('other' as const) : ('same' as const) }
  if (outcome.kind === 'emptier') {
    const words = `The page now shows ${outcome.wordsNow} words of an article that had ${outcome.wordsBefore}: the longer text is kept.`
    // The site's validators are those of the text that is not kept: sent back, they would make it answer "unchanged" about that one.
    await savePageOutcome(engine, page.id, { kind: 'same', ...stays, note: { code: 'EMPTIER', words } }, clock.now)
    return { page: page.id, outcome: 'emptier', words, ...stays }
  }
  if (outcome.kind === 'same' || !arrived) {
    await savePageOutcome(engine, page.id, { kind: 'same', ...stays, ...validatorsOf(arrived ?? {}) }, clock.now)
    return { page: page.id, outcome: 'same', ...stays }
  }
  const reading = await gathering.read(arrived)
  const next = changed(clock.now)
  const version: Omit<NewVersion, 'source'> = {
    fetchedAt: arrived.fetched ?? clock.now,
    ...(held ? compareVersions(held.reading, reading) : { kind: 'first', rank: 0, wordsAdded: 0, wordsRemoved: 0, touched: [] }),
    ...(next === undefined ? {} : { nextAt: next }),
    ...validatorsOf(arrived),
  }
  const { source, verdicts } = await keep(gathering, page, arrived, reading, version)
  const told = verdicts && verdicts.carried + verdicts.left ? { verdicts } : {}
  return { page: page.id, outcome: held ? 'version' : 'read', source, rank: version.rank, ...told, ...(next === undefined ? {} : { nextAt: next }) }
}

const validatorsOf = ({ etag, lastModified }: Validators): Validators => ({ ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) })

/** The text held of a page, as stored and as the same reader reads it now: like is held against like. @throws WITHDRAWN */
async function heldText({ engine }: Gathering, page: Page) {
  if (!page.source) return undefined
  const [source, reading] = [await loadSource(engine, page.source), await loadReading(engine, page.source)]
  if (source?.withdrawn_at) throw new ReadoutError('WITHDRAWN', 'This page was withdrawn; it is not fetched again.')
  if (!source || !reading) return undefined
  const bytes = await loadBlob(engine.db, source.sha256)
  const { mediaType, charset } = reading.source
  const again = () => (bytes ? readPage({ bytes, mediaType, charset, url: page.url }).value : reading)
  const changedAt = (await versionsOf(engine, page.id)).at(-1)?.fetchedAt ?? page.foundAt
  return { reading, again, changedAt }
}

/** The page's bytes with what is known beside them; undefined where the site says that it is as it was. */
async function arrivedOf(gathering: Gathering, page: Page): Promise<Arrived | undefined> {
  const beside = { ...(page.title ? { title: page.title } : {}), ...(page.published ? { published: page.published } : {}) }
  if (page.post) {
    const post = JSON.parse(page.post) as Post
    return {
      bytes: new TextEncoder().encode(postPage(post)),
      url: page.url,
      mediaType: 'text/html',
      charset: 'utf-8',
      fetched: clockOf(gathering).now,
      ...beside,
    }
  }
  const validators = page.source ? validatorsOf(page) : {}
  const fetched = await fetchPageAgain(page.url, validators, followOptions(gathering))
  if (!fetched) return undefined
  const [asked, answered] = [new URL(page.url), new URL(fetched.url)]
  if (answered.pathname === '/' && !answered.search && asked.pathname !== '/')
    throw new ReadoutError('FETCH_STATUS', `${asked.host} passes this address on to its front page: the article is gone.`, { data: { host: asked.host } })
  return { ...fetched, ...beside }
}

async function keep(
  gathering: Gathering,
  page: Page,
  arrived: Arrived,
  reading: Reading,
  version: Omit<NewVersion, 'source'>,
): Promise<{ source: string; verdicts?: CarriedCount }> {
  const { engine, enqueueIn } = gathering
  const { now } = clockOf(gathering)
  const feed = page.feed ? await loadFeed(engine, page.feed) : undefined
  const rights: Rights | undefined = feed && feed.rights !== 'unknown' ? { kind: feed.rights, ...(feed.licence ? { licence: feed.licence } : {}) } : undefined
  const input = Object.fromEntries(['title', 'published', 'fetched', 'url'].flatMap((key) => (key in arrived ? [[key, arrived[key as 'title']]] : [])))
  let verdicts: CarriedCount | undefined
  const { source } = await saveReading(engine, {
    bytes: arrived.bytes,
    reading,
    input,
    now,
    ...(rights ? { rights } : {}),
    also: async (db, kept) => {
      verdicts = (await saveVersionIn(db, page.id, { ...version, source: kept.source }, now)).verdicts
      await enqueueIn?.(db, [{ kind: 'join', key: kept.source, data: { source: kept.source } }])
    },
  })
  await gathering.kept?.(source)
  if (rights) await keepPictures(gathering, source, reading, rights)
  return { source, ...(verdicts ? { verdicts } : {}) }
}
