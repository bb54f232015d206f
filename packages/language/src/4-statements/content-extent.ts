import { bare, type Ground, quotedAt, sentenceEnd, wordAt } from './ground.ts'
import type { CueGroup } from './cue-group.ts'
import { isFinite } from './phrase.ts'
import type { Word } from './words.ts'

/** Cues of the ground by the word they start at: a content ends before the next one that is joined to it by a conjunction or a comma. */
export type CueIndex = { byVerb: ReadonlyMap<number, CueGroup> }

/** End of the sentence that word i stands in, a quotation that runs over it taken in whole. */
export function wholeSentenceEnd(ground: Ground, i: number): number {
  let end = sentenceEnd(ground, i)
  for (let guard = 0; guard < 50 && end < ground.to; guard++) {
    const quoted = quotedAt(ground, end - 1)
    if (quoted < 0 || quotedAt(ground, end) !== quoted) break
    end = sentenceEnd(ground, end)
  }
  return end
}

/**
 * Where a reported clause that starts at word `from` ends: with its sentence, or before a further cue of the same speaker (", adding", "and said"), "according to", or a bracketed reporting clause.
 * Example: "… that talks failed, adding that" -> ends at the comma.
 */
export function clauseEnd(ground: Ground, from: number, cues: CueIndex, infinitive = false): number {
  const end = wholeSentenceEnd(ground, from)
  for (let i = from; i < end; i++) {
    const word = ground.words[i] as Word
    if (!bare(ground, i)) continue
    if (
      word.is === 'stop' &&
      ground.words[i + 1]?.sentence === word.sentence &&
      i < end - 1 &&
      !/^[.!?]$/.test(ground.words[i + 1]?.lower ?? '') &&
      ground.words[i + 1]?.capital
    )
      return i
    if (i > from && (breaksOff(ground, i, end, cues) || (infinitive && opensNext(ground, i)))) return i
  }
  return end
}

/** ", and the ministry has …": after an infinitive the next clause with a subject of its own is told by the text itself. */
function opensNext(ground: Ground, i: number): boolean {
  if (wordAt(ground, i)?.is !== 'comma') return false
  const next = wordAt(ground, i + 1)
  if (next?.is !== 'cc' && next?.is !== 'sub' && next?.is !== 'wh') return false
  for (let k = i + 2; k < Math.min(ground.to, i + 10); k++) {
    if (isFinite(ground, k)) return k > i + 2
    if (['comma', 'stop', 'prep', 'to', 'that'].includes(wordAt(ground, k)?.is ?? '')) return false
  }
  return false
}

function breaksOff(ground: Ground, i: number, end: number, cues: CueIndex): boolean {
  const word = ground.words[i] as Word
  const next = wordAt(ground, i + 1)
  const after = wordAt(ground, i + 2)
  if (word.lower === 'according' && next?.is === 'to') return true
  if (word.is !== 'comma' && word.is !== 'cc' && word.is !== 'semi' && word.is !== 'dash') return false
  if (next?.lower === 'according' && after?.is === 'to') return true
  if (word.is === 'comma' && next?.lower === 'however') return true
  let k = i + 1
  if (word.is === 'comma' && (next?.is === 'cc' || next?.is === 'sub' || next?.is === 'adv')) k++
  const opens = k
  while (k < end && wordAt(ground, k)?.is === 'adv') k++
  // ", adding that …", "and said that …", "and repeatedly said that …"
  const adverbial = opens < k ? groupStarting(cues, opens, end) : undefined
  const direct = adverbial && isTensed(ground, adverbial) ? adverbial : groupStarting(cues, k, end)
  if (direct && (direct.form === 'ing' ? word.is === 'comma' || word.is === 'dash' : word.is === 'cc' || next?.is === 'cc')) return takesClause(ground, direct)
  // ", but he said …": the same pronoun or a name, then a cue.
  if (word.is === 'cc' || (word.is === 'comma' && (next?.is === 'cc' || next?.lower === 'while' || next?.lower === 'although'))) {
    const subject = wordAt(ground, k)
    for (let m = k + 1; subject && (subject.is === 'pro' || subject.is === 'name') && m < Math.min(end, k + 4); m++) {
      const group = groupStarting(cues, m, end)
      if (group) return group.form === 'finite' && takesClause(ground, group) && subject.lower !== 'they'
      if (wordAt(ground, m)?.is !== 'name') break
    }
  }
  return false
}

/** Not the base form of "to prevent and then answer". */
const isTensed = (ground: Ground, { verb }: CueGroup): boolean => wordAt(ground, verb)?.verb?.forms.has('base') === false

function groupStarting(cues: CueIndex, k: number, end: number): CueGroup | undefined {
  for (let v = k; v < Math.min(end, k + 4); v++) {
    const group = cues.byVerb.get(v)
    if (group && group.from === k) return group
  }
  return undefined
}

/** A cue that opens a content of its own: verbs of saying with "that", a clause or a quotation after them. */
function takesClause(ground: Ground, group: CueGroup): boolean {
  if (/^(?:express|voice|call|share)$/.test(group.entry.lemma)) return true
  // "argued that the fees were legal and accused the state of fraud"
  if (group.entry.takes.has('accuse') && !group.passive && ['det', 'poss', 'name', 'noun', 'obj'].includes(wordAt(ground, group.to)?.is ?? '')) return true
  if (!group.entry.takes.has('that') && !group.entry.takes.has('quote')) return group.form === 'ing' || group.entry.takes.has('urge')
  const next = wordAt(ground, group.to)
  const alone = next?.is === 'pro' || next?.is === 'obj' ? wordAt(ground, group.to + 1) : next
  return alone?.is !== 'stop'
}

/** The index of cue groups for `clauseEnd`. */
export const cueIndex = (groups: CueGroup[]): CueIndex => ({ byVerb: new Map(groups.map((group) => [group.verb, group])) })

/** Where a noun phrase that starts at word `from` and is the object of a cue ends: with its clause, prepositional phrases and defining relative clauses taken in. */
export function objectEnd(ground: Ground, from: number): number {
  const end = wholeSentenceEnd(ground, from)
  let relative = false
  for (let i = from; i < end; i++) {
    if (!bare(ground, i)) continue
    const word = ground.words[i] as Word
    if (word.is === 'stop' || word.is === 'semi' || word.is === 'dash' || word.is === 'colon') return i
    if (i === from) continue
    if (word.is === 'wh' || word.is === 'that') relative = true
    if (word.is === 'comma') {
      if (isListComma(ground, i, end)) continue
      return i
    }
    if (word.is === 'sub' && word.lower !== 'as' && word.lower !== 'if' && word.lower !== 'whether') return i
    if (word.is === 'cc' && isFinite(ground, i + 1)) return i
    if (word.is === 'cc' && wordAt(ground, i + 1)?.is === 'pro') return i
    if (word.is === 'open' && !relative) continue
    if (!relative && isFinite(ground, i) && wordAt(ground, i)?.is !== 'verb' && i > from + 1) return i
  }
  return end
}

/** A comma between members of a list: "unity, trust and peace". */
function isListComma(ground: Ground, comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 9); i++) {
    const word = ground.words[i] as Word
    if (word.is === 'cc') return !isFinite(ground, i + 1) && wordAt(ground, i + 1)?.is !== 'pro'
    if (isFinite(ground, i) || word.is === 'wh' || word.is === 'sub' || word.is === 'verb' || word.is === 'stop') return false
  }
  return false
}
