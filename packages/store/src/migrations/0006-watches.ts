import type { Migration } from './migration.ts'

/** Saved searches and watched pairs. */
export const watches: Migration = {
  name: '0006-watches',
  async up() {},
}
