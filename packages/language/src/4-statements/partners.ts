import type { Range } from '@readout/record'
import type { People } from '../3-people/index.ts'
import { resolveSpan } from '../3-people/index.ts'
import { bare, type Ground, wordAt } from './ground.ts'
import { phraseAfter, phraseRange } from './phrase.ts'
import { findSubject } from './subject.ts'
import type { Word } from './words.ts'

/** Verbs that tell a contact of two: "spoke with", "met with", "held a call with", "hosted". Source: usage of readouts. */
const CONTACT = /^(?:speak|meet|talk|hold|host|receive|welcome|have|confer|join)$/
/** A readout tells its contact at once. */
const FIRST_SENTENCES = 3

/** The two (or more) of a contact that a text's first sentences tell: what one of them says there, he says to the others. */
export type Partners = { of: ReadonlyMap<string, string[]> }

/** The partners of the first contact told. Example: "President Oak spoke with President Ash." -> Oak: Ash, Ash: Oak. */
export function partnersOf(ground: Ground, people: People): Partners {
  for (let i = ground.from; i < ground.to; i++) {
    const word = ground.words[i] as Word
    if (word.sentence - (ground.words[ground.from]?.sentence ?? 0) >= FIRST_SENTENCES) break
    if ((word.is !== 'verb' && word.is !== 'have') || !bare(ground, i) || !CONTACT.test(word.verb?.lemma ?? 'have')) continue
    const other = otherSide(ground, i)
    const subject = other ? findSubject(ground, i) : undefined
    if (!other || !subject) continue
    const ours = resolveSpan(people, phraseRange(ground, subject)).actors
    const theirs = resolveSpan(people, other).actors
    if (ours.length && theirs.length)
      return { of: new Map([...ours.map((id): [string, string[]] => [id, theirs]), ...theirs.map((id): [string, string[]] => [id, ours])]) }
  }
  return { of: new Map() }
}

function otherSide(ground: Ground, verb: number): Range | undefined {
  for (let i = verb + 1; i < ground.to && i < verb + 14; i++) {
    const word = ground.words[i] as Word
    if (word.is === 'stop' || word.is === 'verb' || word.is === 'that' || word.is === 'sub') return undefined
    if (word.lower !== 'with' || !bare(ground, i)) continue
    const phrase = phraseAfter(ground, i + 1)
    return phrase && wordAt(ground, phrase.to) ? phraseRange(ground, phrase) : undefined
  }
  return undefined
}
