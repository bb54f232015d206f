import type { Draft, Drafts } from './drafts.ts'
import { mention } from './draft-phrases.ts'
import type { Gender } from './given-names.ts'
import type { Joint } from './joint.ts'
import type { Scan } from './scan.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'themselves', 'theirs'])
const IT = new Set(['it', 'itself', 'its'])
/** Words of the one whose own text the page is; "we" as a speaker is he, for whomever he speaks. */
const OWN = new Set(['i', 'me', 'my', 'we'])
/** How many sentences back a pronoun may reach: beyond that the page itself would name the actor again. */
const REACH = 4

/** Two who met or spoke stay "they" through the whole of a text that tells what they said. */
const CONTACT_REACH = 30
/** Words before the subject that opens a sentence: "In that context, they". */
const LEADS = 8
/** What two do together; after "they" it means the two of a contact rather than people told of in passing. Source: usage of readouts. */
const TOGETHER = new Set(
  'address addressed affirm affirmed agree agreed agreeing also both commended commit committed condemned confirmed consulted cover covered debated decided discuss discussed emphasised emphasized exchange exchanged explored expressed highlighted instructed looked noted pledged reaffirm reaffirmed recognised recognized reiterated renewed resolved reviewed shared spoke stressed talked tasked touched underlined underscored undertook welcomed'.split(
    ' ',
  ),
)

/** One told of: a draft, or several together; `leads` where a sentence opens with it as its subject. */
type Seen = { drafts: Draft[]; sentence: number; subject: boolean; leads: boolean; inQuotation: number }

/** Gives he, she, it and they outside of doubt the actor they mean: the last fitting one, subjects first; "they" as a subject may mean persons told of together, "I" the author. */
export function draftPronouns(scan: Scan, drafts: Drafts, together: Joint[] = [], author?: Draft): void {
  const { tokens } = scan.text
  const starts = new Map<number, { draft: Draft; made: Draft['mentions'][number] }[]>()
  for (const draft of drafts.all) for (const made of draft.mentions) starts.set(made.start, [...(starts.get(made.start) ?? []), { draft, made }])
  const joint = new Map(together.map((one) => [one.at - 1, one]))
  const seen: Seen[] = []
  let contact: Seen | undefined
  // Once a person was "he", "she" is somebody else.
  const genders = new Map<Draft, Gender>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number]
    const see = (told: Draft[], subject: boolean, leads = subject && i - scan.sentenceStart(i) <= LEADS) => {
      seen.push({ drafts: told, sentence: token.sentence, subject, leads, inQuotation: token.quotation })
      if (seen.length > 60) seen.splice(0, 30)
    }
    const here = starts.get(token.start) ?? []
    for (const { draft, made } of here) {
      const subject = made.subject ?? false
      see([draft], subject, i - scan.sentenceStart(i) <= LEADS && (subject || (isPlural(draft) && opensSentence(scan, i))))
    }
    // "The two leaders": one phrase, several persons.
    const several = here.filter(({ draft, made }) => draft.kind === 'person' && made.end === here[0]?.made.end)
    if (several.length > 1)
      see(
        several.map(({ draft }) => draft),
        several.some(({ made }) => made.subject),
      )
    const pair = joint.get(i)
    if (pair) see(pair.drafts, pair.subject, pair.subject)
    if (pair?.contact || several.length > 1) contact = seen.at(-1)
    if (token.kind !== 'word') continue
    if (author && token.quotation < 0 && OWN.has(token.lower)) {
      mention(scan, author, i, i + 1, 'pronoun', 'author', true)
      continue
    }
    const subject = THEY.has(token.lower) ? opensClause(scan, i) : false
    const found = subject ? theyMeant(scan, i, seen, contact) : meant(token.lower, token.sentence, token.quotation, actedOn(scan, i, seen), genders)
    for (const draft of found) mention(scan, draft, i, i + 1, 'pronoun', 'pronoun', true)
    const gender = genderIn(token.lower)
    if (gender) for (const draft of found) if (!genders.has(draft)) genders.set(draft, draft.gender ?? gender)
    if (found.length) see(found, scan.verb(i + 1) || subject)
  }
}

