import type { By, Reading } from '@readout/record'

/**
 * A reading with the lines that `sees` lets through, and of actors, chains, accounts and references only what those lines name.
 * `uncompared` lets the machine's comparisons through; they are no lines and nobody checks them one by one.
 * Example: statement s1 of s1, s2 -> s1, its speaker, its chain.
 */
export function linesFor(reading: Reading, sees: (id: string) => boolean, uncompared: boolean): Reading {
  const kept = <T extends { id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => sees(id))
  const lines = {
    statements: kept(reading.statements),
    contacts: kept(reading.contacts),
    commitments: kept(reading.commitments),
    talks: kept(reading.talks),
    assessments: kept(reading.assessments),
    events: kept(reading.events),
  }
  const whole = (Object.keys(lines) as (keyof typeof lines)[]).every((name) => lines[name].length === reading[name].length)
  if (whole && reading.actors.every(({ id }) => sees(id))) return reading
  const ids = new Set(Object.values(lines).flatMap((list) => list.map(({ id }) => id)))
  const only = (list: readonly string[]): string[] => list.filter((id) => ids.has(id))
  const contacts = new Set(lines.contacts.map(({ id }) => id))
  const accounts = reading.accounts.filter(({ contact }) => contacts.has(contact))
  const accountIds = new Set(accounts.map(({ id }) => id))
  const chainIds = new Set<string | undefined>([...lines.statements, ...lines.assessments, ...lines.events].map(({ chain }) => chain))
  const cut: Reading = {
    ...reading,
    statements: lines.statements.map((line) => without(line, ids, ['parent', 'sameAs'])),
    contacts: lines.contacts.map((line) => ({ ...line, accounts: line.accounts.filter((id) => accountIds.has(id)) })),
    commitments: lines.commitments.map((line) => ({
      ...without(line, ids, ['answers']),
      statements: only(line.statements),
      otherWordings: line.otherWordings.filter(({ statement }) => ids.has(statement)),
    })),
    talks: lines.talks,
    assessments: lines.assessments,
    events: lines.events.map((line) => ({ ...without(line, ids, ['commitment', 'contact']), statements: only(line.statements) })),
    accounts: accounts.map((account) => ({ ...account, statements: only(account.statements), commitments: only(account.commitments) })),
    chains: reading.chains.filter(({ id }) => chainIds.has(id)),
    comparisons: uncompared ? reading.comparisons.filter(({ contact }) => contacts.has(contact)) : [],
    notes: uncompared ? reading.notes : [],
  }
  const named = namedActors(cut, reading)
  return { ...cut, actors: reading.actors.filter(({ id }) => named.has(id)) }
}

/** A line without those of its references that name no shown line. */
function without<T extends object>(line: T, ids: ReadonlySet<string>, fields: readonly (keyof T & string)[]): T {
  return Object.fromEntries(Object.entries(line).filter(([key, value]) => !fields.includes(key as keyof T & string) || ids.has(String(value)))) as T
}

/** The actors the lines name, with those they speak for. */
function namedActors(cut: Reading, whole: Reading): Set<string> {
  const by: (By | undefined)[] = [
    ...cut.statements.flatMap((line) => [line.speaker, ...(line.coSpeakers ?? []), ...(line.addressee ?? [])]),
    ...cut.chains.flatMap((chain) => chain.hops.map(({ agent }) => agent)),
    ...cut.contacts.flatMap((line) => [
      ...line.parties,
      line.initiator?.actor,
      line.initiator?.saidBy,
      line.duration?.saidBy,
      line.publicSegment?.saidBy,
      ...line.places.map(({ actor }) => actor),
    ]),
    ...cut.accounts.flatMap(({ issuers }) => issuers),
    ...cut.commitments.flatMap((line) => [line.issuer, line.onBehalfOf, ...(line.coIssuers ?? []), ...(line.addressee ?? []), ...line.claimedBy]),
    ...cut.talks.flatMap((line) => [...line.parties, line.saidBy]),
    ...cut.assessments.map((line) => line.by),
    ...cut.events.flatMap((line) => [...line.actor, ...line.recipient, line.claimedBy]),
  ]
  const named = new Set<string>(by.filter((id) => typeof id === 'string'))
  const memberOf = new Map(whole.actors.map((actor) => [actor.id, actor.memberOf]))
  for (const id of named) {
    const side = memberOf.get(id)
    if (side !== undefined) named.add(side)
  }
  return named
}
