import { type By, type Reading, sourcedText } from '@readout/record'
import { addressOfActor } from './addresses.ts'
import { type Html, html, joinHtml } from '../layout/html.ts'

/** The names of one reading, as its lines on a page use them. */
export type Names = {
  /** An actor's name; "this page" or its outlet for 'page'; "somebody not named" for null. */
  of(by: By | undefined): string
  /** The same, as a link to the actor's own page where there is one. */
  link(by: By | undefined): Html
  /** Several linked names: "A, B and C". */
  links(ids: readonly By[]): Html
  list(ids: readonly By[]): string
  /** Who says so: "says A", "says this page", "who says so is not said". */
  says(by: By): string
  /** The page as the last place a chain passes: its outlet, or "this page". */
  page: string
}

/** Names for the actor ids of a reading. Example: namesOf(reading).says('page') -> 'says Example Times'. */
export function namesOf(reading: Reading): Names {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const page = reading.article.outlet ? sourcedText(reading.article.outlet) : 'this page'
  const of = (by: By | undefined): string => {
    if (by === 'page') return page
    return (by ? byId.get(by)?.name : undefined) ?? 'somebody not named'
  }
  // A name stands on a page dozens of times: its link is made once.
  const made = new Map<By | undefined, Html>()
  const link = (by: By | undefined): Html => {
    const known = made.get(by)
    if (known) return known
    const actor = by ? byId.get(by) : undefined
    const address = actor && addressOfActor(actor)
    const fresh = address ? html`<a href="${address}">${of(by)}</a>` : html`${of(by)}`
    made.set(by, fresh)
    return fresh
  }
  return {
    of,
    link,
    page,
    list: (ids) => joined(ids.map(of)),
    links: (ids) => joinedLinks(ids.map(link)),
    says: (by) => (by === null ? 'who says so is not said' : `says ${of(by)}`),
  }
}

/** Words joined as a sentence does. Example: joined(['A', 'B', 'C']) -> 'A, B and C'. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function joinedLinks(links: readonly Html[]): Html {
  const last = links.at(-1)
  if (links.length === 1 && last) return last
  return links.length < 2 || !last ? html`${links}` : html`${joinHtml(links.slice(0, -1), ', ')} and ${last}`
}

/** The first letter as at the start of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Parts of a line set off by a middle dot, empty ones left out. Example: dotted(['a', '', 'b']) -> 'a · b'. */
export const dotted = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')

/** Words of a page between marks, on one line. */
export const marked = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`

/** A number and its noun. Example: counted(1, 'text') -> '1 text'; counted(3, 'reply', 'replies') -> '3 replies'. */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
