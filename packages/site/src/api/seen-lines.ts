import type { SearchOptions } from '@readout/store'
import { mayReview } from '../publish/index.ts'
import type { SiteOptions, Viewer } from '../site-options.ts'

/**
 * Which lines a viewer may see at all, as a condition of a search, so that totals and facets count those alone: all of them for who reviews and where the
 * site shows unchecked lines, else those a person checked. What a person withdrew no search finds.
 * Example: a stranger on a site that shows checked lines alone -> { checked: true }.
 */
export const seenLines = ({ settings }: Pick<SiteOptions, 'settings'>, viewer: Viewer): Pick<SearchOptions, 'checked'> =>
  mayReview(viewer) || settings.showUnchecked ? {} : { checked: true }
