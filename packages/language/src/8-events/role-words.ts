import { ASIDES, DEEDS, DOCUMENTS, SPEAKER_WORDS } from './data/role-words.ts'

const of = (list: string) => {
  const words = new Set(list.split(' '))
  return (lower: string): boolean => words.has(lower)
}

/** True for words by which a speaker means himself or his side (lower case). Example: isSpeaker('we') -> true. */
export const isSpeaker = of(SPEAKER_WORDS)
/** True for documents that speak for their author (lower case). Example: isDocument('resolution') -> true. */
export const isDocument = of(DOCUMENTS)
/** True for nouns that take up what was just told of (lower case). Example: isDeed('move') -> true. */
export const isDeed = of(DEEDS)
/** True for words that open a phrase of time (lower case). Example: isAside('after') -> true. */
export const isAside = of(ASIDES)
