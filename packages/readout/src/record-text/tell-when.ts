import { tellValue, tellWhen as told, type When } from '@readout/record'
import { clean } from '../output/wrap.ts'

export { tellValue }

/** A time in words, safe for a terminal: it may quote the page. */
export const tellWhen = (when: When): string => clean(told(when))
