import { capitalRun, officeOf, secondField } from './capital-run.ts'
import { isGivenName } from './given-names.ts'
import type { Lexeme, Organisation, State } from './lexicon.ts'
import type { Hit, Scan } from './scan.ts'
import { organisationHead } from './word-classes.ts'

/** Who an actor speaks for, as a modifier of its phrase tells: "Russian", "US", "Kremlin", "NATO". */
export type Side = { from: number; to: number; state?: State; organisation?: Organisation; city?: true }

export type Role = Extract<Lexeme, { kind: 'role' }>

/** One noun phrase that may mean an actor; all numbers are token indexes, ends exclusive. */
export type Phrase = {
  from: number
  to: number
  /** Lower-case determiner or possessive, where there is one. */
  determiner?: string
  sides: Side[]
  /** The head role with its modifiers of office ("deputy foreign minister"). */
  role?: { from: number; to: number; lexeme: Role }
  /** Sector of a role that modifies the head ("army spokesman"). */
  modifierSector?: string
  former?: true
  /** A personal name. */
  name?: { from: number; to: number }
  /** A capitalised name of an organisation no table knows. */
  proper?: { from: number; to: number; head: { sector: string; kind: 'body' | 'outlet' | 'group' } }
  /** A hit of the lexicon that is the whole phrase: a state, its people, a capital, an organisation. */
  hit?: Hit
  /** A name that is only a guess yet: capitals with no evidence in the phrase itself. */
  candidate?: { from: number; to: number }
}

const SIDE_KINDS = ['adjective', 'state', 'capital', 'organisation', 'people'] as const
/** Roles that are adjectives or plain nouns as often: they count before a name, or with a determiner and nothing nominal after. */
const WEAK = new Set(
  'general private major minor local head chief national conservative liberal communist republican democrat captain speaker leader representative agent marine guard officer deputy officer host fence exile lady chair director driver owner operator producer observer local minor ranger player patient candidate believer expert consumer secretary partisan regular sovereign noble delegate executive professional official fighter editor critic independent intelligence military lead operative pilot visitor authority society community public campaign house union industry business company court bank coalition party press television radio media department commission agency embassy mission church fleet reserves forces tanks school college university hospital university camp staff crew masses minority population resistance rebellion opposition'.split(
    ' ',
  ),
)

/**
 * The noun phrase that starts at a token, or undefined where none that may mean an actor starts there.
 * Example: "the Ruritanian foreign minister Ann Oak said" at 0 -> side, role "foreign minister", name "Ann Oak".
 */
export function phraseAt(scan: Scan, at: number): Phrase | undefined {
  const end = scan.sentenceEnd(at)
  const phrase: Phrase = { from: at, to: at, sides: [] }
  let i = at
  if (scan.is(i, 'determiner')) {
    phrase.determiner = scan.token(i)?.lower as string
    i++
    if (scan.token(i)?.lower === 'of' && scan.is(i + 1, 'determiner')) return undefined
    if (scan.is(i, 'determiner')) i++
  }
  i = readModifiers(scan, phrase, i, end)
  if (!phrase.role && !phrase.name && !phrase.proper && !phrase.candidate && !phrase.sides.length) return undefined
  if (phrase.role) i = readAfterRole(scan, phrase, i, end)
  else if (!phrase.name && !phrase.proper && !phrase.candidate) {
    const last = phrase.sides.at(-1) as Side
    i = last.to
    phrase.hit = { from: last.from, to: last.to, lexemes: scan.hits(last.from).find((hit) => hit.to === last.to)?.lexemes ?? [] }
    phrase.sides.pop()
  }
  phrase.to = i
  return phrase
}

