import type { CueGroup } from './cue-group.ts'
import { bare, type Ground, wordAt } from './ground.ts'
import { speechGenres } from './reporting.ts'
import { isFinite, isTime, type Phrase } from './phrase.ts'
import type { Word } from './words.ts'

/** What was found of one cue before its content is cut: where the complement opens, and of which kind it is. */
export type Opening = { at: number; kind: string; addressee?: Phrase; cueEnd: number }

const ADDRESSEES: ReadonlySet<string> = new Set(['obj', 'name', 'det', 'poss', 'noun', 'pro', 'num'])

/** Where the complement of a group opens. */
export function findOpening(ground: Ground, group: CueGroup): Opening | undefined {
  const { takes } = group.entry
  let at = group.to
  let cueEnd = group.to
  let addressee: Phrase | undefined
  // An adverb right after the verb belongs to the cue: "said flatly".
  while (wordAt(ground, at)?.is === 'adv' && bare(ground, at) && wordAt(ground, at)?.lower.endsWith('ly')) at++
  if (takes.has('out') && wordAt(ground, at)?.lower === 'out') {
    at++
    cueEnd = at
  }
  if (takes.has('out-at') && wordAt(ground, at)?.lower === 'out' && wordAt(ground, at + 1)?.lower === 'at') return { at: at + 2, kind: 'prep', cueEnd: at + 2 }
  if (group.entry.lemma === 'call' && wordAt(ground, at)?.lower === 'on') return openCallOn(ground, at)
  const preposition = wordAt(ground, at)
  if (preposition && takes.has(`+${preposition.lower}`)) {
    const next = wordAt(ground, at + 1)
    const toVerb = preposition.lower === 'to' && next?.verb?.forms.has('base') && next.is === 'verb'
    if (!toVerb && next && next.is !== 'stop' && next.is !== 'comma') return { at: at + 1, kind: `prep-${preposition.lower}`, cueEnd: at + 1 }
  }
  const accused = takes.has('accuse') && !group.passive ? openAccuse(ground, at, cueEnd) : undefined
  if (accused) return accused
  const wanted = takes.has('tell') || takes.has('urge') || takes.has('accuse')
  if (wanted && ADDRESSEES.has(wordAt(ground, at)?.is ?? '') && !group.passive) {
    const person = addresseeAt(ground, at)
    const opened = person ? afterAddressee(ground, group, person) : undefined
    if (opened) return opened
  }
  if (group.passive && wanted) {
    const opened = openAfter(ground, group, skipAdjuncts(ground, at), cueEnd)
    if (opened && opened.kind !== 'np') return opened
    if (takes.has('accuse') && wordAt(ground, at)?.lower === 'of') return { at: at + 1, kind: 'accuse', cueEnd: at + 1 }
  }
  // "said to reporters that", "wrote to the board that"
  if (wordAt(ground, at)?.is === 'to' && !takes.has('to')) {
    const person = addresseeAt(ground, at + 1)
    if (person) {
      addressee = person
      at = person.to
    }
  }
  const opened = openAfter(ground, group, skipAdjuncts(ground, at, !group.passive && takes.has('that')), cueEnd)
  return opened && addressee ? { ...opened, addressee } : opened
}

/** "accused X of Y" marks Y; the first "of" before a gerund or a noun parts them, an "of" inside a name does not. */
function openAccuse(ground: Ground, at: number, cueEnd: number): Opening | undefined {
  let first = -1
  for (let i = at + 1; i < Math.min(ground.to, at + 14); i++) {
    const word = ground.words[i] as Word
    if (word.sentence !== ground.words[at]?.sentence || word.is === 'stop' || word.is === 'comma') break
    // "suspect the losses were made by use of": a clause, nobody accused.
    if (['be', 'have', 'modal', 'do'].includes(word.is) && first < 0) break
    if (word.lower !== 'of' || !bare(ground, i)) continue
    if (first < 0) first = i
    if (wordAt(ground, i + 1)?.verb?.forms.has('ing')) return { at: i + 1, kind: 'accuse', addressee: { from: at, to: beforeTime(ground, at, i) }, cueEnd }
  }
  return first < 0 ? undefined : { at: first + 1, kind: 'accuse', addressee: { from: at, to: beforeTime(ground, at, first) }, cueEnd }
}

