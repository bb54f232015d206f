import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWindows } from './windows.ts'

test('a short text is one window', () => {
  expect(cutWindows(318, 318, 80)).toEqual([[0, 318]])
  expect(cutWindows(1, 318, 80)).toEqual([[0, 1]])
})

test('windows cover the text, share at least the overlap, and are no more than needed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 8, max: 510 }), fc.double({ min: 0, max: 0.8, noNaN: true }), (count, size, share) => {
      const overlap = Math.floor(size * share)
      const windows = cutWindows(count, size, overlap)
      expect(windows[0]?.[0]).toBe(0)
      expect(windows.at(-1)?.[1]).toBe(count)
      windows.forEach(([start, end], k) => {
        expect(end - start).toBeLessThanOrEqual(size)
        const before = windows[k - 1]
        if (before) expect(before[1] - start).toBeGreaterThanOrEqual(overlap)
      })
      expect(windows.length).toBe(count <= size ? 1 : Math.ceil((count - overlap) / (size - overlap)))
    }),
    { numRuns: 500, seed: 4 },
  )
})
