import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PageInput, read } from '@readout/language'
import { describe, expect, test } from 'vitest'

// Steps are counted, not timed: calls on texts and patterns, each element that a list's callback is given or that a copy holds, and the whole list where it is searched.
const VISITS = ['find', 'findIndex', 'findLast', 'filter', 'some', 'every', 'map', 'flatMap', 'forEach', 'sort', 'toSorted'] as const
const COPIES = ['slice', 'concat'] as const
const SEARCHES = ['includes', 'indexOf', 'join'] as const
const TEXT_CALLS = [
  'slice',
  'indexOf',
  'charCodeAt',
  'codePointAt',
  'startsWith',
  'endsWith',
  'includes',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'split',
  'trim',
  'toLowerCase',
] as const

type Call = (...args: unknown[]) => unknown

async function stepsOf(input: PageInput): Promise<number> {
  let steps = 0
  const undo: (() => void)[] = []
  const patch = (prototype: object, name: string, around: (own: Call, self: unknown, args: unknown[]) => unknown) => {
    const target = prototype as Record<string, Call>
    const own = target[name] as Call
    target[name] = function (this: unknown, ...args: unknown[]) {
      return around(own, this, args)
    }
    undo.push(() => void (target[name] = own))
  }
  const counted = (call: unknown): unknown => {
    if (typeof call !== 'function') return call
    return function (this: unknown, ...args: unknown[]) {
      steps++
      return Reflect.apply(call as Call, this, args)
    }
  }
  for (const name of VISITS)
    patch(Array.prototype, name, (own, self, [call, ...rest]) => Reflect.apply(own, self, call === undefined ? [] : [counted(call), ...rest]))
  for (const name of COPIES)
    patch(Array.prototype, name, (own, self, args) => {
      const copy = Reflect.apply(own, self, args)
      steps += (copy as unknown[]).length
      return copy
    })
  for (const name of SEARCHES)
    patch(Array.prototype, name, (own, self, args) => {
      steps += (self as unknown[]).length
      return Reflect.apply(own, self, args)
    })
  const one = (own: Call, self: unknown, args: unknown[]) => {
    steps++
    return Reflect.apply(own, self, args)
  }
  for (const name of TEXT_CALLS) patch(String.prototype, name, one)
  for (const name of ['exec', 'test']) patch(RegExp.prototype, name, one)
  try {
    await read(input)
  } finally {
    for (const restore of undo) restore()
  }
  return steps
}

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
      const once = await stepsOf(make(n))
      const twice = await stepsOf(make(2 * n))
      expect(body.length).toBeGreaterThan(500)
      expect(once).toBeGreaterThan(n / 2)
      // Sorting adds a logarithm; a quadratic look-up would give 4.
      expect(twice / once).toBeLessThan(2.4)
    })
})
