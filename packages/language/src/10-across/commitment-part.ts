import { type JoinedCommitment, type Part, type Reading, sourcedText } from '@readout/record'
import { wordsOf } from './words.ts'

/** Words that say nothing about what is threatened or promised. */
const WEAK: ReadonlySet<string> = new Set(
  'a an and any are as at be been but by do does for from had has have he her his i if in into is it its of on or our she that the their them they this to us was we were will with would could may must shall should not no can'.split(
    ' ',
  ),
)
/** Share of the shorter wording's words that both must hold, as in joining the wordings of one page: consequence and condition. */
const CONSEQUENCE = 0.66
const CONDITION = 0.5
/** A wording is found by its longest words, which are its rarest. */
const KEY_WORDS = 5

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word)
const strong = (text: string | undefined): Set<string> =>
  new Set(
    wordsOf(text ?? '')
      .filter((word) => !WEAK.has(word))
      .map(stem),
  )

/** Threats and warnings pass for one another, promises and offers too; a demand or refusal is neither. */
const sortOf = (kind: string): string => (kind === 'threat' || kind === 'warning' ? 'threat' : kind === 'promise' || kind === 'offer' ? 'promise' : kind)

/** The commitments of a page whose issuer is known across pages. `actors`: joined ids by the page's own. */
export function commitmentParts(reading: Reading, at: string, actors: ReadonlyMap<string, string>): Part<'commitment'>[] {
  const { source, article } = reading
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.commitments.flatMap((commitment): Part<'commitment'>[] => {
    const { issuer, condition, consequence } = commitment
    const joined = issuer === null ? undefined : actors.get(issuer)
    if (!issuer || !joined) return []
    const actor = byId.get(issuer)
    const side = actor?.body ?? actor?.code
    const words = [...strong(consequence.exact)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, KEY_WORDS)
    const keys = words.map((word) => `${joined}.${sortOf(commitment.kind)}.${word}`)
    return [
      {
        kind: 'commitment',
        member: {
          source: source.id,
          line: commitment.id,
          at,
          ...(outlet ? { outlet } : {}),
          evidence: [...(condition ? [condition] : []), consequence].map((span) => ({ source: source.id, span })),
          kind: commitment.kind,
          ...(condition ? { condition: { source: source.id, span: condition } } : {}),
          consequence: { source: source.id, span: consequence },
          ...(commitment.holds ? { holds: commitment.holds } : {}),
          ...(commitment.certainty ? { certainty: commitment.certainty } : {}),
          ...(commitment.deadline ? { deadline: commitment.deadline } : {}),
          claimedBy: commitment.claimedBy.flatMap((id) => (id === 'page' ? (outlet ?? 'the page') : ((id && byId.get(id)?.name) ?? []))),
          ...(commitment.label ? { label: commitment.label } : {}),
          labelledBy: commitment.labelledBy,
          issuer,
          addressees: commitment.addressee ?? [],
          conditional: commitment.conditional,
          sides: side ? [side] : [],
        },
        keys,
        lookups: keys,
      },
    ]
  })
}

/** Share of the smaller set that both hold. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least ? [...a].filter((word) => b.has(word)).length / least : 0
}

/** How surely a page's commitment is one wording of a joined one: by the words of its consequence and condition, 0 not. */
export function isCommitment({ member }: Part<'commitment'>, joined: JoinedCommitment, actors: ReadonlyMap<string, string>): number {
  if (actors.get(member.issuer) !== joined.issuer || sortOf(member.kind) !== sortOf(joined.kind)) return 0
  const [consequence, condition] = [strong(member.consequence.span.exact), strong(member.condition?.span.exact)]
  let best = 0
  for (const wording of joined.wordings) {
    const other = strong(wording.consequence.span.exact)
    const same = alike(consequence, other)
    if (Math.min(consequence.size, other.size) < 2 || same < CONSEQUENCE) continue
    // A wording without its condition says another thing, unless its consequence is nearly all the same.
    const one = condition.size > 0
    if (
      one !== Boolean(wording.condition)
        ? same < 1 || Math.min(consequence.size, other.size) < 4
        : one && alike(condition, strong(wording.condition?.span.exact)) < CONDITION
    )
      continue
    best = Math.max(best, same)
  }
  return best
}
