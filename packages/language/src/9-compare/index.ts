export { checkQuotations } from './check-quotations.ts'
export { compare, type SideAccount } from './compare.ts'
export { compareWithin } from './within.ts'
