import { type By, type Chain, firstEnding, lowerBound, type Range, sliceSpan, type Statement } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import { actorById, mentionsIn, resolveSpan, sideOf } from '../3-people/index.ts'
import { actOf } from './act.ts'
import { type Carriers, type Hop, innerHops, outerHops, outletOf } from './chain.ts'
import { confidenceOf } from './confidence.ts'
import type { Attribution, Ground } from './ground.ts'
import { modeOf, quotesIn } from './mode.ts'
import { occasionAddressee, turnedTo } from './occasion-addressee.ts'
import type { Partners } from './partners.ts'
import { isTold } from './inner.ts'
import { isReply } from './replied-to.ts'
import { type Authors, otherThan, type Spoken, speakerOf } from './speaker.ts'
import { settingOf } from './setting.ts'
import { trimComma } from './read-verbs.ts'
import type { Word } from './words.ts'

/** An attribution with what was read inside it. */
export type Nested = { attribution: Attribution; inner: Nested[] }

/** What every statement of a page is built from. */
export type Workshop = { page: Page; text: Text; words: Word[]; times: Times; people: People; carriers: Carriers; partners: Partners; ground: Ground }

type Built = { statements: Statement[]; chains: Chain[] }
type State = { carried?: Carried; told?: Told; asked?: Asked; authors: Authors }
/** Who asks in a sentence, and who spoke before: "Asked by the judge whether …, he replied". */
type Asked = { by: string; sentence: number; before?: string }
/** Whom a speaker was said to speak to, and the paragraph that says so. */
type Told = { speaker: string; ids: string[]; paragraph: number }
type Carried = { speaker: string; agent: string; paragraph: number }

/** Statements and chains from nested attributions, in text order, the outer before what stands in it. */
export function buildStatements(shop: Workshop, nested: Nested[]): Built {
  const built: Built = { statements: [], chains: [] }
  const state: State = { authors: {} }
  for (const one of [...nested].sort((a, b) => startOf(a) - startOf(b))) buildOuter(shop, one, built, state)
  return built
}

/** Turns of a transcript, answers and posts are the speaker's own words without marks. */
const VERBATIM: ReadonlySet<string> = new Set(['colon/post', 'colon/turn', 'interview/answer', 'signed/post'])

const startOf = ({ attribution }: Nested): number => attribution.content[0]?.start ?? 0

function buildOuter(shop: Workshop, one: Nested, built: Built, state: State): void {
  const { attribution } = one
  const sentence = sentenceOf(shop.text, attribution)
  const read = speakerOf(shop.people, attribution, state.authors)
  const asked = state.asked?.sentence === sentence.start && isPronoun(shop.text, attribution.source) ? state.asked : undefined
  // Nobody answers himself: he is the one told of before.
  const { last, end = 0 } = state.authors
  const spoken =
    asked?.before && read.speaker === asked.by
      ? { speaker: asked.before, others: [], inferred: true }
      : namesHimself(shop, attribution, read)
        ? another(read, last)
        : read
  if (typeof spoken.speaker === 'string' && isAskedBy(attribution))
    state.asked = { by: spoken.speaker, sentence: sentence.start, ...(last ? { before: last } : {}) }
  if (typeof spoken.speaker === 'string') state.authors.last = spoken.speaker
  state.authors.end = Math.max(...attribution.content.map((range) => range.end), attribution.cue?.end ?? 0)
  const named = outletOf(shop.carriers, shop.words, sentence, attribution)
  const paragraph = firstEnding(shop.text.paragraphs, sentence.start)
  const carried = state.carried
  const inherits = !named && carried && carried.speaker === spoken.speaker && paragraph - carried.paragraph <= 1
  const through = named ?? (inherits ? { agent: carried.agent, inferred: true as const } : undefined)
  if (through && typeof spoken.speaker === 'string') state.carried = { speaker: spoken.speaker, agent: through.agent, paragraph }
  const hops = outerHops(shop.people, shop.carriers, attribution, spoken.speaker, through)
  const at = built.statements.length
  build(shop, one, spoken, hops, sentence, undefined, built)
  const statement = built.statements[at]
  if (statement?.document && typeof spoken.speaker === 'string') state.authors.document = spoken.speaker
  if (!statement) return
  const answered = asked
    ? asked.by
    : last && last !== spoken.speaker && !shop.carriers.outlets.has(last) && isReply(shop.text, attribution, sentence, end)
      ? last
      : undefined
  carryAddressee(statement, paragraph, state, answered)
}

