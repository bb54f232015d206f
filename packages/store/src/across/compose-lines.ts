import { type Joined, type JoinedKind, type JoinedVerdict, type Members, type StatusChange, byDay } from '@readout/record'

/** The id of the joined actor that an actor of a source's page belongs to. */
export type ActorOf = (source: string, line: string) => string | undefined

type Compose<K extends JoinedKind> = (id: string, members: readonly Members[K][], actorOf: ActorOf, verdicts: readonly JoinedVerdict[]) => Joined[K]

const days = (members: readonly { at: string }[]) => ({ first: members[0]?.at ?? '', latest: members.at(-1)?.at ?? '' })

/** Joined ids of the page's own ones, each once, in the order they come. Names are put in when the thing is loaded, as they then stand. */
const joinedIds = (actorOf: ActorOf, named: readonly { source: string; lines: readonly string[] }[]): string[] => [
  ...new Set(named.flatMap(({ source, lines }) => lines.flatMap((line) => actorOf(source, line) ?? []))),
]
const partiesOf = (members: readonly { source: string; parties: string[] }[], actorOf: ActorOf) => ({
  parties: joinedIds(
    actorOf,
    members.map(({ source, parties }) => ({ source, lines: parties })),
  ),
  partyNames: [],
})
const sidesOf = (members: readonly { sides: string[] }[]): string[] => [...new Set(members.flatMap((member) => member.sides))].sort()

