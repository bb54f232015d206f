import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'

test.skipIf(!existsSync('/proc/self'))('a place that takes no folder is said, at once', async () => {
  await expect(openStore({ dataDir: '/proc/nope/data' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
})
