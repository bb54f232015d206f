import { existsSync } from 'node:fs'

/** A bench of one name prints its figures and gives 1 where a bar is missed. */
type Bench = { run: () => number | Promise<number> }

const name = process.argv[2] ?? ''
const file = new URL(`./${name}.ts`, import.meta.url)
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('usage: npm run bench -- NAME   (pages, start, …: a file of bench/)')
  process.exit(2)
}
const bench = (await import(file.href)) as Partial<Bench>
if (!bench.run) {
  console.error(`bench/${name}.ts is not a bench.`)
  process.exit(2)
}
process.exitCode = await bench.run()
