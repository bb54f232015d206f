import { TRACKING_PARAMETERS } from './tracking-parameters.ts'

const TRACKING = new Set(TRACKING_PARAMETERS.map(({ name }) => name))

/**
 * The address by which a page is known: without fragment and without parameters that only tell how a reader came.
 * Example: pageAddress('https://example.org/a?id=7&utm_source=rss#top') -> 'https://example.org/a?id=7'.
 */
export function pageAddress(link: string): string {
  const url = new URL(link)
  url.hash = ''
  const names = [...url.searchParams.keys()].filter((name) => name.toLowerCase().startsWith('utm_') || TRACKING.has(name.toLowerCase()))
  // Touched only where something is taken out: writing the parameters back may spell the others otherwise.
  for (const name of names) url.searchParams.delete(name)
  return url.href
}
