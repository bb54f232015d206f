import type { JudgedKind, Reading, Span } from '@readout/record'
import { addressOfArticle } from '../../words/addresses.ts'
import { factsOfCommitment, labelOfCommitment, termsOfCommitment } from '../../words/commitment.ts'
import { factsOfContact, factsOfTalks, kindOfContact } from '../../words/contact.ts'
import { DIRECTIONS, factsOfEvent, sidesOfEvent, typeOfEvent } from '../../words/event.ts'
import { capital, dotted, type Names } from '../../words/names.ts'
import { certaintyOf, chainOf, mannerOf, wordsOf } from '../../words/statement.ts'
import { escaped, markup } from '../../layout/escape.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'

/** One line of the rail: what heads it, what it says, the chain it came by, and the characters it stands on. */
export type RailLine = { id: string; kind: JudgedKind; head: Html; body: Html; facts: Html; chain: Html; spans: Span[]; inner?: boolean }

/** The lines of one heading, in text order. */
export type RailGroup = { title: string; lines: RailLine[]; folded?: boolean }

const MADE = new WeakMap<Reading, RailGroup[]>()

/** All lines of a reading as the rail groups them; a heading without lines is left out. Told once for as long as the reading is at hand. */
export function railOf(reading: Reading, names: Names): RailGroup[] {
  const known = MADE.get(reading)
  if (known) return known
  const groups: RailGroup[] = [
    { title: 'Said', lines: statementLines(reading, names) },
    { title: 'If … then: warnings, promises, demands', lines: commitmentLines(reading, names) },
    { title: 'Calls and meetings', lines: contactLines(reading, names) },
    { title: 'Talks to come', lines: talksLines(reading, names) },
    { title: 'Judged by others', lines: assessmentLines(reading, names) },
    { title: 'Coded events', lines: eventLines(reading, names), folded: true },
  ]
  const made = groups.filter(({ lines }) => lines.length)
  MADE.set(reading, made)
  return made
}

function statementLines(reading: Reading, names: Names): RailLine[] {
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]))
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const { text } = reading.source
  return reading.statements.map((statement) => {
    const chain = chains.get(statement.chain)
    const parent = statement.parent === undefined ? undefined : byId.get(statement.parent)
    const again = statement.sameAs === undefined ? undefined : byId.get(statement.sameAs)
    const speakers = statement.speaker === null ? 'Somebody not named' : names.links([statement.speaker, ...(statement.coSpeakers ?? [])])
    const facts = dotted([
      statement.addressee?.length ? `to ${names.list(statement.addressee)}` : '',
      statement.document ? `in: ${statement.document}` : '',
      statement.occasion ? `at: ${statement.occasion}` : '',
      statement.terms === 'background' ? 'on background' : statement.terms === 'anonymous' ? 'on condition of anonymity' : '',
      ...certaintyOf(statement, reading, names),
    ])
    return {
      id: statement.id,
      kind: 'statement',
      head: markup(`<b>${speakers}</b>${escaped(`${parent ? `, as ${names.of(parent.speaker)} tells it` : ''}, ${mannerOf(statement, chain, names)}`)}`),
      body: wordsOf(text, statement),
      facts: again
        ? html`${facts}${facts ? ' · ' : ''}<a href="${addressOfArticle(reading.source.id, again.id)}">the same words told again</a>`
        : markup(escaped(facts)),
      chain: chainOf(chain, names),
      spans: statement.content,
      ...(parent ? { inner: true } : {}),
    }
  })
}

function commitmentLines(reading: Reading, names: Names): RailLine[] {
  return reading.commitments.map((commitment) => ({
    id: commitment.id,
    kind: 'commitment',
    head: html`<b>${commitment.issuer === null ? 'Somebody not named' : names.links([commitment.issuer, ...(commitment.coIssuers ?? [])])}</b> · ${labelOfCommitment(commitment)}`,
    body: html`${termsOfCommitment(commitment)}`,
    facts: markup(escaped(factsOfCommitment(commitment, names))),
    chain: NOTHING,
    spans: commitment.condition ? [commitment.condition, commitment.consequence] : [commitment.consequence],
  }))
}

function contactLines(reading: Reading, names: Names): RailLine[] {
  return reading.contacts.map((contact) => ({
    id: contact.id,
    kind: 'contact',
    head: html`<b>${capital(kindOfContact(contact.kind))}</b>, ${contact.parties.length ? names.links(contact.parties) : contact.sides.join(' and ') || 'parties not named'}`,
    body: NOTHING,
    facts: html`${factsOfContact(contact, names)} · <a href="/contact/${reading.source.id}.${contact.id}">both sides’ accounts</a>`,
    chain: NOTHING,
    spans: contact.evidence,
  }))
}

function talksLines(reading: Reading, names: Names): RailLine[] {
  return reading.talks.map((talks) => ({
    id: talks.id,
    kind: 'talks',
    head: html`<b>${capital(talks.name?.exact ?? kindOfContact(talks.kind))}</b>${talks.parties.length ? html`, ${names.links(talks.parties)}` : NOTHING}`,
    body: NOTHING,
    facts: markup(escaped(factsOfTalks(talks, names))),
    chain: NOTHING,
    spans: talks.evidence,
  }))
}

function assessmentLines(reading: Reading, names: Names): RailLine[] {
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]))
  return reading.assessments.map((assessment) => ({
    id: assessment.id,
    kind: 'assessment',
    head: html`<b>${assessment.by === null ? 'Somebody not named' : names.link(assessment.by)}</b> · ${DIRECTIONS[assessment.direction]}`,
    body: html`${assessment.span.exact}`,
    facts: NOTHING,
    chain: chainOf(chains.get(assessment.chain), names),
    spans: [assessment.span],
  }))
}

function eventLines(reading: Reading, names: Names): RailLine[] {
  return reading.events.map((event) => ({
    id: event.id,
    kind: 'event',
    head: markup(`<b>${escaped(typeOfEvent(event))}</b> ${escaped(sidesOfEvent(event, names))}`),
    body: NOTHING,
    facts: markup(escaped(factsOfEvent(event, names))),
    chain: NOTHING,
    spans: event.spans,
  }))
}
