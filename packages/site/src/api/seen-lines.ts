import { listVerdicts, type SearchOptions, standingVerdicts } from '@readout/store'
import { mayReview } from '../publish/index.ts'
import type { SiteOptions, Viewer } from '../site-options.ts'

/**
 * Which lines a viewer may see at all, as conditions of a search, so that totals and facets count those alone: all of them for who reviews, else those a person
 * checked, or all but those withdrawn where the site shows unchecked lines.
 * Example: a stranger on a site with one checked line -> { among: ['s1f0c…'] }.
 */
export async function seenLines(
  { store, settings }: Pick<SiteOptions, 'store' | 'settings'>,
  viewer: Viewer,
): Promise<Pick<SearchOptions, 'among' | 'without'>> {
  if (mayReview(viewer)) return {}
  const last = new Map<string, boolean>()
  for (const verdict of standingVerdicts(await listVerdicts(store)))
    last.set(verdict.line, verdict.action === 'accept' || verdict.action === 'edit' || verdict.action === 'add')
  const ids = (checked: boolean) => [...last].flatMap(([id, stands]) => (stands === checked ? [id] : []))
  return settings.showUnchecked ? { without: ids(false) } : { among: ids(true) }
}
