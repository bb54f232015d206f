import { CONCEPTS } from './concepts-data.ts'

const STOP = new Set(
  `a about above after again against all also although am among an and another any are as at be because been before being below between both but by can could did do does doing during each few for from further had
 has have having he her here hers him his how however i if in including into is it its itself just may me might more most must my nor not of off on once only or other our ours out over own per same shall she should
 so some such than that the their theirs them then there these they this those through to too toward towards under until up upon us very was we well were what when where which while who whom whose why will with within
 without would yet you your today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday president minister mr mrs ms dr secretary state head leader leaders side sides party parties two bilateral
 importance important issue issues matter matters particular regard way ways range agree agreed express expressed stress stressed emphasize emphasized emphasise emphasised underline underlined underscore underscored
 note noted discuss discussed reaffirm reaffirmed reiterate reiterated welcome welcomed exchange exchanged view views made make clear said say says tell told current number various key ongoing continued joint`.split(
    /\s+/,
  ),
)

const ENDINGS = [
  'ational',
  'ations',
  'ation',
  'ments',
  'ment',
  'ities',
  'iness',
  'ingly',
  'ions',
  'ings',
  'ness',
  'ance',
  'ence',
  'ally',
  'ive',
  'ing',
  'ies',
  'ion',
  'ity',
  'ied',
  'ed',
  'es',
  'ly',
  's',
  'y',
]

/**
 * A rough stem for comparing two texts, not for showing: the longest known ending cut off a word of at least four letters that stay.
 * Example: 'sanctions' -> 'sanct'; 'escalation' -> 'escal'.
 */
export function stemOf(lower: string): string {
  for (const ending of ENDINGS) if (lower.endsWith(ending) && lower.length - ending.length >= 4) return lower.slice(0, -ending.length)
  return lower.endsWith('e') && lower.length > 4 ? lower.slice(0, -1) : lower
}

/** True for a word that tells nothing about what a clause is about: function words, titles, the verbs of reporting. */
export const isEmptyWord = (lower: string): boolean => STOP.has(lower) || lower.length < 2

type ConceptTable = { single: Map<string, string[]>; double: Map<string, string[]>; longest: number }
let table: ConceptTable | undefined

function openTable(): ConceptTable {
  const single = new Map<string, string[]>()
  const double = new Map<string, string[]>()
  let longest = 0
  for (const line of CONCEPTS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      const target = word.includes('+') ? double : single
      const key = word.split('+').map(stemOf).join('+')
      target.set(key, [...(target.get(key) ?? []), name])
      longest = Math.max(longest, key.length)
    }
  }
  return { single, double, longest }
}

/**
 * The concepts that two neighbouring stems name, alone and together.
 * Example: conceptsOf(['ransomwar']) -> ['cyber'].
 */
export function conceptsOf(stems: readonly string[]): string[] {
  table ??= openTable()
  const { single, double } = table
  const found = new Set<string>()
  stems.forEach((stem, i) => {
    for (let length = stem.length; length >= 4; length--) {
      const names = single.get(stem.slice(0, length))
      if (names) {
        for (const name of names) found.add(name)
        break
      }
    }
    if (stem.length < 4) for (const name of single.get(stem) ?? []) found.add(name)
    const next = stems[i + 1]
    if (next !== undefined) for (const name of double.get(`${stem}+${next}`) ?? []) found.add(name)
  })
  return [...found]
}
