import { type Actor, sliceSpan, type When } from '@readout/record'
import type { Text, Token } from '../2-text/index.ts'
import { type ActorMention, type People, statesIn } from '../3-people/index.ts'

/** A text with its mentions by token: the article itself, or a title given beside it. */
export type Surface = { text: Text; people: People; mentions: ActorMention[]; actors: Map<string, Actor>; mentionAt: Int32Array; times: When[]; given: boolean }

/** Last words of names that are events or groups of work, never persons. */
const EVENT_NAME =
  /\b(?:call|commission|committee|conference|consultations|council|dialogue|forum|framework|group|initiative|meeting|partnership|platform|retreat|roundtable|summit|talks|task ?force|visit)$/i

/**
 * Lays the mentions of a text over its tokens: `mentionAt[i]` is the index of the longest mention that holds token i, or -1.
 * `given`: the text stands beside the page and no span may point into it.
 */
export function surfaceOf(people: People, times: When[], given: boolean): Surface {
  const { text, actors } = people
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const mentions = people.mentions.filter((mention) => byId.get(mention.actor)?.kind !== 'person' || !EVENT_NAME.test(mention.exact))
  const mentionAt = new Int32Array(text.tokens.length).fill(-1)
  let first = 0
  mentions.forEach((mention, index) => {
    while (first < text.tokens.length && (text.tokens[first] as Token).end <= mention.start) first++
    for (let i = first; i < text.tokens.length && (text.tokens[i] as Token).start < mention.end; i++) {
      const known = mentionAt[i] as number
      const other = mentions[known]
      if (known < 0 || (other && other.end - other.start < mention.end - mention.start)) mentionAt[i] = index
    }
  })
  return { text, people, mentions, actors: byId, mentionAt, times, given }
}

/** The states named in tokens [from, to), inside longer names too, as actors; one that has no actor yet joins the page's. */
export function stateActors(surface: Surface, from: number, to: number): { actor: Actor; at: number }[] {
  const { people, text } = surface
  return statesIn(people, from, to).map(({ code, name, from: at, to: end }) => {
    const known = people.actors.find((actor) => actor.kind === 'state' && actor.code === code)
    if (known) return { actor: known, at }
    const span = sliceSpan(text.text, (text.tokens[at] as Token).start, (text.tokens[end - 1] as Token).end)
    const actor: Actor = {
      id: people.page.ids('actor', span),
      kind: 'state',
      name,
      aliases: [],
      code,
      sector: 'GOV',
      mentions: [{ ...span, kind: 'description', rule: 'state-in-name' }],
    }
    people.actors.push(actor)
    surface.actors.set(actor.id, actor)
    return { actor, at }
  })
}

export const tokenAt = (surface: Surface, i: number): Token | undefined => surface.text.tokens[i]
export const lowerAt = (surface: Surface, i: number): string => surface.text.tokens[i]?.lower ?? ''

/** The mention that holds token i. */
export function mentionOf(surface: Surface, i: number): ActorMention | undefined {
  return surface.mentions[surface.mentionAt[i] ?? -1]
}

/** Index of the first token after the mention that holds token i. */
export function mentionEnd(surface: Surface, i: number): number {
  const mention = mentionOf(surface, i)
  let k = i
  while (mention && k < surface.text.tokens.length && (tokenAt(surface, k) as Token).start < mention.end) k++
  return Math.max(k, i + 1)
}