/** Reads sides, adjectives, roles and names before and up to the head; gives where reading stopped. */
function readModifiers(scan: Scan, phrase: Phrase, start: number, end: number): number {
  let i = start
  while (i < end) {
    const next = scan.token(i)
    if (!next) break
    if (next.lower === "'s" || next.lower === "'" || next.lower === '’') {
      if (!phrase.sides.length || phrase.role) break
      const after = afterPossessive(scan, i + 1, end)
      if (!after) break
      i = i + 1
      continue
    }
    const side = sideAt(scan, i)
    const role = scan.hit(i, 'role')
    if (role && (!side || role.to > side.to)) {
      const proper = properFrom(scan, i, end)
      if (proper && !isTitle(role)) {
        takeProper(phrase, proper)
        return proper.to
      }
      takeRole(phrase, role)
      i = role.to
      if (continues(scan, i, end)) continue
      return i
    }
    if (phrase.role) return i
    if (side) {
      const proper = properFrom(scan, i, end)
      if (proper && proper.to > side.to && !roleWithin(scan, side.to, proper.to)) {
        takeProper(phrase, proper)
        return proper.to
      }
      phrase.sides.push(side)
      i = side.to
      if (!headAhead(scan, scan.token(i)?.lower === "'s" ? i + 1 : i, end)) return i
      continue
    }
    const name = nameRun(scan, i, end)
    if (name) {
      takeRun(scan, phrase, name)
      return (phrase.name ?? phrase.proper ?? phrase.candidate)?.to ?? name.to
    }
    if (!(isModifier(scan, i) && headAhead(scan, i + 1, end)) && !(phrase.sides.length && isNounBefore(scan, i, end))) break
    if (next.lower === 'former' || next.lower === 'ex' || next.lower === 'ousted' || next.lower === 'erstwhile') phrase.former = true
    i++
  }
  return i
}

const isTitle = (hit: Hit): boolean => hit.lexemes.some((lexeme) => lexeme.kind === 'role' && (lexeme.use === 'title' || lexeme.use === 'noun'))
const roleWithin = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scan.hit(i, 'role')?.lexemes.some((lexeme) => lexeme.kind === 'role' && lexeme.use !== 'place')) return true
  return false
}

/** "Ruritania's foreign minister": something nominal that can be an actor follows the 's. */
const afterPossessive = (scan: Scan, at: number, end: number): boolean => headAhead(scan, at, end)

/** A word that may stand between side and head: a listed adjective, a number, or a lower-case word with a hyphen. */
function isModifier(scan: Scan, at: number): boolean {
  const token = scan.token(at)
  if (!token) return false
  if (scan.is(at, 'modifier') || scan.is(at, 'number') || token.kind === 'number') return true
  return token.kind === 'word' && token.lower.includes('-')
}

/** After a side, a plain noun that leads to a role within two words: "a Ruritanian foreign policy aide". */
function isNounBefore(scan: Scan, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 3); i++) {
    if (i > at && (scan.hit(i, 'role') || (scan.token(i)?.lower === 'chief' && scan.token(i + 1)?.capital))) return true
    const token = scan.token(i)
    if (
      token?.kind !== 'word' ||
      token.capital ||
      scan.verb(i) ||
      scan.is(i, 'determiner') ||
      scan.is(i, 'locative') ||
      scan.is(i, 'opener') ||
      scan.is(i, 'saying')
    )
      return false
  }
  return false
}

/** True when a role, or a capitalised word, follows within three words with only modifiers between. */
function headAhead(scan: Scan, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    if (scan.hit(i, 'role') || sideAt(scan, i)) return true
    const token = scan.token(i)
    if (token?.kind === 'word' && token.capital && !scan.is(i, 'not-name') && !scan.is(i, 'month')) return true
    const modifier =
      isModifier(scan, i) ||
      (token?.kind === 'word' && !scan.is(i, 'opener') && !scan.is(i, 'determiner') && !scan.is(i, 'locative') && !scan.verb(i) && i < at + 2)
    if (!modifier) return false
  }
  return false
}

