import { type Place, sliceSpan } from '@readout/record'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'

/** Places told of by name: states and capitals where something is, with their country. */
export function findPlaces(scan: Scan, phrases: PlacedPhrase[]): Place[] {
  const places = new Map<string, Place>()
  for (const phrase of phrases) {
    const hit = phrase.hit
    const lexeme = hit?.lexemes.find((one) => one.kind === 'state' || one.kind === 'capital')
    if (!hit || (lexeme?.kind !== 'state' && lexeme?.kind !== 'capital')) continue
    if (lexeme.kind === 'state' && !scan.is(phrase.from - 1, 'locative')) continue
    const start = scan.token(hit.from)?.start ?? 0
    const span = sliceSpan(scan.text.text, start, scan.token(hit.to - 1)?.end ?? start)
    const name = lexeme.kind === 'state' ? lexeme.state.name : span.exact
    const place = places.get(name) ?? { name, code: lexeme.state.code, mentions: [] }
    place.mentions.push(span)
    places.set(name, place)
  }
  return [...places.values()]
}