/** “Mr Oak was not there,” he said: nobody tells of himself by his name, so "he" is not Oak. */
function namesHimself({ people, text }: Workshop, { source, content }: Attribution, { speaker }: Spoken): boolean {
  if (!isPronoun(text, source) || actorById(people, speaker)?.kind !== 'person') return false
  return content.some(
    (range) =>
      quotesIn(text, [range]).length > 0 &&
      mentionsIn(people, range).some(({ actor, kind, start }) => actor === speaker && kind === 'name' && start >= range.start),
  )
}

/** The one who spoke before, if he is somebody else; else nobody. */
const another = ({ speaker }: Spoken, last: string | undefined): Spoken => ({
  speaker: last !== undefined && last !== speaker ? last : null,
  others: [],
  inferred: true,
})

const isPronoun = ({ text }: Text, source: Range | undefined): boolean =>
  source !== undefined && /^(?:he|she|they|it)$/i.test(text.slice(source.start, source.end))

/** "Asked |by the judge| whether": the one who asks stands behind the cue. */
const isAskedBy = ({ lemma, cue, source }: Attribution): boolean =>
  /^(?:ask|press|question)$/.test(lemma) && cue !== undefined && source !== undefined && source.start >= cue.end

/** Who answers speaks to the one who spoke before; who goes on in the same paragraph speaks to the same: “…,” she told the board. “…,” she added. */
function carryAddressee(statement: Statement, paragraph: number, state: State, answered: string | undefined): void {
  const { speaker, addressee } = statement
  if (typeof speaker !== 'string') return
  if (answered && !addressee?.length) {
    statement.addressee = [answered]
    statement.inferred = [...(statement.inferred ?? []), 'addressee']
    state.told = { speaker, ids: [answered], paragraph }
  } else if (addressee?.length && !statement.inferred?.includes('addressee')) state.told = { speaker, ids: addressee, paragraph }
  else if (!addressee?.length && state.told?.speaker === speaker && state.told.paragraph === paragraph) {
    statement.addressee = state.told.ids
    statement.inferred = [...(statement.inferred ?? []), 'addressee']
  }
}

