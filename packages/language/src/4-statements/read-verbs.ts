import type { Range } from '@readout/record'
import { type CueGroup, findCueGroups } from './cue-group.ts'
import { type CueIndex, clauseEnd, cueIndex, objectEnd, wholeSentenceEnd } from './content-extent.ts'
import { type Attribution, bare, type Ground, quotedAt, rangeOf, sentenceStart, wordAt } from './ground.ts'
import { addresseeBehind, adjunctEnd, findOpening, type Opening, opensClause, skipAdjuncts } from './openings.ts'
import { reportingVerbs, speechGenres } from './reporting.ts'
import { isFinite, inRelative, type Phrase, phraseAfter, phraseRange } from './phrase.ts'
import { findSubject, leadsOn, nounBefore } from './subject.ts'
import type { Word } from './words.ts'

/** Attributions whose cue is a verb of the lexicon, on one level. */
export function readVerbs(ground: Ground): Attribution[] {
  const groups = findCueGroups(ground)
  const cues = cueIndex(groups)
  const found: Attribution[] = []
  for (const group of groups) {
    const last = found.at(-1)
    // "quoted as saying" is one cue.
    if (last?.via && last.cue && (ground.words[group.verb] as Word).start < last.cue.end) continue
    const attribution = readGroup(ground, group, cues, found.at(-1))
    if (attribution) found.push(attribution)
  }
  return found
}

function readGroup(ground: Ground, group: CueGroup, cues: CueIndex, before: Attribution | undefined): Attribution | undefined {
  const cited = readCited(ground, group, cues)
  if (cited) return cited
  const inverted = readInverted(ground, group)
  if (inverted) return inverted
  // A quotation that has just closed before the subject is what the cue reports, whatever follows it.
  if (closesBefore(ground, group)) {
    const postposed = readPostposed(ground, group)
    if (postposed) return postposed
  }
  const opening = findOpening(ground, group)
  if (!opening) return readPostposed(ground, group)
  if (group.passive && /^(?:zero|prep|np|call|as|want)/.test(opening.kind)) return undefined
  const content = contentOf(ground, group, opening, cues)
  if (!content.length) return readPostposed(ground, group)
  const source = hangsOn(ground, group, before) ?? sourceOf(ground, group)
  if (source === 'none') return undefined
  const rule = `verb/${group.passive ? 'passive-' : group.form === 'finite' ? '' : `${group.form}-`}${opening.kind}`
  return make(ground, group, {
    cueEnd: opening.cueEnd,
    content,
    rule,
    ...(source ? { source } : {}),
    ...(opening.addressee ? { addressee: phraseRange(ground, opening.addressee) } : {}),
  })
}

/** "quoted Oak as saying", "cited Oak saying", "Oak was quoted by Tass as saying": the speaker is the one quoted, the quoter a hop of the chain. */
function readCited(ground: Ground, group: CueGroup, cues: CueIndex): Attribution | undefined {
  if (!/^(?:quote|cite|report)$/.test(group.entry.lemma)) return undefined
  let as = group.to
  while (
    as < ground.to &&
    as - group.to < 25 &&
    ground.words[as]?.sentence === ground.words[group.verb]?.sentence &&
    !(ground.words[as]?.lower === 'as' && bare(ground, as))
  )
    as++
  const saying = wordAt(ground, as + 1)
  if (wordAt(ground, as)?.lower !== 'as' || saying?.is !== 'verb' || !saying.verb?.forms.has('ing')) return undefined
  const inner: CueGroup = {
    ...group,
    from: as + 1,
    to: as + 2,
    verb: as + 1,
    passive: false,
    form: 'ing',
    entry: reportingVerbs.get(saying.verb.lemma) ?? group.entry,
  }
  const opening = findOpening(ground, inner)
  const content = opening ? contentOf(ground, inner, opening, cues) : []
  const subject = findSubject(ground, group.from)
  const source = group.passive ? subject : phraseUpTo(ground, group.to, as)
  if (!opening || !content.length || !source) return undefined
  const by = group.passive && wordAt(ground, group.to)?.lower === 'by' ? phraseUpTo(ground, group.to + 1, as) : undefined
  const via = group.passive ? by : subject
  const made = make(
    ground,
    { ...group, to: as + 2, entry: inner.entry, passive: false },
    { cueEnd: as + 2, content, rule: `verb/cited-${opening.kind}`, source: phraseRange(ground, source) },
  )
  return { ...made, via: via ? phraseRange(ground, via) : 'unknown' }
}

