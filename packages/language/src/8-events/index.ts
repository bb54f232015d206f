import type { Assessment, Event } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Contacts } from '../5-contacts/index.ts'
import type { Commitments } from '../6-conditions/index.ts'
import type { TalksSet } from '../7-talks/index.ts'
import type { Staged } from '../staged.ts'
import type { TaggedQuad } from '../tagger.ts'
import { findAssessments } from './assessments.ts'
import { readEvents } from './code-events.ts'

export type Coded = { events: Event[]; assessments: Assessment[] }

/** The lines the events are coded from. */
export type Told = { text: Text; times: Times; people: People; said: Said; contacts: Contacts; commitments: Commitments; talks: TalksSet; quads?: TaggedQuad[] }

/**
 * Who did what to whom, in text order, and who judged what; nothing inside a condition, a wish, a denial or a future comes out as actual.
 * Example: "Oakland expelled two diplomats of Elmland." -> one SANCTION, actor Oakland, recipient Elmland.
 */
export function codeEvents(page: Page, told: Told): Staged<Coded> {
  const { events, notes } = readEvents(page, told)
  return { value: { events, assessments: findAssessments(page, told) }, notes }
}
