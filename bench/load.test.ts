import { expect, test } from 'vitest'
import { soak } from './site/soak.ts'

test('reading, searching, replying, moderating and ingesting side by side: no error, no reply lost, every one on its page', async () => {
  const { errors, replies, ingested } = await soak(5)
  expect(errors).toEqual([])
  expect(replies).toEqual({ sent: expect.any(Number), lost: 0, unseen: 0 })
  expect(replies.sent).toBeGreaterThan(0)
  expect(ingested).toBeGreaterThan(0)
})
