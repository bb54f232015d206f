import { type By, type Reading, type Span, sourcedText } from '@readout/record'
import { clean } from '../output/wrap.ts'

/** The names of one reading, as its printed lines use them. */
export type Names = {
  /** An actor's name; "this page" or its outlet for 'page'; "somebody not named" for null. */
  of(by: By | undefined): string
  /** Several names: "A, B and C". */
  list(ids: readonly string[]): string
  /** Who says so: "says A", "says this page", "who says so is not said". */
  says(by: By): string
  /** The page as the last place a chain passes: its outlet, or "this page". */
  page: string
}

/** Names for the actor ids of a reading. Example: namesOf(reading).says('page') -> 'says Example Times'. */
export function namesOf(reading: Reading): Names {
  const byId = new Map(reading.actors.map((actor) => [actor.id, clean(actor.name)]))
  const page = reading.article.outlet ? clean(sourcedText(reading.article.outlet)) : 'this page'
  const of = (by: By | undefined) => (by === null || by === undefined ? 'somebody not named' : by === 'page' ? page : (byId.get(by) ?? 'somebody not named'))
  return { of, page, list: (ids) => joined(ids.map(of)), says: (by) => (by === null ? 'who says so is not said' : `says ${of(by)}`) }
}

/** Words joined as a sentence does. Example: joined(['A', 'B', 'C']) -> 'A, B and C'. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Words of the page, marked as such. Example: marked('would') -> '“would”'. */
export const marked = (words: string): string => `“${clean(words)}”`

/** Where words stand: first to last character, end exclusive. Example: place([{ start: 212, end: 287 }]) -> '[212–287]'. */
export function place(spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  if (!spans.length) return ''
  return `[${Math.min(...spans.map((span) => span.start))}–${Math.max(...spans.map((span) => span.end))}]`
}
