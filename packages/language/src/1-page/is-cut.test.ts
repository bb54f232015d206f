import { expect, test } from 'vitest'
import { readPage } from './index.ts'
import { isCut } from './is-cut.ts'

const page = (text: string) => readPage({ text }).value

test.each(['They met. The sides will …', 'They met. The sides will [...]', 'They met.\nContinue reading'])('cut: %j', (text) => {
  expect(isCut(page(text))).toBe(true)
})

test.each(['They met. The sides will meet again.', 'He read more than was said.'])('whole: %j', (text) => {
  expect(isCut(page(text))).toBe(false)
})
