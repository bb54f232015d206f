import { firstEnding, type Range } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import { actorById, contactBefore, mentionsIn, type People, sideOf } from '../3-people/index.ts'
import { findCueGroups } from './cue-group.ts'
import { type Attribution, bare, type Ground, wordAt } from './ground.ts'
import { readOwnWords } from './read-own-words.ts'
import { trimComma } from './read-verbs.ts'

/** A page that is itself an account of a contact; `parties` are those who met or spoke, `sides` theirs, `own` what an author says in it in his own person. */
export type AccountText = { parties: ReadonlySet<string>; sides: ReadonlySet<string>; people: People; own: Attribution[] }

const OFFICIAL_TITLE = /^(?:(?:joint|press|official|the|a) ){0,3}(?:read-?outs?|statements?|communiqu[eé]|announcement|declaration)\b/i
/** Where the contact is told at the latest, as news and readouts alike do it. */
const FIRST_SENTENCES = 3
/** The words of news, which hangs what it tells on somebody who said it; in a readout they are few. */
const NEWS = new Set(['say', 'tell', 'quote', 'cite', 'report', 'claim', 'allege'])
/** Set so that press stories about a call fall out: there every second cue is one of them, in readouts none to a third. */
const MOST_NEWS = 0.34

/** The page as an account of a contact, or undefined where it is none: its title says so, or it tells a contact at once and then what was said there. */
export function accountTextOf(page: Page, text: Text, people: People, ground: Ground): AccountText | undefined {
  const title = page.input.title ?? ''
  const early = text.sentences[Math.min(FIRST_SENTENCES, text.sentences.length) - 1]?.end ?? 0
  const author = people.mentions.find((one) => one.rule === 'author')?.actor
  const parties = [...contactBefore(people, early), ...(author ? [author] : [])]
  if (!parties.length || !(OFFICIAL_TITLE.test(title) || !isNews(ground))) return undefined
  const sides = parties.flatMap((id) => sideOf(people, id) ?? [])
  return { parties: new Set(parties), sides: new Set(sides), people, own: author ? readOwnWords(ground, text, people) : [] }
}

function isNews(ground: Ground): boolean {
  const groups = findCueGroups(ground).filter((group) => group.form === 'finite')
  let according = 0
  for (let i = ground.from; i < ground.to; i++) if (wordAt(ground, i)?.lower === 'according' && bare(ground, i)) according++
  const news = groups.filter((group) => NEWS.has(group.entry.lemma)).length + according
  return news > MOST_NEWS * (groups.length + according)
}

/** What two talk about and do is no statement: "discussed", "exchanged views". Source: record.md's convention that a topic is no statement. */
const TOPIC =
  /\b(?:compar(?:ed|ing) notes|conferr(?:ed|ing)|consult(?:s|ed|ing)?|discuss(?:es|ed|ing)?|exchang(?:es?|ed|ing)|focus(?:es|ed|ing)? on|review(?:s|ed|ing)|spoke|talk(?:ed|ing)|took stock|touch(?:ed|ing) (?:on|upon))\b/i
/** Lemmas that tell what was weighed, wished or done rather than said, where no clause follows. */
const UNSAID = /^(?:assess|consider|contemplate|examine|find|know|learn|mean|mull|see|seek|show|understand|weigh)$/
const SURE = /^(?:verb\/(?:(?:ing-)?(?:np|that|zero|to|urge|as|wh|accuse|blame|prep-\w+|tell-\w+)|call)|adjective\/that|own\/will)$/

/**
 * What a model and the sure rules found on an account of a contact, filled up with the rules' findings of its parties: there who speaks stands right before the verb, sentence by sentence.
 * A content that swallowed the next cue ("voiced concern … and made clear that …") ends before it; a topic is no statement.
 */
export function completeAccount(text: Text, account: AccountText, merged: Attribution[], ruled: Attribution[]): Attribution[] {
  const rules = [...ruled, ...account.own].filter(
    (rule) => (rule.cue || rule.rule === 'own/will') && SURE.test(rule.rule) && !isTopic(text, rule) && isOfParty(text, account, rule),
  )
  let found = merged
    .filter((one) => !(one.rule === 'model' && isTopic(text, one)) && !isUnsaid(one) && !isShadow(text, one, merged))
    .map((one) => widened(text, apartPieces(text, one, rules), rules))
  for (const rule of rules) {
    const { cue } = rule
    if (cue && found.some((one) => one.cue && meet(one.cue, cue))) continue
    const holder = cue && found.find((one) => one.content.some((range) => range.start < cue.start && cue.end <= range.end))
    if (holder) {
      const cut = cutBefore(text.text, holder, cue)
      if (cut) found = [...found.map((one) => (one === holder ? cut : one)), rule]
    } else if (!found.some((one) => one.content.some((range) => rule.content.some((own) => meet(range, own))))) found.push(rule)
  }
  return found.map((one) => withTail(text, one, [...found, ...ruled]))
}

/** What opens a tail of a content behind a comma. A conjunction with a subject of its own ("and the ministry will") does not. */
const TAIL =
  /^,\s+(?:amid|as|because|especially|given|including|in (?:accordance|coordination|full coordination|line|order|particular)|particularly|since|so that|such as|through|together with|where|which|while|whose|with a view)\b/

