import { type JoinedTalks, type Part, type Reading, sourcedText } from '@readout/record'
import { dayNumber } from './days.ts'
import { wordsOf } from './words.ts'

/** Talks that were set for one day and are now set for another stay the same talks when the days lie no further apart, and the first had not come. */
const MOVED_DAYS = 60

const sortOf = (kind: string): string => (kind === 'call' ? 'call' : 'meeting')

/** The talks that a page says are set, between two sides or more. `actors`: joined ids by the page's own. */
export function talksParts(reading: Reading, at: string, actors: ReadonlyMap<string, string>): Part<'talks'>[] {
  const { source, article } = reading
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.talks.flatMap((talks): Part<'talks'>[] => {
    const sides = [...new Set(talks.parties.flatMap((id) => byId.get(id)?.body ?? byId.get(id)?.code ?? []))].sort()
    const named = sides.length >= 2 ? sides : [...new Set(talks.parties.flatMap((id) => actors.get(id) ?? []))].sort()
    if (named.length < 2) return []
    const { place } = talks
    const saidBy = talks.saidBy === 'page' ? outlet : talks.saidBy ? byId.get(talks.saidBy)?.name : undefined
    const key = `${named.join('+')}.${sortOf(talks.kind)}`
    return [
      {
        kind: 'talks',
        member: {
          source: source.id,
          line: talks.id,
          at,
          ...(outlet ? { outlet } : {}),
          evidence: talks.evidence.map((span) => ({ source: source.id, span })),
          kind: talks.kind,
          ...(talks.when ? { when: talks.when } : {}),
          ...(place ? { place: { name: place.name, ...(place.code ? { code: place.code } : {}) } } : {}),
          occurrence: talks.occurrence,
          ...(saidBy ? { saidBy } : {}),
          ...(talks.topic ? { topic: talks.topic.exact } : {}),
          ...(talks.name ? { name: talks.name.exact } : {}),
          sides,
          parties: talks.parties,
        },
        keys: [key],
        lookups: [key],
      },
    ]
  })
}

/** How surely a page speaks of joined talks: 3 by the day, 2 by a coarser time that holds it, 1 moved or without a time, 0 not. */
export function isTalks({ member }: Part<'talks'>, joined: JoinedTalks): number {
  if (sortOf(member.kind) !== sortOf(joined.kind)) return 0
  const placed = placesAgree(member.place?.name, joined.place?.name)
  if (placed === false) return 0
  const whens = joined.versions.flatMap((version) => version.when?.value ?? [])
  const own = member.when?.value
  if (own && whens.some((value) => value.slice(0, 10) === own.slice(0, 10))) return 3
  if (own && whens.some((value) => holdsTime(value, own) || holdsTime(own, value))) return 2
  const [set, at] = [dayNumber(joined.when?.value ?? ''), dayNumber(member.at)]
  const ahead = Number.isFinite(set) ? at <= set && dayNumber(joined.latest) <= set : Math.abs(at - dayNumber(joined.latest)) <= MOVED_DAYS
  if (!own || !whens.length) return ahead && Math.abs(at - dayNumber(joined.latest)) <= MOVED_DAYS ? 1 : 0
  return ahead && placed === true && Math.abs(dayNumber(own) - set) <= MOVED_DAYS ? 1 : 0
}

/** True where a coarser time begins a finer one. Example: '2031-05' and '2031-05-03' -> true. */
const holdsTime = (coarse: string, fine: string): boolean => coarse.length < fine.length && coarse.length >= 7 && fine.startsWith(coarse)

function placesAgree(a: string | undefined, b: string | undefined): boolean | undefined {
  return a && b ? wordsOf(a).join(' ') === wordsOf(b).join(' ') : undefined
}