function build(shop: Workshop, one: Nested, spoken: Spoken, hops: Hop[], sentence: Range, parent: Statement | undefined, built: Built): void {
  const { attribution } = one
  const { text, page } = shop
  const content = attribution.content.flatMap((range) => {
    const own = withoutMarks(text, { start: behindDateline(page, text.text, range), end: range.end })
    // What stands inside another statement ends where that one does.
    const outer = parent ? parent.content.find((held) => held.start < own.end && own.start < held.end) : own
    const [start, end] = [Math.max(own.start, outer?.start ?? own.end), Math.min(own.end, outer?.end ?? own.end)]
    return end > start ? [sliceSpan(text.text, start, end)] : []
  })
  const key = content[0]
  if (!key) return
  const id = page.ids('statement', key)
  const chain = page.ids('chain', `${id}`)

  const isVerbatim = VERBATIM.has(attribution.rule)
  const quotes = isVerbatim ? content : quotesIn(text, content)
  const mode = isVerbatim ? 'direct' : modeOf(text, content, quotes)
  const addressee = addresseesOf(shop, attribution, spoken, sentence, parent)
  const inferred = [...(spoken.inferred || attribution.inferred ? ['speaker'] : []), ...(addressee.inferred ? ['addressee'] : [])]
  const statement: Statement = {
    id,
    mode,
    speaker: spoken.speaker,
    ...(spoken.others.length ? { coSpeakers: spoken.others } : {}),
    ...(attribution.source ? { speakerSpan: sliceSpan(text.text, attribution.source.start, attribution.source.end) } : {}),
    ...(addressee.ids.length ? { addressee: addressee.ids } : {}),
    ...(attribution.cue ? { cue: sliceSpan(text.text, attribution.cue.start, attribution.cue.end) } : {}),
    content,
    quotes,
    act: actOf(attribution.act, attribution.lemma, content.map((span) => span.exact).join(' ')),
    ...(parent ? { parent: parent.id } : {}),
    ...settingOf(text.text, shop.words, sentence, content, shop.times),
    ...(isBlock(text, content) ? { block: true as const } : {}),
    chain,
    confidence: confidenceOf(attribution),
    ...(inferred.length ? { inferred } : {}),
    rule: `${attribution.rule}${attribution.lemma ? `:${attribution.lemma}` : ''}`,
  }
  built.statements.push(statement)
  built.chains.push({ id: chain, hops })
  for (const inner of one.inner) {
    const said = innerSpeaker(shop, inner.attribution, spoken, mode, content)
    // What a speaker thinks himself is no statement of another; what he tells that he said is.
    if (said.speaker !== null && (said.speaker === spoken.speaker || spoken.others.includes(said.speaker)) && !isTold(shop.words, inner.attribution)) continue
    if (/^(?:adjective\/to|noun\/for)$/.test(inner.attribution.rule) && isOwnSide(shop.people, said.speaker, spoken.speaker)) continue
    // "reaffirmed their support for …": the outer speakers' own.
    if (inner.attribution.rule === 'noun/for' && said.speaker === null) continue
    build(shop, inner, said, innerHops(shop.people, inner.attribution, said.speaker, hops), sentence, statement, built)
  }
}

/** The speaker of an inner statement: "I" is the outer one, and "he" inside the outer one's quotation is somebody else. */
function innerSpeaker({ people, text }: Workshop, attribution: Attribution, outer: Spoken, mode: Statement['mode'], held: Range[]): Spoken {
  const self = selfOf(text, attribution, outer)
  if (self) return self
  if (mode !== 'direct' && opensAsHe(people, text, attribution, outer, held)) return { ...outer, inferred: true }
  const said = speakerOf(people, attribution)
  const itself = said.speaker !== null && said.speaker === outer.speaker
  return (mode === 'direct' && itself && attribution.source && otherThan(people, attribution.source, outer)) || said
}

/** "The other said |he| remembered": where a content opens with "he" or "she", the one who is said to say it is meant, unless he is known as the opposite. */
function opensAsHe(people: People, { text }: Text, { source }: Attribution, { speaker, others }: Spoken, held: Range[]): boolean {
  const word = source && /^(?:he|she)$/i.exec(text.slice(source.start, source.end))?.[0].toLowerCase()
  const actor = actorById(people, speaker)
  if (!source || !word || actor?.kind !== 'person' || others.length || !held.some(({ start }) => start === source.start)) return false
  const opposite = word === 'he' ? /^(?:she|her|hers|herself)$/i : /^(?:he|him|his|himself)$/i
  return !actor.mentions.some(({ kind, exact }) => kind === 'pronoun' && opposite.test(exact))
}

/** The minister of Orvania says Orvania is ready to, or reaffirms Orvania's support for: his own side's word, no statement of another. */
const isOwnSide = (people: People, inner: By, outer: By): boolean =>
  actorById(people, inner)?.kind === 'state' && sideOf(people, inner) === sideOf(people, outer)

/** "I told the board that", "our demand that": the one who speaks the outer content is meant. */
function selfOf(text: Text, { source }: Attribution, outer: Spoken): Spoken | undefined {
  return source && /^(?:i|we|my|our)$/i.test(text.text.slice(source.start, source.end)) ? { ...outer, inferred: true } : undefined
}

