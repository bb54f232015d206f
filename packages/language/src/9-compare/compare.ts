import type { AccountComparison } from '@readout/record'
import { factsOf } from './facts.ts'
import { tableOf } from './table.ts'
import { type SideAccount, tell } from './told.ts'

export type { SideAccount } from './told.ts'

/**
 * Two accounts of one contact as one table: rows that both tell, rows only one tells, wordings, conflicts, claims about the other, facts. Pure.
 * Spans point into that side's own text. Without `complete` on both sides no row says that something stands in one text only.
 * Example: compare({ side: 'XAA', … }, { side: 'XBB', … }) -> { both: [{ point: 'ceasefire', by: { XAA: […], XBB: […] } }], … }.
 */
export function compare(a: SideAccount, b: SideAccount): AccountComparison {
  const contact = a.reading.contacts[0]?.id ?? b.reading.contacts[0]?.id ?? ''
  return tableOf(
    contact,
    [
      { ...tell(a, b.side), times: a.reading.times },
      { ...tell(b, a.side), times: b.reading.times },
    ],
    factsOf([a, b]),
  )
}
