import { type JoinedActor, type Members, type Role, byDay } from '@readout/record'

type Member = Members['actor']

/** More spellings than a page can show are cut, the rarest first. */
const MOST_SPELLINGS = 60

/**
 * A joined actor with the members of one more source; the order in which sources come makes no difference.
 * Example: addActor(undefined, 'a1', [Ann Oak, foreign minister]) -> { name: 'Ann Oak', roles: [{ office: 'foreign minister', … }], sources: 1 }.
 */
export function addActor(before: JoinedActor | undefined, id: string, members: readonly Member[]): JoinedActor {
  const first = members.map((member) => member.at).sort()[0] as string
  const last = members
    .map((member) => member.at)
    .sort()
    .at(-1) as string
  const lead = members[0] as Member
  const spellings = new Map(before?.spellings.map(({ spelling, sources }) => [spelling, sources]))
  for (const spelling of new Set(members.flatMap((member) => [member.name, ...member.aliases]))) spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
  const listed = [...spellings]
    .map(([spelling, sources]) => ({ spelling, sources }))
    .sort((a, b) => b.sources - a.sources || (a.spelling < b.spelling ? -1 : 1))
  const code = before?.code ?? members.find((member) => member.code)?.code
  const body = before?.body ?? members.find((member) => member.body)?.body
  return {
    id,
    kind: before?.kind ?? lead.kind,
    name: nameOf(listed, before?.kind ?? lead.kind),
    ...(code ? { code } : {}),
    ...(body ? { body } : {}),
    spellings: listed.slice(0, MOST_SPELLINGS),
    roles: rolesOf(before?.roles ?? [], members),
    first: before && before.first < first ? before.first : first,
    last: before && before.last > last ? before.last : last,
    sources: (before?.sources ?? 0) + 1,
  }
}

/** The name most sources use; a person's has at least two words where any source gives them. */
function nameOf(spellings: readonly { spelling: string; sources: number }[], kind: string): string {
  const whole = spellings.filter(({ spelling }) => kind !== 'person' || /\S\s+\S/.test(spelling))
  const [best] = (whole.length ? whole : [...spellings]).sort(
    (a, b) => b.sources - a.sources || b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1),
  )
  return best?.spelling ?? ''
}

function rolesOf(before: readonly Role[], members: readonly Member[]): Role[] {
  const roles = new Map(before.map((role) => [keyOf(role), role]))
  const seen = new Set<string>()
  for (const member of [...members].sort(byDay)) {
    const key = keyOf(member)
    if (key === '|') continue
    const role = roles.get(key)
    roles.set(key, withDay(role, member, seen.has(key) ? 0 : 1))
    seen.add(key)
  }
  return withSides([...roles.values()]).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : keyOf(a) < keyOf(b) ? -1 : 1))
}

/** An office that some page gives without its side goes with the one side that others give it. */
function withSides(roles: readonly Role[]): Role[] {
  const bare = (role: Role) => role.office !== undefined && role.side === undefined
  const home = (role: Role) => roles.filter((other) => other.side !== undefined && other.office?.toLowerCase() === role.office?.toLowerCase())
  return roles.flatMap((role) => {
    if (bare(role) && home(role).length === 1) return []
    const strays = roles.filter((other) => bare(other) && home(other).length === 1 && home(other)[0] === role)
    return strays.reduce(bothRoles, role)
  })
}

function bothRoles(a: Role, b: Role): Role {
  const [early, late] = [a.first <= b.first ? a : b, a.last >= b.last ? a : b]
  const evidence = [...early.evidence.slice(0, 1), ...late.evidence.slice(-1)]
  return { ...a, first: early.first, last: late.last, sources: a.sources + b.sources, evidence: early === late ? early.evidence : evidence }
}

const keyOf = (role: { office?: string | undefined; side?: string | undefined }): string => `${role.office?.toLowerCase() ?? ''}|${role.side ?? ''}`

/** Its evidence is one mention of the first day and one of the last. */
function withDay(role: Role | undefined, { office, side, sideName, at, evidence }: Member, sources: number): Role {
  const anchor = evidence.slice(0, 1)
  if (!role)
    return { ...(office ? { office } : {}), ...(side ? { side } : {}), ...(sideName ? { sideName } : {}), first: at, last: at, sources, evidence: anchor }
  const sooner = at < role.first || (at === role.first && (anchor[0]?.source ?? '') < (role.evidence[0]?.source ?? ''))
  const later = at > role.last || (at === role.last && (anchor[0]?.source ?? '') > (role.evidence.at(-1)?.source ?? ''))
  const from = sooner ? anchor : role.evidence.slice(0, 1)
  const to = later ? anchor : role.evidence.slice(-1)
  return {
    ...role,
    first: at < role.first ? at : role.first,
    last: at > role.last ? at : role.last,
    sources: role.sources + sources,
    evidence: from[0]?.source === to[0]?.source && from[0]?.span.start === to[0]?.span.start ? from : [...from, ...to],
  }
}
