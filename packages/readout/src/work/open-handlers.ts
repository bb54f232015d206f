import { following, type Gathering, type Handler, type Tick } from '@readout/ingest'
import { across, type StateRow, type Tagger } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { dueFeeds, duePages, type Engine, joinSource, type Jobs, sourcesToJoin } from '@readout/store'
import { keepPage } from '../keep-page.ts'
import { openGathering } from './open-gathering.ts'

/** What a worker needs to do every kind of job. */
export type WorkOptions = { engine: Engine; jobs: Jobs; tagger?: Tagger | undefined; states?: StateRow[] | undefined; allow?: string[] | undefined }

/** How often what is due is looked for: feeds have minutes between two fetches. */
const DUE_EVERY_MS = 15_000
/** How often what stands in no story yet is looked for: an import, or a process that ended between keeping a page and joining it. */
const UNJOINED_EVERY_MS = 60_000
/** What a site's robots.txt said is asked again after this. */
const ROBOTS_HOURS = 6

/** The handlers of every kind of job, and what is looked for beside them. Each may run twice for one job and does no harm. */
export async function openHandlers({ engine, jobs, tagger, states, allow }: WorkOptions): Promise<{ handlers: Record<string, Handler>; ticks: Tick[] }> {
  const { feedHandlers, hostTurns } = await following()
  // Joining is a job of its own here, added with the page in one transaction.
  const { kept: _kept, ...given } = await openGathering(engine, { tagger, states, allow })
  const robotsSeen = new Map()
  const gathering: Gathering = { ...given, turn: hostTurns(engine, { maxWaitMs: 10_000 }), robotsSeen, enqueueIn: (db, some) => jobs.enqueue(some, db) }
  const now = () => new Date().toISOString()
  return {
    handlers: {
      ...feedHandlers(gathering),
      page: async (data) => {
        const { url, title, published } = data as { url: string; title?: string; published?: string }
        await keepPage(
          engine,
          tagger,
          { url, ...(title ? { title } : {}), ...(published ? { published } : {}) },
          { ...(states ? { states } : {}), ...(allow ? { allow } : {}) },
        )
      },
      join: async (_data, job) => {
        // A source that was withdrawn meanwhile has nothing to join.
        await joinSource(engine, job.key, across).catch((problem: unknown) => {
          if (!(problem instanceof ReadoutError) || problem.code !== 'LINE_NOT_FOUND') throw problem
        })
      },
    },
    ticks: [
      {
        everyMs: DUE_EVERY_MS,
        run: async () => {
          const [feeds, pages] = [await dueFeeds(engine, now(), 500), await duePages(engine, now(), 2000)]
          await jobs.enqueue([
            ...feeds.map(({ id, kind }) => ({ kind: kind === 'sitemap' ? 'fetch-sitemap' : 'fetch-feed', key: id, data: { feed: id } })),
            ...pages.map(({ id }) => ({ kind: 'fetch-page', key: id, data: { page: id } })),
          ])
        },
      },
      { everyMs: UNJOINED_EVERY_MS, run: async () => jobs.enqueue((await sourcesToJoin(engine)).map((key) => ({ kind: 'join', key }))) },
      { everyMs: ROBOTS_HOURS * 3_600_000, run: async () => robotsSeen.clear() },
    ],
  }
}
