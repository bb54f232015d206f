import { expect, test } from 'vitest'
import { reliability } from './calibration.ts'

const at = (start: number, end: number) => ({ start, end })
const gold = [{ id: 'a', attributions: [{ source: [[0, 5]] as [number, number][], content: [[10, 30]] as [number, number][] }] }]
const stated = (confidence: number, content = at(10, 30), speakerSpan = at(0, 5)) => ({ id: 'a', statements: [{ content, speakerSpan, confidence }] })

test('a right statement at 0.9 and a wrong one at 0.1 are each a tenth off', () => {
  const { bins, error } = reliability([{ id: 'a', statements: [...(stated(0.9).statements ?? []), ...(stated(0.1, at(40, 60)).statements ?? [])] }], gold)
  expect(bins.filter((bin) => bin.count).map(({ stated: said, right }) => [said, right])).toEqual([
    [0.1, 0],
    [0.9, 1],
  ])
  expect(error).toBeCloseTo(0.1)
})

test('another source is not right, and sure of it is 0.9 off', () => {
  expect(reliability([stated(0.9, at(10, 30), at(50, 55))], gold).error).toBeCloseTo(0.9)
})

test('of two that meet one gold statement the nearer is right', () => {
  const both = { id: 'a', statements: [...(stated(1, at(12, 30)).statements ?? []), ...(stated(1).statements ?? [])] }
  expect(reliability([both], gold).bins.at(-1)).toMatchObject({ count: 2, right: 0.5 })
})

test('a page without reading counts nothing', () => {
  expect(reliability([], gold).error).toBe(0)
})
