import { bare, type Ground, sentenceStart, wordAt } from './ground.ts'
import { inRelative, isFinite, isInnerComma, isTime, type Phrase } from './phrase.ts'
import type { Word } from './words.ts'

/** Where the clause that ends before word `end` begins: after a mark, a conjunction, a subordinator. Bounded by its sentence. */
export function clauseStart(ground: Ground, end: number): number {
  const first = sentenceStart(ground, end)
  let depth = 0
  for (let i = end - 1; i >= first; i--) {
    const word = ground.words[i] as Word
    if (!bare(ground, i)) {
      if (word.is === 'close' || (word.is === 'stop' && wordAt(ground, i + 1)?.is !== 'noun')) return i + 1
      continue
    }
    if (word.lower === ')') depth++
    if (word.lower === '(') {
      if (depth === 0) return i + 1
      depth--
    }
    if (depth > 0) continue
    if (word.is === 'semi' || word.is === 'colon' || word.is === 'dash' || word.is === 'stop' || word.is === 'open' || word.is === 'close') return i + 1
    if (word.is === 'sub' || word.is === 'that') {
      // A relative clause inside the subject ("the man that lost said") is left to the caller; else the clause opens here.
      if (!closesRelative(ground, i, end)) return i + 1
    }
  }
  return first
}

/** Does a finite verb stand between the relative word at i and the cue, so that the clause of i is closed before the cue? */
function closesRelative(ground: Ground, i: number, end: number): boolean {
  const before = wordAt(ground, i - 1)
  if (!before || (before.is !== 'noun' && before.is !== 'name' && before.is !== 'comma' && before.is !== 'pro')) return false
  let verbs = 0
  for (let j = i + 1; j < end; j++) if (bare(ground, j) && isFinite(ground, j)) verbs++
  return verbs > 0 && ground.words[i]?.is === 'that' && before.is !== 'comma'
}

/** Commas of [from, to) that stand on the level itself. */
function commas(ground: Ground, from: number, to: number): number[] {
  const at: number[] = []
  for (let i = from; i < to; i++) if (ground.words[i]?.is === 'comma' && bare(ground, i) && !isInnerComma(ground, i)) at.push(i)
  return at
}

/**
 * The subject of the verb group that starts at word `group`: the whole noun phrase with apposition, or undefined.
 * Example: "On Monday, Ann Oak, the minister, said" -> Ann Oak, the minister.
 */
export function findSubject(ground: Ground, group: number): Phrase | undefined {
  const afterMark = phraseAfterMark(ground, group)
  if (afterMark) return afterMark
  const start = clauseStart(ground, group)
  let end = dropAdjuncts(ground, start, group)
  if (end <= start) return undefined
  const joined = wordAt(ground, end - 1)?.is === 'cc'
  if (joined) return sharedSubject(ground, start, end - 1)
  const trailing = wordAt(ground, end - 1)?.is === 'comma'
  if (trailing) end--
  const cuts = commas(ground, start, end)
  const segments: Phrase[] = []
  let at = start
  for (const cut of [...cuts, end]) {
    if (cut > at) segments.push({ from: at, to: cut })
    at = cut + 1
  }
  const last = segments.at(-1)
  if (!last) return undefined
  if (trailing && segments.length > 1) return withInsertion(ground, segments)
  if (trailing && segments.length === 1 && isInsertion(ground, last)) return undefined
  return withinSegment(ground, segments, segments.length - 1)
}

/** A closing mark that the sentence goes on from: a comma, a question or a cry stands inside it, or it is in the same sentence as what follows. */
export function leadsOn(ground: Ground, close: number): boolean {
  const inside = wordAt(ground, close - 1)
  if (inside?.is === 'comma' || inside?.is === 'dash' || inside?.is === 'punct') return true
  return inside?.lower !== '.' && wordAt(ground, close + 1)?.sentence === wordAt(ground, close)?.sentence
}