const phraseUpTo = (ground: Ground, from: number, to: number): Phrase | undefined =>
  to > from && wordAt(ground, from)?.is !== 'stop' ? { from, to } : undefined

/** Verbs that demand where somebody is to do something: "called on X to", "asked for". */
const DEMANDS: ReadonlySet<string> = new Set(['ask', 'call', 'challenge', 'tell'])

type Made = { cueEnd: number; content: Range[]; rule: string; source?: Range; addressee?: Range }

function make(ground: Ground, group: CueGroup, made: Made): Attribution {
  const { cueEnd, content, rule, source, addressee } = made
  return {
    cue: { start: (ground.words[group.from] as Word).start, end: (ground.words[Math.max(group.to, cueEnd) - 1] as Word).end },
    content,
    lemma: group.entry.lemma,
    act: DEMANDS.has(group.entry.lemma) && /urge|prep-for/.test(rule) ? 'demand' : group.entry.act,
    rule,
    ...(source ? { source } : {}),
    ...(addressee ? { addressee } : {}),
    ...(group.passive ? { passive: true as const } : {}),
    ...(group.negated ? { negated: true as const } : {}),
    ...(group.hypothetical ? { hypothetical: true as const } : {}),
  }
}

/** "…, adding that" and "… and said that": the speaker of the cue before in the same sentence goes on. */
function hangsOn(ground: Ground, group: CueGroup, before: Attribution | undefined): Range | undefined {
  if (!before?.source || !before.cue || before.passive || group.passive) return undefined
  const joined = group.form === 'ing' ? wordAt(ground, group.from - 1)?.is === 'comma' : wordAt(ground, group.from - 1)?.is === 'cc'
  const first = ground.words[sentenceStart(ground, group.from)] as Word
  if (!joined || before.cue.start < first.start || before.cue.start > (ground.words[group.from] as Word).start) return undefined
  return before.source
}

/** The speaker of a verb group; 'none' where nobody can be its speaker and it is not a passive. */
function sourceOf(ground: Ground, group: CueGroup): Range | undefined | 'none' {
  if (group.passive && !FEELING.has(group.entry.lemma)) return undefined
  if (group.form === 'infinitive') return 'none'
  const subject = group.form === 'ing' || group.form === 'participle' ? mainSubject(ground, group) : findSubject(ground, group.from)
  return subject ? phraseRange(ground, subject) : 'none'
}

/** The subject that a participle hangs on: the noun just before it ("a sign saying"), or the subject of the clause before it. */
function mainSubject(ground: Ground, group: CueGroup): Phrase | undefined {
  const start = sentenceStart(ground, group.from)
  const before = wordAt(ground, group.from - 1)
  if (before && (before.is === 'noun' || before.is === 'name') && !speechGenres.has(before.lower)) {
    const noun = nounBefore(ground, group.from)
    if (noun) return noun
  }
  let nested: Phrase | undefined
  for (let i = group.from - 1; i > start; i--) {
    if (!bare(ground, i) || !isFinite(ground, i) || isFinite(ground, i - 1)) continue
    const subject = findSubject(ground, i)
    if (!subject) continue
    if (!inRelative(ground, start, i)) return subject
    nested ??= subject
  }
  return nested
}

/** Passives whose subject is the one that feels: "was worried that". */
const FEELING: ReadonlySet<string> = new Set(['convince', 'worry'])

function contentOf(ground: Ground, group: CueGroup, opening: Opening, cues: CueIndex): Range[] {
  const { at, kind } = opening
  const clausal = /(?:^|-)(?:that|zero|colon|wh|quote)$/.test(kind)
  if (/quote$|colon$/.test(kind)) return quotedContent(ground, at, kind, cues)
  const end =
    clausal || kind === 'ing' || kind === 'to' || kind === 'urge' || kind === 'want'
      ? clauseEnd(ground, at, cues, kind === 'to' || kind === 'urge' || kind === 'ing')
      : Math.min(objectEnd(ground, at), clauseEnd(ground, at, cues))
  if (group.verb >= at && group.verb < end) return []
  const range = rangeOf(ground, at, end)
  return range ? [range] : []
}

