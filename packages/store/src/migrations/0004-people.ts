import type { Migration } from './migration.ts'

/** Accounts, sessions, tokens, replies and the audit log. */
export const people: Migration = {
  name: '0004-people',
  async up() {},
}
