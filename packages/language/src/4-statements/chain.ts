import { type By, type Chain, lowerBound, type Range, type Span } from '@readout/record'
import type { ActorMention, People } from '../3-people/index.ts'
import { resolveSpan } from '../3-people/index.ts'
import type { Attribution } from './ground.ts'
import type { Word } from './words.ts'

export type Hop = Chain['hops'][number]

/** What the outlets of a page mean for its chains: who filed it, and which outlets are named where. */
export type Carriers = { outlets: ReadonlyMap<string, true>; mentions: ActorMention[]; filedBy?: string }

/** The outlets of a page's people, and the agency of its dateline where one is credited. */
export function carriersOf(people: People): Carriers {
  const outlets = new Map(people.actors.filter((actor) => actor.kind === 'outlet').map((actor): [string, true] => [actor.id, true]))
  const mentions = people.mentions.filter((mention) => outlets.has(mention.actor))
  const credit = people.page.article.furniture.find((piece) => piece.kind === 'dateline' && piece.means?.credit?.length)?.means?.credit?.[0]?.toLowerCase()
  const agency = credit
    ? people.actors.find((actor) => actor.kind === 'outlet' && [actor.name, ...actor.aliases].some((name) => name.toLowerCase() === credit))
    : undefined
  return { outlets, mentions, ...(agency ? { filedBy: agency.id } : {}) }
}

/**
 * The outlet that a statement came through, as its sentence says it: "told Reuters", "in an interview with X", "speaking on X", "as reported by X".
 * Example: "Oak told Reuters that …" -> the actor of Reuters, with the span of the name.
 */
export function outletOf(carriers: Carriers, words: Word[], sentence: Range, attribution: Attribution): { agent: string; span: Span } | undefined {
  const held = (range: Range) => attribution.content.some((content) => content.start < range.end && range.start < content.end)
  const source = attribution.source
  for (const mention of carriers.mentions) {
    if (mention.start >= sentence.end) break
    if (mention.start < sentence.start || held(mention) || (source && source.start <= mention.start && mention.end <= source.end)) continue
    if (leadsTo(words, mention)) return { agent: mention.actor, span: { exact: mention.exact, start: mention.start, end: mention.end } }
  }
  return undefined
}

const THROUGH = /^(?:to|with|on|by|via|through|in|told|telling|tell|tells|of|from|for)$/

/** A preposition or "told" within five words before the name, no verb of another kind between. */
function leadsTo(words: Word[], mention: Range): boolean {
  const at = lowerBound(words, mention.start)
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const word = words[i] as Word
    if (THROUGH.test(word.lower) && word.lower !== 'of') return true
    if (['stop', 'comma', 'semi', 'colon', 'pro'].includes(word.is) || (word.is === 'verb' && !THROUGH.test(word.lower))) return false
  }
  return false
}

/** The hops of an outer statement, from the one who spoke to the page. */
export function outerHops(
  people: People,
  carriers: Carriers,
  attribution: Attribution,
  speaker: By,
  through: { agent: string; span?: Span; inferred?: true } | undefined,
): Hop[] {
  const act = attribution.lemma || 'said'
  const hops: Hop[] = [{ agent: speaker, act, ...(attribution.source ? { span: spanOf(people, attribution.source) } : {}) }]
  if (attribution.via === 'unknown') hops.push({ agent: null, act: 'quoted' })
  else if (attribution.via) {
    const [quoter] = resolveSpan(people, attribution.via).actors
    hops.push({ agent: quoter ?? null, act: 'quoted', span: spanOf(people, attribution.via) })
  } else if (through && through.agent !== speaker)
    hops.push({
      agent: through.agent,
      act: 'reported',
      ...(through.span ? { span: through.span } : {}),
      ...(through.inferred ? { inferred: true as const } : {}),
    })
  if (carriers.filedBy && hops.every((hop) => hop.agent !== carriers.filedBy)) hops.push({ agent: carriers.filedBy, act: 'filed', inferred: true })
  hops.push({ agent: 'page', act: 'published' })
  return hops
}

const spanOf = (people: People, range: Range): Span => ({ exact: people.text.text.slice(range.start, range.end), start: range.start, end: range.end })

/** The hops of an inner statement: its speaker before those of the outer one. */
export function innerHops(people: People, attribution: Attribution, speaker: By, outer: Hop[]): Hop[] {
  return [{ agent: speaker, act: attribution.lemma || 'said', ...(attribution.source ? { span: spanOf(people, attribution.source) } : {}) }, ...outer]
}
