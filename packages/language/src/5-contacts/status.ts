import type { Contact } from '@readout/record'
import { verbOf } from '../2-text/index.ts'
import { lowerAt, type Surface, tokenAt } from './surface.ts'

type Status = Contact['status']

const FUTURE = new Set("will shall 'll would".split(' '))
const PLANNED = new Set(
  'agreed agree agrees due expected going hopes intends invited look looking looks plan planned planning plans planning scheduled set slated upcoming wants wish wishes ready willing offered proposed propose proposes expects want'.split(
    ' ',
  ),
)
const UNREAL = new Set("can could may might must should if whether cannot can't couldn't".split(' '))

/** What the words before a contact verb make of it: held, scheduled, denied, or only thought of (undefined). */
export function verbStatus(surface: Surface, verb: number): Status | 'unreal' {
  const { tokens } = surface.text
  const token = tokenAt(surface, verb)
  const sentence = token?.sentence
  const form = verbOf(token?.lower ?? '')?.forms
  if (isDenied(surface, verb, form?.has('ing') === true)) return 'denied'
  let to = false
  let helper = false
  for (let i = verb - 1; i >= 0 && verb - i <= 9 && tokens[i]?.sentence === sentence; i--) {
    const word = lowerAt(surface, i)
    if (word === 'to' && i >= verb - 2) to = true
    if (FUTURE.has(word)) return denied(surface, i, verb) ? 'cancelled' : 'scheduled'
    if (UNREAL.has(word)) return 'unreal'
    if (to && PLANNED.has(word)) return 'scheduled'
    if (to && (word === 'is' || word === 'are') && i === verb - 2) return 'scheduled'
    if (word === 'never' || (word === 'not' && i >= verb - 2) || /n't$/.test(word)) return 'denied'
    if (['has', 'have', 'had', 'was', 'were', 'did', 'been'].includes(word)) helper = true
    if (word === ',' || word === ';' || word === 'that') break
    if (word === 'and' && helper) break
  }
  if (to && form?.has('ing') && lowerAt(surface, verb - 2) === 'forward') return 'scheduled'
  if (to) return 'unreal'
  if (form?.has('past') || form?.has('participle')) return 'held'
  if (form?.has('ing')) return helper ? 'held' : 'unreal'
  // Headlines tell what was done in the present.
  if (form?.has('s') || form?.has('base')) return isHeadline(surface, verb) ? 'held' : 'scheduled'
  return 'unreal'
}

/** Whether a token stands in the headline, given beside the text or part of it. */
function isHeadline(surface: Surface, i: number): boolean {
  const sentence = surface.text.sentences[tokenAt(surface, i)?.sentence ?? -1]
  return surface.given || (sentence !== undefined && surface.text.paragraphs[sentence.paragraph]?.kind === 'headline')
}

/** Words that deny. */
export const DENY = new Set(['denied', 'denies', 'deny', 'denying'])
const RUMOURS = new Set('allegation allegations claim claims report reports rumor rumors rumour rumours suggestion suggestions'.split(' '))
/** How many words may stand between a denial and the verb it denies. */
const FAR = 30

/** "A denied that its minister had met B", "denied having met", "denied reports that": the denial holds the verb. */
function isDenied(surface: Surface, verb: number, gerund: boolean): boolean {
  const sentence = tokenAt(surface, verb)?.sentence
  for (let i = verb - 1; i >= verb - FAR && tokenAt(surface, i)?.sentence === sentence; i--) {
    const word = lowerAt(surface, i)
    if (word === 'but' || word === ';' || word === '”') return false
    if (!DENY.has(word)) continue
    let next = i + 1
    while (next < i + 4 && (RUMOURS.has(lowerAt(surface, next)) || ['a', 'an', 'any', 'the'].includes(lowerAt(surface, next)))) next++
    if (lowerAt(surface, next) === 'that') return lowerAt(surface, verb - 1) !== 'and'
    return (gerund && verb - i <= 3) || (lowerAt(surface, i + 1) === 'having' && verb - i <= 4)
  }
  return false
}

const denied = (surface: Surface, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (['not', 'no'].includes(lowerAt(surface, i)) || lowerAt(surface, i + 1) === 'longer') return true
  return false
}

const POSTPONE = new Set('postpone postpones postponed postponing postponement deferred rescheduled delayed'.split(' '))
const CANCEL = new Set('cancel cancels cancelled canceled cancelling canceling cancellation scrapped'.split(' '))

/** Words of a clause that put a contact off or call it off. */
export function setBack(surface: Surface, from: number, to: number): 'postponed' | 'cancelled' | undefined {
  for (let i = from; i < to; i++) {
    const word = lowerAt(surface, i)
    if (POSTPONE.has(word) || (word === 'put' && lowerAt(surface, i + 1) === 'off')) return 'postponed'
    if (CANCEL.has(word) || (word === 'called' && lowerAt(surface, i + 1) === 'off')) return 'cancelled'
    if (word === 'no' && lowerAt(surface, i + 1) === 'longer') return 'cancelled'
  }
  return undefined
}
