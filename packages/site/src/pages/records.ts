import type { Context } from 'hono'
import { loadPublished, mayReview, type Published } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'

/** What this viewer may see of a source, or undefined where none is held; asked of the store at most once in two seconds. */
export async function recordOf(c: Context<SiteEnv>, source: string): Promise<Published | undefined> {
  const viewer = c.get('viewer')
  const key = `${mayReview(viewer) ? 'reviews' : viewer.role === 'stranger' ? 'stranger' : 'reads'} ${source}`
  const records = c.get('records')
  const known = records.get(key)
  if (known) return known
  const published = await loadPublished(c.get('options'), viewer, source)
  if (published) records.set(key, published)
  return published
}

/** A published record that was not withdrawn. */
export type Shown = Extract<Published, { withdrawn: false }>

/** The record of a source where it may be shown: nothing where it is not held or was withdrawn. */
export async function shownOf(c: Context<SiteEnv>, source: string): Promise<Shown | undefined> {
  const record = await recordOf(c, source)
  return record && !record.withdrawn ? record : undefined
}
