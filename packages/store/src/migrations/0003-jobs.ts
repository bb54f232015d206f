import type { Migration } from './migration.ts'

/** Work that waits and who holds it. */
export const jobs: Migration = {
  name: '0003-jobs',
  async up() {},
}