/** Where a phrase ends without the time behind it: "Ann Oak |on Thursday", "Ann Oak |last week". */
function beforeTime(ground: Ground, from: number, to: number): number {
  let end = to
  while (end > from + 1 && isTime(wordAt(ground, end - 1))) end--
  if (end === to) return to
  while (end > from + 1 && /^(?:on|last|this|late|early|in|the)$/.test(wordAt(ground, end - 1)?.lower ?? '')) end--
  return end
}

/** "called on X to do Y" marks Y. */
function openCallOn(ground: Ground, on: number): Opening | undefined {
  const person = addresseeAt(ground, on + 1)
  if (!person || wordAt(ground, person.to)?.is !== 'to') return undefined
  return { at: person.to + 1, kind: 'urge', addressee: person, cueEnd: on + 1 }
}

/** Who is spoken to, from word `at`: a short noun phrase before "that", "to", a mark or a clause. */
function addresseeAt(ground: Ground, at: number): Phrase | undefined {
  const first = wordAt(ground, at)
  if (!first || !bare(ground, at)) return undefined
  if (first.is === 'obj' || first.is === 'pro') return (first.lower === 'her' && ownedBy(ground, at)) || { from: at, to: at + 1 }
  if (!ADDRESSEES.has(first.is)) return undefined
  return nounsFrom(ground, at, at)
}

/** Who is spoken to behind a verb whose words stand before it: “…,” she told |the three judges| on Monday; “…,” he said to |her|. */
export function addresseeBehind(ground: Ground, group: CueGroup): Phrase | undefined {
  const to = wordAt(ground, group.to)?.is === 'to'
  if (!to && !group.entry.takes.has('tell')) return undefined
  const at = to ? group.to + 1 : group.to
  const person = addresseeAt(ground, at)
  return person && { from: at, to: beforeTime(ground, at, person.to) }
}

/** "her aides to", "her government that": hers, where a complement follows the nouns behind "her". */
function ownedBy(ground: Ground, her: number): Phrase | undefined {
  const phrase = ['noun', 'name'].includes(wordAt(ground, her + 1)?.is ?? '') ? nounsFrom(ground, her, her + 1) : undefined
  return phrase && ['that', 'to', 'colon', 'comma', 'open', 'not'].includes(wordAt(ground, phrase.to)?.is ?? '') ? phrase : undefined
}

/** The noun phrase from word `from`, read on from word `at`. */
function nounsFrom(ground: Ground, from: number, at: number): Phrase | undefined {
  const first = ground.words[from] as Word
  let i = at
  while (i < ground.to && i - at < 14 && bare(ground, i) && ground.words[i]?.sentence === first.sentence) {
    const word = ground.words[i] as Word
    if (['that', 'to', 'comma', 'colon', 'stop', 'open', 'pro', 'wh', 'sub', 'modal', 'be', 'have', 'do', 'semi', 'dash'].includes(word.is)) break
    if (word.is === 'prep' && !['of', 'from', 'for'].includes(word.lower)) break
    if (word.is === 'prep' && word.lower === 'for' && i > at) break
    if (word.is === 'adv' || (word.is === 'verb' && i > at)) break
    if (i > at && (word.is === 'det' || word.is === 'poss') && !['prep', 'cc'].includes(wordAt(ground, i - 1)?.is ?? '')) break
    i++
  }
  return i > at ? { from, to: i } : undefined
}