/** Words behind a verb's object: "asked |her| to", "told |him| that". */
const BEHIND_OBJECT = /^(?:[.,:;“"‘]|about|against|how|if|not|of|on|that|to|what|when|whether|why)$/

/** "The Speaker asked |her| to": nobody asks or tells himself, so the subject of the verb is not meant. */
function actedOn(scan: Scan, at: number, seen: Seen[]): Seen[] {
  const token = scan.token(at) as NonNullable<ReturnType<Scan['token']>>
  if (!/^(?:him|her|them)$/.test(token.lower) || !scan.verb(at - 1) || !BEHIND_OBJECT.test(scan.token(at + 1)?.lower ?? '.')) return seen
  const subject = seen.findLast((one) => one.subject && one.sentence === token.sentence)
  return subject ? seen.filter(({ drafts }) => !drafts.some((draft) => subject.drafts.includes(draft))) : seen
}

/** "They" at the head of a sentence, before its verb. */
function opensClause(scan: Scan, at: number): boolean {
  return scan.token(at)?.lower === 'they' && at - scan.sentenceStart(at) <= LEADS && (scan.verb(at + 1) || TOGETHER.has(scan.token(at + 1)?.lower ?? ''))
}

/** "Today |the envoys – Oak and Ash – agreed": nothing before it but when, whatever stands behind it. */
function opensSentence(scan: Scan, at: number): boolean {
  const start = scan.sentenceStart(at)
  return at - start <= 2 && !scan.is(start, 'locative') && !/^(?:of|with|for|by|to|among|after|before|during)$/.test(scan.token(start)?.lower ?? '')
}

/** Who "they" means as a subject: the plural subject before it, the two of a contact where they do what two do, else any plural. */
function theyMeant(scan: Scan, at: number, seen: Seen[], contact: Seen | undefined): Draft[] {
  const token = scan.token(at) as NonNullable<ReturnType<Scan['token']>>
  const plural = seen.filter(({ drafts, sentence }) => token.sentence - sentence <= REACH && (drafts.length > 1 || isPlural(drafts[0] as Draft)))
  const subject = plural.findLast((one) => one.leads && one.inQuotation === token.quotation)
  const together = TOGETHER.has(scan.token(at + 1)?.lower ?? '')
  const both = contact && contact.inQuotation === token.quotation && token.sentence - contact.sentence <= CONTACT_REACH ? contact : undefined
  if (both && together && (!subject || subject.drafts.length === 1)) return actsBefore(subject, token.sentence) ? (subject?.drafts ?? []) : both.drafts
  if (subject) return subject.drafts
  return meant(token.lower, token.sentence, token.quotation, seen)
}

/** A group that was the subject of the sentence just before goes on. */
const actsBefore = (subject: Seen | undefined, sentence: number): boolean => subject !== undefined && sentence - subject.sentence <= 1

const isPlural = (draft: Draft): boolean => draft.plural === true || draft.kind === 'group'

function meant(lower: string, sentence: number, quotation: number, seen: Seen[], genders?: ReadonlyMap<Draft, Gender>): Draft[] {
  const fits = fitting(lower)
  const gender = genderIn(lower)
  if (!fits) return []
  let best: Draft | undefined
  let bestScore = -1
  for (let k = seen.length - 1, back = 0; k >= 0 && back < 20; k--, back++) {
    const { drafts, subject, inQuotation, sentence: told } = seen[k] as Seen
    const distance = sentence - told
    if (distance > REACH) break
    const [draft] = drafts
    if (!draft || drafts.length > 1 || !fits(draft)) continue
    if (gender && (genders?.get(draft) ?? gender) !== gender) continue
    const score = 10 - distance * 3 + (subject ? 3 : 0) + (inQuotation === quotation ? 2 : 0) - (draft.unnamed ? 2 : 0) - back * 0.2
    if (score > bestScore) {
      bestScore = score
      best = draft
    }
  }
  return best ? [best] : []
}

const genderIn = (lower: string): Gender | undefined => (HE.has(lower) ? 'm' : SHE.has(lower) ? 'f' : undefined)

function fitting(lower: string): ((draft: Draft) => boolean) | undefined {
  if (HE.has(lower)) return (draft) => draft.kind === 'person' && !draft.plural && draft.gender !== 'f'
  if (SHE.has(lower)) return (draft) => draft.kind === 'person' && !draft.plural && draft.gender !== 'm'
  if (THEY.has(lower)) return isPlural
  if (IT.has(lower))
    return (draft) => draft.kind === 'state' || draft.kind === 'body' || draft.kind === 'igo' || draft.kind === 'outlet' || draft.kind === 'office'
  return undefined
}
