import type { Range } from '@readout/record'
import type { Sentence, Text, Token } from '../2-text/index.ts'
import { ADVERBIAL, OBJECT_CONTROL, REDUCED, SAYS } from './data/clause-verbs.ts'
import { absoluteBefore, commaIn, hasNoun, lastOf, lastPhrase, openerIn, phraseBefore, type Grouped, subjectIn, wordIn } from './phrase-bounds.ts'
import type { Tag } from './tags.ts'
import { verbForm } from './verb-forms.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'

/** How a verb hangs on the rest of the sentence. */
export type Link = 'main' | 'that' | 'infinitive' | 'gerund' | 'participle' | 'relative' | 'adverbial' | 'coordinate'

/** [first, end) of the sentence's tokens; empty where both are the same. */
export type Slice = [number, number]

/** A verb with what stands round it; token indexes count from the sentence's first token. */
export type Verb = VerbGroup & {
  subject: Slice
  /** The words right after the verb, up to the first preposition or clause. */
  object: Slice
  /** The prepositional phrases after it. */
  phrases: { word: string; range: Slice }[]
  link: Link
  /** The word that opens its clause: if, unless, that, after, who, by. */
  opener?: string
  /** Index of the verb it is the complement of, or of the verb it is coordinated with. */
  parent?: number
}

/** A sentence read as clauses. */
export type Clauses = { tokens: Token[]; tags: Tag[]; verbs: Verb[] }

/** Subject, link, opener and parent of the finite verb `v`. */
function placeFinite(r: Grouped, verbs: Verb[], v: VerbGroup, index: number): Pick<Verb, 'subject' | 'link' | 'opener' | 'parent'> {
  const prev = verbs[index - 1]
  const from = prev ? prev.end : 0
  const to = v.ownSubject ? v.from + 1 : v.from
  if (v.ownSubject && prev) {
    const told = to - from === 1 && SAYS.has(prev.lemma)
    // "if Oakland stops, I'm ready": the subject stands in the verb's own token, whatever stands before it.
    if (told || to - from === 1 || openerIn(r, from, v.from) < 0)
      return { subject: [v.from, to], link: told ? 'that' : 'main', ...(told ? { parent: index - 1 } : {}) }
  }
  const opener = openerIn(r, from, to)
  const word = opener >= 0 ? (r.tokens[opener] as Token).lower : ''
  if (opener >= 0 && r.tags[opener] !== 'stop') return placeOpened(r, verbs, index, opener, word, to)
  const start = opener >= 0 ? opener + 1 : from
  if (!prev || opener >= 0) return { subject: subjectIn(r, start, to), link: 'main' }
  const joint = lastOf(r, start, to, 'coordinator')
  const last = lastOf(r, start, to, 'comma')
  // "Speaking of raids and talks, the envoy hinted": what opens the sentence has no part in its subject.
  if (index === 1 && prev.form !== 'finite' && prev.from <= 1 && last > joint && hasNoun(r, last + 1, to)) return { subject: [last + 1, to], link: 'main' }
  if (joint >= 0) return placeJoined(r, verbs, v, index, joint, start, to)
  const comma = lastOf(r, start, to, 'comma')
  if (comma >= 0) {
    if (hasNoun(r, comma + 1, to)) return { subject: behind(r, comma, to), link: 'main' }
    return { subject: hostOf(verbs, index - 1), link: 'main' }
  }
  if (SAYS.has(prev.lemma) && !prev.passive && hasNoun(r, start, to) && r.tags[start] !== 'preposition')
    return { subject: lastPhrase(r, start, to), link: 'that', parent: index - 1 }
  if (prev.form === 'gerund' && prev.opener !== undefined && ADVERBIAL.has(prev.opener)) {
    const second = secondPhrase(r, start, to)
    if (second > 0) {
      prev.subject = [second, to]
      return { subject: [second, to], link: 'main' }
    }
  }
  if (prev.form !== 'finite' || prev.link === 'relative') return { subject: hostOf(verbs, index - 1), link: 'main' }
  // "militants accused of theft attacked": the first is the reduced clause.
  if (
    v.tense === 'past' &&
    !v.modal &&
    REDUCED.has(prev.lemma) &&
    prev.tense === 'past' &&
    prev.end - prev.from === 1 &&
    r.tags[start] === 'preposition' &&
    prev.subject[1] > prev.subject[0]
  ) {
    Object.assign(prev, { form: 'participle', passive: true, link: 'participle' })
    return { subject: prev.subject, link: 'main' }
  }
  if (
    v.tense === 'past' &&
    v.end - v.at === 1 &&
    v.at === v.from &&
    v.lemma !== 'be' &&
    verbForm((r.tokens[v.at] as Token).lower)?.participle &&
    hasNoun(r, start, to)
  ) {
    Object.assign(v, { form: 'participle', passive: true })
    return { subject: phraseBefore(r, v.from, start), link: 'participle' }
  }
  return { subject: hasNoun(r, start, to) ? [start, to] : prev.subject, link: 'main' }
}

