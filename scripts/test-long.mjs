// The long variants of the property and fuzz tests: 20,000 mutated pages in place of 500, 200 kills an engine, and more rounds of the rest.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const files = [
  'packages/readout/tests/fuzz.test.ts',
  'packages/readout/tests/side-swap.test.ts',
  'packages/record/src',
  'packages/store/tests/kill.test.ts',
  'packages/readout/tests/worker-kill.test.ts',
  'packages/readout/tests/near-copies.test.ts',
]
const done = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', ...files, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, READOUT_LONG: '1' },
})
process.exit(done.status ?? 1)
