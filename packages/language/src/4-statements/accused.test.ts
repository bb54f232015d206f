import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

test.each([
  ['Varga accused Orvania on Thursday of holding back grain.', 'Orvania'],
  ['Varga accused Bo Ash last week of breaking the truce.', 'Bo Ash'],
  ['Varga accused Bo Ash of breaking the truce on Monday.', 'Bo Ash'],
])('the time is no part of who is accused: %s', async (text, accused) => {
  const { actors, statements } = await read({ text, mediaType: 'text/plain' })
  expect(statements[0]?.addressee?.map((id) => actors.find((one) => one.id === id)?.name)).toEqual([accused])
})