const utterance: Compose<'utterance'> = (id, members, actorOf) => {
  const lead = members[0] as Members['utterance']
  const speaker = members.map((member) => actorOf(member.source, member.speaker)).find(Boolean)
  const quoted = members.flatMap((member) => member.quotes.map((quote) => quote.exact)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  return {
    id,
    speaker: speaker ?? '',
    speakerName: '',
    sides: sidesOf(members),
    words: quoted ?? lead.words,
    mode: members.some((member) => member.mode === 'direct') ? 'direct' : lead.mode,
    act: lead.act,
    ...days(members),
    reports: members.map(({ speaker: _speaker, words: _words, sides: _sides, sameAs: _sameAs, ...report }) => report),
  }
}

/** The day most pages give, the finer one where they tie. */
function whenOf<W extends { value: string; precision: string }>(whens: readonly (W | undefined)[]): W | undefined {
  const count = new Map<string, { when: W; n: number }>()
  for (const when of whens)
    if (when)
      count.set(when.value.slice(0, 10), { when: count.get(when.value.slice(0, 10))?.when ?? when, n: (count.get(when.value.slice(0, 10))?.n ?? 0) + 1 })
  return [...count.values()].sort((a, b) => b.n - a.n || b.when.value.length - a.when.value.length || (a.when.value < b.when.value ? -1 : 1))[0]?.when
}

const contact: Compose<'contact'> = (id, members, actorOf) => {
  const latest = members.at(-1) as Members['contact']
  const when = whenOf(members.map((member) => member.when))
  // A page that knows of the contact as held outweighs later ones that only mention it.
  const status = members.some((member) => member.status === 'held') ? 'held' : latest.status
  return {
    id,
    kind: (members[0] as Members['contact']).kind,
    status,
    sides: sidesOf(members),
    // Pages that name the two who spoke tell the parties; one that says only their states adds no party.
    ...partiesOf(members.some(({ persons }) => persons.length > 1) ? members.filter(({ persons }) => persons.length > 1) : members, actorOf),
    persons: joinedIds(
      actorOf,
      members.map(({ source, persons }) => ({ source, lines: persons })),
    ),
    ...(when ? { when } : {}),
    ...days(members),
    tellings: members.map(({ sides: _sides, parties: _parties, persons: _persons, ...telling }) => telling),
  }
}

const commitment: Compose<'commitment'> = (id, members, actorOf, verdicts) => {
  const lead = members[0] as Members['commitment']
  const issuer = members.map((member) => actorOf(member.source, member.issuer)).find(Boolean)
  const statusHistory = verdicts.flatMap((verdict): StatusChange[] =>
    verdict.action === 'status' && verdict.status
      ? [{ status: verdict.status, at: verdict.at, by: { name: verdict.who }, evidence: verdict.evidence ?? [] }]
      : [],
  )
  return {
    id,
    kind: lead.kind,
    issuer: issuer ?? '',
    issuerName: '',
    addressees: joinedIds(
      actorOf,
      members.map(({ source, addressees }) => ({ source, lines: addressees })),
    ),
    addresseeNames: [],
    sides: sidesOf(members),
    conditional: lead.conditional,
    status: statusHistory.at(-1)?.status ?? 'standing',
    statusHistory,
    ...days(members),
    wordings: members.map(({ issuer: _issuer, addressees: _addressees, conditional: _conditional, sides: _sides, ...wording }, n) => {
      const difference = n > 0 ? differenceOf(members[n - 1] as Members['commitment'], members[n] as Members['commitment']) : undefined
      return { ...wording, ...(difference ? { difference } : {}) }
    }),
  }
}

const wordsOf = (text: string | undefined): string[] => text?.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** The words that the others lack, letter case aside, as they are printed. */
function lacking(words: readonly string[], others: readonly string[]): string[] {
  const held = new Set(others.map((word) => word.toLowerCase()))
  return words.filter((word) => !held.has(word.toLowerCase()))
}

/** What one wording has that the one before has not. Example: "would answer", "could answer" -> 'has “could” for “would”'. */
function differenceOf(before: Members['commitment'], after: Members['commitment']): string | undefined {
  const parts: string[] = []
  const firmer = before.certainty !== after.certainty && before.certainty && after.certainty
  if (firmer) parts.push(`“${after.certainty}” for “${before.certainty}”`)
  // How firmly it is said is told once.
  const isTold = (word: string): boolean => Boolean(firmer) && (word === before.certainty || word === after.certainty)
  for (const name of ['condition', 'consequence'] as const) {
    const [a, b] = [wordsOf(before[name]?.span.exact), wordsOf(after[name]?.span.exact)]
    const [added = [], missing = []] = [lacking(b, a), lacking(a, b)].map((words) => words.filter((word) => !isTold(word)))
    const say = (words: string[]) => `“${words.slice(0, 12).join(' ')}”`
    if (added.length && missing.length) parts.push(`${name}: ${say(added)} for ${say(missing)}`)
    else if (added.length) parts.push(`${name} adds ${say(added)}`)
    else if (missing.length) parts.push(`${name} lacks ${say(missing)}`)
  }
  return parts.join('; ') || undefined
}

const talks: Compose<'talks'> = (id, members, actorOf) => {
  const latest = members.at(-1) as Members['talks']
  const newest = <T>(pick: (member: Members['talks']) => T | undefined): T | undefined =>
    [...members]
      .reverse()
      .map(pick)
      .find((value) => value !== undefined)
  const when = newest((member) => member.when)
  const place = newest((member) => member.place)
  const name = newest((member) => member.name)
  return {
    id,
    ...(name ? { name } : {}),
    kind: latest.kind,
    sides: sidesOf(members),
    ...partiesOf(members, actorOf),
    ...(when ? { when } : {}),
    ...(place ? { place } : {}),
    occurrence: latest.occurrence,
    ...days(members),
    versions: members.map(({ name: _name, sides: _sides, parties: _parties, ...version }) => version),
  }
}

const COMPOSERS: { [K in Exclude<JoinedKind, 'actor'>]: Compose<K> } = { utterance, contact, commitment, talks }

/**
 * The joined thing that its members make, in the order of their days; the same members give the same thing whichever came in first.
 * Example: two pages that tell one call -> { kind: 'call', tellings: [one, other], sides: ['XAA', 'XBB'], … }.
 */
export function composeLines<K extends Exclude<JoinedKind, 'actor'>>(
  kind: K,
  id: string,
  members: readonly Members[K][],
  actorOf: ActorOf,
  verdicts: readonly JoinedVerdict[],
): Joined[K] {
  const compose = COMPOSERS[kind] as Compose<K>
  return compose(id, [...members].sort(byDay), actorOf, verdicts)
}
