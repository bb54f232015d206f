import type { AccountComparison } from '@readout/record'
import type { Contacts } from '../5-contacts/index.ts'
import type { Staged } from '../staged.ts'

export { checkQuotations } from './check-quotations.ts'
export { compare, type SideAccount } from './compare.ts'
export { summarize } from './summary.ts'

/** The comparisons inside one page that quotes two sides, from fragments. */
export function compareWithin(_contacts: Contacts): Staged<AccountComparison[]> {
  return { value: [], notes: [] }
}
