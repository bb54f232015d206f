import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'

vi.stubEnv('RECHECK_BACKEND', 'pure')
const { checkSync } = await import('recheck')

const root = join(import.meta.dirname, '..')
const cacheFile = join(root, 'node_modules', '.cache', 'readout-patterns.json')
/** Patterns that cost the square of what they read and only ever read one short line, address or phrase. */
const accepted: string[] = JSON.parse(readFileSync(join(import.meta.dirname, 'short-line-patterns.json'), 'utf8')).patterns

type Found = { file: string; source: string; flags: string }

/** Every regular expression literal of the packages. */
function patternsOf(): Found[] {
  const found: Found[] = []
  for (const file of readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })) {
    if (!/\/src\/.*\.ts$/.test(file) || /\.test\.ts$|\.d\.ts$|node_modules/.test(file)) continue
    const tree = ts.createSourceFile(file, readFileSync(join(root, 'packages', file), 'utf8'), ts.ScriptTarget.ESNext, true)
    const visit = (node: ts.Node): void => {
      const literal = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/s.exec(node.text) : null
      if (literal) found.push({ file, source: literal[1] as string, flags: literal[2] as string })
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

/** True where a group that repeats without bound holds something that repeats without bound. Example: '(a+)*' -> true, '(a{1,9})*' -> false. */
export function nestsUnbounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  const open: boolean[] = []
  for (let at = 0; at < bare.length; at++) {
    const unbounded = /^(?:[+*]|\{\d+,\})/.test(bare.slice(at, at + 8))
    if (bare[at] === '(') open.push(false)
    else if (bare[at] === ')') {
      const inner = open.pop() ?? false
      if (inner && /^(?:[+*]|\{\d+,\})/.test(bare.slice(at + 1, at + 9))) return true
      if (inner && open.length) open[open.length - 1] = true
    } else if (unbounded && open.length) open[open.length - 1] = true
  }
  return false
}

/** 'safe', 'polynomial', 'exponential', or 'unknown' where the checker ran out of time. What was checked once is remembered. */
function verdictsOf(patterns: Found[]): Map<string, string> {
  let known: Record<string, string> = {}
  try {
    known = JSON.parse(readFileSync(cacheFile, 'utf8'))
  } catch {}
  for (const { source, flags } of patterns) {
    const key = `/${source}/${flags}`
    // Where shape alone does not clear a pattern its verdict is waited for, on a slow machine too: a third of a second is then no answer.
    const nests = nestsUnbounded(source)
    if (known[key] && !(nests && known[key] === 'unknown')) continue
    const verdict = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: nests ? 60_000 : 300 })
    known[key] = verdict.status === 'vulnerable' ? verdict.complexity.type : verdict.status
  }
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify(known))
  return new Map(Object.entries(known))
}

test('the checkers tell good from bad', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  expect(checkSync('^[a-z]+$', '').status).toBe('safe')
  expect([
    nestsUnbounded('(a+)*b'),
    nestsUnbounded('(?:x(y*)z){2,}'),
    nestsUnbounded('(a{1,9})*'),
    nestsUnbounded('a+(b)c*'),
    nestsUnbounded('\\(a+\\)*'),
  ]).toEqual([true, true, false, false, false])
})

test('no pattern of the packages is exponential, and those that are polynomial are known to read short lines only', { timeout: 600_000 }, () => {
  const patterns = patternsOf()
  expect(patterns.length).toBeGreaterThan(100)
  const verdicts = verdictsOf(patterns)
  const bad = patterns.filter(({ source, flags }) => {
    const key = `/${source}/${flags}`
    return verdicts.get(key) === 'exponential' || (verdicts.get(key) === 'polynomial' && !accepted.includes(key))
  })
  expect(bad.map(({ file, source, flags }) => `${file} /${source}/${flags} ${verdicts.get(`/${source}/${flags}`)}`)).toEqual([])
})

test('a pattern the checker had no time for nests no unbounded repetition', () => {
  const verdicts = verdictsOf(patternsOf())
  const unsure = patternsOf().filter(({ source, flags }) => verdicts.get(`/${source}/${flags}`) === 'unknown')
  expect(unsure.filter(({ source }) => nestsUnbounded(source)).map(({ file, source }) => `${file} /${source}/`)).toEqual([])
})

test('no accepted pattern is left over', () => {
  const there = new Set(patternsOf().map(({ source, flags }) => `/${source}/${flags}`))
  expect(accepted.filter((pattern) => !there.has(pattern))).toEqual([])
})
