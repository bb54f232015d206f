import { describe, expect, test } from 'vitest'
import { readMetaLine } from './meta-line.ts'

const NINE_MONTHS = { value: 9, unit: 'month', iso: 'P9M' }

describe('readMetaLine', () => {
  test.each(['0 4 min 9 mths', '0 | 4 min | 9 mths', '9 mths · 4 min · 0', '0 • 4 min read • 9 months ago', '4 min 0 9 mths'])(
    '%s tells all three',
    (words) => {
      expect(readMetaLine(words)).toMatchObject({ kind: 'meta-line', means: { comments: 0, readingTimeMinutes: 4, age: NINE_MONTHS } })
    },
  )
  test('16 comments · 5 min read', () =>
    expect(readMetaLine('16 comments · 5 min read')).toMatchObject({ kind: 'meta-line', means: { comments: 16, readingTimeMinutes: 5 } }))
  test('each of them alone, where it is said in words', () => {
    expect(readMetaLine('Reading Time: 4 mins read')).toMatchObject({ kind: 'reading-time', means: { readingTimeMinutes: 4 } })
    expect(readMetaLine('2comments')).toMatchObject({ kind: 'comment-count', means: { comments: 2 } })
    expect(readMetaLine('No Comments')).toMatchObject({ kind: 'comment-count', means: { comments: 0 } })
    expect(readMetaLine('46 mins ago')).toMatchObject({ kind: 'age', means: { age: { iso: 'PT46M' } } })
    expect(readMetaLine('5 months, 4 days ago')).toMatchObject({ kind: 'age', means: { age: { iso: 'P5M' } } })
  })
  test.each(['4', '35 minutes', '9 mths', '12 min 30 sec of talks', 'It lasted 4 min', '50 minutes, he said', '3 people', '2 yrs in prison', '0 4 5'])(
    '%s tells nothing',
    (words) => {
      expect(readMetaLine(words)).toBeNull()
    },
  )
})
