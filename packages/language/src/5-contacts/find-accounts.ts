import type { Account, Contact } from '@readout/record'
import { isCut, type Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import { actorById, type People, sideOf } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import { tellTone } from './tell-tone.ts'
import type { TitleForm } from './title-form.ts'

/** Hosts that are a state's or a body's own. Source: the naming habits of government domains. */
const OWN_HOST =
  /^https?:\/\/(?:[^/]+\.)?(?:gov|gov\.[a-z]+|gob\.[a-z]{2}|gouv\.[a-z]{2}|kremlin\.[a-z]{2}|president\.[a-z]{2}|mfa\.[a-z.]+|europa\.eu|nato\.int|un\.org)(?:[/:]|$)/
/** A label of a host that is a head's or a ministry's own: "pm.ruritania.example". Source: as above. */
const OWN_LABEL = /^https?:\/\/(?:www\.|en\.)?(?:chancellery|government|mfa|mofa|pm|pmo|premier|presidency|president|primeminister)\./
const FIRST_PERSON = /\b(?:I|my|me)\b/

/** True where the page is a side's own text: its title says so, or its host is a side's own. */
export function isOwnText(page: Page, form: TitleForm): boolean {
  const url = page.input.url ?? page.source.url ?? page.source.canonical ?? ''
  return form.official || OWN_HOST.test(url) || OWN_LABEL.test(url)
}

/**
 * Which side's own words the page holds: its own readout (whole), or statements of the sides that a page quotes (fragments).
 * Example: a page titled "Readout of …" by the office of A -> one account of A's side, written, complete.
 */
export function findAccounts(page: Page, text: Text, times: Times, people: People, said: Said, contacts: Contact[], form: TitleForm): Account[] {
  const head = contacts[0]
  if (!head) return []
  const accounts: Account[] = []
  const issued = times.anchor ? { issued: { value: times.anchor, precision: 'day' as const, basis: 'stated' as const } } : {}
  const bySide = new Map<string, string[]>()
  const speakers = new Map<string, Set<string>>()
  for (const statement of said.statements) {
    const side = statement.parent ? undefined : sideOf(people, statement.speaker)
    if (!side || !statement.speaker) continue
    bySide.set(side, [...(bySide.get(side)?.slice(0, 400) ?? []), statement.id])
    speakers.set(side, (speakers.get(side) ?? new Set()).add(statement.speaker))
  }
  const base = (side: string) => ({ contact: head.id, side, source: page.source.id, ...issued, language: page.article.language, commitments: [] })
  if (isOwnText(page, form)) {
    const side = sideOf(people, head.parties[0]) ?? head.sides[0]
    if (!side) return []
    const remarks = FIRST_PERSON.test(text.text.slice(text.sentences[0]?.start ?? 0, text.sentences[1]?.end ?? 0))
    const issuer =
      people.actors.find((actor) => actor.kind === 'office' && sideOf(people, actor.id) === side)?.id ??
      head.parties.find((id) => sideOf(people, id) === side && actorById(people, id))
    const tone = tellTone(text, text.sentences)
    const length = { sentences: text.sentences.length, words: page.article.words }
    accounts.push({
      id: page.ids('account', `${head.id}|${side}`),
      ...base(side),
      issuers: issuer ? [issuer] : [],
      form: remarks ? 'remarks' : 'written',
      length,
      statements: said.statements.map((statement) => statement.id),
      topics: head.topics,
      ...(tone.length > 0 ? { tone } : {}),
      complete: !isCut(page),
    })
  } else {
    for (const side of head.sides) {
      const statements = bySide.get(side)
      const held = new Set(statements)
      const tone = statements
        ? tellTone(
            text,
            said.statements.filter((one) => held.has(one.id)).flatMap((one) => one.content),
          )
        : []
      if (statements)
        accounts.push({
          id: page.ids('account', `${head.id}|${side}`),
          ...base(side),
          issuers: [...(speakers.get(side) ?? [])],
          form: 'press',
          statements,
          topics: [],
          ...(tone.length > 0 ? { tone } : {}),
          complete: false,
        })
    }
  }
  head.accounts = accounts.map((account) => account.id)
  return accounts
}
