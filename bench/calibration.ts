import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

type Range = { start: number; end: number }
type Said = { content: Range[]; source?: Range; confidence: number }
type Line = {
  id: string
  reading?: { statements: StatementLine[] }
  statements?: StatementLine[]
  attributions?: { source: [number, number][]; content: [number, number][] }[]
}
type StatementLine = { content: Range | Range[]; speakerSpan?: Range; parent?: string; confidence?: number }

/** One line of the reliability table: statements whose stated probability lies in [from, from + 0.1). */
export type Bin = { from: number; count: number; stated: number; right: number }

const BINS = 10
/** From this share of common characters on, two contents are the same statement. */
const SAME = 0.5

/** Prints the reliability table of the statements' confidence: `npm run bench -- calibration READINGS GOLD` (JSON lines, gzip allowed). Gives 1 where the error is over 0.05. */
export function run(): number {
  const [readings, gold] = process.argv.slice(3)
  if (!readings || !gold) {
    console.error('usage: npm run bench -- calibration READINGS GOLD   (JSON lines: {id, reading}; {id, statements} or {id, attributions})')
    return 2
  }
  const { bins, error } = reliability(linesOf(readings), linesOf(gold))
  console.log('stated     right   statements')
  for (const bin of bins) if (bin.count) console.log(`${bin.stated.toFixed(3)}      ${bin.right.toFixed(3)}   ${bin.count}`)
  console.log(`expected calibration error ${error.toFixed(3)}`)
  return error > 0.05 ? 1 : 0
}

/**
 * Stated probability against share right, in ten bins, and the expected calibration error (mean distance, weighted by count). Right: the content of a gold
 * statement (half its characters and more) with a source that meets it, or none in both. Inner statements are left out where the gold marks none.
 */
export function reliability(readings: Line[], gold: Line[]): { bins: Bin[]; error: number } {
  const byId = new Map(readings.map((line) => [line.id, line]))
  const bins = Array.from({ length: BINS }, (_, i): Bin => ({ from: i / BINS, count: 0, stated: 0, right: 0 }))
  for (const line of gold) {
    const outer = line.attributions !== undefined
    const given = saidOf(byId.get(line.id), outer)
    const right = rightOnes(given, saidOf(line, outer))
    for (const said of given) {
      const bin = bins[Math.min(BINS - 1, Math.floor(said.confidence * BINS))] as Bin
      bin.count++
      bin.stated += said.confidence
      if (right.has(said)) bin.right++
    }
  }
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  const error = total ? bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / total : 0
  return { bins: bins.map((bin) => ({ ...bin, stated: bin.count ? bin.stated / bin.count : 0, right: bin.count ? bin.right / bin.count : 0 })), error }
}

function linesOf(path: string): Line[] {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').trim()
  if (text.startsWith('[')) return JSON.parse(text) as Line[]
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

function saidOf(line: Line | undefined, outer: boolean): Said[] {
  if (line?.attributions) {
    return line.attributions.map(({ source, content }) => {
      const [first] = source
      return { content: content.map(([start, end]) => ({ start, end })), confidence: 1, ...(first ? { source: { start: first[0], end: first[1] } } : {}) }
    })
  }
  const statements = line?.reading?.statements ?? line?.statements ?? []
  return statements
    .filter((statement) => !(outer && statement.parent))
    .map((statement) => ({
      content: [statement.content].flat(),
      confidence: statement.confidence ?? 1,
      ...(statement.speakerSpan ? { source: statement.speakerSpan } : {}),
    }))
}

/** The given ones that meet a gold statement of their own, the nearest first. */
function rightOnes(given: Said[], gold: Said[]): Set<Said> {
  const pairs = gold.flatMap((g) => given.map((p) => ({ g, p, near: likeness(g.content, p.content) }))).filter((pair) => pair.near >= SAME)
  pairs.sort((a, b) => b.near - a.near)
  const taken = new Set<Said>()
  const right = new Set<Said>()
  for (const { g, p } of pairs) {
    if (taken.has(g) || taken.has(p)) continue
    taken.add(g).add(p)
    if (g.source && p.source ? common(g.source, p.source) > 0 : !g.source && !p.source) right.add(p)
  }
  return right
}

const common = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sizeOf = (ranges: Range[]): number => ranges.reduce((sum, range) => sum + range.end - range.start, 0)

function likeness(a: Range[], b: Range[]): number {
  const both = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + common(x, y), 0), 0)
  const size = sizeOf(a) + sizeOf(b)
  return size ? (2 * both) / size : 0
}