/** True when what follows a role makes it a modifier of the next: "army spokesman", "opposition party members". */
function continues(scan: Scan, at: number, end: number): boolean {
  if (at >= end) return false
  const role = scan.hit(at, 'role')
  // "Chancellor Christian Oak": a given name that is a role's word too.
  const rank = role?.lexemes.some((lexeme) => lexeme.kind === 'role' && lexeme.use === 'title')
  if (role && !rank && scan.token(at)?.capital && scan.token(at + 1)?.capital && isGivenName(scan.words(at, at + 1))) return false
  if (role) return !WEAK_VERBS.has(scan.token(at)?.lower ?? '')
  const token = scan.token(at)
  return token?.kind === 'word' && !token.capital && scan.is(at, 'modifier') && Boolean(scan.hit(at + 1, 'role')) && !scan.verb(at)
}
const WEAK_VERBS = new Set('host hosts guard guards pilot head heads lead leads fence patrol chair chairs'.split(' '))

function takeRole(phrase: Phrase, hit: Hit): void {
  const lexeme = hit.lexemes.find((one) => one.kind === 'role') as Role
  if (phrase.role && phrase.role.lexeme.sector) phrase.modifierSector = phrase.role.lexeme.sector
  phrase.role = { from: phrase.role && phrase.role.to === hit.from ? phrase.role.from : hit.from, to: hit.to, lexeme }
}

function takeProper(phrase: Phrase, proper: NonNullable<Phrase['proper']>): void {
  phrase.proper = proper
}

/** The side a token opens: an adjective of a state, a state, a capital, an organisation. */
export function sideAt(scan: Scan, at: number): Side | undefined {
  const hit = scan.hit(at, ...SIDE_KINDS)
  if (!hit) return undefined
  for (const lexeme of hit.lexemes) {
    if (lexeme.kind === 'organisation') return { from: at, to: hit.to, organisation: lexeme.organisation }
    if (lexeme.kind === 'capital') return { from: at, to: hit.to, state: lexeme.state, city: true }
    if (lexeme.kind === 'state' || lexeme.kind === 'adjective' || lexeme.kind === 'people') return { from: at, to: hit.to, state: lexeme.state }
  }
  return undefined
}

/** After the head role: "of/for/to X", then a name, or a name in apposition. */
function readAfterRole(scan: Scan, phrase: Phrase, at: number, end: number): number {
  const role = phrase.role as NonNullable<Phrase['role']>
  let i = readComplement(scan, phrase, secondField(scan, at, end), end)
  if (role.lexeme.use === 'place') return i
  const comma = scan.token(i)?.lower === ',' && (i === role.to || (phrase.determiner === 'the' && phrase.sides.length > 0 && role.lexeme.use === 'title'))
  const name = nameRun(scan, comma ? i + 1 : i, end)
  if (!name) return i
  const owned = ["'s", 'whose'].includes(scan.token(phrase.from - 1)?.lower ?? '')
  if (
    comma &&
    !owned &&
    !(phrase.determiner && ['the', 'his', 'her', 'its', 'their', 'our'].includes(phrase.determiner) && closesApposition(scan, name.to, end))
  )
    return i
  if (role.lexeme.use === 'crowd') return i
  const head = organisationHead(scan.token(name.to - 1) ? scan.words(name.to - 1, name.to) : '')
  if (head && !comma && name.to - name.from > 1) return i
  // "the president of Oakland, Ashland's ally": behind a side a comma gives a name only where it is a whole one.
  if (comma && i > role.to && (head || name.to - name.from < 2)) return i
  phrase.name = name
  i = name.to
  return readComplement(scan, phrase, i, end)
}

const closesApposition = (scan: Scan, at: number, end: number): boolean =>
  at >= end || [',', '.', ';', ')', '—', '–'].includes(scan.token(at)?.lower ?? '') || scan.verb(at)

/** Sectors of people who are of the place where they are told of: "protesters in Oakland". */
const RESIDENT = new Set(['CVL', 'EDU', 'LAB', 'OPP', 'REL'])
const livesThere = (phrase: Phrase): boolean => phrase.role?.lexeme.plural === true && RESIDENT.has(phrase.role.lexeme.sector)

