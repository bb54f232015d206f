import { verbOf } from '../2-text/index.ts'
import { NOUN_TOO, VERBS } from './data/verbs.ts'

/** What a verb form can be; `noun` where it is a noun at least as often ("strikes"). */
export type VerbForm = { lemma: string; base?: true; s?: true; past?: true; participle?: true; ing?: true; noun?: true }

const COMMON = new Set(VERBS.trim().split(/\s+/))
const NOUNS = new Set(NOUN_TOO.trim().split(/\s+/))
const seen = new Map<string, VerbForm | undefined>()

function read(lower: string): VerbForm | undefined {
  const verb = verbOf(lower)
  if (!verb) return undefined
  // "staged" is of "stage", not of a rarer verb; "lay down" is a base form too.
  const lemma =
    lower === 'lay'
      ? 'lay'
      : !COMMON.has(verb.lemma) && COMMON.has(`${verb.lemma}e`) && (verb.forms.has('past') || verb.forms.has('ing'))
        ? `${verb.lemma}e`
        : verb.lemma
  const form: VerbForm = { lemma, ...(lower === 'lay' ? { base: true } : {}) }
  for (const kind of verb.forms) form[kind] = true
  if (!verb.forms.has('past') && !verb.forms.has('ing') && NOUNS.has(lemma)) form.noun = true
  return form
}

/** The form of any verb the lexicon knows: for places where only a verb can stand ("will …", "to …"). */
export function anyVerbForm(lower: string): VerbForm | undefined {
  if (seen.has(lower)) return seen.get(lower)
  const form = read(lower)
  // Bounded, so that a page of made-up words cannot fill the memory.
  if (seen.size < 20_000) seen.set(lower, form)
  return form
}

/** The common verb that a word (lower case) is a form of, if any. Example: 'threatened' -> { lemma: 'threaten', past: true, participle: true }. */
export function verbForm(lower: string): VerbForm | undefined {
  const form = anyVerbForm(lower)
  return form && COMMON.has(form.lemma) ? form : undefined
}
