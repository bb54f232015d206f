import type { Actor, ActorKind } from '@readout/record'
import { fold } from '@readout/store'

/** The part of an address that stands for a name. Example: slugOf('Ann O’Neill-Oak') -> 'ann-o-neill-oak'. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Under which heading an actor's page stands. */
export const ROOM_OF: Readonly<Record<ActorKind, 'person' | 'office' | 'state' | 'body' | 'outlet'>> = {
  person: 'person',
  office: 'office',
  state: 'state',
  igo: 'body',
  body: 'body',
  group: 'body',
  outlet: 'outlet',
}

/** The page of an actor, or nothing for one without a name. Example: { kind: 'state', code: 'XAA', … } -> '/state/XAA'. */
export function addressOfActor(actor: Pick<Actor, 'kind' | 'name' | 'code' | 'unnamed'>): string | undefined {
  if (actor.unnamed) return undefined
  const room = ROOM_OF[actor.kind]
  if (room === 'state' && actor.code) return `/state/${encodeURIComponent(actor.code)}`
  const slug = slugOf(actor.name)
  return slug ? `/${room}/${encodeURIComponent(slug)}` : undefined
}

export const addressOfArticle = (source: string, line?: string): string => `/article/${source}${line === undefined ? '' : `#${line}`}`

/** The outlet's page. Example: 'Example Times' -> '/outlet/example-times'. */
export const addressOfOutlet = (name: string): string | undefined => {
  const slug = slugOf(name)
  return slug ? `/outlet/${encodeURIComponent(slug)}` : undefined
}

/** An address of another site that may stand in a link: http and https only. */
export function outsideAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\/[^\s]+$/i.test(url) ? url : undefined
}

/** The host of an address as a person says it. Example: 'https://www.example.org/a' -> 'example.org'. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '')
  } catch {
    return url
  }
}
