import type { Actor, When } from '@readout/record'
import type { Sentence, Text, Token } from '../2-text/index.ts'
import type { ActorMention } from '../3-people/index.ts'

/** A text with its mentions by token: the article itself, or a title given beside it. */
export type Surface = { text: Text; mentions: ActorMention[]; actors: Map<string, Actor>; mentionAt: Int32Array; times: When[]; given: boolean }

/**
 * Lays the mentions of a text over its tokens: `mentionAt[i]` is the index of the longest mention that holds token i, or -1.
 * `given`: the text stands beside the page and no span may point into it.
 */
export function surfaceOf(text: Text, mentions: ActorMention[], actors: Actor[], times: When[], given: boolean): Surface {
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
  return { text, mentions, actors: new Map(actors.map((actor) => [actor.id, actor])), mentionAt, times, given }
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

/** The sentence of token i. */
export const sentenceOf = (surface: Surface, i: number): Sentence | undefined => surface.text.sentences[surface.text.tokens[i]?.sentence ?? -1]