function afterAddressee(ground: Ground, group: CueGroup, person: Phrase): Opening | undefined {
  const { takes } = group.entry
  const at = skipAdjuncts(ground, person.to, takes.has('tell'))
  const word = wordAt(ground, at)
  const base = { addressee: person, cueEnd: group.to }
  if (takes.has('urge') && word?.is === 'to') return { at: at + 1, kind: 'urge', ...base }
  if (takes.has('urge') && word?.is === 'not' && wordAt(ground, at + 1)?.is === 'to') return { at, kind: 'urge', ...base }
  if (takes.has('accuse') && word?.lower === 'of') return { at: at + 1, kind: 'accuse', ...base }
  if (!takes.has('tell')) return undefined
  // "cautioned peace does not come": what stands before a finite verb is its subject; "told voters turnout was low": all but the plural is.
  if (at === person.to && isFinite(ground, at)) {
    const several = person.to - person.from === 2 && /[^s]s$/.test(wordAt(ground, person.from)?.lower ?? '')
    return several ? { at: at - 1, kind: 'tell-zero', addressee: { from: person.from, to: at - 1 }, cueEnd: group.to } : undefined
  }
  const opened = openAfter(ground, group, at, group.to, true)
  if (opened && opened.kind !== 'np') return { ...opened, kind: `tell-${opened.kind}`, addressee: person }
  // "briefed her on the talks": what somebody is told of.
  if (word?.is === 'prep' && (word.lower === 'on' || word.lower === 'regarding') && BRIEFING.has(group.entry.lemma))
    return { at: at + 1, kind: 'tell-prep', ...base }
  if (word?.is === 'prep' && (word.lower === 'of' || word.lower === 'about' || word.lower === 'against')) return { at: at + 1, kind: 'tell-prep', ...base }
  return undefined
}

const BRIEFING: ReadonlySet<string> = new Set(['brief', 'inform', 'update'])

/** The complement that opens at word `at`. */
function openAfter(ground: Ground, group: CueGroup, at: number, cueEnd: number, told = false): Opening | undefined {
  const { takes } = group.entry
  const word = wordAt(ground, at)
  if (!word || word.sentence !== ground.words[group.verb]?.sentence) return undefined
  const open = (kind: string, from = at): Opening => ({ at: from, kind, cueEnd })
  const anyClause = told || takes.has('that')
  if (word.is === 'colon') return wordAt(ground, at + 1) && (told || takes.has('quote')) ? open('colon', at + 1) : undefined
  if (word.is === 'comma' && wordAt(ground, at + 1)?.is === 'open') return told || takes.has('quote') ? open('quote', at + 1) : undefined
  if (word.is === 'open') return told || takes.has('quote') || takes.has('that') ? open('quote') : takes.has('np') ? open('np') : undefined
  if (word.is === 'that' && anyClause) return openThat(ground, group, at, open)
  if (word.is === 'to')
    return takes.has('to') || (group.passive && wordAt(ground, at + 1)?.verb)
      ? takes.has('to') || takes.has('that')
        ? open('to', at + 1)
        : undefined
      : undefined
  if ((word.is === 'wh' || word.lower === 'whether' || word.lower === 'if') && (told || takes.has('wh'))) return open('wh')
  if (word.is === 'sub' && word.lower !== 'as') return undefined
  const clause = word.is !== 'cc' && opensClause(ground, at) && !(takes.has('np') && namesSaying(ground, at))
  if (clause && (told || takes.has('zero'))) return open('zero')
  if (takes.has('as') || takes.has('call')) return openNamed(ground, group, at, cueEnd)
  if (takes.has('want') && hasInfinitive(ground, at)) return open('want')
  if (group.passive) return undefined
  if (takes.has('ing') && word.is === 'verb' && word.verb?.forms.has('ing')) return open('ing')
  if (takes.has('blame')) return openBlame(ground, at, cueEnd)
  if ((takes.has('raise') || takes.has('share')) && !clause) return holdsConcern(ground, at) ? open('np') : undefined
  // After a verb that takes no clause, "the progress made in the talks" is an object.
  if (takes.has('np') && ['det', 'poss', 'noun', 'name', 'obj', 'num', 'pro', 'gen'].includes(word.is) && (!clause || !anyClause)) return open('np')
  return undefined
}