/** “…,” Ann Oak, who leads the ministry, said: all that stands between the mark and the verb is the subject. */
function phraseAfterMark(ground: Ground, group: number): Phrase | undefined {
  const sentence = wordAt(ground, group)?.sentence
  let relative = -1
  const verbs: number[] = []
  for (let i = group - 1; i >= ground.from && group - i < 50; i--) {
    const word = ground.words[i] as Word
    if (word.is === 'close') {
      const last = ground.words[group - 1]?.is === 'comma' ? group - 1 : group
      if (
        !leadsOn(ground, i) ||
        last <= i + 1 ||
        OPENERS.has(wordAt(ground, i + 1)?.is ?? '') ||
        wordAt(ground, i + 1)?.is === 'wh' ||
        wordAt(ground, i + 1)?.is === 'prep'
      )
        return undefined
      // A finite verb of the subject's own stands after a relative word; any other one makes it a clause.
      if (verbs.some((verb) => verb < relative || relative < 0)) return undefined
      const to = dropAdjuncts(ground, i + 1, last)
      return hasNominal(ground, i + 1, to) ? { from: i + 1, to } : undefined
    }
    if (!bare(ground, i) || word.sentence !== sentence || word.is === 'stop' || word.is === 'colon' || word.is === 'semi') return undefined
    if (word.is === 'wh' || word.is === 'that' || word.lower === 'whose') relative = i
    if (isFinite(ground, i)) verbs.push(i)
  }
  return undefined
}

/** Drops what stands between a subject and its verb but belongs to neither: "on Tuesday", "last week", "in a statement". */
function dropAdjuncts(ground: Ground, start: number, group: number): number {
  let end = group
  for (let round = 0; round < 3; round++) {
    const last = wordAt(ground, end - 1)
    if (!last) return end
    if (last.is === 'adv' && end - 1 > start) {
      end--
      continue
    }
    if (!isTime(last)) return end
    let from = end - 1
    while (
      from > start &&
      end - from < 5 &&
      wordAt(ground, from - 1) &&
      (isTime(wordAt(ground, from - 1)) ||
        /^(?:last|this|next|late|early|the|of|on|in|past|that)$/.test(wordAt(ground, from - 1)?.lower ?? '') ||
        wordAt(ground, from - 1)?.is === 'num')
    )
      from--
    if (from <= start) return end
    // "Monday said" with nothing before it but the day is the subject itself.
    end = from
  }
  return end
}

const INSERTION: ReadonlySet<string> = new Set(['prep', 'sub', 'wh', 'adv', 'to', 'that'])

/** True for a segment that cannot be a subject: "speaking in Geneva", "who lost", "in Moscow", "however". */
function isInsertion(ground: Ground, { from, to }: Phrase): boolean {
  const word = wordAt(ground, from)
  if (!word) return true
  if (word.is === 'verb') return true
  if (word.is === 'wh' || word.is === 'sub' || word.is === 'to' || word.is === 'that') return true
  if (word.is === 'prep') return true
  if (word.lower === 'whose') return true
  if (word.is === 'adv' && to - from <= 3) return true
  if (isTime(word) && to - from <= 3) return true
  if (/^(?:late|early|earlier|later|last|this|next)$/.test(word.lower) && (isTime(wordAt(ground, to - 1)) || wordAt(ground, from + 1)?.is === 'prep'))
    return true
  return INSERTION.has(word.is) && to - from === 1
}

const isRelative = (ground: Ground, { from, to }: Phrase): boolean => {
  const word = wordAt(ground, from)
  return (
    word?.is === 'wh' ||
    word?.lower === 'whose' ||
    ((word?.is === 'prep' || word?.is === 'det') && wordAt(ground, from + 1)?.is === 'wh') ||
    (word?.is === 'verb' && to > from)
  )
}

/** "Oak, the minister, said": the subject opens in the last segment before the insertions that is none itself. */
function withInsertion(ground: Ground, segments: Phrase[]): Phrase | undefined {
  const end = (segments.at(-1) as Phrase).to
  let i = segments.length - 1
  while (i > 0 && (isInsertion(ground, segments[i] as Phrase) || isRelative(ground, segments[i] as Phrase))) i--
  // Every segment after i is an insertion; i itself may be an apposition to the one before.
  let head = i
  while (head > 0 && isApposition(ground, segments[head] as Phrase) && canHead(ground, segments[head - 1] as Phrase)) head--
  const phrase = withinSegment(ground, segments, head)
  if (!phrase) return undefined
  let to = phrase.to
  for (let k = head + 1; k < segments.length; k++) {
    const segment = segments[k] as Phrase
    // "Oak, speaking in Geneva, said": what tells the occasion is no part of the speaker.
    if (isInsertion(ground, segment) && !isRelative(ground, segment)) break
    if (wordAt(ground, segment.from)?.is === 'verb') break
    to = segment.to
  }
  return { from: phrase.from, to: Math.min(to, end) }
}

