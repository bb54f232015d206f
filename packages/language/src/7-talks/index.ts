import type { Talks } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Contacts } from '../5-contacts/index.ts'
import type { Staged } from '../staged.ts'

export type TalksSet = { talks: Talks[] }

export function findTalks(_page: Page, _text: Text, _times: Times, _people: People, _said: Said, _contacts: Contacts): Staged<TalksSet> {
  return { value: { talks: [] }, notes: [] }
}