function addresseesOf(
  shop: Workshop,
  attribution: Attribution,
  spoken: Spoken,
  sentence: Range,
  parent: Statement | undefined,
): { ids: string[]; inferred: boolean } {
  const addressed = attribution.addressee ?? (parent ? undefined : occasionAddressee(shop.ground, sentence, attribution.content))
  if (addressed) {
    // "He told me": whoever speaks the words round it.
    if (/^(?:each other|one another|(?:him|her|it|them)sel(?:f|ves))$/i.test(shop.text.text.slice(addressed.start, addressed.end)))
      return { ids: [], inferred: false }
    const me = /^(?:me|us)\b/i.test(shop.text.text.slice(addressed.start, addressed.end)) ? parent?.speaker : undefined
    if (typeof me === 'string' && me !== spoken.speaker) return { ids: [me], inferred: true }
    const told = resolveSpan(shop.people, addressed).actors
    const ids = told.filter((id) => id !== spoken.speaker && !shop.carriers.outlets.has(id))
    return { ids, inferred: false }
  }
  const turned = parent ? undefined : turnedTo(shop.ground, sentence, attribution.content)
  const heard = turned ? resolveSpan(shop.people, turned, true).actors.filter((id) => id !== spoken.speaker) : []
  if (heard.length) return { ids: heard, inferred: false }
  const asked = attribution.act === 'demand' ? askedOf(shop, attribution) : undefined
  if (asked && asked !== spoken.speaker) return { ids: [asked], inferred: true }
  const partners = !parent && typeof spoken.speaker === 'string' && !spoken.others.length ? shop.partners.of.get(spoken.speaker) : undefined
  return partners ? { ids: partners.filter((id) => id !== spoken.speaker), inferred: true } : { ids: [], inferred: false }
}

/** "demanded |Orvania halt …|": the one who is to act, named right where the content opens. */
function askedOf(shop: Workshop, { content }: Attribution): string | undefined {
  const first = content[0]
  const mention = first && mentionsIn(shop.people, { start: first.start, end: first.end }).find((one) => one.start <= first.start + 4)
  const next = mention && shop.words[lowerBound(shop.words, mention.end)]
  if (!mention || !next || mention.kind === 'pronoun') return undefined
  const at = lowerBound(shop.words, mention.end)
  // "called for Orvania to be expelled": nothing is asked of Orvania.
  if (next.is === 'to') return shop.words[at + 1]?.lower === 'be' && shop.words[at + 2]?.verb?.forms.has('participle') ? undefined : mention.actor
  // "Orvania halt all drilling": a base form that could be a noun, with its object behind it.
  const acts = next.is === 'verb' || (next.is === 'noun' && ['det', 'poss'].includes(shop.words[at + 1]?.is ?? ''))
  return acts && next.verb?.forms.has('base') && !next.verb.forms.has('s') ? mention.actor : undefined
}

/** The sentence of the cue, or of the first content where no word reports. */
function sentenceOf(text: Text, attribution: Attribution): Range {
  const at = attribution.cue?.start ?? attribution.content[0]?.start ?? 0
  const low = firstEnding(text.sentences, at)
  const sentence = text.sentences[low]
  return sentence ? { start: sentence.start, end: sentence.end } : { start: at, end: at }
}

/** A content that is a paragraph of its own, in a quoting block of the page. */
function isBlock(text: Text, content: Range[]): boolean {
  const first = content[0]
  if (!first) return false
  const paragraph = text.paragraphs[firstEnding(text.paragraphs, first.start)]
  return paragraph?.kind === 'quote'
}

/** The start of a content without the dateline that opens its paragraph. */
function behindDateline({ article }: Page, text: string, range: Range): number {
  const dateline = article.furniture.find(
    ({ kind, span }) => kind === 'dateline' && span.start <= range.start && range.start < span.end && span.end < range.end,
  )
  if (!dateline) return range.start
  const { end } = dateline.span
  return end + (/^\s*/.exec(text.slice(end, range.end))?.[0].length ?? 0)
}

/** A content that is all of a quotation, without its marks. */
function withoutMarks({ text, quotations }: Text, range: Range): Range {
  const quotation = quotations[lowerBound(quotations, range.start)]
  if (quotation?.start !== range.start || range.end < quotation.inner.end || range.end > quotation.end + 1) return range
  return { start: quotation.inner.start, end: trimComma(text, quotation.inner.start, quotation.inner.end) }
}
