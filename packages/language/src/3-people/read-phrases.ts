import { type Proposed, proposedType } from './entities.ts'
import { findPlace } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { fold } from './key.ts'
import { type Phrase, phraseAt, sideAt } from './phrase.ts'
import type { Scan } from './scan.ts'
import { inClass } from './word-classes.ts'

/** A phrase in its text: whose it is by "'s" before it, and the name it stands in apposition to. */
export type PlacedPhrase = Phrase & { possessor?: PlacedPhrase; appositionOf?: PlacedPhrase }

/** All phrases of a text that may mean actors, in text order, with appositions and possessors joined, and guesses at names judged. */
export function readPhrases(scan: Scan, names: Proposed = new Map()): PlacedPhrase[] {
  const phrases: PlacedPhrase[] = []
  const { tokens } = scan.text
  for (let i = 0; i < tokens.length; ) {
    const phrase: PlacedPhrase | undefined = tokens[i]?.kind === 'punct' ? undefined : phraseAt(scan, i)
    if (!phrase || phrase.to <= i) {
      i++
      continue
    }
    const before = phrases.at(-1)
    if (before && before.to === i - 1 && tokens[i - 1]?.lower === "'s") phrase.possessor = before
    phrases.push(phrase)
    i = phrase.to
  }
  judgeNames(scan, phrases, names)
  joinAppositions(scan, phrases)
  return phrases
}

/** Turns guesses at names into names where the page gives a reason: a given name, a saying verb, an apposition, the same surname told with a reason elsewhere. */
function judgeNames(scan: Scan, phrases: PlacedPhrase[], names: Proposed): void {
  const accepted = new Set<string>()
  const lastOf = (run: { from: number; to: number }): string => fold(scan.words(run.to - 1, run.to))
  const accept = (phrase: PlacedPhrase, run: { from: number; to: number }) => {
    phrase.name = run
    accepted.add(lastOf(run))
    if (run.to - run.from > 1) accepted.add(fold(scan.words(run.from, run.from + 1)))
    delete phrase.candidate
  }
  for (const phrase of phrases) if (phrase.name) for (let i = phrase.name.from; i < phrase.name.to; i++) accepted.add(fold(scan.words(i, i + 1)))
  phrases.forEach((phrase, index) => {
    const run = phrase.candidate
    if (!run) return
    const type = proposedType(names, run)
    const words = scan.words(run.from, run.to)
    if (type === 'organisation' && ACRONYM.test(words)) {
      phrase.proper = { ...run, head: { sector: '', kind: 'body' } }
      delete phrase.candidate
      return
    }
    const told = reasonForName(scan, run, phrases[index + 1])
    // A model takes strange places for persons: one word alone needs a reason of its own.
    if (type === 'person' ? told || (run.to - run.from > 1 && !findPlace(words)) : told && type === undefined) accept(phrase, run)
  })
  for (const phrase of phrases) {
    const run = phrase.candidate
    if (run && accepted.has(lastOf(run)) && run.to - run.from <= 4 && proposedType(names, run) !== 'location') accept(phrase, run)
  }
}

const ACRONYM = /^[A-Z]{2,}(?:-[A-Z]{2,})?$/

function reasonForName(scan: Scan, run: { from: number; to: number }, next: PlacedPhrase | undefined): boolean {
  const before = scan.token(run.from - 1)?.lower ?? ''
  const length = run.to - run.from
  if (inClass('honorific', before) || (before === '.' && scan.is(run.from - 2, 'honorific'))) return true
  if (length > 1 && isGivenName(scan.words(run.from, run.from + 1)) && !scan.is(run.to - 1, 'not-name')) return true
  for (let i = run.from; i < run.to; i++) if (scan.is(i, 'not-name')) return false
  const after = scan.token(run.to)?.lower ?? ''
  const starts = scan.sentenceStart(run.from) === run.from
  if (scan.is(run.to, 'saying') && scan.token(run.to - 1)?.lower !== 'the' && (length > 1 || !starts || isSurnameLike(scan.words(run.from, run.to))))
    return true
  if (inClass('saying', before) && length > 1 && !scan.is(run.from, 'opener')) return true
  if (length > 1 && after === ',' && next && next.from === run.to + 1 && next.role && next.role.lexeme.use !== 'place' && !next.name) return true
  return false
}

/** A single capitalised word at the start of a sentence that is no common word; a saying verb follows already. */
const isSurnameLike = (word: string): boolean => /^\p{Lu}\p{Ll}+/u.test(word) && !inClass('opener', word.toLowerCase())

/** "Ann Oak, the foreign minister of X," and "Oak (the minister)": the role belongs to the name before it. */
function joinAppositions(scan: Scan, phrases: PlacedPhrase[]): void {
  for (let i = 1; i < phrases.length; i++) {
    const phrase = phrases[i] as PlacedPhrase
    if (!phrase.role || phrase.name || phrase.role.lexeme.plural || phrase.role.lexeme.use === 'place' || phrase.role.lexeme.use === 'crowd') continue
    // "Sir Ann Oak, the Foreign Office's legal adviser": what owns the role stands between.
    const owner = phrase.possessor
    const opening = owner ?? phrase
    const before = phrases[owner ? i - 2 : i - 1]
    if (!before?.name || before.to !== before.name.to || !opensApposition(scan, before.to, opening.from)) continue
    const after = scan.token(phrase.to)?.lower ?? '.'
    const bare = !phrase.determiner || OPENS.has(phrase.determiner)
    const second = after === 'and' && bare ? secondOffice(scan, phrases[i + 1], phrase.to) : undefined
    if (second) {
      phrase.appositionOf = before
      second.appositionOf = before
      continue
    }
    const toTwo = phrase.to > phrase.role.to && phrases[i + 1]?.from === phrase.to + 1 && Boolean(phrases[i + 1]?.hit)
    if (
      owner
        ? after !== 'and'
        : bare &&
          (after !== 'and' || toTwo) &&
          (phrase.determiner || phrase.sides.length || ENDS.has(after) || phrase.to > phrase.role.to || phrase.role.lexeme.singular.includes(' of '))
    ) {
      phrase.appositionOf = before
      const side = owner?.sides[0] ?? (owner?.hit ? sideAt(scan, owner.hit.from) : undefined)
      if (side) phrase.sides.unshift(side)
    }
  }
}

/** The second office of one person: "Ann Oak, Deputy Prime Minister and Minister of Trade, said". */
function secondOffice(scan: Scan, next: PlacedPhrase | undefined, joint: number): PlacedPhrase | undefined {
  if (!next?.role || next.name || next.possessor || next.from !== joint + 1 || next.determiner || next.role.lexeme.use !== 'title' || next.role.lexeme.plural)
    return undefined
  return ENDS.has(scan.token(next.to)?.lower ?? '.') ? next : undefined
}

const OPENS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'one', 'another'])
const ENDS = new Set([',', '.', ')', ';'])

/** True where an apposition stands right behind a name: after a comma or bracket, or as "who is the", "who was". */
function opensApposition(scan: Scan, at: number, opening: number): boolean {
  const gap = scan.token(at)?.lower
  if (gap !== ',' && gap !== '(') return false
  if (opening === at + 1) return true
  return opening === at + 3 && scan.token(at + 1)?.lower === 'who' && ['is', 'was'].includes(scan.token(at + 2)?.lower ?? '')
}
