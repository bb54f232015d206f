import { CONCEPTS } from './concepts-data.ts'

const STOP = new Set(
  `a about above after again against all also although am among an and another any are as at be because been before being below between both but by can could did do does doing during each few for from further had
 has have having he her here hers him his how however i if in including into is it its itself just may me might more most must my nor not of off on once only or other our ours out over own per same shall she should
 so some such than that the their theirs them then there these they this those through to too toward towards under until up upon us very was we well were what when where which while who whom whose why will with within
 without would yet you your today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday president minister mr mrs ms dr secretary state head leader leaders side sides party parties two bilateral
 importance important issue issues matter matters particular regard way ways range agree agreed express expressed stress stressed emphasize emphasized emphasise emphasised underline underlined underscore underscored
 note noted discuss discussed reaffirm reaffirmed reiterate reiterated welcome welcomed exchange exchanged view views made make clear said say says tell told current number various key ongoing continued joint 's jr. mr. mrs. ms. dr. part turn kept keep also including attention time today ministers presidents chancellor interlocutors heads participants counterpart counterparts adviser advisor general parties`.split(
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

/** Words that official accounts of any contact use, so that sharing one says little. Source: written for the project. */
const COMMON = new Set(
  `action activity additional agenda area call carry case concrete contact conversation detail done entire example foreign form format full give given great held hold important make matter meeting part particular phone place prepare prepared put question questions set shared subject take taken talk talks telephone bilateral coming commitment committed concern concerns confidence confident context cooperation countries country development direction discussion effort efforts ensure
 effective expressing focus further future general government hope international interest level new people position positions possible progress process provide readiness ready region regional relation relations role serious
 situation state step steps strengthen strong support the time today topic underscoring visit way work working world year`
    .split(/\s+/)
    .map((word) => stemOf(word)),
)

/** True for a stem that the accounts of any contact share. Example: isCommonStem(stemOf('cooperation')) -> true. */
export const isCommonStem = (stem: string): boolean => COMMON.has(stem)

/** True for a word that tells nothing about what a clause is about: function words, titles, the verbs of reporting. */
export const isEmptyWord = (lower: string): boolean => STOP.has(lower) || lower.length < 2

type ConceptTable = { single: Map<string, string[]>; double: Map<string, string[]> }
let table: ConceptTable | undefined

function openTable(): ConceptTable {
  const single = new Map<string, string[]>()
  const double = new Map<string, string[]>()
  for (const line of CONCEPTS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      const target = word.includes('+') ? double : single
      const key = word.split('+').map(stemOf).join('+')
      target.set(key, [...(target.get(key) ?? []), name])
    }
  }
  return { single, double }
}

/** The concepts of one word, by its longest known beginning. */
function conceptsOfStem(stem: string, single: ConceptTable['single']): string[] {
  for (let length = stem.length; length >= 4; length--) {
    const names = single.get(stem.slice(0, length))
    if (names) return names
  }
  return stem.length < 4 ? (single.get(stem) ?? []) : []
}

/** What a word names: the concepts it names alone, and those that it names only together with its neighbour, which says more. */
export type Named = { concepts: string[]; paired: boolean }

/**
 * The concepts that a word names, alone or together with its neighbours; `stems` as `stemOf` makes them.
 * Example: conceptsAt(['ransomwar'], 0) -> { concepts: ['cyber'], paired: false }.
 */
export function conceptsAt(stems: readonly string[], i: number): Named {
  table ??= openTable()
  const { single, double } = table
  const stem = stems[i] as string
  const pairs = [`${stem}+${stems[i + 1] ?? ''}`, `${stems[i - 1] ?? ''}+${stem}`].flatMap((pair) => double.get(pair) ?? [])
  return { concepts: [...new Set([...pairs, ...conceptsOfStem(stem, single)])], paired: pairs.length > 0 }
}
