import type { When } from '@readout/record'
import type { Page } from '../../1-page/index.ts'
import type { Staged } from '../../staged.ts'
import type { Text } from '../index.ts'

/** Every date, time, span and duration of the article, each with its span, in text order; `anchor` is the day they were resolved against, where one is known. */
export type Times = { times: When[]; anchor?: string }

/** Finds and resolves the time expressions of the article against its publication; with no date known, relative ones stay vague (XXXX-…). */
export function findTimes(_page: Page, _text: Text): Staged<Times> {
  return { value: { times: [] }, notes: [] }
}
