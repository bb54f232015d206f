// Sets the project up before npm start, npm test and npm run check: plain JavaScript that runs on Node 20, since the Node the project
// needs arrives with this very step. Does nothing when the installed packages are those of package-lock.json.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const lockFile = join(root, 'package-lock.json')
const installedFile = join(root, 'node_modules', '.package-lock.json')

if (!isInstalled()) install()

/** True when node_modules holds what the lock file names; npm writes its own copy of the lock last, so a broken install has none. */
function isInstalled() {
  if (!existsSync(installedFile) || !existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) return false
  if (statSync(lockFile).mtimeMs <= statSync(installedFile).mtimeMs) return true
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const held = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || !path.startsWith('node_modules/') || entry.optional || entry.devOptional || held[path]?.version === entry.version,
  )
}

function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) fail(`Readout is set up with Node 20 or newer; this is Node ${process.versions.node}.`)
  process.stderr.write('Setting up: npm ci (once; about a minute, needs the network) …\n')
  // onnxruntime-node would fetch GPU libraries from outside npm; the CPU library it needs is inside the package.
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }
  const npm = process.env.npm_execpath
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []]
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // npm 10 and older run the install scripts of every package and do not know the allowScripts field; only newer ones read it.
  const done = spawnSync(command, [...first, ...flags], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (done.error?.code === 'ENOENT') fail('npm was not found. Install Node 20 or newer together with npm, then run this again.')
  if (done.error) fail(`npm could not be started: ${done.error.message}`)
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`)
    fail(reasonFor(`${done.stdout}${done.stderr}`))
  }
  if (!existsSync(join(root, 'node_modules', '.bin', 'node')))
    fail(
      'npm ci finished without the Node that the project runs on (node_modules/.bin/node). Allow the install script of the package "node" and run this again.',
    )
}

function reasonFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    return 'npm could not reach its registry. The first set-up needs the network once; check the connection or npm\'s "registry" and "proxy" settings, then run this again.'
  if (/ENOSPC/.test(output)) return 'The disk is full. The packages take about 1 GB; free some space and run this again.'
  if (/EACCES|EPERM|EROFS/.test(output)) return 'npm may not write into this folder. Take a folder of your own, or mend its owner, and run this again.'
  return 'npm ci failed; its own words stand above.'
}

function fail(reason) {
  process.stderr.write(`\nSet-up stopped: ${reason}\n`)
  process.exit(1)
}
