import { MODALS, type Token, verbOf } from '../2-text/index.ts'
import { kindOfVerb } from './clause-kinds.ts'
import { isAdjective } from './adjectives.ts'

/** What starts at a token of a sentence: a clause, an item of a list of topics, the matter that the opening clause names, or nothing. */
export type Boundary = 'clause' | 'item' | undefined

/**
 * What is known of the sentence up to a token: whether topics are being listed, whether it tells that the contact took place, where the clause began. `isApposed`
 * tells the tokens that name again, after a comma, who was named before it ("the president of Avaria, Ann Oak").
 */
export type Reach = { listing: boolean; opening: boolean; from: number; items: number; isApposed: (token: Token) => boolean }

/** Words that no item of a list begins with: what follows them belongs to the words before. */
const NO_ITEM =
  /^(?:and|but|or|with|which|who|whom|whose|where|when|while|since|because|including|such|namely|especially|particularly|considering|in|at|of|by|from|during|after|before|for|against|as|to|if|should|among|notably|like|than|that|thereby|not|its|their|his|her)$/

/** Participles of accounts that open no clause of their own. */
const NO_TAIL = /^(?:considering|including|covering|concerning|following)$/

/** Words that a noun phrase of its own begins with, in a list without commas. */
const DETERMINER = /^(?:the|a|an|another|additional|further|its|their|his|her|our|ways|how|new)$/

/** A coordinated topic without a comma before it must have this many words before and after it to be a point of its own. */
const LEAST_CONJUNCT = 3

const word = (tokens: Token[], i: number): string => tokens[i]?.lower ?? ''

const isPast = (lower: string): boolean => verbOf(lower)?.forms.has('past') ?? false
const isFinite = (lower: string): boolean => isPast(lower) || (verbOf(lower)?.forms.has('s') ?? false)
const isIng = (lower: string): boolean => verbOf(lower)?.forms.has('ing') ?? false
const isBase = (lower: string): boolean => verbOf(lower)?.forms.has('base') ?? false
const isDash = (lower: string): boolean => /^[-–—]$/.test(lower)

/**
 * What starts at token `i` of a sentence.
 * Example: "… discussed grain exports, and thanked her" -> 'clause' at "thanked".
 */
export function boundaryAt(tokens: Token[], i: number, reach: Reach): Boundary {
  const here = word(tokens, i)
  const before = word(tokens, i - 1)
  if (before === ';') return 'clause'
  if (isDash(before) && isFinite(here) && kindOfVerb(here)) return 'clause'
  if (reach.opening && opensMatter(tokens, i, reach)) return 'clause'
  const joined = before === 'and' || before === 'but'
  const comma = before === ',' || (joined && word(tokens, i - 2) === ',')
  if (before === ',' && isIng(here) && kindOfVerb(here) && !NO_TAIL.test(here)) return pointsBack(tokens, i) ? undefined : 'clause'
  if (joined) {
    const clause = coordinated(tokens, i, comma)
    if (clause) return clause
  }
  if (here === 'as' && word(tokens, i + 1) === 'well' && word(tokens, i + 2) === 'as')
    return before === ',' || reach.listing ? (isIng(word(tokens, i + 3)) ? undefined : reach.listing ? 'item' : 'clause') : undefined
  return reach.listing ? itemAt(tokens, i, reach, { joined, comma }) : undefined
}

/** The matter of the contact named in the clause that opens the account: "spoke with X about …", "met X to discuss …". */
function opensMatter(tokens: Token[], i: number, { from }: Reach): boolean {
  if (i - from < 4) return false
  const here = word(tokens, i)
  if (here === 'about' || here === 'regarding' || here === 'concerning') return !/^\d/.test(word(tokens, i + 1))
  return here === 'to' && kindOfVerb(word(tokens, i + 1)) !== undefined && isBase(word(tokens, i + 1))
}

/** A clause after "and" or "but": a further verb of telling, a subject with its verb, a further "that" or "to". */
function coordinated(tokens: Token[], i: number, comma: boolean): Boundary {
  const here = word(tokens, i)
  let ahead = i
  while (ahead < i + 3 && /ly$|^(?:also|again|further|then|once|is|was|were|are|has|have|had)$/.test(word(tokens, ahead))) ahead++
  const next = word(tokens, ahead)
  if (isFinite(next) && (kindOfVerb(next) !== undefined || (comma && isPast(next)) || (next === 'made' && word(tokens, ahead + 1) === 'clear'))) return 'clause'
  if (comma && !MODALS.has(here) && opensClause(tokens, i)) return 'clause'
  const after = word(tokens, i + 1)
  if (here === 'that' && !(isBase(after) || isFinite(after))) return 'clause'
  return here === 'to' && isBase(after) ? 'clause' : undefined
}

/** An item of a list of topics, after a comma or after "and". */
function itemAt(tokens: Token[], i: number, { from, items, isApposed }: Reach, { joined, comma }: { joined: boolean; comma: boolean }): Boundary {
  const here = word(tokens, i)
  if (tokens[i]?.kind === 'punct' || NO_ITEM.test(here) || isIng(here) || isApposed(tokens[i] as Token)) return undefined
  if (/^(?:on|about|over)$/.test(here) && !tokens.slice(from, i - 1).some((token) => token.lower === here)) return undefined
  if (sharesHead(tokens, i, comma && !joined ? i - 1 : joined && word(tokens, i - 2) === ',' ? i - 2 : i - 1)) return undefined
  if (comma) return 'item'
  if (!joined) return undefined
  // "…, fisheries and the rescue service": the last of a list that commas have opened.
  if (items > 0 && DETERMINER.test(here)) return 'item'
  const left = i - 1 - from
  if (left < LEAST_CONJUNCT || wordsAhead(tokens, i) < LEAST_CONJUNCT - 1) return undefined
  if (tokens.slice(Math.max(from, i - 9), i).some((token) => token.lower === 'between' || token.lower === 'both')) return undefined
  return DETERMINER.test(here) || items > 0 ? 'item' : undefined
}

const wordsAhead = (tokens: Token[], i: number): number => {
  let n = 0
  while (i + n < tokens.length && tokens[i + n]?.kind !== 'punct') n++
  return n
}

/** True where the words before and after share one noun: "the political, security and economic spheres", "security, financial and political support". */
function sharesHead(tokens: Token[], i: number, end: number): boolean {
  if (isAdjective(word(tokens, end - 1))) return true
  const after = word(tokens, i + 1)
  return (after === 'and' || after === ',' || after === 'or') && isAdjective(word(tokens, i))
}

/** Whether a participle tail only weighs the matter named before it: "…, noting the importance of this channel", "… emphasising how useful this is". */
function pointsBack(tokens: Token[], i: number): boolean {
  if (verbOf(word(tokens, i))?.lemma === 'note' && /^(?:importance|need|usefulness|significance|value)$/.test(word(tokens, i + 2))) return true
  for (let k = i + 1; k < Math.min(tokens.length, i + 14) && word(tokens, k) !== ','; k++) if (/^(?:this|these)$/.test(word(tokens, k))) return true
  return false
}

/** True where a subject and its finite verb follow within eight words: ", and the United States will …". */
function opensClause(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
    const lower = word(tokens, k)
    if (lower === ',' || lower === 'and' || lower === 'of') return false
    if (MODALS.has(lower) || /^(?:is|are|was|were|has|have|had)$/.test(lower) || (kindOfVerb(lower) !== undefined && isFinite(lower))) return true
  }
  return false
}
