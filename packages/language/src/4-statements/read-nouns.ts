import { clauseEnd, cueIndex, objectEnd } from './content-extent.ts'
import { type Attribution, bare, type Ground, rangeOf, wordAt } from './ground.ts'
import { opensClause } from './openings.ts'
import { type Reporting, reportingAdjectives, reportingNouns } from './reporting.ts'
import { ownerBehind } from './owner-behind.ts'
import { isFinite, type Phrase, phraseRange } from './phrase.ts'
import { findSubject } from './subject.ts'
import type { Word } from './words.ts'

/**
 * Attributions whose cue is a noun ("Oak's claim that …", "his support for …") or an adjective after "be" ("Oak is confident that …").
 * Example: "Oak's promise to return" -> source Oak's, cue promise, content return.
 */
export function readNouns(ground: Ground): Attribution[] {
  const found: Attribution[] = []
  for (let i = ground.from; i < ground.to; i++) {
    if (!bare(ground, i)) continue
    const word = ground.words[i] as Word
    const noun = word.is === 'noun' ? (reportingNouns.get(word.lower) ?? reportingNouns.get(singular(word.lower))) : undefined
    const adjective = reportingAdjectives.get(word.lower)
    const attribution = noun ? readNoun(ground, i, noun) : adjective ? readAdjective(ground, i, adjective) : undefined
    if (attribution) found.push(attribution)
  }
  return found
}

/** Nouns that report without an owner: "reports that …", "following claims that …". */
const HEARSAY: ReadonlySet<string> = new Set(['accusation', 'allegation', 'claim', 'report', 'rumor', 'rumour', 'suspicion'])

const singular = (lower: string): string => (lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : lower)

type Complement = { from: number; to: number; kind: string; cueEnd: number }

function complementOf(ground: Ground, at: number, entry: Reporting): Complement | undefined {
  const word = wordAt(ground, at)
  if (!word || !bare(ground, at)) return undefined
  const cues = cueIndex([])
  if (word.is === 'that' && entry.takes.has('that')) return { from: at + 1, to: clauseEnd(ground, at + 1, cues), kind: 'that', cueEnd: at }
  if (word.is === 'to' && entry.takes.has('to') && wordAt(ground, at + 1)?.verb?.forms.has('base'))
    return { from: at + 1, to: clauseEnd(ground, at + 1, cues), kind: 'to', cueEnd: at }
  const preposition = word.is === 'prep' || word.is === 'to' ? word.lower : ''
  if (preposition && (entry.takes.has(preposition) || entry.takes.has(`+${preposition}`)) && !wordAt(ground, at + 1)?.verb?.forms.has('base'))
    return { from: at + 1, to: objectEnd(ground, at + 1), kind: preposition, cueEnd: at + 1 }
  return undefined
}

function readNoun(ground: Ground, at: number, entry: Reporting): Attribution | undefined {
  const behind = ownerBehind(ground, at)
  const told = behind && complementOf(ground, behind.opens, entry)
  const complement = told ?? complementOf(ground, at + 1, entry) ?? hearsay(ground, at, entry)
  if (!complement) return undefined
  const owner = told ? { phrase: behind.phrase, cue: at } : ownerOf(ground, at)
  if (!owner && !(complement.kind === 'that' && HEARSAY.has(entry.lemma))) return undefined
  const content = rangeOf(
    ground,
    complement.from,
    complement.kind === 'that' ? Math.min(complement.to, nounClauseEnd(ground, complement.from, complement.to)) : complement.to,
  )
  if (!content) return undefined
  return {
    cue: { start: (ground.words[owner ? owner.cue : at] as Word).start, end: (ground.words[told ? at : complement.cueEnd - 1] as Word).end },
    content: [content],
    lemma: entry.lemma,
    act: entry.act,
    rule: `noun/${owner ? '' : 'bare-'}${complement.kind}`,
    ...(owner ? { source: phraseRange(ground, owner.phrase) } : {}),
  }
}