/** ", while …", ", including …" behind what was said belongs to it, up to the next cue of the sentence. */
function withTail(text: Text, one: Attribution, all: Attribution[]): Attribution {
  const last = one.content.at(-1)
  const sentence = last && text.sentences[firstEnding(text.sentences, last.end - 1)]
  if (!last || !sentence || !one.cue || one.cue.start > last.start || !TAIL.test(text.text.slice(last.end, last.end + 40))) return one
  let end = trimComma(text.text, last.end, sentence.end)
  for (const { cue, source, content } of all) {
    if (!cue || cue.start < last.end || cue.start >= end) continue
    const from = source && source.start >= last.end && source.start < cue.start ? source.start : cue.start
    const starts = Math.min(from, ...content.filter((range) => range.start >= last.end).map((range) => range.start))
    end = Math.min(end, text.text.lastIndexOf(',', starts))
  }
  return end > last.end ? { ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] } : one
}

const meet = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const isUnsaid = ({ lemma, rule }: Attribution): boolean => UNSAID.test(lemma) && !/-?(?:that|zero|quote|colon)$/.test(rule)

const isTopic = (text: Text, one: Attribution): boolean => isUnsaid(one) || (one.cue !== undefined && TOPIC.test(text.text.slice(one.cue.start, one.cue.end)))

const OWNER = /^(?:our|its|their|his|her)$/i

/** A finding without a speaker of its own inside another's content: "noted |our concern over| the raid". */
const isShadow = (text: Text, one: Attribution, all: Attribution[]): boolean =>
  (!one.source || OWNER.test(text.text.slice(one.source.start, one.source.end))) &&
  one.cue !== undefined &&
  all.some((other) => other !== one && other.source && other.content.some((range) => meet(range, one.cue as Range)))

const COMPANY =
  /^(?:they|both|all|each|(?:the|both|all) (?:two )?(?:delegations|interlocutors|leaders|ministers|officials|participants|parties|presidents|principals|sides))$/i

/** Does one of those who met say it? */
function isOfParty(text: Text, { people, parties, sides }: AccountText, { source, negated, hypothetical }: Attribution): boolean {
  if (!source || negated || hypothetical) return false
  if (COMPANY.test(text.text.slice(source.start, source.end).trim())) return true
  const [first] = mentionsIn(people, source)
  if (!first) return false
  const actor = actorById(people, first.actor)
  return parties.has(first.actor) || ((actor?.kind === 'state' || actor?.kind === 'office') && sides.has(sideOf(people, first.actor) ?? ''))
}

/** The pieces of a tag's content that no other cue opens and that stand in its own sentence, or between marks; pieces with neither cue nor speaker between them are one. */
function apartPieces(text: Text, one: Attribution, rules: Attribution[]): Attribution {
  const { cue, source } = one
  if (!cue || one.content.length < 2) return one
  const sentence = firstEnding(text.sentences, cue.start)
  const kept = one.content.filter(
    (piece) =>
      !rules.some((rule) => rule.cue && !meet(rule.cue, cue) && rule.content.some((range) => meet(range, piece))) &&
      (firstEnding(text.sentences, piece.start) === sentence || /["“”«»]/.test(text.text.slice(Math.max(0, piece.start - 1), piece.end + 1))),
  )
  const joined: Range[] = []
  for (const piece of kept.length ? kept : one.content) {
    const last = joined.at(-1)
    const parted = last && [cue, source].some((range) => range && range.start >= last.end && range.end <= piece.start)
    if (last && !parted && firstEnding(text.sentences, last.start) === firstEnding(text.sentences, piece.start)) last.end = piece.end
    else joined.push({ ...piece })
  }
  return { ...one, content: joined }
}

/** A tag that lost the first words of its content has them back from the rule of its cue: "briefed her on |the steps taken to calm| the coast". */
function widened(text: Text, one: Attribution, rules: Attribution[]): Attribution {
  const [own, more] = one.content
  const rule = rules.find((other) => one.cue && other.cue && meet(other.cue, one.cue))
  const whole = rule?.content.length === 1 ? rule.content[0] : undefined
  if (!own || more || !whole || whole.start >= own.start) return one
  const held = whole.end >= own.end - 1 && (!one.cue || whole.start >= one.cue.start)
  const listed = whole.end <= own.start && /^,?\s*$/.test(text.text.slice(whole.end, own.start))
  return held ? { ...one, content: [whole] } : listed ? { ...one, content: [{ start: whole.start, end: own.end }] } : one
}

/** A content that goes on into the next cue of the same speaker, cut before it; undefined where nothing joins the two. */
function cutBefore(text: string, holder: Attribution, cue: Range): Attribution | undefined {
  const range = holder.content.find((one) => one.start < cue.start && cue.end <= one.end)
  if (!range || !holder.cue || holder.cue.end > cue.start) return undefined
  const before = text.slice(Math.max(range.start, cue.start - 24), cue.start)
  const joint = /(?:,\s+(?:(?:and|but|while)\s+)?|\s(?:and|but)\s+)(?:(?:also|further|strongly|he|she|they|then)\s+){0,2}$/.exec(before)
  if (!joint) return undefined
  const end = cue.start - joint[0].length
  return end - range.start < 4
    ? undefined
    : { ...holder, content: holder.content.filter((one) => one.start <= range.start).map((one) => (one === range ? { start: range.start, end } : one)) }
}