/** "of Ruritania", "of the ministry", "for the Middle East", "to the United Nations", "in Moscow": adds the side it names. */
function readComplement(scan: Scan, phrase: Phrase, at: number, end: number): number {
  let i = at
  for (let round = 0; round < 3 && i < end; round++) {
    const preposition = scan.token(i)?.lower ?? ''
    if (!['of', 'for', 'to', 'from', 'at', 'in', 'on'].includes(preposition)) break
    let j = i + 1
    if (scan.token(j)?.lower === 'the') j++
    const side = sideAt(scan, j)
    if (side) {
      if (['in', 'at', 'on', 'to'].includes(preposition) && phrase.sides.length) break
      // "the attack on X", "forces in X": where somebody is does not tell whose he is; a city tells it less.
      if (side.city && preposition !== 'of' && preposition !== 'from' && !(preposition === 'in' && livesThere(phrase))) break
      phrase.sides.push(side)
      i = side.to
      const office = scan.hit(i, 'role')
      if (office && i < end && scan.token(i - 1)?.lower !== "'s" && !scan.verb(i)) i = office.to
      continue
    }
    if (preposition === 'of' || preposition === 'for') {
      const proper = capitalRun(scan, j, end, phrase.role?.lexeme.use === 'title')
      if (proper && !scan.is(j, 'month')) {
        i = proper
        continue
      }
      const role = scan.hit(j, 'role')
      if (role && role.lexemes.some((lexeme) => lexeme.kind === 'role' && (lexeme.use === 'place' || lexeme.use === 'crowd'))) {
        const body = role.lexemes.find((lexeme) => lexeme.kind === 'role') as Role
        phrase.modifierSector ??= body.sector
        i = role.to
        continue
      }
    }
    break
  }
  return i
}

/** The name of an organisation no table knows, from a token on: capitalised words up to an organisation's head, and its complement ("Ministry of Trade"). */
function properFrom(scan: Scan, at: number, end: number): Phrase['proper'] {
  if (!scan.token(at)?.capital) return undefined
  let last = -1
  let i = at
  while (i < end && i < at + 8) {
    const token = scan.token(i)
    const joined = i > at && (token?.lower === 'and' || token?.lower === '&') && scan.token(i + 1)?.capital && !officeOf(scan, i + 1)
    if (!(token?.kind === 'word' && token.capital) && !joined) break
    const head = organisationHead(scan.words(i, i + 1))
    if (head && (i > at || hasComplement(scan, i))) last = i
    i++
  }
  if (last < 0) return undefined
  const head = organisationHead(scan.words(last, last + 1)) as NonNullable<ReturnType<typeof organisationHead>>
  let to = last + 1
  if (hasComplement(scan, last)) {
    const start = scan.token(to + 1)?.lower === 'the' ? to + 2 : to + 1
    to = capitalRun(scan, start, end) ?? to
  }
  return { from: at, to, head }
}

const hasComplement = (scan: Scan, at: number): boolean =>
  ['of', 'for', 'on'].includes(scan.token(at + 1)?.lower ?? '') && Boolean(scan.token(scan.token(at + 2)?.lower === 'the' ? at + 3 : at + 2)?.capital)

/** A run of capitalised words that may be a personal name, particles and initials within; stops before roles and names the tables know. */
export function nameRun(scan: Scan, at: number, end: number): { from: number; to: number } | undefined {
  let i = at
  while (scan.is(i, 'honorific') && scan.token(i)?.capital && i < at + 2) i++
  if (scan.token(i)?.lower === '.') i++
  const from = i
  while (i < end && i < from + 7) {
    const token = scan.token(i)
    if (!token) break
    if (token.kind === 'word' && token.capital && !stopsName(scan, i, from)) {
      i++
      // Initials: "John F. Oak".
      if (i < end && scan.token(i)?.lower === '.' && token.end - token.start === 1 && scan.token(i + 1)?.capital) i++
      continue
    }
    if (
      i > from &&
      token.kind === 'word' &&
      scan.is(i, 'particle') &&
      (scan.token(i + 1)?.capital || (scan.is(i + 1, 'particle') && scan.token(i + 2)?.capital))
    ) {
      i++
      continue
    }
    if (i === from && !token.capital && ['al', 'bin', 'bint', 'ibn', 'van', 'von', 'de', 'el', 'ul'].includes(token.lower) && scan.token(i + 1)?.capital) {
      i++
      continue
    }
    break
  }
  return i > from ? { from, to: suffixEnd(scan, i, from) } : undefined
}

