import type { AccountComparison } from '@readout/record'
import { factsOf, openingName } from './facts.ts'
import { timeTokens } from './quantities.ts'
import { tableOf } from './table.ts'
import { type SideAccount, tell } from './told.ts'

export type { SideAccount } from './told.ts'

/**
 * Two accounts of one contact as one table: rows that both tell, rows only one tells, wordings, conflicts, claims about the other, facts. Pure.
 * Spans point into that side's own text. Without `complete` on both sides no row says that something stands in one text only.
 * Example: compare({ side: 'XAA', … }, { side: 'XBB', … }) -> { both: [{ point: 'ceasefire', by: { XAA: […], XBB: […] } }], … }.
 */
export function compare(a: SideAccount, b: SideAccount): AccountComparison {
  const telling = (account: SideAccount, other: string) => ({
    ...tell(account, other),
    times: account.reading.times,
    commitments: account.reading.commitments,
    isTime: timeTokens(account.reading.times),
  })
  const contact = a.reading.contacts[0]?.id ?? b.reading.contacts[0]?.id ?? ''
  // The plainer word where the texts name the kind of contact differently, whichever comes first.
  const [opening = 'the contact'] = [openingName(a.reading.contacts), openingName(b.reading.contacts)].sort()
  return tableOf({ contact, opening }, [telling(a, b.side), telling(b, a.side)], factsOf([a, b]))
}
