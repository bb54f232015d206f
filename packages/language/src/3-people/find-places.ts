import { type Place, sliceSpan } from '@readout/record'
import { type Proposed, proposedType } from './entities.ts'
import { findPlace, type GazetteerPlace } from './gazetteer.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'

/** Words that say that the name after "of", or before them, is a place. Source: general knowledge. */
const PLACE_WORDS = new Set(
  'airport area bay beach border canal city coast county desert district gulf harbor harbour island islands lake mountain mountains neighborhood neighbourhood oblast peninsula port prefecture province region river sea strait suburb town valley village'.split(
    ' ',
  ),
)
/** Thousands of people from which a city is meant without a preposition: the size of a capital most readers know. */
const KNOWN = 500

/** Places told of by name: states and capitals where something is, cities and regions of the gazetteer, and unknown names that stand where a place does. */
export function findPlaces(scan: Scan, phrases: PlacedPhrase[], names: Proposed = new Map()): Place[] {
  const places = new Map<string, Place>()
  const told = new Set<string>()
  for (const phrase of phrases) for (const lexeme of phrase.hit?.lexemes ?? []) if (lexeme.kind === 'state') told.add(lexeme.state.code)
  for (const phrase of phrases) {
    const made = placeOfHit(scan, phrase) ?? placeOfName(scan, phrase, told, names)
    if (!made) continue
    const start = scan.token(made.from)?.start ?? 0
    const span = sliceSpan(scan.text.text, start, scan.token(made.to - 1)?.end ?? start)
    const place = places.get(made.place.name) ?? { ...made.place, mentions: [] }
    place.mentions.push(span)
    places.set(made.place.name, place)
  }
  return [...places.values()]
}

type Made = { from: number; to: number; place: Omit<Place, 'mentions'> }

/** A state or capital that is a place here. */
function placeOfHit(scan: Scan, phrase: PlacedPhrase): Made | undefined {
  const hit = phrase.hit
  const lexeme = hit?.lexemes.find((one) => one.kind === 'state' || one.kind === 'capital')
  if (!hit || (lexeme?.kind !== 'state' && lexeme?.kind !== 'capital')) return undefined
  if (lexeme.kind === 'state')
    return scan.is(phrase.from - 1, 'locative') ? { from: hit.from, to: hit.to, place: { name: lexeme.state.name, code: lexeme.state.code } } : undefined
  const words = scan.words(hit.from, hit.to)
  const known = findPlace(words)
  const place = known?.code === lexeme.state.code ? placeOf(known, false) : undefined
  return { from: hit.from, to: hit.to, place: { ...place, name: words, code: lexeme.state.code } }
}

/** A capitalised run that no reason made a person: a place of the gazetteer, or one by where it stands. */
function placeOfName(scan: Scan, phrase: PlacedPhrase, told: Set<string>, names: Proposed): Made | undefined {
  const run = phrase.candidate
  if (!run || phrase.name || run.to - run.from > 4 || scan.is(run.from, 'not-name') || scan.is(run.from, 'month')) return undefined
  const words = scan.words(run.from, run.to)
  const known = findPlace(words)
  const stands = proposedType(names, run) === 'location' ? 'surely' : standsAsPlace(scan, run)
  if (!known) return stands === 'surely' ? { ...run, place: { name: words } } : undefined
  const certain = !known.unsure || (known.code !== undefined && told.has(known.code))
  if (
    !stands &&
    !(known.people >= KNOWN || (known.people === 0 && known.lat === undefined && known.code === undefined) || (known.code && told.has(known.code)))
  )
    return undefined
  return { ...run, place: placeOf(known, !certain) }
}

/** The record's place of one of the gazetteer; without code and coordinates where another of its name may be meant. */
function placeOf(known: GazetteerPlace, unsure: boolean): Omit<Place, 'mentions'> {
  if (unsure) return { name: known.name }
  const { name, code, lat, lon, geonames } = known
  return { name, ...(code ? { code } : {}), ...(lat !== undefined && lon !== undefined ? { lat, lon } : {}), ...(geonames ? { geonames } : {}) }
}

/** Whether a run stands where a place stands: "surely" beside a word such as city, or after "in"; "maybe" after "to" and the like. */
function standsAsPlace(scan: Scan, run: { from: number; to: number }): 'surely' | 'maybe' | undefined {
  const lowerAt = (at: number): string => scan.token(at)?.lower ?? ''
  const article = lowerAt(run.from - 1) === 'the' ? 1 : 0
  const before = lowerAt(run.from - 1 - article)
  if (PLACE_WORDS.has(lowerAt(run.to)) || PLACE_WORDS.has(scan.words(run.to - 1, run.to).toLowerCase())) return 'surely'
  if (before === 'of' && PLACE_WORDS.has(lowerAt(run.from - 2 - article))) return 'surely'
  if ((before === 'in' || before === 'near' || before === 'outside') && !article && !/^[\p{Lu}\d]+$/u.test(scan.words(run.from, run.to))) return 'surely'
  if (lowerAt(run.to) === ',' && scan.hit(run.to + 1, 'state')) return 'surely'
  return scan.is(run.from - 1 - article, 'locative') || ['to', 'of', 'for', 'and'].includes(before) ? 'maybe' : undefined
}
