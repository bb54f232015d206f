import { type AccountComparison, type Actor, byPosition, type Contact, lowerBound, type Range, type Reading, type Statement } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Staged } from '../staged.ts'
import { kindOfVerb } from './clause-kinds.ts'
import { openingName } from './facts.ts'
import type { Point } from './points.ts'
import { timeTokens } from './quantities.ts'
import { namesOf, sideOf, tellerOf } from './side.ts'
import { tableOf } from './table.ts'
import { kindByRecord, MOST_POINTS, outletOf, type Telling } from './told.ts'

/** What of a reading a comparison inside one page is made of. */
export type Page = Pick<
  Reading,
  'source' | 'article' | 'actors' | 'places' | 'times' | 'statements' | 'chains' | 'contacts' | 'accounts' | 'commitments' | 'talks'
>

/** Words that tell that sides were in contact, where no contact of two sides was found. */
const CONTACT_WORD = /\b(?:call|conversation|meeting|summit|talks|negotiations)\b/i

/** The most sides of a page that are laid beside each other: the two of the contact it tells of. */
const PAIR = 2

type Fragment = { statement: Statement; sides: string[] }

/**
 * The comparison inside one page that quotes two sides, from fragments: what each is quoted or paraphrased as saying. Nothing is said of what a side left out.
 * A page that is a side's own account gives none. Example: a story that quotes both sides of one call -> one comparison, `complete` false for both.
 */
export function compareWithin(page: Page, text: Text): Staged<AccountComparison[]> {
  if (page.accounts.some((account) => account.complete)) return { value: [], notes: [] }
  const byId = new Map(page.actors.map((actor) => [actor.id, actor]))
  const fragments = fragmentsOf(page, byId)
  const contact = page.contacts.find((one) => one.sides.length >= PAIR)
  const pair = sidesOf(page, contact, fragments)
  if (!pair) return { value: [], notes: [] }
  const [one, two] = [telling(page, text, fragments, pair), telling(page, text, fragments, [pair[1], pair[0]])]
  if (!one.points.length || !two.points.length) return { value: [], notes: [] }
  return {
    value: [tableOf({ contact: contact?.id ?? '', opening: openingName(contact ? [contact] : []) }, [one, two], factsSaid(page, contact, pair, byId))],
    notes: [],
  }
}

/** What is told as said by a side: outermost, or told by somebody who speaks for no side (a paper, an agency). */
function fragmentsOf({ statements }: Page, byId: ReadonlyMap<string, Actor>): Fragment[] {
  const byStatement = new Map(statements.map((statement) => [statement.id, statement]))
  const sideOfActor = (id: string | null | undefined): string | undefined => {
    const actor = id ? byId.get(id) : undefined
    return actor && sideOf(actor, byId)
  }
  return statements.flatMap((statement): Fragment[] => {
    const parent = statement.parent === undefined ? undefined : byStatement.get(statement.parent)
    if (parent && sideOfActor(parent.speaker) !== undefined) return []
    const sides = [statement.speaker, ...(statement.coSpeakers ?? [])].map(sideOfActor).filter((side) => side !== undefined)
    return sides.length ? [{ statement, sides: [...new Set(sides)] }] : []
  })
}

/** The two sides of the contact, else the two the page quotes most, where it speaks of a contact at all and quotes both. */
function sidesOf(page: Page, contact: Contact | undefined, fragments: Fragment[]): [string, string] | undefined {
  const count = new Map<string, number>()
  for (const { sides } of fragments) for (const side of sides) count.set(side, (count.get(side) ?? 0) + 1)
  const quoted = [...count].sort((x, y) => y[1] - x[1]).map(([side]) => side)
  const talks = page.article.paragraphs.some((paragraph) => CONTACT_WORD.test(paragraph.exact))
  const candidates = contact ? contact.sides.filter((side) => count.has(side)) : talks ? quoted : []
  const [one, two] = candidates
  return one !== undefined && two !== undefined ? [one, two] : undefined
}