/** What stands after a colon or an opening mark: the quotation, and the clause it belongs to where it is only a part of one. */
function quotedContent(ground: Ground, at: number, kind: string, cues: CueIndex): Range[] {
  const first = wordAt(ground, at)
  if (!first) return []
  const index = quotedAt(ground, at)
  const quotation = ground.text.quotations[index]
  if (!quotation) {
    if (kind !== 'colon') return []
    const range = rangeOf(ground, at, clauseEnd(ground, at, cues))
    return range ? [range] : []
  }
  let after = at
  while (after < ground.to && quotedAt(ground, after) === index) after++
  const next = wordAt(ground, after)
  const last = ground.words[after - 1] as Word
  const goesOn =
    next !== undefined &&
    next.sentence === last.sentence &&
    next.is !== 'stop' &&
    !(next.is === 'comma' && !goesOnAfterComma(ground, after)) &&
    next.is !== 'semi' &&
    next.is !== 'dash'
  if (!goesOn || breaks(ground, after)) return [{ start: quotation.inner.start, end: trimComma(ground.text.text, quotation.inner.start, quotation.inner.end) }]
  const range = rangeOf(ground, at, clauseEnd(ground, at, cues))
  return range ? [range] : []
}

const goesOnAfterComma = (ground: Ground, comma: number): boolean =>
  wordAt(ground, comma + 1)?.is === 'open' || (wordAt(ground, comma + 1)?.is === 'cc' && wordAt(ground, comma + 2)?.is === 'open')

/** What follows a quotation but is none of it: "in a statement", "when asked", "while", "after". */
function breaks(ground: Ground, after: number): boolean {
  const next = wordAt(ground, after)
  return (
    next !== undefined &&
    (next.is === 'sub' ||
      (next.is === 'prep' && adjunctEnd(ground, after) > after) ||
      (next.is === 'prep' && ['before', 'after', 'during'].includes(next.lower)))
  )
}

/** A range's end without the comma or full stop before a closing mark. */
export function trimComma(text: string, start: number, end: number): number {
  let to = end
  while (to > start && /[\s,.]/.test(text[to - 1] as string)) {
    if (text[to - 1] === '.' && text[to - 2] === '.') break
    to--
  }
  return to
}

/** True where the subject of the group follows a closing mark: “…,” Oak said in a statement. */
function closesBefore(ground: Ground, group: CueGroup): boolean {
  if (group.passive || group.form !== 'finite') return false
  const subject = findSubject(ground, group.from)
  if (!subject) return false
  const before = wordAt(ground, subject.from - 1)
  if (before?.is !== 'close' || !leadsOn(ground, subject.from - 1)) return false
  return !['that', 'colon', 'open'].includes(wordAt(ground, group.to)?.is ?? '')
}

/** "…, Oak said." and "…, said Oak": what stands before the cue is its content. */
function readPostposed(ground: Ground, group: CueGroup): Attribution | undefined {
  if (group.passive || group.form !== 'finite' || !(group.entry.takes.has('post') || group.entry.takes.has('tell'))) return undefined
  const subject = findSubject(ground, group.from)
  if (!subject) return undefined
  const content = contentBefore(ground, subject.from)
  if (!content) return undefined
  const rest = contentResumed(ground, group)
  const told = addresseeBehind(ground, group)
  return make(ground, group, {
    cueEnd: group.to,
    content: [...content, ...rest],
    rule: 'verb/post',
    source: phraseRange(ground, subject),
    ...(told ? { addressee: phraseRange(ground, told) } : {}),
  })
}

