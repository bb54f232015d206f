import { IRREGULAR_VERBS } from './irregular-verbs.ts'
import { VERB_LEMMAS } from './verbs-data.ts'

/** A form of a verb: base ("warn"), s ("warns"), past ("warned"), participle ("warned", "spoken"), ing ("warning"). */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** What a word may be as a verb; a word may be a noun as well ("talks"), which only its context tells. */
export type Verb = { lemma: string; forms: ReadonlySet<VerbForm> }

type Lexicon = { lemmas: Set<string>; irregular: Map<string, Verb>; irregularLemmas: Set<string>; seen: Map<string, Verb | undefined> }

let lexicon: Lexicon | undefined

const BE: Verb['lemma'] = 'be'
const AUXILIARY_FORMS: [string, string, VerbForm[]][] = [
  ['am', BE, ['base']],
  ['are', BE, ['base']],
  ['be', BE, ['base']],
  ['been', BE, ['participle']],
  ['being', BE, ['ing']],
  ['is', BE, ['s']],
  ['was', BE, ['past']],
  ['were', BE, ['past']],
  ['has', 'have', ['s']],
  ['having', 'have', ['ing']],
  ['does', 'do', ['s']],
  ['doing', 'do', ['ing']],
]

function open(): Lexicon {
  const lemmas = new Set(VERB_LEMMAS.split(/\s+/))
  const irregular = new Map<string, Verb>()
  const irregularLemmas = new Set<string>()
  const add = (form: string, lemma: string, kind: VerbForm) => {
    const known = irregular.get(form)
    irregular.set(form, known && known.lemma === lemma ? { lemma, forms: new Set([...known.forms, kind]) } : (known ?? { lemma, forms: new Set([kind]) }))
  }
  for (const line of IRREGULAR_VERBS.split('\n')) {
    const [base = '', past = '', participle = ''] = line.split(' ')
    lemmas.add(base)
    irregularLemmas.add(base)
    for (const form of past.split('/')) add(form, base, 'past')
    for (const form of participle.split('/')) add(form, base, 'participle')
    if (irregular.has(base)) add(base, base, 'base')
  }
  for (const [form, lemma, forms] of AUXILIARY_FORMS) irregular.set(form, { lemma, forms: new Set(forms) })
  return { lemmas, irregular, irregularLemmas, seen: new Map() }
}

/**
 * What a word (lower case) may be as a verb, or undefined where it is none.
 * Example: verbOf('warned') -> { lemma: 'warn', forms: past and participle }; verbOf('table-top') -> undefined.
 * Source: WordNet 3.1's verbs, regular English inflection, a list of the irregular ones.
 */
export function verbOf(lower: string): Verb | undefined {
  lexicon ??= open()
  const { seen } = lexicon
  if (seen.has(lower)) return seen.get(lower)
  const verb = lexicon.irregular.get(lower) ?? regular(lower, lexicon)
  // Bounded, so that a page of made-up words cannot fill the memory.
  if (seen.size < 50_000) seen.set(lower, verb)
  return verb
}

function regular(lower: string, { lemmas, irregularLemmas }: Lexicon): Verb | undefined {
  const first = (candidates: string[], ...forms: VerbForm[]): Verb | undefined => {
    const lemma = candidates.find((candidate) => lemmas.has(candidate))
    return lemma === undefined ? undefined : { lemma, forms: new Set(forms) }
  }
  if (lemmas.has(lower)) return { lemma: lower, forms: new Set(['base']) }
  if (lower.endsWith('ing') && lower.length > 4) {
    const stem = lower.slice(0, -3)
    return first(stems(stem, true), 'ing')
  }
  if (lower.endsWith('ed') && lower.length > 3) {
    const stem = lower.slice(0, -2)
    const candidates = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : stems(stem, false)
    return first(
      candidates.filter((lemma) => !irregularLemmas.has(lemma)),
      'past',
      'participle',
    )
  }
  if (lower.endsWith('ies') && lower.length > 4) return first([`${lower.slice(0, -3)}y`], 's')
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 2)
    return first([lower.slice(0, -1), ...(lower.endsWith('es') ? [lower.slice(0, -2)] : [])], 's')
  return undefined
}

/** Base forms a stem before -ing or -ed may have: "mak" -> make, "plann" -> plan, "warn" -> warn; "ly" before -ing also "lie". */
function stems(stem: string, ing: boolean): string[] {
  const candidates = [stem, `${stem}e`]
  const last = stem.at(-1)
  if (last && last === stem.at(-2) && !/[aeiou]/.test(last)) {
    candidates.unshift(stem.slice(0, -1))
    if (/[lsz]/.test(last)) candidates.unshift(stem)
  }
  if (stem.endsWith('ck')) candidates.push(stem.slice(0, -1))
  if (ing && stem.endsWith('y')) candidates.push(`${stem.slice(0, -1)}ie`)
  return candidates
}

/** Modal and other auxiliaries before a verb, in lower case. */
export const MODALS: ReadonlySet<string> = new Set(
  "can cannot can't could couldn't may might must mustn't shall should shouldn't will won't would wouldn't 'd 'll".split(' '),
)
