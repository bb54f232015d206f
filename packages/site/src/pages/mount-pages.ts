import type { Hono } from 'hono'
import type { SiteEnv } from '../site-options.ts'
import { mountActors } from './actors/mount-actors.ts'
import { mountArticle } from './article/mount-article.ts'
import { mountCalendar } from './calendar/mount-calendar.ts'
import { mountCommitments } from './commitments/mount-commitments.ts'
import { mountContacts } from './contacts/mount-contacts.ts'
import { mountFront } from './front/mount-front.ts'
import { mountJoining } from './joining/mount-joining.ts'
import { mountAbout } from './mount-about.ts'
import { mountLook } from './mount-look.ts'
import { notFound } from './not-found.ts'
import { mountPair } from './pair/mount-pair.ts'
import { mountReading } from './reading/mount-reading.ts'
import { mountSaved } from './search/mount-saved.ts'
import { mountSearch } from './search/mount-search.ts'
import { mountSources } from './sources/mount-sources.ts'
import { mountStory } from './story/mount-story.ts'

/** Mounts the pages that people look at. */
export function mountPages(app: Hono<SiteEnv>): void {
  mountFront(app)
  mountReading(app)
  mountArticle(app)
  mountStory(app)
  mountActors(app)
  mountContacts(app)
  mountCommitments(app)
  mountCalendar(app)
  mountPair(app)
  mountSearch(app)
  mountSaved(app)
  mountSources(app)
  mountJoining(app)
  mountAbout(app)
  mountLook(app)
  app.notFound((c) => notFound(c, 'No page of this site has this address.'))
}