function placeOpened(r: Grouped, verbs: Verb[], index: number, opener: number, word: string, to: number): Pick<Verb, 'subject' | 'link' | 'opener' | 'parent'> {
  const least = verbs[index - 1]?.end ?? 0
  const after: Slice = [opener + 1, to]
  const comma = lastOf(r, opener + 1, to, 'comma')
  if (r.tags[opener] === 'relative' || (word === 'that' && !hasNoun(r, opener + 1, to))) {
    if (hasNoun(r, opener + 1, to)) return { subject: after, link: 'relative', opener: word }
    if (comma > opener + 1) return { subject: hostOf(verbs, index - 1), link: 'main' }
    return { subject: phraseBefore(r, opener, least), link: 'relative', opener: word }
  }
  if (word === 'that') {
    const parent = index > 0 ? { parent: index - 1 } : {}
    return { subject: subjectIn(r, opener + 1, to), link: 'that', opener: word, ...parent }
  }
  if (comma > 0 && hasNoun(r, comma + 1, to) && hasNoun(r, opener + 1, comma) && !ADVERBIAL.has(word)) return { subject: [comma + 1, to], link: 'main' }
  return { subject: subjectIn(r, opener + 1, to), link: 'adverbial', opener: word, ...(index > 0 ? { parent: index - 1 } : {}) }
}

function placeJoined(
  r: Grouped,
  verbs: Verb[],
  v: VerbGroup,
  index: number,
  joint: number,
  start: number,
  to: number,
): Pick<Verb, 'subject' | 'link' | 'opener' | 'parent'> {
  const prev = verbs[index - 1] as Verb
  const comma = lastOf(r, start, joint, 'comma')
  // "if the aim is peace and calm, then Oakland must": the main clause stands behind the comma.
  const close = lastOf(r, joint, to, 'comma')
  if (close >= 0 && inAdverbial(verbs, index) && hasNoun(r, joint + 1, close) && hasNoun(r, close + 1, to))
    return { subject: behind(r, close, to), link: 'main' }
  if (prev.link === 'adverbial' && comma >= 0 && hasNoun(r, comma + 1, joint) && hasNoun(r, joint + 1, to)) return { subject: [comma + 1, to], link: 'main' }
  if (hasNoun(r, joint + 1, to)) {
    if (prev.form === 'finite' && SAYS.has(prev.lemma) && hasNoun(r, start, joint) && !commaIn(r, start, joint))
      return { subject: [start, to], link: 'that', parent: index - 1 }
    const both = wordIn(r, start, joint, 'both')
    return { subject: both >= 0 ? [both + 1, to] : subjectIn(r, joint + 1, to), link: 'main' }
  }
  // "to silence them and frighten others": a bare form behind an infinitive is one too.
  if (prev.form === 'infinitive' && v.tense === 'present' && v.end - v.from === 1 && !v.modal && r.tokens[v.at]?.lower === v.lemma && v.lemma !== 'be') {
    Object.assign(v, { form: 'infinitive' })
    return { subject: prev.subject, link: prev.link, ...(prev.parent === undefined ? {} : { parent: prev.parent }) }
  }
  const mate = mateFinite(verbs, v, index, r.tags[joint - 1] === 'comma')
  if (mate < 0) return { subject: hostOf(verbs, index - 1), link: 'main' }
  return { subject: (verbs[mate] as Verb).subject, link: 'coordinate', parent: mate }
}

