import { fold } from './key.ts'
import { rowsOf } from './lexicon.ts'
import { PLACES } from './tables/places.js'
import { REGIONS } from './tables/regions.ts'

/** A place of the tables; `unsure` where another place of its name is nearly as large. `people` in thousands. */
export type GazetteerPlace = { name: string; code?: string; lat?: number; lon?: number; geonames?: number; people: number; unsure: boolean }

let regions: Map<string, GazetteerPlace> | undefined

/** The key of a name in the tables: folded words, one space between, hyphens as spaces. Example: "São Paulo" -> "sao paulo". */
const placeKey = (name: string): string => name.replaceAll('-', ' ').split(/\s+/).map(fold).filter(Boolean).join(' ')

/**
 * The place of a name, or undefined where the tables have none; a binary search in the sorted text, so that nothing is parsed at the start.
 * Example: findPlace('São Paulo') -> code BRA, lat -23.55, lon -46.64.
 */
export function findPlace(name: string): GazetteerPlace | undefined {
  regions ??= new Map(rowsOf(REGIONS).map(([region = '', code]) => [placeKey(region), { name: region, ...(code ? { code } : {}), people: 0, unsure: false }]))
  const key = placeKey(name)
  if (!key) return undefined
  return regions.get(key) ?? placeOfLine(name, lineOf(key))
}

/** The line of PLACES that opens with `key|`, by halving: lines are sorted by key. */
function lineOf(key: string): string | undefined {
  const wanted = `${key}|`
  let low = 1
  let high = PLACES.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const start = PLACES.lastIndexOf('\n', middle - 1) + 1
    const end = PLACES.indexOf('\n', start)
    const line = PLACES.slice(start, end)
    if (line.startsWith(wanted)) return line
    if (line < wanted) low = end + 1
    else high = start - 1
  }
  return undefined
}

function placeOfLine(name: string, line: string | undefined): GazetteerPlace | undefined {
  if (!line) return undefined
  const [, code, lat, lon, id, people = '', shown] = line.split('|')
  return {
    name: shown || name,
    ...(code ? { code } : {}),
    ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    ...(id ? { geonames: Number.parseInt(id, 36) } : {}),
    people: Number.parseInt(people || '0', 10),
    unsure: people.endsWith('?'),
  }
}
