import { plainValue } from './entities.ts'
import { firstMeta, type Gathered } from './gather.ts'
import type { Valued } from './headline.ts'
import { type LinkedData, ldText, isNode } from './json-ld.ts'

/** The outlet that published the page, by its own metadata, or by the host of its address. Example: og:site_name 'Example Times' -> 'Example Times' (meta). */
export function readOutlet(gathered: Gathered, linked: LinkedData, url: string | undefined): Valued | undefined {
  const site = firstMeta(gathered, 'og:site_name', 'application-name', 'twitter:app:name:iphone', 'dc.publisher', 'dcterms.publisher', 'cre', 'publisher')
  if (site && !/^https?:/.test(site)) return { value: plainValue(site), from: 'meta' }
  const publisher = ldText(linked.article?.['publisher']) ?? ldText(linked.page?.['publisher'])
  if (publisher && !/^https?:/.test(publisher)) return { value: plainValue(publisher), from: 'json-ld' }
  const organisation = linked.nodes.find((node) => isNode(node) && String(node['@type']).endsWith('Organization') && typeof node['name'] === 'string')
  if (organisation) return { value: plainValue(String(organisation['name'])), from: 'json-ld' }
  const host = hostOf(url)
  return host ? { value: host, from: 'url' } : undefined
}

/** The host of an address without "www.", or undefined. Example: 'https://www.example.org/a' -> 'example.org'. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '') || undefined
}