/** The subject behind a comma, without "then". */
const behind = (r: Grouped, comma: number, to: number): Slice => [r.tokens[comma + 1]?.lower === 'then' ? comma + 2 : comma + 1, to]

/** True where the finite verb before opens a condition or a time, and only its own participles stand since. */
function inAdverbial(verbs: Verb[], index: number): boolean {
  const last = verbs.findLastIndex((v, k) => k < index && v.form === 'finite')
  return last >= 0 && verbs[last]?.link === 'adverbial' && verbs.slice(last + 1, index).every((v) => v.form === 'participle')
}

/** Where a second noun phrase begins without a comma: "while calling for calm the envoy left"; -1 where none does. */
function secondPhrase(r: Grouped, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (r.tags[i] === 'determiner' && r.tags[i - 1] === 'word' && hasNoun(r, i + 1, to)) return i
  return -1
}

/** The finite verb that "and" joins to: the nearest one that is no relative clause, else the nearest one. */
function lastFinite(verbs: Verb[], index: number): number {
  let any = -1
  for (let k = index - 1; k >= Math.max(0, index - 8); k--) {
    const verb = verbs[k] as Verb
    if (verb.form !== 'finite') continue
    if (any < 0) any = k
    if (verb.link !== 'relative') return k
  }
  return any
}

/** The finite verb that a verb after "and" is coordinated with: of the same shape (past with past, will with will), outside of the clause that a comma closed. */
function mateFinite(verbs: Verb[], v: VerbGroup, index: number, afterComma: boolean): number {
  let any = -1
  for (let k = index - 1; k >= Math.max(0, index - 8); k--) {
    const verb = verbs[k] as Verb
    if (verb.form !== 'finite' || (verb.link === 'relative' && k > 0)) continue
    if (afterComma && k === index - 1 && (verb.link === 'adverbial' || verb.link === 'relative')) continue
    if (any < 0) any = k
    if ((verb.tense === 'past') === (v.tense === 'past') && !verb.modal === !v.modal) return k
  }
  return any >= 0 ? any : lastFinite(verbs, index)
}

/** The noun phrase that a relative clause or a participle before `index` hangs on: the subject still waiting for its verb. */
function hostOf(verbs: Verb[], index: number): Slice {
  for (let k = index; k >= 0; k--) {
    const verb = verbs[k] as Verb
    if (verb.link === 'relative' || verb.form === 'participle') return verb.subject
    if (verb.form === 'finite' && (verb.link === 'main' || verb.link === 'coordinate' || k === 0)) return verb.subject
  }
  return [0, 0]
}

/** Subject, link and parent of an infinitive, gerund or participle. */
function placeOther(r: Grouped, verbs: Verb[], v: VerbGroup, index: number): Pick<Verb, 'subject' | 'link' | 'opener' | 'parent'> {
  const prev = verbs[index - 1]
  const before = r.tags[v.from - 1]
  if (v.form === 'participle') {
    const subject = phraseBefore(r, v.from, prev?.end ?? 0)
    return { subject, link: 'participle' }
  }
  const absolute = v.form === 'gerund' ? absoluteBefore(r, v.from, prev?.end ?? 0) : undefined
  if (absolute) return { subject: absolute, link: 'participle', ...(prev ? { parent: index - 1 } : {}) }
  const word = r.tokens[v.from - 1]?.lower ?? ''
  if (!prev)
    return { subject: [0, 0], link: v.form === 'infinitive' ? 'infinitive' : 'gerund', ...(v.form === 'gerund' && ADVERBIAL.has(word) ? { opener: word } : {}) }
  const joint = r.tags[v.from - 1] === 'coordinator' || lastOf(r, prev.end, v.from, 'coordinator') >= 0
  const mate = joint ? mateOf(verbs, index, v.form) : -1
  if (mate >= 0) {
    const verb = verbs[mate] as Verb
    return {
      subject: verb.subject,
      link: verb.link,
      ...(verb.parent === undefined ? {} : { parent: verb.parent }),
      ...(verb.opener ? { opener: verb.opener } : {}),
    }
  }
  if (v.form === 'infinitive') return { subject: controller(r, prev, v), link: 'infinitive', parent: index - 1 }
  if (before === 'preposition' || before === 'either' || before === 'subordinator') {
    const opener = (r.tokens[v.from - 1] as Token).lower
    return {
      subject:
        opener === 'by' || opener === 'after' || opener === 'before' || opener === 'without' || opener === 'while'
          ? prev.subject
          : prev.object[1] > prev.object[0]
            ? prev.object
            : prev.subject,
      link: ADVERBIAL.has(opener) ? 'adverbial' : 'gerund',
      opener,
      parent: index - 1,
    }
  }
  if (before === 'comma') return { subject: mainSubject(verbs, index), link: 'participle', parent: index - 1 }
  if (prev.end === v.from || prev.object[1] <= prev.object[0]) return { subject: prev.subject, link: 'gerund', parent: index - 1 }
  return { subject: phraseBefore(r, v.from, prev.end), link: 'participle', parent: index - 1 }
}

