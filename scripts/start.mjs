// npm start: reads the demo coverage into a store of its own, prints its record in short, and serves the site on this machine; the address stands on the
// last line. npm start -- URL|FILE reads that instead; npm start -- --port 9000 and other options go to the site. Plain JavaScript that runs on Node 20,
// since it only starts the Node that the set-up brought.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const args = process.argv.slice(2)
const readout = join(root, 'packages', 'readout', 'bin', 'readout.js')
// npm runs scripts in the project's folder; a file is meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd()

const wanted = args.length && (args[0] === '-' || !args[0].startsWith('-')) ? args : ['serve', '--demo', ...args]

const done = spawnSync(node, [readout, ...wanted], { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
if (done.error) process.stderr.write(`${node} could not be started: ${done.error.message}\n`)
process.exit(done.status ?? 1)
