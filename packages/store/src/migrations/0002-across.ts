import type { Migration } from './migration.ts'

/** Stories, utterances and the joined actors, contacts, commitments and talks. */
export const across: Migration = {
  name: '0002-across',
  async up() {},
}
