import { bare, type Ground, wordAt } from './ground.ts'
import { type Reporting, reportingVerbs } from './reporting.ts'
import type { Word } from './words.ts'

/** A verb that may report, with its auxiliaries and adverbs: words [from, to); `verb` is the index of the verb itself. */
export type CueGroup = {
  from: number
  to: number
  verb: number
  entry: Reporting
  form: 'finite' | 'ing' | 'infinitive' | 'participle'
  passive: boolean
  negated: boolean
  /** would, could, might …: what is reported was not said yet. */
  hypothetical: boolean
}

const LEFT: ReadonlySet<string> = new Set(['adv', 'not', 'modal', 'be', 'have', 'do'])
/** Verbs that another verb is hung on: "went on to say", "refused to say". */
const CONTROL: ReadonlySet<string> = new Set(['go', 'continue', 'begin', 'proceed', 'appear', 'seem', 'come', 'hasten', 'rush'])

/** Every verb group of the ground, outside quotations, whose verb reports, in text order. */
export function findCueGroups(ground: Ground): CueGroup[] {
  const groups: CueGroup[] = []
  for (let i = ground.from; i < ground.to; i++) {
    const word = ground.words[i] as Word
    if (word.is !== 'verb' || !word.verb || !bare(ground, i)) continue
    const entry = entryOf(word)
    if (!entry || isPlural(ground, i)) continue
    const group = groupAt(ground, i, entry)
    // "a document revealed by X": a reduced passive, nobody's word here.
    if (group.form === 'finite' && !group.passive && group.from === i && word.verb.forms.has('participle') && wordAt(ground, i + 1)?.lower === 'by') continue
    groups.push(group)
  }
  return groups
}

/** Kinds of states: "member states", "the Gulf states". */
const OF_STATES: ReadonlySet<string> = new Set([
  'arab',
  'baltic',
  'coastal',
  'gulf',
  'littoral',
  'member',
  'neighbouring',
  'neighboring',
  'nordic',
  'other',
  'united',
])

const COUNTS = /^(?:both|eight|eleven|few|five|four|many|nine|seven|several|six|ten|these|those|three|twelve|two)$/

/** "the five states", "two reports": a form in -s right behind a number or a kind of states is a noun. */
function isPlural(ground: Ground, i: number): boolean {
  const word = ground.words[i] as Word
  const before = wordAt(ground, i - 1)
  if (!before || !word.lower.endsWith('s') || before.sentence !== word.sentence) return false
  if (word.lower === 'states' && OF_STATES.has(before.lower)) return true
  return COUNTS.test(before.lower) && word.verb?.forms.has('s') === true
}

/** The lexicon's entry for a verb; a form of two verbs ("found", "felt") is taken as the lexicon has it. */
function entryOf(word: Word): Reporting | undefined {
  return reportingVerbs.get(word.verb?.lemma ?? '')
}

function groupAt(ground: Ground, verb: number, entry: Reporting): CueGroup {
  const { words } = ground
  const forms = (words[verb] as Word).verb?.forms
  let from = verb
  const seen: string[] = []
  while (from > ground.from && bare(ground, from - 1) && words[from - 1]?.sentence === words[verb]?.sentence) {
    const before = words[from - 1] as Word
    const contracted = before.lower === "'s" && from < verb + 1 && (forms?.has('ing') || seen.length > 0)
    if (!LEFT.has(before.is) && !contracted) break
    if (before.is === 'adv' && isSentenceAdverb(ground, from - 1)) break
    seen.push(before.is === 'gen' ? 'be' : before.is === 'be' && before.lower === 'been' ? 'been' : before.is)
    from--
  }
  const infinitive = words[from - 1]?.is === 'to' && bare(ground, from - 1)
  const has = (is: string) => seen.includes(is)
  const participle = forms?.has('participle') ?? false
  const passive =
    participle && !(forms?.has('ing') ?? false) && (seen[0] === 'be' || seen[0] === 'been' || (seen[0] === 'adv' && (seen[1] === 'be' || seen[1] === 'been')))
  const bareIng = (forms?.has('ing') ?? false) && !has('be') && !has('been')
  let form: CueGroup['form'] = infinitive ? 'infinitive' : bareIng ? 'ing' : 'finite'
  if (form === 'finite' && participle && !forms?.has('past') && !has('have') && !passive) form = 'participle'
  const group: CueGroup = {
    from,
    to: verb + 1,
    verb,
    entry,
    form,
    passive,
    negated: has('not') || words.slice(from, verb).some((word) => word.lower === 'never'),
    hypothetical: false,
  }
  group.hypothetical = has('modal') && words.slice(from, verb).some((word) => /^(?:would|could|might|may|can|should|must|'d)$/.test(word.lower))
  if (infinitive) takeControl(ground, group)
  if (bareIng) takeBy(ground, group)
  trimAdverbs(ground, group)
  return group
}

/** An adverb that opens the sentence is no part of the cue. */
function isSentenceAdverb(ground: Ground, i: number): boolean {
  const before = wordAt(ground, i - 1)
  return !before || before.sentence !== ground.words[i]?.sentence || before.is === 'comma'
}

/** "went on to say", "continued to insist": one cue; the group begins at the first verb. */
function takeControl(ground: Ground, group: CueGroup): void {
  const { words } = ground
  let i = group.from - 2
  if (wordAt(ground, i)?.lower === 'on') i--
  const control = wordAt(ground, i)
  if (!control?.verb || control.is !== 'verb' || !CONTROL.has(control.verb.lemma) || !bare(ground, i)) return
  while (i > ground.from && LEFT.has(words[i - 1]?.is ?? '') && words[i - 1]?.sentence === control.sentence) i--
  group.from = i
  group.form = 'finite'
}

/** "continued by saying", "responded by calling": one cue, its subject that of the first verb. */
function takeBy(ground: Ground, group: CueGroup): void {
  const { words } = ground
  const first = wordAt(ground, group.from - 2)
  if (wordAt(ground, group.from - 1)?.lower !== 'by' || first?.is !== 'verb' || first.verb?.forms.has('ing')) return
  let i = group.from - 2
  while (i > ground.from && LEFT.has(words[i - 1]?.is ?? '') && words[i - 1]?.sentence === first.sentence) i--
  group.from = i
  group.form = 'finite'
}

/** Adverbs before the first auxiliary stay ("also said"), but a group never opens with a bare time adverb after a comma. */
function trimAdverbs(ground: Ground, group: CueGroup): void {
  while (
    group.from < group.verb &&
    ['then', 'now', 'today', 'yesterday', 'too'].includes(wordAt(ground, group.from)?.lower ?? '') &&
    wordAt(ground, group.from - 1)?.is === 'comma'
  )
    group.from++
}
