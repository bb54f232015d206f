import type { Draft } from './drafts.ts'
import type { Scan } from './scan.ts'

/**
 * Two or more persons told of together. `at` is the token behind the last of them; `contact` where the page tells that they met or spoke; `subject` where they act;
 * `label` the name a list of them opens with ("the Lake Leaders – A, B and C –").
 */
export type Joint = { drafts: Draft[]; at: number; start: number; sentence: number; subject: boolean; contact: boolean; label?: string }

type Told = { draft: Draft; start: number; end: number; at: number; sentence: number; subject: boolean }

/** Most characters between two who are told of together. */
const GAP = 160

/** "spoke today", "held a call": what stands before the "with" of a contact. Source: usage of readouts. */
const CONTACT =
  /\b(?:speaks?|spoke|spoken|meets?|met|meeting|talks?|talked|holds?|held|had|has|hosts?|hosted|confers?|conferred|joins?|joined|convened|call|conversation)\b/
/** "called", "received": verbs whose object is the other of a contact, at the end of what stands before him and his title. */
const OBJECT =
  /\b(?:calls|called|hosts|hosted|met|receives|received|telephoned|phoned|visits|visited|welcomes|welcomed)\s+(?:(?!(?:of|for|by|from|to|on|at|in)\s)[\p{L}-]{1,30}\s+){0,4}$/u

/** "A and B": titles may stand between, a verb may not. */
const AND = /^(?:\s+of\s+[^.;,]{1,40})?,?\s+(?:and|&)\s+[^.;:]{0,80}$/
const LIST = /^(?:\s+of\s+[^.;,]{1,40})?,\s+[^.;:]{0,80}$/

/**
 * Persons told of together, in text order: "A and B", "A, B and C", and the two of a contact ("A spoke with B").
 * Example: "Ann Oak met with Bo Ash." -> Oak and Ash, contact.
 */
export function findJoint(scan: Scan, drafts: Draft[]): Joint[] {
  const told = personsTold(scan, drafts)
  const found: Joint[] = []
  let list: Told[] = []
  let pair: Joint | undefined
  told.forEach((one, index) => {
    const before = told[index - 1]
    if (!before || before.sentence !== one.sentence || one.start - before.end > GAP) {
      list = []
      pair = undefined
      return
    }
    if (before.draft === one.draft) return
    const between = scan.text.text.slice(before.end, one.start)
    const joins = !verbBetween(scan, before.at, one) && AND.test(between)
    const listed = joins || (LIST.test(between) && !verbBetween(scan, before.at, one))
    if (listed) list = list.length ? [...list, one] : [before, one]
    if (pair && listed) pair.drafts = joined(pair.drafts, [one.draft])
    else if (tellsContact(between) || (before.subject && hasObject(scan, between, one)))
      found.push((pair = joint(list.length ? list.map((each) => each.draft) : [before.draft], one, true)))
    else if (joins) found.push(listedAs(scan, list, one))
    if (!listed) list = []
  })
  return found
}

const OPENS_LIST = /(?:^|[\s(])(?:the\s+)?([\p{L}\d][\p{L}\d’' -]{2,40}?)\s*[–—(]\s*[\p{L}’' -]{0,60}$/u

/** "a call between President |A and President B of C|": they are the two of a contact. */
const BETWEEN = /\b(?:call|consultations|contact|conversation|dialogue|meeting|summit|talks)\s(?:[\p{L}-]{1,20}\s){0,2}between\s[^.;:]{0,80}$/iu

/** "A, B and C", with the name they are listed under, if any. */
function listedAs(scan: Scan, list: Told[], one: Told): Joint {
  const { text } = scan.text
  const first = list[0] as Told
  const label = OPENS_LIST.exec(text.slice(Math.max(0, first.start - 110), first.start))?.[1]?.replace(/^.*\bthe\s+/i, '')
  const made = joint(
    list.map((each) => each.draft),
    one,
    BETWEEN.test(text.slice(Math.max(0, first.start - GAP), first.start)),
  )
  return label ? { ...made, label, subject: true } : made
}

function tellsContact(between: string): boolean {
  const at = between.search(/\bwith\b|\b(?:spoke|speaks?|talked) (?:by (?:tele)?phone )?to\b/)
  return at > 0 && (!between.startsWith('with', at) || CONTACT.test(between.slice(0, at).toLowerCase()))
}

/** "Oak received |Foreign Minister Ash": the words from the first capital on are his title; "called Ash's plan" has another object. */
function hasObject(scan: Scan, between: string, one: Told): boolean {
  const title = between.search(/\p{Lu}/u)
  return OBJECT.test(title < 0 ? between : between.slice(0, title)) && scan.token(one.at)?.lower !== "'s"
}

const joint = (before: Draft[], one: Told, contact: boolean): Joint => ({
  drafts: joined(before, [one.draft]),
  at: one.at,
  start: one.start,
  sentence: one.sentence,
  subject: contact || one.subject,
  contact,
})

const joined = (a: Draft[], b: Draft[]): Draft[] => [...new Set([...a, ...b])]

/** The mentions of persons by name or role, with the token behind each. */
function personsTold(scan: Scan, drafts: Draft[]): Told[] {
  const { tokens } = scan.text
  const all = drafts
    .filter((draft) => draft.kind === 'person' && !draft.plural)
    .flatMap((draft) => draft.mentions.filter((made) => made.kind !== 'pronoun').map((made) => ({ draft, made })))
    .sort((a, b) => a.made.start - b.made.start || b.made.end - a.made.end)
  let at = 0
  return all.map(({ draft, made }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < made.end) at++
    return { draft, start: made.start, end: made.end, at, sentence: tokens[at - 1]?.sentence ?? -1, subject: made.subject ?? false }
  })
}

/** Does a verb stand between two mentions? */
function verbBetween(scan: Scan, from: number, one: Told): boolean {
  for (let i = from; i < one.at && (scan.token(i)?.start ?? 0) < one.start; i++) {
    const token = scan.token(i)
    if (token?.kind === 'word' && !token.capital && scan.verb(i) && !scan.hit(i, 'role')) return true
  }
  return false
}