function isApposition(ground: Ground, { from }: Phrase): boolean {
  const word = wordAt(ground, from)
  return word !== undefined && (word.is === 'det' || word.is === 'noun' || word.is === 'name' || word.is === 'poss' || word.is === 'num' || word.is === 'cc')
}

function canHead(ground: Ground, phrase: Phrase): boolean {
  if (isInsertion(ground, phrase)) return false
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = wordAt(ground, i)
    // What follows a relative word belongs to the phrase, verbs and all.
    if (word?.is === 'wh' || word?.is === 'that' || word?.lower === 'whose') break
    if (isFinite(ground, i)) return false
  }
  return wordAt(ground, phrase.from)?.is !== 'cc' || phrase.to - phrase.from > 1
}

/** The noun phrase at the end of a segment, coordinated segments before it taken in ("A, B and C said"). */
function withinSegment(ground: Ground, segments: Phrase[], index: number): Phrase | undefined {
  const segment = segments[index] as Phrase
  let from = afterVerbs(ground, segment)
  if (from < 0) return undefined
  from = afterOpeners(ground, from, segment.to)
  if (from >= segment.to) return undefined
  // A list of names: the segments before it belong to the subject where they are short and verbless.
  let k = index
  if (wordAt(ground, segment.from)?.is === 'cc' && hasNominal(ground, from, segment.to)) {
    while (k > 0 && isListItem(ground, segments[k - 1] as Phrase)) k--
    if (k < index) from = afterOpeners(ground, (segments[k] as Phrase).from, segment.to)
  } else if (containsCoordination(ground, from, segment.to)) {
    while (k > 0 && isListItem(ground, segments[k - 1] as Phrase)) k--
    if (k < index) from = afterOpeners(ground, (segments[k] as Phrase).from, segment.to)
  }
  return hasNominal(ground, from, segment.to) ? { from, to: segment.to } : undefined
}

function containsCoordination(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(ground, i)?.lower === 'and') return wordAt(ground, to - 1)?.is === 'name' && wordAt(ground, from)?.is === 'name'
  return false
}

function isListItem(ground: Ground, phrase: Phrase): boolean {
  if (phrase.to - phrase.from > 5) return false
  const word = wordAt(ground, phrase.from)
  if (!word || (word.is !== 'name' && word.is !== 'det' && word.is !== 'noun')) return false
  return canHead(ground, phrase) && wordAt(ground, phrase.to - 1)?.is === 'name'
}

function hasNominal(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const is = wordAt(ground, i)?.is
    if (is === 'noun' || is === 'name' || is === 'pro' || (is === 'num' && i === to - 1) || (is === 'det' && i === to - 1) || (is === 'wh' && i === to - 1))
      return true
  }
  return false
}

/** First word of the noun phrase after the last finite verb of a segment that no relative word governs; -1 where the verb stands at its end. */
function afterVerbs(ground: Ground, { from, to }: Phrase): number {
  let start = from
  for (let i = from; i < to; i++) {
    if (!bare(ground, i)) continue
    const word = ground.words[i] as Word
    if (word.is === 'wh' || (word.is === 'that' && i > from)) {
      // "those who lost said": the relative clause belongs to the phrase; "who said": the relative word is the subject.
      if (i === to - 1) return antecedent(ground, from, i)
      if (i > from && relativeRunsTo(ground, i, to)) return start
      start = i + 1
    }
    if ((word.is === 'cc' || word.is === 'sub') && clauseFollows(ground, i, to)) start = i + 1
  }
  for (let i = start; i < to; i++) if (bare(ground, i) && isFinite(ground, i) && !inRelative(ground, start, i)) return sharedStart(ground, start, i, to)
  return start
}

/** A verb before the cue without a conjunction: "Oak met Ash on Monday said" is broken text; the subject of the first verb is the best there is. */
function sharedStart(ground: Ground, start: number, verb: number, to: number): number {
  const phrase = wordAt(ground, to - 1)
  return verb > start && phrase ? nounRun(ground, verb + 1, to) : -1
}

