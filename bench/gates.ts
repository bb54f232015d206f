// The gate: figures of every phenomenon of corpus/, of every noun over examples/coverage and of the comparisons of examples/pairs, held against bench/floors.json.
//   npm run gates                     compare; exit 1 where a figure lies under its floor
//   npm run gates -- --miss WORDS     the misses whose line holds WORDS
//   npm run gates -- --raise          write better figures and new phenomena into bench/floors.json; a floor is never lowered
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tallyCorpus } from './corpus.ts'
import { tallyCoverage } from './coverage.ts'
import { foundF1, rightShare, type Tally } from './likeness.ts'
import { tallyPairs } from './pairs.ts'

type Floor = { found: number; right?: number; lines: number }
type Floors = { corpus: string; floors: Record<string, Floor> }

const root = join(import.meta.dirname, '..')
const floorsFile = join(import.meta.dirname, 'floors.json')
/** A figure may lie this far under its floor, so that rounding is no failure. */
const SLACK = 0.0005

/** One hash over every file that the figures come from. */
export function corpusHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['corpus', 'examples/coverage', 'examples/pairs'])
    for (const name of readdirSync(join(root, folder)).sort())
      if (!name.endsWith('.md')) hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, folder, name)))
  return hash.digest('hex')
}

/** The figures of a tally as a floor writes them: F1 of the lines found, share with every field right, and of how many lines. */
export function figuresOf(tally: Tally): Floor {
  const round = (value: number) => Math.floor(value * 1000) / 1000
  return { found: round(foundF1(tally)), ...(tally.gold ? { right: round(rightShare(tally)) } : {}), lines: tally.gold || tally.negatives }
}

/** What lies under its floor, in words; a phenomenon that has a floor and no figure any more is one too. */
export function fallen(floors: Record<string, Floor>, figures: Map<string, Floor>): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const now = figures.get(name)
    if (!now) return [`${name}: has a floor and no figure`]
    const said: string[] = []
    if (now.found < floor.found - SLACK) said.push(`${name}: found ${now.found} is under ${floor.found}`)
    if (floor.right !== undefined && (now.right ?? 1) < floor.right - SLACK) said.push(`${name}: right ${now.right} is under ${floor.right}`)
    return said
  })
}

/** The higher of floor and figure for each phenomenon; where lines were added to it since, its floor is measured anew. */
export function raised(floors: Record<string, Floor>, figures: Map<string, Floor>): Record<string, Floor> {
  const names = [...figures.keys()].sort()
  return Object.fromEntries(
    names.map((name) => {
      const now = figures.get(name) as Floor
      const floor = floors[name]
      if (!floor || floor.lines !== now.lines) return [name, now]
      return [
        name,
        { found: Math.max(floor.found, now.found), ...(now.right === undefined ? {} : { right: Math.max(floor.right ?? 0, now.right) }), lines: now.lines },
      ]
    }),
  )
}

async function main(args: string[]): Promise<number> {
  const corpus = await tallyCorpus()
  const coverage = await tallyCoverage()
  const pairs = await tallyPairs()
  const figures = new Map([...corpus.tallies, ...coverage.tallies, ...pairs.tallies].map(([name, tally]) => [name, figuresOf(tally)]))
  const held: Floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : { corpus: '', floors: {} }
  const missAt = args.indexOf('--miss')
  if (missAt >= 0) {
    const words = args[missAt + 1] ?? ''
    for (const miss of [...corpus.misses, ...coverage.misses, ...pairs.misses]) if (miss.includes(words)) process.stdout.write(`${miss}\n`)
    return 0
  }
  for (const [name, { found, right, lines }] of figures)
    process.stdout.write(`${name.padEnd(34)} found ${found.toFixed(3)}${right === undefined ? '' : `  right ${right.toFixed(3)}`}  of ${lines}\n`)
  if (args.includes('--raise')) {
    writeFileSync(floorsFile, `${JSON.stringify({ corpus: corpusHash(), floors: raised(held.floors, figures) }, null, 2)}\n`)
    process.stdout.write('bench/floors.json written\n')
    return 0
  }
  const said = fallen(held.floors, figures)
  if (held.corpus !== corpusHash())
    process.stdout.write('corpus/, examples/coverage/ or examples/pairs/ changed since the floors were set: npm run gates -- --raise\n')
  for (const line of said) process.stdout.write(`UNDER ITS FLOOR  ${line}\n`)
  process.stdout.write(said.length ? `gates: ${said.length} figures under their floors\n` : `gates: all ${Object.keys(held.floors).length} floors hold\n`)
  return said.length || held.corpus !== corpusHash() ? 1 : 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2))
