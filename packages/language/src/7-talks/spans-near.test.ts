import { expect, test } from 'vitest'
import { spansNear } from './spans-near.ts'

const placed = (...starts: number[]) => starts.map((start) => ({ start, end: start + 4, value: `at ${start}` }))
const near = (start: number, end: number) => spansNear({}, () => placed(20, 0, 5), { start, end }).map((one) => one.value)

test('the spans that touch a range, in text order', () => expect(near(2, 6)).toEqual(['at 0', 'at 5']))
test('spans that end where the range starts, or start where it ends, do not touch it', () => expect(near(9, 20)).toEqual([]))
