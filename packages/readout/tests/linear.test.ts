import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PageInput, read } from '@readout/language'
import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../language/tests/steps.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'coverage', 'sorrel-times.html'), 'utf8')
const body = /<p>TESSEL[\s\S]*?(?=<p><a)/.exec(page)?.[0] ?? ''
const sentence = 'Ann Oak said that Orvania would answer if Kelmar closed the strait, according to her office. '

const GROWING: [string, (n: number) => PageInput, number][] = [
  ['a page of many paragraphs', (n) => ({ html: page.replace(body, body.repeat(n)) }), 30],
  ['one line of many sentences', (n) => ({ text: sentence.repeat(n) }), 400],
  ['many lines', (n) => ({ text: `${sentence}\n`.repeat(n) }), 400],
  ['quotation marks', (n) => ({ text: '“'.repeat(n) }), 20_000],
  ['names', (n) => ({ text: 'Ann Oak, Bo Elm, '.repeat(n) }), 1000],
  ['nested tags', (n) => ({ html: `${'<div><p>'.repeat(n)}${sentence}` }), 3000],
  [
    'contacts and talks',
    (n) => ({ text: 'President Ann Oak of Orvania spoke by phone with President Bo Elm of Kelmar on Friday. They will meet on 20 March.\n'.repeat(n) }),
    200,
  ],
]

describe('twice the page, twice the steps', () => {
  for (const [name, make, n] of GROWING)
    test(name, async () => {
      await read(make(2))
      const once = await stepsOf(() => read(make(n)))
      const twice = await stepsOf(() => read(make(2 * n)))
      expect(body.length).toBeGreaterThan(500)
      expect(once).toBeGreaterThan(n / 2)
      // Sorting adds a logarithm; a quadratic look-up would give 4.
      expect(twice / once).toBeLessThan(2.4)
    })
})
