import type { Reading } from './reading.ts'
import { contains, holds, type Span } from './span.ts'

/** One breach of the first law: where in the reading, and what is wrong. */
export type Breach = { path: string; problem: string }

/**
 * Proves the first law on a reading: every span equals its slice, every id resolves, an inner statement lies inside its parent, quotes inside content.
 * Gives the breaches, none for a sound reading. Example: checkReading(reading) -> [].
 */
export function checkReading(reading: Reading): Breach[] {
  return [...brokenSpans(reading), ...danglingIds(reading), ...looseInners(reading)]
}

function isSpan(value: object): value is Span {
  return 'exact' in value && 'start' in value && 'end' in value
}

function brokenSpans(reading: Reading): Breach[] {
  const breaches: Breach[] = []
  const text = reading.source.text
  const pending: { value: unknown; path: string }[] = [{ value: { ...reading, comparisons: [] }, path: '' }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next
    if (value === null || typeof value !== 'object') continue
    if (isSpan(value) && !holds(text, value)) breaches.push({ path, problem: `the span ${value.start}-${value.end} is not the text's slice` })
    for (const [key, inner] of Object.entries(value)) if (inner !== null && typeof inner === 'object') pending.push({ value: inner, path: `${path}/${key}` })
  }
  return breaches
}

function danglingIds(reading: Reading): Breach[] {
  const breaches: Breach[] = []
  const ids = (lines: { id: string }[]) => new Set(lines.map((line) => line.id))
  const actors = ids(reading.actors)
  const known = {
    actor: actors,
    chain: ids(reading.chains),
    statement: ids(reading.statements),
    contact: ids(reading.contacts),
    commitment: ids(reading.commitments),
    account: ids(reading.accounts),
  }
  // A list, not arguments: one commitment may stand in more statements than a call takes arguments.
  const need = (kind: keyof typeof known, path: string, refs: (string | null | undefined)[]) => {
    for (const ref of refs) if (typeof ref === 'string' && ref !== 'page' && !known[kind].has(ref)) breaches.push({ path, problem: `no ${kind} ${ref}` })
  }
  for (const [kind, lines] of Object.entries({
    actors: reading.actors,
    statements: reading.statements,
    chains: reading.chains,
    contacts: reading.contacts,
    commitments: reading.commitments,
    talks: reading.talks,
    events: reading.events,
  }))
    if (ids(lines).size !== lines.length) breaches.push({ path: `/${kind}`, problem: 'two lines share an id' })
  for (const a of reading.actors) need('actor', `/actors/${a.id}`, [a.memberOf])
  for (const h of reading.chains) {
    need('actor', `/chains/${h.id}`, [...h.hops.map((hop) => hop.agent)])
    if (h.hops.at(-1)?.agent !== 'page') breaches.push({ path: `/chains/${h.id}`, problem: 'the last hop is not the page' })
  }
  for (const s of reading.statements) {
    need('actor', `/statements/${s.id}`, [s.speaker, ...(s.coSpeakers ?? []), ...(s.addressee ?? [])])
    need('chain', `/statements/${s.id}`, [s.chain])
    need('statement', `/statements/${s.id}`, [s.parent, s.sameAs])
  }
  for (const c of reading.contacts) {
    need('actor', `/contacts/${c.id}`, [
      ...c.parties,
      c.initiator?.actor,
      c.initiator?.saidBy,
      c.duration?.saidBy,
      c.publicSegment?.saidBy,
      ...c.places.map((p) => p.actor),
    ])
    need('account', `/contacts/${c.id}`, [...c.accounts])
  }
  for (const r of reading.accounts) {
    need('contact', `/accounts/${r.id}`, [r.contact])
    need('actor', `/accounts/${r.id}`, [...r.issuers])
    need('statement', `/accounts/${r.id}`, [...r.statements])
    need('commitment', `/accounts/${r.id}`, [...r.commitments])
  }
  for (const m of reading.commitments) {
    need('actor', `/commitments/${m.id}`, [m.issuer, m.onBehalfOf, ...(m.coIssuers ?? []), ...(m.addressee ?? []), ...m.claimedBy])
    need('statement', `/commitments/${m.id}`, [...m.statements, ...m.otherWordings.map((w) => w.statement)])
    need('commitment', `/commitments/${m.id}`, [m.answers])
  }
  for (const t of reading.talks) need('actor', `/talks/${t.id}`, [...t.parties, t.saidBy])
  for (const j of reading.assessments) {
    need('actor', `/assessments/${j.id}`, [j.by])
    need('chain', `/assessments/${j.id}`, [j.chain])
  }
  for (const e of reading.events) {
    need('actor', `/events/${e.id}`, [...e.actor, ...e.recipient, e.claimedBy])
    need('statement', `/events/${e.id}`, [...e.statements])
    need('commitment', `/events/${e.id}`, [e.commitment])
    need('contact', `/events/${e.id}`, [e.contact])
    need('chain', `/events/${e.id}`, [e.chain])
  }
  return breaches
}

function looseInners(reading: Reading): Breach[] {
  const breaches: Breach[] = []
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  for (const statement of reading.statements) {
    if (!statement.content.length) breaches.push({ path: `/statements/${statement.id}`, problem: 'no content' })
    for (const quote of statement.quotes)
      if (!statement.content.some((content) => contains(content, quote)))
        breaches.push({ path: `/statements/${statement.id}`, problem: 'a quotation outside the content' })
    const parent = statement.parent === undefined ? undefined : byId.get(statement.parent)
    if (parent && !statement.content.every((inner) => parent.content.some((outer) => contains(outer, inner))))
      breaches.push({ path: `/statements/${statement.id}`, problem: 'an inner statement outside its parent' })
  }
  return breaches
}
