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

const runs = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Schemathesis in this folder; nothing where Python has no venv or PyPI does not answer. */
function installed(folder) {
  const schemathesis = join(folder, 'bin', 'schemathesis')
  if (existsSync(schemathesis)) return schemathesis
  const pip = join(folder, 'bin', 'pip')
  return runs('python3', ['-m', 'venv', folder]) && runs(pip, ['install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`])
    ? schemathesis
    : undefined
}

/** True where an answer was otherwise than the document says. */
async function fuzz(schemathesis, folder) {
  const dataDir = join(folder, 'data')
  const store = await openStore({ dataDir })
  await fillStore(store, { pages: 12, statements: 4 })
  await store.close()
  const server = await startChild('./server.ts', [dataDir])
  const document = `${server.first.site}/api/v1/openapi.json`
  // One worker: threads of Python 3.11 trip over each other in the tool's own parser.
  const args = [
    'run',
    document,
    '--checks',
    CHECKS.join(','),
    '--max-time',
    String(seconds),
    '--workers',
    '1',
    '--continue-on-failure',
    // The same cases on every run, so that a run which fails can be repeated.
    '--generation-deterministic',
    '--warnings',
    'off',
  ]
  const { status } = spawnSync(schemathesis, args, { stdio: 'inherit', cwd: folder })
  await endChild(server)
  return status !== 0
}

const folder = mkdtempSync(join(tmpdir(), 'readout-fuzz-'))
try {
  const schemathesis = installed(process.env['READOUT_FUZZ_VENV'] || join(folder, 'venv'))
  if (!schemathesis) process.stdout.write('left out: the API is not fuzzed, schemathesis could not be installed\n')
  else if (await fuzz(schemathesis, folder)) {
    process.stdout.write('fuzz: the API answers otherwise than it says; see above\n')
    process.exitCode = 1
  } else process.stdout.write('fuzz: every answer is as the API says, and none is a 5xx\n')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
