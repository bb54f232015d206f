import { type Actor, lineIds, sliceSpan, sourcedText } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import { cutText } from '../2-text/index.ts'
import { findPeopleBeside, type People } from '../3-people/index.ts'
import { type Surface, surfaceOf } from './surface.ts'
import { addTitleNames } from './title-names.ts'

/** The title of a page as a surface of its own; `onPage` gives the page's actor for one of the title's. */
export type TitleSurface = { surface: Surface; onPage: (id: string) => Actor | undefined }

/**
 * Reads the title given beside the page (or the headline found in it) with the same stages as the text, and finds each of its actors among the page's;
 * one that the text never names joins `people.actors` as known from the title only.
 */
export function titleSurface(page: Page, people: People): TitleSurface | undefined {
  const title = (page.input.title ?? (page.article.headline ? sourcedText(page.article.headline) : '')).trim()
  if (!title || title.length > 600) return undefined
  const ids = lineIds('title')
  // The headline's span points into the page's text, not into the title's.
  const { headline: _headline, ...article } = page.article
  const titlePage: Page = {
    source: { ...page.source, text: title, blocks: [{ start: 0, end: title.length, kind: 'paragraph' }] },
    article: { ...article, paragraphs: [sliceSpan(title, 0, title.length)], furniture: [] },
    input: {},
    ids,
  }
  const read = findPeopleBeside(people, titlePage, cutText(titlePage).value).value
  addTitleNames(read)
  const known = new Map<string, Actor>()
  const onPage = (id: string): Actor | undefined => {
    const actor = known.get(id) ?? read.actors.find((other) => other.id === id)
    if (!actor || known.has(id)) return actor
    const found = sameOnPage(actor, people.actors) ?? joinPage(page, people, actor, onPage)
    if (!found.code && actor.code) found.code = actor.code
    if (found.kind === 'person')
      for (const name of [actor.name, ...actor.aliases]) if (name !== found.name && !found.aliases.includes(name)) found.aliases.push(name)
    if (!found.body && actor.body) found.body = actor.body
    known.set(id, found)
    return found
  }
  return { surface: surfaceOf(read, [], true), onPage }
}

/** An actor of the title that the text never names, added to the page's. */
function joinPage(page: Page, people: People, actor: Actor, onPage: (id: string) => Actor | undefined): Actor {
  const { memberOf, ...rest } = actor
  const side = memberOf === undefined || memberOf === actor.id ? undefined : onPage(memberOf)
  const at = page.source.text.indexOf(actor.name)
  const mentions =
    at >= 0 && actor.kind === 'person' ? [{ ...sliceSpan(page.source.text, at, at + actor.name.length), kind: 'name' as const, rule: 'name-of-the-title' }] : []
  const joined: Actor = {
    ...rest,
    id: page.ids('actor', mentions[0] ?? `title|${actor.kind}|${actor.name}`),
    ...(mentions.length ? {} : { from: 'input' as const }),
    mentions,
    ...(side ? { memberOf: side.id } : {}),
  }
  people.actors.push(joined)
  return joined
}

const SMALL = new Set(['al', 'bin', 'de', 'of', 'the', 'von', 'van', 'der', 'da', 'jr'])
const partsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part && !SMALL.has(part))

/** The page's actor that a title's actor is: a state or body by its code, a person or group by its name. */
function sameOnPage(actor: Actor, actors: Actor[]): Actor | undefined {
  if (actor.kind === 'state') return actors.find((other) => other.kind === 'state' && other.code === actor.code)
  const parts = partsOf(actor.name)
  const exact = actors.find((other) => other.kind === actor.kind && partsOf(other.name).join(' ') === parts.join(' '))
  if (exact || actor.kind !== 'person')
    return exact ?? actors.find((other) => other.kind === actor.kind && other.body !== undefined && other.body === actor.body && actor.kind !== 'group')
  const agrees = (other: Actor): boolean => other.kind === 'person' && (!other.code || !actor.code || other.code === actor.code)
  const last = parts.at(-1)
  const within = (a: string[], b: string[]): boolean => a.length > 0 && a.every((part) => b.includes(part))
  return (
    actors.find((other) => agrees(other) && [other.name, ...other.aliases].some((name) => within(partsOf(name), parts) || within(parts, partsOf(name)))) ??
    actors.find(
      (other) => agrees(other) && [other.name, ...other.aliases].some((name) => last !== undefined && partsOf(name).at(-1) === last && last.length > 3),
    )
  )
}
