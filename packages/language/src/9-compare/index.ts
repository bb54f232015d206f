export { checkQuotations } from './check-quotations.ts'
export { compare, type SideAccount } from './compare.ts'
export { isCut } from '../1-page/index.ts'
export { compareWithin } from './within.ts'
