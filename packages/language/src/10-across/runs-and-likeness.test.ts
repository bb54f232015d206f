import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandsOf } from './bands.ts'
import { likenessOf } from './likeness.ts'
import { runsOf } from './runs.ts'

const STORY = [
  'The ministers of two invented states met on Monday in a small town by the sea.',
  'They spoke for an hour about grain, pilots and the price of a passage through the strait.',
  'Neither side gave a date for the next round, and both said that the first had been useful.',
  'Fishermen who had waited in the harbour since the morning cheered when the lights went out.',
]
const OTHER = [
  'A heavy snowfall closed the northern road for most of the week, the weather office said.',
  'Schools stay shut until Thursday and buses run only where the plough has been before them.',
  'Bakers in the upper town gave bread away to those who had come through the drifts on foot.',
]
const likeness = (a: string[], b: string[]) => likenessOf(runsOf(a), runsOf(b))

test('a copy in another order, without a paragraph, with other quotation marks and spaces is the same text', () => {
  expect(likeness(STORY, [...STORY].reverse())).toEqual({ likeness: 1, same: true })
  expect(likeness(STORY, STORY.slice(1))).toEqual({ likeness: 1, same: true })
  expect(likeness(['“We are ready,” said  the minister’s aide, Ann Oak.'], ['"We are ready," said the minister\'s aide, Ann Oak.'])).toEqual({
    likeness: 1,
    same: true,
  })
})

test('another text is not the same, nor one that shares a paragraph of four, nor nothing at all', () => {
  expect(likeness(STORY, OTHER)).toEqual({ likeness: 0, same: false })
  expect(likeness([STORY[0] as string, ...OTHER], STORY).same).toBe(false)
  expect(likeness([], STORY)).toEqual({ likeness: 0, same: false })
})

test('a digest that holds the whole story among many is not a copy of it', () => {
  const digest = [
    ...STORY,
    ...Array.from({ length: 24 }, (_, n) => `Item ${n} of the morning letter tells of the ${n} boats that ${n} people saw at quay number ${n} on day ${n}.`),
  ]
  expect(likeness(STORY, digest)).toMatchObject({ likeness: 1, same: false })
})

test('likeness is the same both ways, and a text is like itself', () => {
  const text = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(likeness(a, b)).toEqual(likeness(b, a))
      expect(likeness(a, a).likeness).toBe(runsOf(a).length ? 1 : 0)
    }),
    { seed: 5, numRuns: 200 },
  )
})

test('texts meet by their bands where they share many runs, and hardly ever where they share none', () => {
  const meet = (a: string[], b: string[]) => {
    const keys = new Set(bandsOf(runsOf(a)))
    return bandsOf(runsOf(b)).some((key) => keys.has(key))
  }
  // One paragraph of eight is the same in all of them, as a line of thanks or of rights is.
  const story = (n: number) => [...Array.from({ length: 7 }, (_, p) => Array.from({ length: 30 }, (_, w) => `w${n}x${p}x${w}`).join(' ')), STORY[3] as string]
  const numbers = Array.from({ length: 60 }, (_, n) => n)
  expect(numbers.filter((n) => meet(story(n), story(n).slice(2))).length).toBe(60)
  expect(numbers.filter((n) => meet(story(n), story(n + 100))).length).toBeLessThanOrEqual(3)
  expect(bandsOf(runsOf([]))).toEqual([])
})