/** "said that talks failed"; "said |that| was no lie"; "the rules that could change" tells of rules and says nothing. */
function openThat(ground: Ground, group: CueGroup, at: number, open: (kind: string, from: number) => Opening): Opening | undefined {
  const next = wordAt(ground, at + 1)
  if (next?.is === 'verb' || !isFinite(ground, at + 1)) return open('that', at + 1)
  const word = ground.words[group.verb] as Word
  const relative = word.verb?.forms.has('s') && word.lower !== 'says' && ['noun', 'name'].includes(wordAt(ground, group.from - 1)?.is ?? '')
  return relative ? undefined : open('that', at)
}

/** "called X a liar", "described X as Y": the thing named and its name are one content. */
function openNamed(ground: Ground, group: CueGroup, at: number, cueEnd: number): Opening | undefined {
  const { takes } = group.entry
  const word = wordAt(ground, at)
  if (!word || !['det', 'poss', 'noun', 'name', 'obj', 'num', 'pro', 'open'].includes(word.is)) return undefined
  if (takes.has('call')) return group.passive ? undefined : { at, kind: 'call', cueEnd }
  for (let i = at; i < ground.to && i < at + 25; i++) {
    const next = ground.words[i] as Word
    if (next.is === 'stop') break
    if (next.lower === 'as' && bare(ground, i)) return { at, kind: 'as', cueEnd }
  }
  return takes.has('np') && !group.passive ? { at, kind: 'np', cueEnd } : undefined
}

/** "denied all claims that …": the object is a noun that reports, and what follows is its own clause. */
function namesSaying(ground: Ground, at: number): boolean {
  for (let i = at; i < Math.min(ground.to, at + 5); i++) {
    const word = ground.words[i] as Word
    if (word.is === 'noun' && wordAt(ground, i + 1)?.is === 'that') return true
    if (!['det', 'noun', 'poss', 'adv'].includes(word.is)) return false
  }
  return false
}

/** "criticised X for Y": Y is what is said of X; a bare target is no statement. */
function openBlame(ground: Ground, at: number, cueEnd: number): Opening | undefined {
  for (let i = at; i < Math.min(ground.to, at + 14); i++) {
    const word = ground.words[i] as Word
    if (word.sentence !== ground.words[at]?.sentence || word.is === 'stop' || word.is === 'comma') return undefined
    if ((word.lower === 'for' || word.lower === 'over') && i > at && bare(ground, i)) return { at: i + 1, kind: 'blame', cueEnd }
  }
  return undefined
}

/** Words of worry and of courtesy that make "raised …", "shared …" and "extended …" a thing said. */
function holdsConcern(ground: Ground, at: number): boolean {
  for (let i = at; i < Math.min(ground.to, at + 5); i++)
    if (
      /^(?:appreciation|condolences|congratulations|gratitude|sympath(?:y|ies)|thanks|wishes|concerns?|matters?|objections?|alarm|doubts?|views?|assessment|plans?)$/.test(
        wordAt(ground, i)?.lower ?? '',
      )
    )
      return true
  return false
}

function hasInfinitive(ground: Ground, at: number): boolean {
  for (let i = at; i < Math.min(ground.to, at + 8); i++) {
    const is = wordAt(ground, i)?.is
    if (is === 'to') return true
    if (is === 'stop' || is === 'comma' || is === 'verb') return false
  }
  return false
}