/** What the page holds of one side: a point for each run of words reported of it. */
function telling(page: Page, text: Text, fragments: Fragment[], [own, other]: [string, string]): Telling {
  const names = namesOf(page, own, other)
  const mine = fragments.filter(({ sides }) => sides.includes(own)).map(({ statement }) => statement)
  const points = mine
    .flatMap((statement) => statement.content.map((content) => pointOf(text, content)))
    .filter((point) => point !== undefined)
    .sort(byPosition)
    .slice(0, MOST_POINTS)
  for (const point of points) point.kind = kindByRecord(point, page) ?? point.kind
  const tellers = points.map((point) => {
    const teller = tellerOf(text.text, point, names, 'own')
    return teller === 'unknown' ? 'own' : teller
  })
  const quotes = mine.flatMap((statement) => statement.quotes)
  // Where every word stands between marks it is quoted; else the page's own words tell it.
  const ruleOf = (point: Point) => (quotes.some((quote) => quote.start <= point.start && point.end <= quote.end) ? 'quoted' : 'paraphrased')
  const held = { sentences: new Set(points.map((point) => point.sentence)).size, via: viaOf(page, mine) }
  return {
    side: own,
    own: false,
    complete: false,
    text: text.text,
    points,
    tellers,
    names,
    ruleOf,
    held,
    notes: [],
    times: page.times,
    commitments: page.commitments,
    isTime: timeTokens(page.times),
  }
}

/** The tokens of a range, found by binary search. */
function tokensIn({ tokens }: Text, { start, end }: Range): Text['tokens'] {
  const low = lowerBound(tokens, start)
  let to = low
  while (to < tokens.length && (tokens[to] as Text['tokens'][number]).end <= end) to++
  return tokens.slice(low, to)
}

function pointOf(text: Text, content: Range): Point | undefined {
  const tokens = tokensIn(text, content)
  const first = tokens[0]
  if (!first) return undefined
  const verb = tokens.findIndex((token) => kindOfVerb(token.lower) !== undefined)
  const kind = (verb >= 0 && kindOfVerb(tokens[verb]?.lower ?? '')) || 'claim'
  const end = tokens[Math.max(1, Math.min(verb < 0 ? 4 : verb, tokens.length - 1))]?.start ?? content.end
  return { start: content.start, end: content.end, sentence: first.sentence, kind, tokens, subject: { start: content.start, end }, item: false }
}

/** Through whom the words of a side came: the outlets between the speaker and the page, else the page's own. */
function viaOf(page: Page, statements: Statement[]): string[] {
  const names = new Map(page.actors.filter((actor) => actor.kind === 'outlet').map((actor) => [actor.id, actor.name]))
  const chains = new Map(page.chains.map((chain) => [chain.id, chain]))
  const outlets = statements.flatMap((statement) =>
    (chains.get(statement.chain)?.hops ?? []).map((hop) => (hop.agent === null ? undefined : names.get(hop.agent))),
  )
  const named = [...new Set(outlets.filter((name) => name !== undefined))]
  const page_ = outletOf(page)
  return named.length ? named : page_.length ? page_ : ['this page']
}

/** Who asked and how long it took, where one of the two sides is the one that says so. */
function factsSaid(page: Page, contact: Contact | undefined, pair: [string, string], byId: ReadonlyMap<string, Actor>): AccountComparison['facts'] {
  const sideNamed = (id: string | null | undefined): string | undefined => {
    const actor = id ? byId.get(id) : undefined
    const side = actor && sideOf(actor, byId)
    return side !== undefined && pair.includes(side) ? side : undefined
  }
  const facts: AccountComparison['facts'] = {}
  const { initiator, duration } = contact ?? {}
  const [teller, asker, timer] = [sideNamed(initiator?.saidBy), sideNamed(initiator?.actor), sideNamed(duration?.saidBy)]
  if (initiator && teller && asker) facts.initiator = { [teller]: { side: asker, span: initiator.span } }
  if (duration && timer) facts.duration = { [timer]: { ...(duration.value === undefined ? {} : { value: duration.value }), span: duration.span } }
  return facts
}
