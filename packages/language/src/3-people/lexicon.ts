import { keyOf } from './key.ts'
import { LEADERS } from './tables/leaders.ts'
import { ORGANISATIONS } from './tables/organisations.ts'
import { ROLES } from './tables/roles.ts'
import { STATES } from './tables/states.ts'

/** A state of the tables; user rows count like built-in ones. */
export type State = { code: string; name: string; adjective: string }
/** A named organisation, seat, outlet or group of the tables. */
export type Organisation = { name: string; kind: 'office' | 'igo' | 'body' | 'outlet' | 'group'; code: string; body: string; sector: string; aliases: string[] }
/** A person of the tables with the office held and when (ISO days, empty for open ends). */
export type Leader = { name: string; code: string; office: string; from: string; to: string }

/** What a run of words may mean. `cased`: exact = as written in the table, capital = opens with a capital, any = no matter. */
export type Lexeme = { cased: 'exact' | 'capital' | 'any'; words: string } & (
  | { kind: 'state' | 'adjective' | 'capital'; state: State }
  | { kind: 'people'; state: State; plural: boolean }
  | { kind: 'organisation'; organisation: Organisation }
  | { kind: 'leader'; leader: Leader }
  | { kind: 'role'; sector: string; use: 'title' | 'noun' | 'crowd' | 'place'; plural: boolean; singular: string }
)

/** Runs of words to their meanings; `longest` is the most tokens of an entry by its first word. */
export type Lexicon = { entries: Map<string, Lexeme[]>; longest: Map<string, number>; states: Map<string, State>; leaders: Leader[] }

/** A state of a table of one's own (`--states FILE`): ISO 3166-1 alpha-3 or user-assigned code, its names, demonyms, capital and seats. */
export type StateRow = {
  code: string
  name: string
  aliases?: string[]
  demonyms?: string[]
  capital?: string
  seats?: string[]
  leader?: { name: string; office: string }
}

/** The rows of a table: columns parted by |, the first row being their names. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('|'))
}

const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

const IRREGULAR: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'persons',
  wife: 'wives',
  thief: 'thieves',
  attorney: 'attorneys',
  chief: 'chiefs',
}

/**
 * The plural of a noun phrase that ends in its head, or has it before "of", "to", "general".
 * Example: pluralOf("secretary of state") -> "secretaries of state"; pluralOf("policeman") -> "policemen".
 */
