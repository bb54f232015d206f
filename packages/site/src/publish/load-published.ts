import { listVerdicts, loadReading, loadSource, shownRecord } from '@readout/store'
import type { SiteOptions, Viewer } from '../site-options.ts'
import { type Published, publishedRecord } from './published-record.ts'

/**
 * What `viewer` may see of source `id`, or undefined where it was never held: the one door from the store to any format.
 * Example: await loadPublished(options, viewer, '0123456789abcdef').
 */
export async function loadPublished(options: Pick<SiteOptions, 'store' | 'settings'>, viewer: Viewer, id: string): Promise<Published | undefined> {
  const held = await loadSource(options.store, id)
  if (!held) return undefined
  const reading = held.withdrawn_at === null ? await loadReading(options.store, id) : undefined
  const shown = reading && shownRecord(reading, await listVerdicts(options.store, id))
  return publishedRecord(shown, held, viewer, options.settings)
}
