// Everything that must hold before a change goes in: format, types, lint, arrows, dead code, tests, gates.
// `--no-tests` leaves the tests out where they have just been run.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const skipTests = process.argv.includes('--no-tests')

const STEPS = [
  ['format', ['biome', 'format', '.'], 'npm run format writes it'],
  ['types', ['tsc', '--noEmit', '-p', 'tsconfig.json'], ''],
  ['types of record, with nothing of Node', ['tsc', '--noEmit', '-p', 'packages/record'], ''],
  ['types of language, with nothing of Node', ['tsc', '--noEmit', '-p', 'packages/language'], ''],
  ['lint', ['oxlint', '--type-aware'], ''],
  ['arrows', ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'bench', 'scripts'], 'ARCHITECTURE.md says who may import whom'],
  ['dead code', ['knip', '--no-config-hints'], ''],
  ['tests', ['vitest', 'run'], ''],
  ['gates', ['node', 'bench/gates.ts'], 'a floor is never lowered; mend what fell'],
]

const failed = []
for (const [name, [command, ...args], hint] of STEPS) {
  if (name === 'tests' && skipTests) continue
  const from = Date.now()
  process.stdout.write(`\n— ${name}\n`)
  const done = spawnSync(join(bin, command), args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } })
  const seconds = ((Date.now() - from) / 1000).toFixed(1)
  if (done.status === 0) process.stdout.write(`  ${name}: holds (${seconds} s)\n`)
  else {
    failed.push(name)
    process.stdout.write(`  ${name}: FAILS (${seconds} s)${hint ? ` — ${hint}` : ''}\n`)
  }
}
const ran = STEPS.length - (skipTests ? 1 : 0)
process.stdout.write(failed.length ? `\ncheck: ${failed.length} of ${ran} steps fail: ${failed.join(', ')}\n` : `\ncheck: all ${ran} steps hold\n`)
process.exit(failed.length ? 1 : 0)