/** "Ann Oak, Jr.": the comma parts nothing. */
export function suffixEnd(scan: Scan, at: number, from: number): number {
  if (scan.token(at)?.lower !== ',' || at - from < 2 || !/^[js]r\.?$/.test(scan.token(at + 1)?.lower ?? '') || !scan.token(at + 1)?.capital) return at
  return scan.token(at + 2)?.lower === '.' && scan.sentenceEnd(at) > at + 3 ? at + 3 : at + 2
}

/** True when a capitalised word ends a personal name: an opener, a month, a name of the tables that is no person. */
function stopsName(scan: Scan, at: number, from: number): boolean {
  if (scan.is(at, 'month') && at > from) return true
  if (PRONOUNS.has(scan.token(at)?.lower ?? '')) return true
  if (at > from && (opensTitle(scan, at) || TITLE_VERBS.has(scan.token(at)?.lower ?? ''))) return true
  if (scan.is(at, 'opener') && at === scan.sentenceStart(at)) return true
  if (at === from) {
    const given = isGivenName(scan.words(at, at + 1)) && scan.token(at + 1)?.capital && !scan.hit(at, 'state', 'organisation', 'capital')
    // "Jan Oak": the month is told with a number.
    if (given && (scan.hit(at, 'role', 'people', 'adjective') || scan.token(at)?.lower === 'jan')) return false
    if (scan.is(at, 'month') || scan.is(at, 'not-name')) return true
    return Boolean(scan.hit(at, 'state', 'adjective', 'people', 'organisation', 'capital') && !scan.hit(at, 'leader'))
  }
  return Boolean(scan.hit(at, 'adjective', 'organisation')) || scan.is(at, 'honorific')
}

/** Verbs that titles print with a capital behind a name and that are hardly ever names: "Ann Oak Holds a Call With". Source: titles of foreign ministries. */
const TITLE_VERBS = new Set(
  'attends chairs condemns congratulates delivers discusses exchanges had has have holds hosts meets phones receives says sends speaks telephones urges visits warns welcomes'.split(
    ' ',
  ),
)

const PRONOUNS = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you'])

/** True where a title in capitals stands before a capital: "Bluebell MP Ann Oak" is no name of four words. */
const opensTitle = (scan: Scan, at: number): boolean => {
  const role = scan.hit(at, 'role')
  const lexeme = role?.lexemes.find((one) => one.kind === 'role')
  return role !== undefined && lexeme?.kind === 'role' && lexeme.use === 'title' && !isWeak(lexeme) && Boolean(scan.token(role.to)?.capital)
}

/** Sorts a run of capitals: a known leader, an organisation by its head, or a candidate for a name. */
function takeRun(scan: Scan, phrase: Phrase, run: { from: number; to: number }): void {
  const leader = scan.hit(run.from, 'leader')
  if (leader && (leader.to >= run.to || suffixEnd(scan, leader.to, leader.from) === run.to)) {
    phrase.name = { from: run.from, to: Math.max(leader.to, run.to) }
    return
  }
  const proper = properFrom(scan, run.from, scan.sentenceEnd(run.from))
  if (proper && proper.to >= run.to) {
    phrase.proper = proper
    return
  }
  phrase.candidate = run
}

/** True when the phrase's head is a weak role: a word that is an adjective or a plain noun as often as a person. */
export const isWeak = (role: Role): boolean => WEAK.has(role.singular)
