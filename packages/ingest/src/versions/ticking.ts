import { CHANGING_OPENINGS, TICKING_WORDS } from './ticking-words.ts'
import { trimMarks } from './trim-marks.ts'

const TICKING = new Set(TICKING_WORDS.map(({ word }) => word))
const OPENINGS = CHANGING_OPENINGS.map(({ words }) => words.replaceAll('’', "'").split(' '))

/** Longest line that counters and labels fill, in words: "Updated 3 May 2031 at 10:15 UTC · 12 comments · 4 min read". */
const LONGEST = 16

/** Units and fillers of counters: with numbers and ticking words they are all that such a line holds. */
const FILLERS = new Set(
  'a about an and at by few in just last less minute minutes hour hours day days week weeks month months year years mths yrs hrs second seconds sec k m am pm utc gmt est edt cet bst now on over than the this time to today yesterday posted published people times jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/**
 * True for a line of an article that changes by itself: an age, a counter, the label of an advert or of other stories. `words` are its words in lower case.
 * Example: ['2', 'days', 'ago'] -> true; ['12', 'people', 'were', 'killed'] -> false.
 */
export function isTicking(words: readonly string[]): boolean {
  if (!words.length || words.length > LONGEST) return false
  const bare = words.map((word) => trimMarks(word)).filter(Boolean)
  if (!bare.length) return true
  if (
    OPENINGS.some(
      (opening) => opening.every((word, i) => bare[i] === word) && (bare.length === opening.length || /[:|–—-]$/.test(words[opening.length - 1] ?? '')),
    )
  )
    return true
  const isNumber = (word: string) => /^[\d.,:/-]{1,12}(?:[km]|st|nd|rd|th|am|pm)?$/.test(word)
  return bare.some((word) => TICKING.has(word)) && bare.every((word) => isNumber(word) || TICKING.has(word) || FILLERS.has(word))
}
