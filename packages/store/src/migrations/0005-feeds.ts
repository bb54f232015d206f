import type { Migration } from './migration.ts'

/** Feeds, the pages they name and the versions of a page. */
export const feeds: Migration = {
  name: '0005-feeds',
  async up() {},
}