/** "following claims the army fled": a plural that reports, and a clause without "that". */
function hearsay(ground: Ground, at: number, entry: Reporting): Complement | undefined {
  const plural = (ground.words[at] as Word).lower !== entry.lemma && HEARSAY.has(entry.lemma)
  if (
    !plural ||
    ['comma', 'stop', 'prep', 'cc', 'verb', 'be', 'have', 'modal', 'do'].includes(wordAt(ground, at + 1)?.is ?? 'stop') ||
    !opensClause(ground, at + 1)
  )
    return undefined
  return { from: at + 1, to: clauseEnd(ground, at + 1, cueIndex([])), kind: 'that', cueEnd: at + 1 }
}

/** A clause after a noun ends before the finite verb of the sentence that holds it: "his claim that he won | is false". */
function nounClauseEnd(ground: Ground, from: number, to: number): number {
  let verbs = 0
  for (let i = from; i < to; i++) {
    if (!bare(ground, i)) continue
    if (wordAt(ground, i)?.is === 'comma' && verbs > 0) return i
    if (isFinite(ground, i) && !isFinite(ground, i - 1)) verbs++
  }
  return to
}

/** Who owns the noun: "Oak's", "his", "the ministry's latest"; `cue` is the word the cue starts at. */
function ownerOf(ground: Ground, noun: number): { phrase: Phrase; cue: number } | undefined {
  let i = noun - 1
  while (i > ground.from && noun - i < 5 && ['noun', 'adv', 'num', 'verb'].includes(wordAt(ground, i)?.is ?? '') && bare(ground, i)) i--
  const word = wordAt(ground, i)
  if (word?.is === 'poss' && word.lower !== 'whose') return { phrase: { from: i, to: i + 1 }, cue: noun }
  if (word?.is !== 'gen') return undefined
  let from = i - 1
  while (
    from > ground.from &&
    i - from < 10 &&
    ['name', 'noun', 'num', 'det'].includes(wordAt(ground, from - 1)?.is ?? '') &&
    wordAt(ground, from - 1)?.sentence === word.sentence &&
    wordAt(ground, from)?.is !== 'det'
  )
    from--
  return { phrase: { from, to: i }, cue: noun }
}

/** "was clear with President Ash that …": the one spoken to stands between. */
function afterWith(ground: Ground, at: number, entry: Reporting): Complement | undefined {
  if (wordAt(ground, at)?.lower !== 'with' && wordAt(ground, at)?.is !== 'to') return undefined
  for (let i = at + 1; i < Math.min(ground.to, at + 9); i++) {
    const is = wordAt(ground, i)?.is
    if (is === 'that') return complementOf(ground, i, entry)
    if (is === 'stop' || is === 'comma' || is === 'verb' || is === 'be') return undefined
  }
  return undefined
}

function readAdjective(ground: Ground, at: number, entry: Reporting): Attribution | undefined {
  const complement = complementOf(ground, at + 1, entry) ?? afterWith(ground, at + 1, entry)
  if (!complement || complement.kind === 'for') return undefined
  let from = at
  while (
    from > ground.from &&
    ['adv', 'not', 'be', 'have', 'modal'].includes(wordAt(ground, from - 1)?.is ?? '') &&
    wordAt(ground, from - 1)?.sentence === wordAt(ground, at)?.sentence
  )
    from--
  let made = false
  // "made clear that", "made it clear that"
  const make = wordAt(ground, from - 1)?.lower === 'it' ? from - 2 : from - 1
  if (wordAt(ground, make)?.verb?.lemma === 'make' && entry.lemma === 'clear') {
    from = make
    made = true
    while (from > ground.from && ['adv', 'be', 'have', 'modal'].includes(wordAt(ground, from - 1)?.is ?? '')) from--
  }
  const be = ground.words.slice(from, at).some((word) => word.is === 'be')
  if (!be && !made) return undefined
  const subject = findSubject(ground, from)
  if (!subject) return undefined
  const first = wordAt(ground, subject.from)
  if (first && (first.lower === 'it' || first.lower === 'there') && subject.to - subject.from === 1 && !made) return undefined
  const content = rangeOf(ground, complement.from, complement.to)
  if (!content) return undefined
  return {
    source: phraseRange(ground, subject),
    cue: { start: (ground.words[from] as Word).start, end: (ground.words[complement.cueEnd - 1] as Word).end },
    content: [content],
    lemma: entry.lemma,
    act: entry.act,
    rule: `adjective/${complement.kind}`,
  }
}