const mainSubject = (verbs: Verb[], index: number): Slice => {
  const k = lastFinite(verbs, index)
  return k >= 0 ? (verbs[k] as Verb).subject : [0, 0]
}

function mateOf(verbs: Verb[], index: number, form: VerbGroup['form']): number {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) if ((verbs[k] as Verb).form === form) return k
  return -1
}

function controller(r: Grouped, prev: Verb, v: VerbGroup): Slice {
  if (prev.passive) return prev.subject
  if (!OBJECT_CONTROL.has(prev.lemma) || v.from <= prev.end) return prev.subject
  let from = prev.end
  if (r.tags[from] === 'preposition') from++
  return [from, v.from]
}

const PARTICLES = new Set(['out', 'off'])
const CLOSES = new Set<Tag>(['preposition', 'either', 'to', 'comma', 'stop', 'coordinator', 'that', 'subordinator'])

/** Object and prepositional phrases of a verb: the words up to the next verb, clause opener, stop or closing comma. */
function complete(r: Grouped, verbs: Verb[], index: number): void {
  const verb = verbs[index] as Verb
  const next = verbs[index + 1]
  let limit = next ? next.from : r.tokens.length
  for (let i = verb.end; i < limit; i++) {
    const tag = r.tags[i]
    if (
      tag === 'subordinator' ||
      tag === 'relative' ||
      tag === 'stop' ||
      (tag === 'that' && r.tags[i - 1] !== 'preposition' && next) ||
      (tag === 'comma' && !listGoesOn(r, i, limit))
    ) {
      limit = i
      break
    }
  }
  if (next && limit === next.from && next.form === 'finite' && next.subject[0] >= verb.end && next.link !== 'relative') limit = Math.min(limit, next.subject[0])
  // "carried out raids": the particle is the verb's.
  const particle = PARTICLES.has(r.tokens[verb.end]?.lower ?? '') && verb.end + 1 < limit && !CLOSES.has(r.tags[verb.end + 1] as Tag) ? 1 : 0
  let at = verb.end + particle
  while (at < limit && r.tags[at] !== 'preposition' && r.tags[at] !== 'either' && r.tags[at] !== 'to') at++
  while (at > verb.end && at < limit && r.tokens[at]?.lower === 'of') {
    at++
    while (at < limit && r.tags[at] !== 'preposition' && r.tags[at] !== 'either' && r.tags[at] !== 'to') at++
  }
  verb.object = trimmed(r, verb.end + particle, at)
  while (at < limit && verb.phrases.length < 8) {
    const word = (r.tokens[at] as Token).lower
    let end = at + 1
    while (end < limit && ((r.tags[end] !== 'preposition' && r.tags[end] !== 'either' && r.tags[end] !== 'to') || r.tokens[end]?.lower === 'of')) end++
    verb.phrases.push({ word, range: trimmed(r, at + 1, end) })
    at = end
  }
}

