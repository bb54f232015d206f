import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** For each statement the number of the one it tells again, or -1. */
const joined = async (text: string) => {
  const { statements } = await read({ text, mediaType: 'text/plain' })
  return statements.map(({ sameAs }) => statements.findIndex(({ id }) => id === sameAs))
}

test.each([
  ['Ann Oak called for a ceasefire. “I call for a ceasefire today,” Ann Oak said.', [-1, 0]],
  ['Ann Oak rejected the toll plan, saying: “This toll is an insult to the town.”', [-1, 0]],
  [
    'Ann Oak said the ferry would stop in March. “The ferry will stop in March,” Ann Oak said. Ann Oak repeated that the ferry would stop in March.',
    [-1, 0, 0],
  ],
])('told again: %s', async (text, numbers) => {
  expect(await joined(text)).toEqual(numbers)
})

test.each([
  'Ann Oak said the ferry would stop in March. “The bakers want more flour,” Ann Oak said.',
  'Ann Oak said the ferry would stop in March. Bo Ash said the ferry would stop in March.',
  'Ann Oak rejected the toll plan, adding: “Winter will be cold.”',
])('not told again: %s', async (text) => {
  expect((await joined(text)).filter((number) => number >= 0)).toEqual([])
})
