import { lowerBound, type Range, type Statement, type When } from '@readout/record'
import type { Times } from '../2-text/times/index.ts'
import { speechGenres } from './reporting.ts'
import type { Word } from './words.ts'

/** Where, in what and on what terms something was said, as the sentence of the cue tells it. */
export type Setting = { occasion?: string; document?: string; when?: When; terms?: Statement['terms'] }

const ANONYMOUS =
  /\b(?:condition of anonymity|conditions of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)|requested anonymity|not authori[sz]ed to (?:speak|comment|discuss|talk)|speaking anonymously|spoke anonymously|anonymously)\b/i
const BACKGROUND = /\b(?:on (?:deep )?background|background (?:call|briefing)|senior administration official:)/i
const ON_RECORD = /\bon the record\b/i

/**
 * The setting of a statement. `sentence` is the range of the cue's sentence (or of the first content where there is no cue); what lies in the content does not count.
 * Example: "Oak said in a statement on Friday that …" -> document "statement", when Friday.
 */
export function settingOf(text: string, words: Word[], sentence: Range, content: Range[], times: Times): Setting {
  const setting: Setting = {}
  const outside = (range: Range) => !content.some((held) => held.start < range.end && range.start < held.end)
  const spoken = wordsIn(words, sentence).filter(outside)
  for (let i = 0; i < spoken.length; i++) {
    const word = spoken[i] as Word
    const pair = `${word.lower} ${spoken[i + 1]?.lower ?? ''}`
    const kind = speechGenres.get(pair) ?? speechGenres.get(word.lower)
    if (!kind || !hasPreposition(spoken, i)) continue
    const name = speechGenres.has(pair) ? pair : word.lower
    if (kind === 'document') setting.document ??= name
    else setting.occasion ??= name
  }
  const when = times.times.find(
    (time) =>
      time.span &&
      time.span.start >= sentence.start &&
      time.span.end <= sentence.end &&
      outside(time.span) &&
      time.precision !== 'duration' &&
      time.precision !== 'set',
  )
  if (when) setting.when = when
  const said = text.slice(sentence.start, sentence.end)
  if (ANONYMOUS.test(said)) setting.terms = 'anonymous'
  else if (BACKGROUND.test(said)) setting.terms = 'background'
  else if (ON_RECORD.test(said)) setting.terms = 'on-record'
  return setting
}

/** The words inside a range; words stand in text order. */
export function wordsIn(words: Word[], range: Range): Word[] {
  return words.slice(lowerBound(words, range.start), lowerBound(words, range.end))
}

/** "in a statement", "at the televised briefing": a preposition up to five words before. */
function hasPreposition(words: Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    const word = words[j] as Word
    if (word.is === 'prep' || word.is === 'verb') return word.is === 'prep'
  }
  return false
}
