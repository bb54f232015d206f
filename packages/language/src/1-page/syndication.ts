import type { Furniture } from '@readout/record'
import { hostOf } from './metadata/outlet.ts'

/** Where a text comes from when not from the page's own outlet. */
export type Origin = { sourceUrl?: string; syndicatedFrom?: string }

/** A line that names an origin is short; several of them may stand in one span. */
const MAX_CHARS = 400
const FIRST_ON = /(?:appeared first on|first appeared on)\s(.{1,100}?)[.\s]*$/i
const PUBLISHED_BY =
  /\b(?:published|appeared|ran|posted|produced|reported|distributed|republished|reprinted|syndicated)\b.{0,40}?\b(?:by|in|on|at|from|with permission from)\s(?:the\s)?((?:\p{Lu}[\p{L}\d.’'&-]*|of|the|and)(?:\s(?:\p{Lu}[\p{L}\d.’'&-]*|of|the|and|for)){0,6})/u
const INPUTS = /with (?:agency )?inputs? from\s(?:the\s)?(.{2,60}?)[.)\]\s]*$/i

/**
 * The outlet a text was taken from: a line "originally published by", "The post X appeared first on Y", a named source, the dateline's agency, a canonical address on another host.
 * Example: 'The post Talks end appeared first on Example Times.' -> syndicatedFrom 'Example Times'.
 */
export function readOrigin(furniture: Furniture[], page: { url?: string; canonical?: string; outlet?: string }): Origin {
  const link = furniture.find((one) => one.means?.linkToOriginal && one.means.url)?.means?.url
  const away =
    page.canonical && page.url && hostOf(page.canonical) !== undefined && !sameSite(hostOf(page.canonical) as string, hostOf(page.url) ?? '')
      ? page.canonical
      : undefined
  const sourceUrl = link ?? away
  const said = saidOrigin(furniture)
  const named = furniture.find((one) => one.kind === 'source-link' && one.means?.credit?.length)?.means?.credit?.[0]
  const agency = furniture.find((one) => one.kind === 'dateline' && one.means?.credit?.length)?.means?.credit?.[0]
  const from = said ?? named ?? agency ?? (away ? hostOf(away) : undefined)
  const own = from !== undefined && page.outlet !== undefined && page.outlet.toLowerCase().includes(from.toLowerCase())
  return { ...(sourceUrl ? { sourceUrl } : {}), ...(from && !own ? { syndicatedFrom: from } : {}) }
}

function saidOrigin(furniture: Furniture[]): string | undefined {
  for (const one of furniture) {
    if (one.kind !== 'republished') continue
    const words = one.span.exact.slice(0, MAX_CHARS)
    const found = FIRST_ON.exec(words) ?? INPUTS.exec(words) ?? PUBLISHED_BY.exec(words)
    if (found?.[1]) return found[1].replace(/[\s.]+$/, '')
  }
  return undefined
}

/** True for hosts of one registered name. Example: 'news.example.org' and 'example.org' -> true. */
function sameSite(a: string, b: string): boolean {
  const tail = (host: string) => host.split('.').slice(-2).join('.')
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || tail(a) === tail(b)
}
