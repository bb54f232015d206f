import type { AccountComparison, Row } from './comparison.ts'

/**
 * The rows that both tell in words that differ: those a wording stands for, found by their characters, since two rows may have one name.
 * Example: one wording of two rows named "trade" -> the row whose spans it holds.
 */
export function differingRows({ both, wordings }: Pick<AccountComparison, 'both' | 'wordings'>): Row[] {
  return both.filter((row) =>
    wordings.some(({ by }) => Object.entries(by).every(([side, span]) => row.by[side]?.some((own) => own.start === span.start && own.end === span.end))),
  )
}
