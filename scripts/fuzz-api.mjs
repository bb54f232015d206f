// Fuzzes the API by its own OpenAPI document: schemathesis in a virtual environment of its own, against a server on a temporary store that requests no address.
// Usage: node scripts/fuzz-api.mjs [SECONDS]; needs python3 with venv, and PyPI on the first run. READOUT_FUZZ_VENV names a folder to keep it in.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { openStore } from '@readout/store'
import { fillStore } from '../bench/site/fill-store.ts'
import { endChild, startChild } from '../bench/site/start-child.ts'

const VERSION = '4.32.5'
/** What must hold of every answer: no 5xx, and status, type and body as the document says. */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
]
const seconds = Number(process.argv[2] ?? 60)

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (done.status !== 0) throw new Error(`${command} ${args[0]} ended with ${done.status ?? done.error?.message}`)
}

function installed(folder) {
  const schemathesis = join(folder, 'bin', 'schemathesis')
  if (existsSync(schemathesis)) return schemathesis
  run('python3', ['-m', 'venv', folder])
  run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`])
  return schemathesis
}

const folder = mkdtempSync(join(tmpdir(), 'readout-fuzz-'))
let failed = false
try {
  const schemathesis = installed(process.env['READOUT_FUZZ_VENV'] || join(folder, 'venv'))
  const dataDir = join(folder, 'data')
  const store = await openStore({ dataDir })
  await fillStore(store, { pages: 12, statements: 4 })
  await store.close()
  const server = await startChild('./server.ts', [dataDir])
  const args = [
    'run',
    `${server.first.site}/api/v1/openapi.json`,
    '--checks',
    CHECKS.join(','),
    '--max-time',
    String(seconds),
    '--workers',
    '1',
    '--continue-on-failure',
    '--warnings',
    'off',
  ]
  failed = spawnSync(schemathesis, args, { stdio: 'inherit', cwd: folder }).status !== 0
  await endChild(server)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(failed ? 'fuzz: the API answers otherwise than it says; see above\n' : 'fuzz: every answer is as the API says, and none is a 5xx\n')
process.exitCode = failed ? 1 : 0
