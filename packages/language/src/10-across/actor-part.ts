import { type Actor, type JoinedActor, type Part, type Reading, sourcedText } from '@readout/record'
import { daysFrom } from './days.ts'
import { skeletonOf } from './name-skeleton.ts'
import { wordsOf } from './words.ts'

/** A person known by one name alone, without a side, is taken for the same one for so many days. */
const LONE_NAME_DAYS = 7

/** The actors of a page that can be known again elsewhere: named ones that stand in its text. "A senior official" is nobody in particular. */
export function actorParts(reading: Reading, at: string): Part<'actor'>[] {
  const { source, article } = reading
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.actors.flatMap((actor): Part<'actor'>[] => {
    const [mention] = actor.mentions.filter(({ kind }) => kind === 'name').concat(actor.mentions)
    if (actor.unnamed || actor.from === 'input' || !isKnowable(actor)) return []
    const member = actor.memberOf ? byId.get(actor.memberOf) : undefined
    const side = actor.kind === 'state' ? undefined : (actor.body ?? member?.body ?? member?.code ?? actor.code)
    const keys = keysOf(actor, member)
    const office = actor.office ? officeOf(actor.office, member?.name) : undefined
    return [
      {
        kind: 'actor',
        member: {
          source: source.id,
          line: actor.id,
          at,
          ...(outlet ? { outlet } : {}),
          evidence: mention ? [{ source: source.id, span: { exact: mention.exact, start: mention.start, end: mention.end } }] : [],
          kind: actor.kind,
          name: actor.name,
          aliases: actor.aliases,
          ...(actor.code ? { code: actor.code } : {}),
          ...(actor.body ? { body: actor.body } : {}),
          ...(office ? { office } : {}),
          ...(side ? { side } : {}),
          ...(member && side ? { sideName: member.name } : {}),
        },
        keys,
        lookups: keys,
      },
    ]
  })
}

/** A person needs a name in the text; a state is known by its code. */
const isKnowable = (actor: Actor): boolean =>
  actor.kind === 'person'
    ? actor.mentions.some(({ kind }) => kind === 'name')
    : Boolean(actor.code || actor.body) || actor.mentions.some(({ kind }) => kind === 'name')

function keysOf(actor: Actor, member: Actor | undefined): string[] {
  const { kind, name, aliases, code, body } = actor
  if (kind === 'person') return [...new Set([name, ...aliases].map((spelling) => `p.${skeletonOf(familyOf(spelling))}`))]
  if (kind === 'state') return [`s.${code ?? plain(name, undefined)}`]
  if (kind === 'igo') return [`i.${body ?? plain(name, undefined)}`]
  return [`${kind}.${code ?? ''}.${plain(name, member?.name)}`]
}

/**
 * An office without its side, so that pages that name it and pages that do not mean one; a word that tells a relation is no office.
 * Example: 'Orvanian President' and 'President of Orvania' of Orvania -> 'President'; 'counterpart' -> nothing.
 */
function officeOf(office: string, side: string | undefined): string | undefined {
  const stem = side ? (wordsOf(side).at(-1)?.slice(0, 4) ?? '') : ''
  const isSide = (word: string) => stem.length === 4 && (wordsOf(word)[0]?.startsWith(stem) ?? false)
  const words = office.split(/\s+/).filter((word) => !isSide(word))
  while (/^(?:of|the|for|from)$/i.test(words.at(-1) ?? '')) words.pop()
  const plain = words.join(' ')
  return plain && !/\bcounterpart$/i.test(plain) ? plain : undefined
}

const familyOf = (name: string): string => name.trim().split(/\s+/).at(-1) ?? ''

/** A body's or outlet's name without its article and its side. Example: 'Kelmar’s foreign ministry' of Kelmar -> 'foreign ministry'. */
function plain(name: string, side: string | undefined): string {
  const stem = side ? (wordsOf(side).at(-1)?.slice(0, 4) ?? '') : ''
  const words = wordsOf(name).filter((word) => word !== 'the' && (stem.length < 4 || !word.startsWith(stem)))
  return words.length ? words.join(' ') : wordsOf(name).join(' ')
}

/** How surely an actor of a page is a joined one: 3 by the same name, 2 by another spelling of it, 1 by family name and side, 0 not. */
export function isActor({ member, keys }: Part<'actor'>, joined: JoinedActor): number {
  if (member.kind !== joined.kind) return 0
  // Other kinds are known by their key alone, and only what has the key is asked about.
  if (member.kind !== 'person') return keys.length ? 1 : 0
  const sides = new Set(joined.roles.flatMap((role) => role.side ?? []).concat(joined.code ?? []))
  const side = member.side ?? member.code
  // Two people of one name on two sides are two until somebody says otherwise.
  if (side && sides.size && !sides.has(side)) return 0
  const own = [member.name, ...member.aliases]
  const others = joined.spellings.map(({ spelling }) => spelling)
  const whole = own.filter(isWhole)
  const wholes = others.filter(isWhole)
  if (whole.length && wholes.length) {
    if (whole.some((name) => wholes.includes(name))) return 3
    return whole.some((name) => wholes.some((other) => isSpelling(name, other))) ? 2 : 0
  }
  const family = skeletonOf(familyOf(member.name))
  if (!others.some((name) => skeletonOf(familyOf(name)) === family)) return 0
  if (side && sides.has(side)) return officesAgree(member.office, joined) ? 1 : 0
  return !side && !sides.size && daysFrom(member.at, joined.first, joined.last) <= LONE_NAME_DAYS ? 0.5 : 0
}

const isWhole = (name: string): boolean => /\S\s+\S/.test(name.trim())

/** Two whole names that are one in other letters: family names alike, and first names alike or one of them an initial. */
function isSpelling(a: string, b: string): boolean {
  if (skeletonOf(familyOf(a)) !== skeletonOf(familyOf(b))) return false
  const [first, second] = [a, b].map((name) => skeletonOf(name.trim().split(/\s+/)[0] ?? '')) as [string, string]
  if (first === second) return true
  const short = first.length <= second.length ? first : second
  return short.length === 1 && first[0] === second[0]
}

/** A family name with another office on the same side may be a namesake: an office must be one the person is known to hold, where both are known. */
function officesAgree(office: string | undefined, joined: JoinedActor): boolean {
  const known = joined.roles.flatMap((role) => role.office ?? [])
  if (!office || !known.length) return true
  const words = new Set(wordsOf(office))
  return known.some((other) => wordsOf(other).some((word) => word.length > 3 && words.has(word)))
}