/** Does a clause with its own subject and finite verb open here? A relative word on the way asks for one verb more. */
export function opensClause(ground: Ground, at: number): boolean {
  const first = wordAt(ground, at)
  if (!first) return false
  if (first.is === 'pro' && first.lower !== 'one' && first.lower !== 'others')
    return !['stop', 'comma', 'semi', 'dash', undefined].includes(wordAt(ground, at + 1)?.is)
  let needed = 1
  for (let i = at; i < ground.to && i < at + 30; i++) {
    const word = ground.words[i] as Word
    if (word.sentence !== first.sentence || word.is === 'stop' || word.is === 'semi' || word.is === 'colon') return false
    if (i === at) continue
    if (isFinite(ground, i) && !isFinite(ground, i - 1) && !(word.verb?.forms.has('participle') && wordAt(ground, i + 1)?.lower === 'by')) needed--
    if (needed === 0) return true
    if (word.is === 'wh' || word.is === 'that') needed++
    if (word.is === 'sub' || (word.is === 'cc' && isFinite(ground, i + 1))) return false
    if (word.is === 'comma' && first.is !== 'prep' && first.is !== 'sub' && first.is !== 'adv') {
      const next = wordAt(ground, i + 1)
      // "whether he knew |the charges, he replied|": a subject is not followed by a comma and another.
      if (!next || next.is === 'cc' || next.is === 'verb' || next.is === 'pro') return false
    }
  }
  return false
}

/** Passes what tells when and where something was said, with `tells` any such phrase before a "that": "on Tuesday", "last week", "in an interview with X", "at a rally". */
export function skipAdjuncts(ground: Ground, from: number, tells = false): number {
  let at = from
  for (let round = 0; round < 3; round++) {
    const next = adjunctEnd(ground, at, tells)
    if (next <= at) break
    at = next
  }
  return at
}

const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|again|afterwards?|recently|afternoon|morning|evening|night|week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/
const OCCASIONS =
  /^(?:conference|interview|interviews|rally|event|speech|hearing|debate|press|briefing|call|meeting|visit|session|ceremony|summit|appearance|forum|gathering|dinner|phone|telephone|trip|air|show|program|radio|television|tv|twitter|facebook|camera|record|anonymity|court|church|parliament|congress)$/

export function adjunctEnd(ground: Ground, at: number, tells = false): number {
  const word = wordAt(ground, at)
  if (!word || !bare(ground, at)) return at
  if (WHEN.test(word.lower)) return wordAt(ground, at + 1) && WHEN.test(wordAt(ground, at + 1)?.lower ?? '') ? at + 2 : at + 1
  if (/^(?:last|this|next|late|early|the)$/.test(word.lower) && WHEN.test(wordAt(ground, at + 1)?.lower ?? '')) return at + 2
  if (word.is !== 'prep' || !/^(?:on|in|at|during|after|before|by|through|via|from|with|outside)$/.test(word.lower)) return at
  for (let i = at + 1; i < ground.to && i < at + 14; i++) {
    const next = ground.words[i] as Word
    // "told reporters in the lobby that", "said in reply that": nouns alone, up to the word that opens what was said.
    if (tells && next.is === 'that' && i > at + 1 - Number(word.lower === 'outside') && i < at + 7) return i
    if (
      next.sentence !== word.sentence ||
      ['that', 'stop', 'open', 'comma', 'colon', 'verb', 'be', 'modal', 'have', 'do', 'pro', 'wh', 'sub'].includes(next.is)
    )
      return at
    const time = WHEN.test(next.lower)
    const place = OCCASIONS.test(next.lower) || speechGenres.has(next.lower)
    if (!time && !place) continue
    // The phrase goes on to the last such word: "in a news conference on Tuesday", "in an interview with the Example Times".
    let end = i + 1
    while (
      wordAt(ground, end) &&
      (wordAt(ground, end)?.is === 'num' || WHEN.test(wordAt(ground, end)?.lower ?? '') || OCCASIONS.test(wordAt(ground, end)?.lower ?? ''))
    )
      end++
    const joint = wordAt(ground, end)
    if (place && joint?.is === 'prep' && /^(?:with|in|on|at|to|by|from|of)$/.test(joint.lower)) {
      let k = end + 1
      while (
        k < ground.to &&
        ['name', 'det', 'noun', 'gen', 'num', 'poss'].includes(wordAt(ground, k)?.is ?? '') &&
        k < end + 7 &&
        (wordAt(ground, k)?.is !== 'det' || k === end + 1) &&
        wordAt(ground, k)?.sentence === word.sentence
      )
        k++
      if (k > end + 1 && !isFinite(ground, k)) return k
    }
    return end
  }
  return at
}
