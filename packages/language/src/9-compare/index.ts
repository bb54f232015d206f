export { checkQuotations } from './check-quotations.ts'
export { compare, type SideAccount } from './compare.ts'
export { isCut } from './is-cut.ts'
export { compareWithin } from './within.ts'
