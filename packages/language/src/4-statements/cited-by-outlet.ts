import { lowerBound, type Range } from '@readout/record'
import type { People } from '../3-people/index.ts'
import { resolveSpan } from '../3-people/index.ts'
import type { Nested } from './build-statements.ts'
import type { Carriers } from './chain.ts'
import { bare, type Ground, wordAt } from './ground.ts'
import { phraseAfter, phraseRange } from './phrase.ts'
import type { Word } from './words.ts'

/** Those who can be cited for what they said; documents and figures only bear it out. Source: newsroom usage. */
const PERSONS =
  /\b(?:aides?|ambassadors?|analysts?|authorities|commanders?|diplomats?|envoys?|executives?|experts?|insiders?|lawmakers?|lawyers?|military|minist(?:er|ers|ry)|officers?|officials?|people|person|police|president|prosecutors?|residents?|sources?|spokes(?:man|men|people|person|woman)|witnesses)\b/i

/** "citing two officials": the words from "citing" to the end of its phrase, and the phrase. */
type Citing = { cut: Range; cited: Range; sentence: number }

/**
 * What an outlet reports "citing" somebody is said by the one cited and carried by the outlet.
 * Example: "The Post, citing two officials, said the port was shut" -> said by two officials, through the Post.
 */
export function citedByOutlets(people: People, carriers: Carriers, ground: Ground, nested: Nested[]): Nested[] {
  const places = citings(ground)
  if (!places.length) return nested
  const carried = nested.map((one) => throughOutlet(people, carriers, ground, places, one))
  return carried.flatMap((one) => (one ? [one] : []))
}

function citings(ground: Ground): Citing[] {
  const found: Citing[] = []
  for (let i = ground.from; i < ground.to; i++) {
    const word = ground.words[i] as Word
    if (word.lower !== 'citing' || !bare(ground, i)) continue
    const phrase = phraseAfter(ground, i + 1)
    const cited = phrase && phraseRange(ground, phrase)
    if (!cited || !PERSONS.test(ground.text.text.slice(cited.start, cited.end))) continue
    let end = i + 1
    while (end < ground.to && wordAt(ground, end)?.sentence === word.sentence && !['comma', 'stop', 'that', 'dash'].includes(wordAt(ground, end)?.is ?? ''))
      end++
    found.push({ cut: { start: word.start, end: (ground.words[end - 1] as Word).end }, cited, sentence: word.sentence })
  }
  return found
}

/** The attribution as the cited one's; undefined where nothing but the citing itself was reported. */
function throughOutlet(people: People, carriers: Carriers, ground: Ground, places: Citing[], one: Nested): Nested | undefined {
  const { attribution } = one
  const { source, cue, lemma, via } = attribution
  if (!source || !cue || via) return one
  const sentence = ground.words[lowerBound(ground.words, cue.start)]?.sentence
  const place = places.find((citing) => citing.sentence === sentence)
  if (!place || !resolveSpan(people, source).actors.some((id) => carriers.outlets.has(id))) return one
  const content = attribution.content.flatMap((range) => without(ground.text.text, range, place.cut))
  if (!content.length) return lemma === 'cite' ? undefined : one
  return { ...one, attribution: { ...attribution, content, source: place.cited, via: source } }
}

/** A content without the words of the citing, the comma and the "that" beside them. */
function without(text: string, range: Range, cut: Range): Range[] {
  if (cut.end <= range.start || range.end <= cut.start) return [range]
  let left = Math.max(range.start, cut.start)
  while (left > range.start && /[\s,]/.test(text[left - 1] as string)) left--
  const lead = /^[\s,]*(?:that\s)?/.exec(text.slice(cut.end, range.end))?.[0].length ?? 0
  return [
    { start: range.start, end: left },
    { start: Math.min(range.end, cut.end + lead), end: range.end },
  ].filter(({ start, end }) => end - start > 1)
}
