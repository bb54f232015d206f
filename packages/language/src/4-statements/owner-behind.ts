import { bare, type Ground, wordAt } from './ground.ts'
import { skipAdjuncts } from './openings.ts'
import { isFinite, type Phrase, phraseAfter } from './phrase.ts'

/** Who owns a noun of saying by the phrase behind it, and the word its clause opens at ("that" or "to"). */
export type OwnerBehind = { phrase: Phrase; opens: number }

/**
 * The owner told behind a noun of saying: by, from, or a name after "of"; an apposition and a time may stand between.
 * Example: "the advice of Ann Oak, the judge, that it was unlawful" -> Ann Oak, opening at "that".
 */
export function ownerBehind(ground: Ground, noun: number): OwnerBehind | undefined {
  const preposition = wordAt(ground, noun + 1)
  if (preposition?.is !== 'prep' || !/^(?:by|from|of)$/.test(preposition.lower) || !bare(ground, noun + 1)) return undefined
  const phrase = phraseAfter(ground, noun + 2)
  if (!phrase || !['name', 'det', 'noun', 'num', 'poss'].includes(wordAt(ground, noun + 2)?.is ?? '')) return undefined
  // "the idea of a state that": only a name owns by "of".
  if (preposition.lower === 'of' && !holdsName(ground, phrase)) return undefined
  const opens = skipAdjuncts(ground, wordAt(ground, phrase.to)?.is === 'comma' ? phrase.to + 1 : phrase.to)
  const word = wordAt(ground, opens)
  const clause = word?.is === 'that' && !isFinite(ground, opens + 1)
  const infinitive = word?.is === 'to' && opens === phrase.to && (wordAt(ground, opens + 1)?.verb?.forms.has('base') ?? false)
  return clause || infinitive ? { phrase, opens } : undefined
}

function holdsName(ground: Ground, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (wordAt(ground, i)?.is === 'name') return true
  return false
}
