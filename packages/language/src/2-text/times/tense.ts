import type { Lexeme } from './lexeme.ts'

/** Which way an expression without a year or week looks from the day of speaking; `strong` when a verb of its own clause says so. */
export type Direction = { way: 'past' | 'future'; strong: boolean }

const words = (list: string): Set<string> => new Set(list.split(' '))

/** Words that put what follows into the future. Source: a grammar of English verb forms; IPTC eventstatus wordings. */
const FUTURE = words(
  'could deadline due expected expects going hope hopes intend intends invited likely ll may might must plan planned planning plans scheduled set shall should slated unlikely upcoming will would',
)
/** Verbs after which "until", "to" or "for" names the new day. */
const PUT_OFF = words('adjourned deferred delayed extended moved off postponed prolonged pushed rescheduled suspended')
/** Verbs whose infinitive lies ahead of them. */
const AHEAD = words('agree agreed agrees are ask asked decide decided invite invited is offered ordered pledged promised ready urged vowed want wants warned')
/** Present forms that tell of what is on the calendar. */
const CALENDAR = words(
  'arrives begin begins close closes comes convene convenes depart departs ends expire expires face faces fly flies gather gathers goes holds hosts leaves meet meets open opens reopens resume resumes returns runs starts sits speaks takes travels',
)
/** Past forms that do not end in -ed. Source: a grammar of English irregular verbs. */
const PAST = words(
  'ate became been began bought broke brought built came chose cut did drew drove fell fled flew forbade fought found gave got grew had has have heard held hit hurt kept knew laid lay led left lent lost made meant met overthrew paid put quit ran rang read resigned rose said sank sat saw sent shook shot shut sold sought spent spoke spread stood struck swore swept swung taken taught thought threw told took understood undertook was went were withdrew woke won wore wrote',
)
const NOT_PAST = words('bed breed exceed feed hundred indeed kindred need proceed red sacred seed shed speed succeed ted united wed weed')
const BOUNDARY = words('; : — that which who whom whose when while after before because but although though whereas if unless')
const MODAL = words('can could may might must shall should to will would ll')

const isPast = (word: string): boolean => PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word))

/**
 * The direction of the expression at [start, end) of a sentence: by the nearest verb of its clause, to the left first, then to the right, then anywhere; the past by default.
 * Example: "Talks will open on Friday", 4, 5 -> future; "She left on Friday" -> past.
 */
export function directionOf(lexemes: Lexeme[], start: number, end: number): Direction {
  const next = lexemes[end]?.lower ?? ''
  if (next === 'will' || next === 'would' || (next === 'is' && FUTURE.has(lexemes[end + 1]?.lower ?? ''))) return { way: 'future', strong: true }
  const left = scanLeft(lexemes, start, true)
  if (left) return { way: left, strong: true }
  const right = scanRight(lexemes, end, true)
  if (right) return { way: right, strong: true }
  // "can be ready by November", "that they leave by January": a last day lies ahead, where no verb of its clause is past.
  if (lexemes[start - 1]?.lower === 'by') return { way: 'future', strong: true }
  const far = scanLeft(lexemes, start, false) ?? scanRight(lexemes, end, false)
  return { way: far ?? 'past', strong: false }
}

function scanLeft(lexemes: Lexeme[], start: number, clause: boolean): 'past' | 'future' | undefined {
  const least = Math.max(0, start - 40)
  for (let i = start - 1; i >= least; i--) {
    const word = lexemes[i]?.lower ?? ''
    if (clause && BOUNDARY.has(word) && !((word === 'before' || word === 'after') && start - i <= 3)) return undefined
    const way = wayAt(lexemes, i, start)
    if (way) return way
  }
  return undefined
}

function scanRight(lexemes: Lexeme[], end: number, clause: boolean): 'past' | 'future' | undefined {
  const most = Math.min(lexemes.length, end + 40)
  for (let i = end; i < most; i++) {
    const word = lexemes[i]?.lower ?? ''
    if (clause && BOUNDARY.has(word)) return undefined
    const way = wayAt(lexemes, i, end)
    if (way) return way
  }
  return undefined
}

/** What the word at `i` tells of the tense at `from`, if anything. */
function wayAt(lexemes: Lexeme[], i: number, from: number): 'past' | 'future' | undefined {
  const lexeme = lexemes[i] as Lexeme
  const word = lexeme.lower
  const back = (n: number): string => lexemes[i - n]?.lower ?? ''
  const lead = lexemes[from - 1]?.lower ?? ''
  if (lexeme.kind !== 'word') return undefined
  if (word === 'set') return lexemes[i + 1]?.lower === 'to' || lexemes[i + 1]?.lower === 'for' ? 'future' : undefined
  if (word === 'may' && lexeme.capital) return undefined
  if (FUTURE.has(word)) return 'future'
  if (PUT_OFF.has(word) && (lead === 'until' || lead === 'to' || lead === 'till')) return 'future'
  if ((word === 'is' || word === 'are' || word === 'was' || word === 'were') && lexemes[i + 1]?.lower === 'to') return 'future'
  if (isPast(word) && !(lexeme.capital && i > 0)) return modalBefore(lexemes, i) ? 'future' : 'past'
  if (back(1) === 'to' && !lexeme.capital && infinitiveAhead(lexemes, i)) return 'future'
  if (CALENDAR.has(word) && back(1) !== 'to' && !['a', 'an', 'the', 'of'].includes(back(1)) && !(lexeme.capital && i > 0)) return 'future'
  return undefined
}

/** "will be held", "to be signed", "would have to be moved". */
function modalBefore(lexemes: Lexeme[], i: number): boolean {
  if (!['be', 'been', 'get'].includes(lexemes[i - 1]?.lower ?? '') && !/ly$/.test(lexemes[i - 1]?.lower ?? '')) return false
  for (let k = i - 1; k >= Math.max(0, i - 4); k--)
    if (MODAL.has(lexemes[k]?.lower ?? '')) return lexemes[k + 1]?.lower !== 'have' && lexemes[k + 1]?.lower !== 'has'
  return false
}

/** "agreed to meet", "is ready to sign": the infinitive lies ahead of its governing verb. */
function infinitiveAhead(lexemes: Lexeme[], i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 6); k--) {
    const word = lexemes[k]?.lower ?? ''
    if (AHEAD.has(word)) return true
    if (isPast(word)) return false
  }
  return false
}
