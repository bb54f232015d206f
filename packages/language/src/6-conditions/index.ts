import type { Commitment } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Staged } from '../staged.ts'

export type Commitments = { commitments: Commitment[] }

export function findCommitments(_page: Page, _text: Text, _times: Times, _people: People, _said: Said): Staged<Commitments> {
  return { value: { commitments: [] }, notes: [] }
}
