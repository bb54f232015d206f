import type { AccountComparison } from './comparison.ts'

/**
 * What a cell says where nothing of a side stands in it: never that something did not happen, or was left out.
 * Example: emptyCell(comparison, 'XAA') -> 'not in the text we hold', or 'not in the fragments held (3 sentences, via Example Times)'.
 */
export function emptyCell({ complete, fragments }: Pick<AccountComparison, 'complete' | 'fragments'>, side: string): string {
  if (complete[side]) return 'not in the text we hold'
  const held = fragments?.[side]
  if (!held) return 'not in the fragments held'
  const via = held.via.length ? `, via ${held.via.join(', ')}` : ''
  return `not in the fragments held (${held.sentences} ${held.sentences === 1 ? 'sentence' : 'sentences'}${via})`
}