/** The noun phrase that ends before word `end`, one "of" or "from" phrase taken in: "critics of the plan saying". */
export function nounBefore(ground: Ground, end: number): Phrase | undefined {
  const low = clauseStart(ground, end)
  let from = nounRun(ground, low, end)
  if (from < 0) return undefined
  if (from > low + 1 && /^(?:of|from|for|in)$/.test(wordAt(ground, from - 1)?.lower ?? '')) {
    const wider = nounRun(ground, low, from - 1)
    if (wider >= 0) from = wider
  }
  while (from < end && ['comma', 'adv'].includes(wordAt(ground, from)?.is ?? '')) from++
  return from < end ? { from, to: end } : undefined
}

/** Start of the run of words at the end of [from, to) that holds no verb and no preposition. */
function nounRun(ground: Ground, from: number, to: number): number {
  let i = to
  while (
    i > from &&
    !['verb', 'be', 'have', 'do', 'modal', 'prep', 'to', 'cc', 'sub', 'that', 'wh', 'comma', 'close'].includes(wordAt(ground, i - 1)?.is ?? 'verb')
  )
    i--
  return i < to ? i : -1
}

/** The noun that a relative word before the cue stands for: "those who |said". */
function antecedent(ground: Ground, from: number, wh: number): number {
  const end = wordAt(ground, wh - 1)?.is === 'comma' ? wh - 1 : wh
  const noun = end > from ? nounBefore(ground, end) : undefined
  return noun ? Math.max(from, noun.from) : wh
}

const relativeRunsTo = (ground: Ground, i: number, to: number): boolean => {
  for (let j = i + 1; j < to; j++) if (isFinite(ground, j)) return true
  return false
}

/** Does a conjunction at i open a new clause with its own subject before the cue (no finite verb after it)? */
function clauseFollows(ground: Ground, i: number, to: number): boolean {
  let verbBefore = false
  for (let j = i - 1; j >= ground.from && ground.words[j]?.sentence === ground.words[i]?.sentence && i - j < 40; j--) if (isFinite(ground, j)) verbBefore = true
  if (!verbBefore && ground.words[i]?.is === 'cc') return false
  return to - i > 1
}

/** The subject of "…, and said": that of the first finite verb of the clause. */
function sharedSubject(ground: Ground, start: number, end: number): Phrase | undefined {
  let verb = -1
  for (let i = start; i < end; i++)
    if (bare(ground, i) && isFinite(ground, i) && !inRelative(ground, start, i)) {
      verb = i
      break
    }
  if (verb <= start) return undefined
  while (verb > start && ['adv', 'not'].includes(wordAt(ground, verb - 1)?.is ?? '')) verb--
  return verb > start ? findSubject(ground, verb) : undefined
}

const OPENERS: ReadonlySet<string> = new Set(['cc', 'adv', 'sub', 'comma', 'dash', 'punct', 'open'])

/** Skips what opens a clause before its subject: "But", "Meanwhile", "On Monday", "In Geneva the minister". */
function afterOpeners(ground: Ground, from: number, to: number): number {
  let i = from
  for (let round = 0; round < 4 && i < to; round++) {
    const word = wordAt(ground, i)
    if (!word) break
    if (OPENERS.has(word.is) && i < to - 1) {
      i++
      continue
    }
    if (word.is === 'prep' && i < to - 1 && /^(?:as|after|before|since|until|like)$/.test(word.lower) && wordAt(ground, i + 1)?.is !== 'verb') {
      i++
      continue
    }
    if (word.is === 'prep' && i < to - 1) {
      const next = afterPreposition(ground, i, to)
      if (next <= i) break
      i = next
      continue
    }
    if (isTime(word) && word.is !== 'name' && i < to - 1) {
      i++
      continue
    }
    if (/^(?:last|this|next|late|early|earlier)$/.test(word.lower) && isTime(wordAt(ground, i + 1)) && i < to - 2) {
      i += 2
      continue
    }
    break
  }
  return i
}

/** Where the subject starts after an opening prepositional phrase without a comma; `from` itself where it cannot be told. */
function afterPreposition(ground: Ground, from: number, to: number): number {
  let i = from + 1
  while (i < to && (isTime(wordAt(ground, i)) || wordAt(ground, i)?.is === 'num')) i++
  if (i > from + 1 && i < to) return i
  for (let j = from + 2; j < to; j++) {
    const word = wordAt(ground, j) as Word
    const before = wordAt(ground, j - 1) as Word
    if (word.is === 'pro') return j
    if (
      (word.is === 'det' || word.is === 'poss' || word.is === 'name') &&
      (before.is === 'noun' || (before.is === 'name' && word.is !== 'name') || before.is === 'num')
    )
      return j
  }
  return from
}
