import type { Draft, Drafts } from './drafts.ts'
import type { People } from './index.ts'
import type { Joint } from './joint.ts'
import type { StateRow } from './lexicon.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'

/** What stage 3 keeps beside its value, so that later stages can ask what a phrase means without reading the text again. */
export type Memory = {
  scan: Scan
  drafts: Drafts
  phrases: PlacedPhrase[]
  placed: Map<PlacedPhrase, Draft[]>
  idOf: Map<Draft, string>
  together: Joint[]
  states?: StateRow[]
}

const memories = new WeakMap<People, Memory>()

export const remember = (people: People, memory: Memory): void => {
  memories.set(people, memory)
}

export const memoryOf = (people: People): Memory | undefined => memories.get(people)