function readInverted(ground: Ground, group: CueGroup): Attribution | undefined {
  if (group.passive || group.form !== 'finite' || !(group.entry.takes.has('post') || group.entry.takes.has('quote'))) return undefined
  // "…, told the agency": who stands behind "told" is spoken to.
  if (group.entry.lemma === 'tell') return undefined
  const before = wordAt(ground, group.from - 1)
  if (!before || !(before.is === 'comma' || before.is === 'close' || before.is === 'stop' || before.is === 'dash')) return undefined
  const phrase = phraseAfter(ground, group.to)
  if (!phrase || opensClause(ground, group.to)) return undefined
  // "the minister, X, said Y" has its subject before it.
  const content = contentBefore(ground, group.from)
  if (!content || (before.is === 'comma' && quotedAt(ground, group.from - 2) < 0 && findsSubject(ground, group, content))) return undefined
  const rest = contentAfter(ground, phrase.to)
  return make(ground, group, { cueEnd: group.to, content: [...content, ...rest], rule: 'verb/inverted', source: phraseRange(ground, phrase) })
}

/** A verbless stretch before ", said" is its subject rather than its content. */
function findsSubject(ground: Ground, group: CueGroup, content: Range[]): boolean {
  const start = content[0]?.start ?? 0
  for (let i = group.from - 1; i >= ground.from && (ground.words[i] as Word).start >= start; i--) {
    // "a spokesman, reached by phone, described": a participle behind a comma tells of the subject.
    const reduced = wordAt(ground, i - 1)?.is === 'comma' && wordAt(ground, i)?.verb?.forms.has('participle') && wordAt(ground, i + 1)?.is === 'prep'
    if (isFinite(ground, i) && !reduced) return false
  }
  return true
}

/** The content that ends before word `end`: a quotation with what belongs to it, or the clause to the sentence's start. */
function contentBefore(ground: Ground, end: number): Range[] | undefined {
  let k = end - 1
  const mark = wordAt(ground, k)
  if (!mark) return undefined
  const comma = mark.is === 'comma' || mark.is === 'dash'
  if (comma) k--
  const index = quotedAt(ground, k)
  if (index >= 0) {
    const quotation = ground.text.quotations[index]
    if (!quotation || (!comma && !leadsOn(ground, k))) return undefined
    let s = k
    while (s > ground.from && quotedAt(ground, s - 1) === index) s--
    const start = sentenceStart(ground, s)
    const lead = wordAt(ground, s - 1)
    // Words before the mark in its own sentence: part of the clause, unless they are a cue's own words.
    if (s > start && lead && bare(ground, s - 1) && lead.is !== 'comma' && lead.is !== 'colon') {
      const range = rangeOf(ground, start, end)
      return range ? [range] : undefined
    }
    return [{ start: quotation.inner.start, end: trimComma(ground.text.text, quotation.inner.start, quotation.inner.end) }]
  }
  if (!comma) return undefined
  const start = sentenceStart(ground, k)
  const range = rangeOf(ground, start, k + 1)
  return range && opensOrHoldsClause(ground, start, k + 1) ? [range] : undefined
}

function opensOrHoldsClause(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(ground, i) || quotedAt(ground, i) >= 0) return true
  return false
}

/** ", he said, and then …": the content goes on after the cue in the same sentence. */
function contentResumed(ground: Ground, group: CueGroup): Range[] {
  return contentAfter(ground, skipAdjuncts(ground, group.to))
}

function contentAfter(ground: Ground, from: number): Range[] {
  const at = skipAdjuncts(ground, from)
  const comma = wordAt(ground, at)
  if (!comma || comma.is !== 'comma') return []
  const next = wordAt(ground, at + 1)
  if (!next || next.sentence !== comma.sentence) return []
  const index = quotedAt(ground, at + 1)
  const quotation = ground.text.quotations[index]
  if (quotation) return [{ start: quotation.inner.start, end: trimComma(ground.text.text, quotation.inner.start, quotation.inner.end) }]
  if (next.is === 'verb' || next.is === 'prep' || next.is === 'wh' || next.is === 'adv') return []
  const end = wholeSentenceEnd(ground, at + 1)
  // "…, said the minister, who came with the chief of staff, General Oak": a name is nothing said.
  if (!opensOrHoldsClause(ground, at + 1, end)) return []
  const range = rangeOf(ground, at + 1, end)
  return range ? [range] : []
}
