import type { AccountComparison, Reading } from '@readout/record'
import type { Engine, Jobs } from '@readout/store'
import type { SiteEvent } from './health/site-event.ts'
import type { RenderedPage } from './layout/page-cache.ts'
import type { ShortMemory } from './layout/short-memory.ts'
import type { Published } from './publish/index.ts'

/** A page to read: an address, or bytes with what is known beside them. */
export type PageToRead = { url: string } | { bytes: Uint8Array; mediaType?: string; title?: string; published?: string; url?: string }

/** What the composition root hands the site: it reads and compares, the site never opens a connection nor a model of its own. */
export type SiteOptions = {
  store: Engine
  /** Reads a page and keeps it; gives the id of its source. Throws a ReadoutError that says what to do. */
  read: (page: PageToRead, progress?: (step: string) => void) => Promise<{ source: string }>
  /** Reads without keeping anything: what the API's read and a comparison of two pasted texts use. */
  readOnly: (page: PageToRead) => Promise<Reading>
  compare: (a: Reading, b: Reading, sides?: [string, string]) => AccountComparison
  /** Puts work off to the workers, where there are any: fetch a feed, join a source to its copies. */
  enqueue: (job: { kind: string; key: string; data: Record<string, unknown> }) => Promise<void>
  /** The queue of that work, as administration shows it; absent where no worker is known. */
  work?: Pick<Jobs, 'counts' | 'failed' | 'retryFailed'>
  /** ISO 8601 in UTC; the site has no other clock. */
  now: () => string
  /** Takes the events of the site, one a request and one a failure; without it nothing is logged. */
  log?: (event: SiteEvent) => void
  settings: SiteSettings
}

export type SiteSettings = {
  /** The name on the masthead. */
  name: string
  /** The address readers see, no trailing slash: 'http://127.0.0.1:8321'. Links in feeds and exports begin with it. */
  origin: string
  /** True where only this machine can reach the site: one user, no login. */
  loopback: boolean
  /** Beyond loopback lines that no person checked are shown only when this is on, under the banner. */
  showUnchecked: boolean
  replies: boolean
  /** Days after which a reply's e-mail is erased. */
  emailDays: number
  /** 32 bytes, kept outside the database; without it replies stay off. */
  emailKey?: Uint8Array
  /** Proxies of one's own in front of the site, whose X-Forwarded-For is believed; none where absent. */
  proxies?: number
}

/** Who looks: `owner` is the one user of a loopback site. */
export type Viewer = { role: 'owner' | 'administrator' | 'reviewer' | 'reader' | 'stranger'; name: string; id?: string }

/**
 * What each request carries through the rooms: `c.get('viewer')`; `nonce` for script and style; `csrf` for forms of this viewer;
 * the site's options; the pages rendered and the records published in the last two seconds; what made an answer fail, for the log.
 */
export type SiteEnv = {
  Variables: {
    viewer: Viewer
    nonce: string
    csrf: string
    options: SiteOptions
    pages: ShortMemory<RenderedPage>
    records: ShortMemory<Published>
    failure?: unknown
  }
}
