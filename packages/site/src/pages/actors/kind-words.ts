import type { ActorKind } from '@readout/record'

/** What an actor is, in a word. */
export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  office: 'office',
  state: 'state',
  igo: 'international body',
  body: 'body',
  outlet: 'outlet',
  group: 'group',
}
