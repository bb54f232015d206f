import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let tree = ''

/** A small tree of the project's shape, so that a plant cannot break the real one. */
const SOUND: Record<string, string> = {
  'packages/record/src/index.ts': `export type Span = { start: number }\n`,
  'packages/language/src/index.ts': `export { read } from './pipeline.ts'\nexport type { Tagger } from './tagger.ts'\n`,
  'packages/language/src/tagger.ts': `export type Tagger = { name: string }\n`,
  'packages/language/src/pipeline.ts': `import { findTalks } from './7-talks/index.ts'\nexport const read = () => findTalks()\n`,
  'packages/language/src/2-text/index.ts': `export const cut = () => 2\n`,
  'packages/language/src/5-contacts/parties.ts': `export const parties = () => 5\n`,
  'packages/language/src/5-contacts/index.ts': `import { cut } from '../2-text/index.ts'\nimport { parties } from './parties.ts'\nexport const findContacts = () => cut() + parties()\n`,
  'packages/language/src/7-talks/index.ts': `import { findContacts } from '../5-contacts/index.ts'\nexport const findTalks = () => findContacts()\n`,
  'packages/model/src/index.ts': `import type { Tagger } from '../../language/src/index.ts'\nexport const tagger: Tagger = { name: 'm' }\n`,
  'packages/ingest/src/index.ts': `import { request } from 'node:https'\nexport const fetchPage = () => request\n`,
  'packages/readout/src/index.ts': `import { read } from '../../language/src/index.ts'\nexport const run = () => read()\n`,
  'tsconfig.json': `{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true, "noEmit": true } }\n`,
  'package.json': `{ "name": "planted", "type": "module", "dependencies": { "undici": "*" } }\n`,
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'readout-arrows-'))
  for (const [path, text] of Object.entries(SOUND)) plant(path, text)
  cpSync(join(root, '.dependency-cruiser.mjs'), join(tree, '.dependency-cruiser.mjs'))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
})
afterEach(() => rmSync(tree, { recursive: true, force: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}

/** The names of the rules broken, none for a sound tree. */
function broken(): string[] {
  const args = [join(root, 'node_modules/.bin/depcruise'), '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'packages']
  const json = JSON.parse(execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 }))
  expect(json.summary.totalCruised, 'the tool reads the tree at all').toBeGreaterThan(8)
  return [...new Set<string>(json.summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name))]
}

describe('the arrows', () => {
  test('a sound tree breaks none', () => expect(broken()).toEqual([]))

  const PLANTS: [string, string, string, string][] = [
    ['record may not use Node', 'packages/record/src/index.ts', `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`, 'pure-packages'],
    [
      'language may not import ingest',
      'packages/language/src/tagger.ts',
      `import { fetchPage } from '../../ingest/src/index.ts'\nexport type Tagger = { name: string }\nexport const f = fetchPage\n`,
      'arrows-of-language',
    ],
    [
      'record imports nobody, not even a type',
      'packages/record/src/index.ts',
      `import type { Tagger } from '../../language/src/index.ts'\nexport type Span = Tagger\n`,
      'arrows-of-record',
    ],
    [
      'a stage may not look up',
      'packages/language/src/2-text/index.ts',
      `import { findContacts } from '../5-contacts/index.ts'\nexport const cut = () => findContacts\n`,
      'stage-2-text',
    ],
    [
      'a stage may not look past an index',
      'packages/language/src/7-talks/index.ts',
      `import { parties } from '../5-contacts/parties.ts'\nexport const findTalks = () => parties()\n`,
      'door-of-5-contacts',
    ],
    [
      'a package is entered by its index',
      'packages/readout/src/index.ts',
      `import { read } from '../../language/src/pipeline.ts'\nexport const run = () => read()\n`,
      'package-doors',
    ],
    [
      'readout may not dial out by Node',
      'packages/readout/src/index.ts',
      `import { get } from 'node:https'\nexport const run = get\n`,
      'only-ingest-dials-out',
    ],
    [
      'readout may not dial out by undici',
      'packages/readout/src/index.ts',
      `import { request } from 'undici'\nexport const run = request\n`,
      'only-ingest-dials-out',
    ],
    [
      'model takes only types of language',
      'packages/model/src/index.ts',
      `import { read } from '../../language/src/index.ts'\nexport const tagger = { name: 'm', read }\n`,
      'model-takes-types-of-language',
    ],
  ]
  for (const [name, path, text, rule] of PLANTS)
    test(name, () => {
      plant(path, text)
      expect(broken()).toContain(rule)
    })
})
