import type { Event } from '@readout/record'
import { LIGHT_VERBS, NOUN_PATTERNS } from './data/noun-patterns.ts'
import { VERB_PATTERNS } from './data/verb-patterns.ts'
import { WORD_CLASSES } from './data/word-classes.ts'

export type Plover = Event['type']

/** One sense of a verb: what it codes and what it needs round it. */
export type VerbRow = {
  lemma: string
  /** NONE where the words show that nothing is coded: "released a statement". */
  type: Plover | 'NONE'
  mode?: string
  cameoRoot: string
  particle?: string
  classes: string[]
  subjectClass?: string
  passive?: true
  object?: true
  needs: number
}
/** What a noun codes. */
export type NounRow = { type: Plover; mode?: string; cameoRoot: string }

const CLASSES = new Map(Object.entries(WORD_CLASSES).map(([name, words]) => [name, new Set(words.split(' '))]))
/** True where a word (lower case) is of a class. Example: isOf('curfew', 'restriction') -> true. */
export const isOf = (lower: string, name: string): boolean => CLASSES.get(name)?.has(lower) ?? false

const modeOf = (mode: string | undefined) => (mode && mode !== '-' ? { mode } : {})

function readVerbs(): Map<string, VerbRow[]> {
  const rows = new Map<string, VerbRow[]>()
  for (const [type, table] of Object.entries(VERB_PATTERNS)) {
    for (const line of table.trim().split('\n')) {
      const [lemma, needs, mode, cameoRoot] = line.split('\t') as [string, string, string, string]
      const row: VerbRow = { lemma, type: type as VerbRow['type'], cameoRoot, classes: [], needs: 0, ...modeOf(mode) }
      for (const need of needs === '-' ? [] : needs.split(' ')) {
        if (!need.startsWith('=')) row.needs++
        if (need === '=passive') row.passive = true
        else if (need === '=object') row.object = true
        else if (need.startsWith('+')) row.particle = need.slice(1)
        else if (need.endsWith('-subject')) row.subjectClass = need.slice(1, -8)
        else row.classes.push(need.slice(1))
      }
      rows.set(lemma, [...(rows.get(lemma) ?? []), row])
    }
  }
  for (const list of rows.values()) list.sort((a, b) => b.needs - a.needs || Number(b.type === 'NONE') - Number(a.type === 'NONE'))
  return rows
}

function readNouns(): Map<string, NounRow> {
  const rows = new Map<string, NounRow>()
  for (const [type, table] of Object.entries(NOUN_PATTERNS)) {
    for (const line of table.trim().split('\n')) {
      const [nouns, mode, cameoRoot] = line.split('\t') as [string, string, string]
      for (const noun of nouns.split(' ')) rows.set(noun, { type: type as Plover, cameoRoot, ...modeOf(mode) })
    }
  }
  return rows
}

const VERBS = readVerbs()
const NOUNS = readNouns()
const LIGHT = new Set(LIGHT_VERBS.split(' '))

/** The senses of a verb, those that need most first. */
export const verbRows = (lemma: string): VerbRow[] => VERBS.get(lemma) ?? []
/** What a noun (lower case) codes, if anything. */
export const nounRow = (lower: string): NounRow | undefined => NOUNS.get(lower)
/** True for verbs that carry an event told by a noun: "held talks". */
export const isLight = (lemma: string): boolean => LIGHT.has(lemma)

const CONFLICT = new Set<Plover>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'THREATEN', 'PROTEST'])
/** True for types whose announcement is a threat. */
export const isConflict = (type: Plover): boolean => CONFLICT.has(type)
