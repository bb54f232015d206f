import { writeSync } from 'node:fs'
import process from 'node:process'
import { isatty } from 'node:tty'
import { plainWords } from '../value-options.ts'

/** What each verb says it is at, before anything is loaded; verbs that answer at once say nothing. */
const FIRST_WORDS: Record<string, (target: string, second?: string) => string> = {
  read: (target) => `reading ${target}`,
  explain: (target) => `reading ${target}`,
  save: (target) => `reading ${target}`,
  import: (target) => `taking in ${target}`,
  search: () => 'searching',
  person: () => 'searching',
  reprocess: () => 'reading stored pages again',
  export: () => 'gathering the record',
  rehydrate: (target) => `reading ${target}`,
  backup: () => 'copying the store',
  compare: readingBoth,
  'check-quotes': readingBoth,
  batch: () => 'reading JSON lines from standard input',
  demo: () => 'reading the invented coverage of examples/coverage',
  serve: opening,
  add: (target) => `asking ${target}`,
  contact: opening,
  'if-then': opening,
  calendar: opening,
  dyad: opening,
  watch: opening,
  review: opening,
  withdraw: opening,
  feeds: opening,
  replies: opening,
  worker: opening,
  doctor: () => 'looking',
  verify: (target) => `checking ${target}`,
  fetch: () => 'fetching what is due',
}

function opening(): string {
  return 'opening the record'
}

function readingBoth(target: string, second?: string): string {
  return second === undefined ? `reading ${target}` : `reading ${target} and ${second}`
}

const NEEDS_TARGET: ReadonlySet<string> = new Set(['read', 'explain', 'save', 'import', 'rehydrate', 'check-quotes', 'add', 'verify', 'withdraw', 'person'])

let standing = false

/** Says on standard error what the program is at; on a terminal the line goes away again by `hush`. */
export function announce(args: readonly string[]): void {
  const words = plainWords(args)
  const [first = ''] = words
  const [verb, target] = first in FIRST_WORDS ? [first, words[1]] : /^https?:|^-$|[./\\]/.test(first) ? ['read', first] : ['', undefined]
  const named = (word: string | undefined) => (!word || word === '-' ? 'standard input' : word)
  // What is needed and missing is said by the verb itself.
  if (target === undefined && NEEDS_TARGET.has(verb)) return
  const said = FIRST_WORDS[verb]?.(named(target), words[2] === undefined ? undefined : named(words[2]))
  if (!said || args.includes('--help') || args.includes('-h')) return
  tell(isLive() ? `${said} …` : `${said} …\n`)
  standing = isLive()
}

/** Takes the announcing line off a terminal, so that what follows starts on a clean line. */
export function hush(): void {
  if (standing) tell('\r\x1b[2K')
  standing = false
}

/** A line that is written over while work goes on; off a terminal nothing is said until the end. */
export function progress(text: string): void {
  if (!isLive()) return
  tell(`\r\x1b[2K${text}`)
  standing = true
}

/** How often a line of progress is said off a terminal, where lines stay. */
const PLAIN_EVERY_MS = 10_000
let toldAt = Date.now()

/** Where long work stands: written over on a terminal, elsewhere a plain line now and then. */
export function reportProgress(text: string): void {
  if (isLive()) return progress(text)
  if (Date.now() - toldAt < PLAIN_EVERY_MS) return
  toldAt = Date.now()
  tell(`${text}\n`)
}

/** One message on standard error. */
export function say(text: string): void {
  hush()
  tell(`${text}\n`)
}

function isLive(): boolean {
  return isatty(2) && process.env['TERM'] !== 'dumb'
}

/** Straight to the descriptor: opening process.stderr costs time before the first word. A closed standard error is no reason to stop. */
function tell(text: string): void {
  try {
    writeSync(2, text.replace(/[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g, ''))
  } catch {}
}