export function pluralOf(noun: string): string {
  const inner = /^(.*?)( (?:of|to|for|in|general|at|by)\b.*|-(?:general|elect|designate|at-large|in-chief|in-law).*)$/.exec(noun)
  if (inner && !/^(?:major|lieutenant|colonel|brigadier)/.test(noun)) return `${pluralOf(inner[1] as string)}${inner[2]}`
  const head = /[\p{L}.]+$/u.exec(noun)?.[0] ?? noun
  const stem = noun.slice(0, noun.length - head.length)
  if (IRREGULAR[head]) return stem + IRREGULAR[head]
  if (/(?:man|woman)$/.test(head) && !/(?:german|human|roman|shaman|ottoman)$/.test(head)) return `${stem}${head.slice(0, -2)}en`
  if (/child$/.test(head)) return `${stem}${head}ren`
  if (/[^aeiou]y$/.test(head)) return `${stem}${head.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(head)) return `${noun}es`
  return head.endsWith('.') ? `${noun.slice(0, -1)}s.` : `${noun}s`
}

const caseOf = (name: string): 'exact' | 'capital' => (/^[\p{Lu}.\d&+-]{1,6}$/u.test(name) ? 'exact' : 'capital')
const bare = (name: string): string => name.replace(/^[Tt]he /, '')

function buildLexicon(rows: StateRow[]): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), longest: new Map(), states: new Map(), leaders: [] }
  const add = (name: string, lexeme: Lexeme) => {
    const key = keyOf(name)
    if (!key) return
    const known = lexicon.entries.get(key)
    if (known) known.push(lexeme)
    else lexicon.entries.set(key, [lexeme])
    const space = key.indexOf(' ')
    const first = space < 0 ? key : key.slice(0, space)
    let length = 1
    for (let i = space; i >= 0; i = key.indexOf(' ', i + 1)) length++
    if (length > (lexicon.longest.get(first) ?? 0)) lexicon.longest.set(first, length)
  }
  addStates(lexicon, add, rows)
  for (const [names, kind, code, body, sector] of rowsOf(ORGANISATIONS)) {
    const [name = '', ...aliases] = listOf(names)
    const organisation: Organisation = {
      name: bare(name),
      kind: kind as Organisation['kind'],
      code: code ?? '',
      body: body ?? '',
      sector: sector ?? '',
      aliases,
    }
    for (const words of [name, ...aliases]) add(bare(words), { kind: 'organisation', organisation, words: bare(words), cased: caseOf(words) })
  }
  addRoles(add)
  for (const [name = '', code = '', office = '', from = '', to = '', aliases] of rowsOf(LEADERS)) {
    const leader: Leader = { name, code, office, from, to }
    lexicon.leaders.push(leader)
    for (const words of [name, ...listOf(aliases)]) add(words, { kind: 'leader', leader, words, cased: 'capital' })
  }
  return lexicon
}

function addStates(lexicon: Lexicon, add: (name: string, lexeme: Lexeme) => void, rows: StateRow[]): void {
  const addState = (state: State, names: string[], adjectives: string[], people: string[], capitals: string[]) => {
    lexicon.states.set(state.code, state)
    for (const words of names) add(bare(words), { kind: 'state', state, words: bare(words), cased: caseOf(words) })
    for (const words of adjectives) {
      add(words, { kind: 'adjective', state, words, cased: caseOf(words) })
      if (!/(?:ese|ish|ch|s|x|o|land|\.)$/i.test(words) && !names.includes(words))
        add(`${words}s`, { kind: 'people', state, plural: true, words: `${words}s`, cased: 'capital' })
    }
    for (const words of people) add(words, { kind: 'people', state, plural: /(?:s|men|ese|ch|sh)$/.test(words), words, cased: 'capital' })
    for (const words of capitals) add(words, { kind: 'capital', state, words, cased: 'capital' })
  }
  for (const [code = '', names, adjectives, people, capitals] of rowsOf(STATES)) {
    const list = listOf(names)
    const forms = listOf(adjectives)
    addState({ code, name: list[0] ?? code, adjective: forms[0] ?? list[0] ?? code }, list, forms, listOf(people), listOf(capitals))
  }
  for (const row of rows) {
    const forms = row.demonyms ?? []
    const state = { code: row.code, name: row.name, adjective: forms[0] ?? row.name }
    addState(state, [row.name, ...(row.aliases ?? [])], forms, [], row.capital ? [row.capital] : [])
    for (const seat of row.seats ?? []) {
      const organisation: Organisation = { name: bare(seat), kind: 'office', code: row.code, body: '', sector: 'GOV', aliases: [] }
      add(bare(seat), { kind: 'organisation', organisation, words: bare(seat), cased: 'capital' })
    }
    if (row.leader) {
      const leader: Leader = { name: row.leader.name, code: row.code, office: row.leader.office, from: '', to: '' }
      lexicon.leaders.push(leader)
      add(leader.name, { kind: 'leader', leader, words: leader.name, cased: 'capital' })
    }
  }
}

function addRoles(add: (name: string, lexeme: Lexeme) => void): void {
  for (const [sector = '', use, nouns] of rowsOf(ROLES)) {
    for (const words of listOf(nouns)) {
      const kind = use as 'title' | 'noun' | 'crowd' | 'place'
      const lexeme = { kind: 'role', sector, use: kind, singular: words, words, cased: /^[A-Z]{2,}/.test(words) ? 'exact' : 'any' } as const
      add(words, { ...lexeme, plural: kind === 'crowd' })
      if (kind !== 'crowd') add(pluralOf(words), { ...lexeme, plural: true, words: pluralOf(words) })
    }
  }
}

let builtIn: Lexicon | undefined
const ofRows = new WeakMap<StateRow[], Lexicon>()

/** The lexicon of the tables and of a user's own states, built once. */
export function lexiconOf(rows?: StateRow[]): Lexicon {
  if (!rows?.length) {
    builtIn ??= buildLexicon([])
    return builtIn
  }
  const known = ofRows.get(rows)
  if (known) return known
  const lexicon = buildLexicon(rows)
  ofRows.set(rows, lexicon)
  return lexicon
}
