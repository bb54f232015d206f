import { lowerBound, type Range } from '@readout/record'
import { bare, type Ground, wordAt } from './ground.ts'
import { phraseAfter, phraseRange } from './phrase.ts'
import type { Word } from './words.ts'

/** Occasions and documents that go to somebody, with the word that leads to him. Source: usage; genres of reporting-nouns.ts and the contacts themselves. */
const TO: ReadonlySet<string> = new Set([
  'address',
  'answer',
  'cable',
  'letter',
  'message',
  'note',
  'remarks',
  'reply',
  'report',
  'speech',
  'telegram',
  'testimony',
])
const WITH: ReadonlySet<string> = new Set(['call', 'conversation', 'meeting', 'talks'])

/** Participles that open a sentence and name the one spoken to, with the word that leads to him. Source: usage of minutes and parliaments. */
const TURNS = new Map([
  ['addressing', ''],
  ['answering', ''],
  ['briefing', ''],
  ['replying', 'to'],
  ['responding', 'to'],
  ['writing', 'to'],
])

/**
 * What stands behind a participle that opens a sentence and before its comma: an actor there is spoken to, a thing or a matter is not.
 * Example: "Responding to the delegate of Orvania, she stressed that …" -> the range of the delegate of Orvania.
 */
export function turnedTo(ground: Ground, sentence: Range, content: Range[]): Range | undefined {
  const at = lowerBound(ground.words, sentence.start)
  const first = wordAt(ground, at)
  const leads = first && TURNS.get(first.lower)
  if (!first || leads === undefined || !bare(ground, at) || holds(content, first) || (leads && wordAt(ground, at + 1)?.lower !== leads)) return undefined
  const phrase = phraseAfter(ground, at + (leads ? 2 : 1))
  return phrase && wordAt(ground, phrase.to)?.is === 'comma' ? phraseRange(ground, phrase) : undefined
}

/**
 * The one spoken or written to on the occasion that a sentence names, outside of what was said: "in a phone call with |Bo Ash|".
 * Example: "In a letter to Bo Ash, Ann Oak confirmed that …" -> the range of Bo Ash.
 */
export function occasionAddressee(ground: Ground, sentence: Range, content: Range[]): Range | undefined {
  const end = lowerBound(ground.words, sentence.end)
  for (let i = lowerBound(ground.words, sentence.start); i < end && i < ground.to; i++) {
    const word = ground.words[i] as Word
    const leads = TO.has(word.lower) ? 'to' : WITH.has(word.lower) ? 'with' : undefined
    if (!leads || !bare(ground, i) || wordAt(ground, i + 1)?.lower !== leads || !isIn(ground, i) || holds(content, word)) continue
    const phrase = phraseAfter(ground, i + 2)
    if (phrase) return phraseRange(ground, phrase)
  }
  return undefined
}

const holds = (content: Range[], word: Range): boolean => content.some((range) => range.start < word.end && word.start < range.end)

/** "in a phone call", "during his meeting": a preposition up to four words before, no verb between. */
function isIn(ground: Ground, at: number): boolean {
  for (let i = at - 1; i >= ground.from && at - i <= 4; i--) {
    const word = ground.words[i] as Word
    if (word.is === 'prep') return /^(?:in|at|during|by|after)$/.test(word.lower)
    if (word.is === 'verb' || word.is === 'stop' || word.is === 'comma') return false
  }
  return false
}