/** A slice without adverbs, "and" and marks at its ends. */
function trimmed(r: Grouped, from: number, end: number): Slice {
  let a = from
  let b = end
  while (a < b && (r.tags[a] === 'adverb' || r.tags[a] === 'negation' || r.tags[a] === 'quote')) a++
  while (
    b > a &&
    (r.tags[b - 1] === 'coordinator' ||
      r.tags[b - 1] === 'comma' ||
      r.tags[b - 1] === 'quote' ||
      r.tags[b - 1] === 'negation' ||
      r.tags[b - 1] === 'preposition' ||
      r.tokens[b - 1]?.lower === '.')
  )
    b--
  return [a, b]
}

/** Tokens behind a comma within which the "and" of its list stands. */
const LIST_REACH = 14

/** True for a comma inside "Oakland, Elmland and Ashland". */
function listGoesOn(r: Grouped, comma: number, limit: number): boolean {
  const next = r.tokens[comma + 1]
  if (!next) return false
  if (r.tags[comma + 1] === 'coordinator') return comma + 2 < limit && r.tags[comma + 2] === 'word'
  for (let i = comma + 1; i < Math.min(limit, comma + LIST_REACH); i++) {
    if (r.tags[i] === 'coordinator') return true
    if (r.tags[i] !== 'word' && r.tags[i] !== 'comma' && r.tags[i] !== 'determiner') return false
  }
  return false
}

/** A plain -ed form with no subject of its own before a finite verb that shares its subject is a reduced clause: "militants accused of theft denied it". */
function reduce(verbs: Verb[]): void {
  for (let i = 0; i + 1 < verbs.length; i++) {
    const verb = verbs[i] as Verb
    if (verb.form !== 'finite' || verb.tense !== 'past' || verb.end - verb.from !== 1 || verb.lemma === 'be' || verb.link === 'relative') continue
    const next = verbs.slice(i + 1, i + 4).find((other) => other.form === 'finite')
    if (!next || next.link !== 'main' || next.subject[0] !== verb.subject[0] || next.subject[1] !== verb.subject[1] || verb.subject[1] <= verb.subject[0])
      continue
    Object.assign(verb, { form: 'participle', passive: true, link: 'participle' })
  }
}

/** An opening "Calling for calm, the envoy left" is done by the subject of the sentence. */
function giveSubject(r: Grouped, verbs: Verb[]): void {
  const [first, next] = verbs
  if (first?.form !== 'gerund' || first.subject[1] > first.subject[0] || first.parent !== undefined) return
  const main = verbs.slice(1, 5).findIndex((v) => v.form === 'finite' && v.link === 'main')
  const host = verbs[main + 1]
  if (main < 0 || !next || !host || host.subject[0] <= first.end || r.tags[host.subject[0] - 1] !== 'comma') return
  Object.assign(first, { subject: host.subject, link: 'participle' })
}

/**
 * Reads a sentence of the article as clauses: each verb with subject, object, phrases and how it hangs on the others. Linear in the tokens.
 * Example: "Oakland urged Elmland to stop" -> urge (subject Oakland, object Elmland), stop (infinitive, parent urge, subject Elmland).
 */
export function readClauses(text: Text, sentence: Sentence): Clauses {
  const tokens = text.tokens.slice(sentence.tokens[0], sentence.tokens[1])
  const { groups, tags } = verbGroups(tokens)
  const r: Grouped = { tokens, tags, groups }
  const verbs: Verb[] = []
  for (const [index, group] of groups.entries()) {
    const place = group.form === 'finite' ? placeFinite(r, verbs, group, index) : placeOther(r, verbs, group, index)
    const verb: Verb = { ...group, object: [group.end, group.end], phrases: [], ...place }
    verbs.push(verb)
    if (index > 0) complete(r, verbs, index - 1)
  }
  if (verbs.length > 0) complete(r, verbs, verbs.length - 1)
  reduce(verbs)
  giveSubject(r, verbs)
  return { tokens, tags, verbs }
}

/** The characters of a token slice, or an empty range at its start. */
export function rangeOf(clauses: Clauses, [from, end]: Slice): Range {
  const first = clauses.tokens[from]
  const last = clauses.tokens[end - 1]
  return first && last && end > from ? { start: first.start, end: last.end } : { start: first?.start ?? 0, end: first?.start ?? 0 }
}
