import type { Account, Contact } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Staged } from '../staged.ts'

/** Stage 5's value: contacts, the headline contact first; accounts: which side's own words the page holds. */
export type Contacts = { contacts: Contact[]; accounts: Account[] }

export function findContacts(_page: Page, _text: Text, _times: Times, _people: People, _said: Said): Staged<Contacts> {
  return { value: { contacts: [], accounts: [] }, notes: [] }
}
