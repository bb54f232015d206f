import type { Talks } from '@readout/record'
import { verbOf } from '../2-text/index.ts'
import { MODAL_PLANS, NEGATIONS, PLANS } from './words.ts'

/** How many words a plan may stand from what it plans. */
export const REACH = 9
const AGREED = new Set(['agree', 'agreed', 'concur', 'concurred'])
const PAST_BE = new Set(['was', 'were', 'had'])
const HOPES = new Set(['hope', 'hoped', 'hopes', 'want', 'wanted', 'wants', 'wish', 'wished'])
const AIMS = new Set(['aim', 'goal', 'idea', 'intention', 'it', 'objective', 'purpose', 'task'])
const CHAIN = new Set(['be', 'continue', 'direct', 'go', 'instruct', 'seek', 'task', 'then'])
const JOINTS = new Set([',', 'after', 'before', 'by', 'for', 'from', 'or', 'with'])

/** The word of a clause at a token, in lower case; empty outside the clause. */
export type Word = (at: number) => string

/** How certain a plan is, and whether it is told in the past. */
export type Governor = { occurrence: Talks['occurrence']; past: boolean }

/** The plan that governs verb `at`: a modal, "agreed to", "is to", "looks forward to" not further than the reach, none denied. */
export function governor(word: Word, at: number): Governor | undefined {
  // "concurred in holding", "agreed on holding"
  if ((word(at - 1) === 'in' || word(at - 1) === 'on') && AGREED.has(word(at - 2)) && !denied(word, at - 2)) return { occurrence: 'planned', past: false }
  let to = false
  for (let k = at - 1; k >= at - REACH && word(k) !== ''; k--) {
    const one = word(k)
    if (NEGATIONS.has(one) || HOPES.has(one)) return undefined
    const modal = MODAL_PLANS.get(one)
    if (modal) return denied(word, k) || HOPES.has(word(k - 1)) || HOPES.has(word(k - 2)) || busy(word, k, at) ? undefined : { occurrence: modal, past: false }
    const plan = to || one === 'expects' ? PLANS.get(one) : undefined
    if (plan && !denied(word, k)) return { occurrence: plan, past: PAST_BE.has(word(k - 1)) && plan !== 'possible' }
    if (plan) return undefined
    if (to && one === 'invitation') return { occurrence: /^accept/.test(word(k - 2)) || /^accept/.test(word(k - 1)) ? 'planned' : 'possible', past: false }
    if (one === 'to' && ['is', 'are'].includes(word(k - 1))) return aims(word, k - 2) ? undefined : { occurrence: 'planned', past: false }
    if (to && one === 'forward' && /^look/.test(word(k - 1))) return { occurrence: 'expected', past: false }
    if (one === 'to') to = true
  }
  return undefined
}

/** "The aim of the paper is to launch talks" tells a purpose. */
function aims(word: Word, at: number): boolean {
  for (let k = at; k > at - REACH && word(k) !== ''; k--) if (AIMS.has(word(k))) return true
  return false
}

/** Whether a modal has a verb of its own before the one at `to`: "would take weeks to convene". */
function busy(word: Word, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const lemma = verbOf(word(k))?.lemma
    if (JOINTS.has(word(k)) || (word(k) === 'to' && lemma === undefined && !CHAIN.has(verbOf(word(k - 1))?.lemma ?? ''))) return true
    if (k === from + 1 && lemma && !CHAIN.has(lemma) && !/ly$/.test(word(k))) return true
  }
  return false
}

/** Whether a negation stands shortly before a word or right behind it. */
export const denied = (word: Word, at: number): boolean => [at + 1, at - 1, at - 2, at - 3].some((k) => NEGATIONS.has(word(k)))
