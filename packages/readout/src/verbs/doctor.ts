import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { MAX_PAGE_BYTES } from '@readout/ingest'
import { checkStore, type Engine, STORE_FILE } from '@readout/store'
import manifest from '../../package.json' with { type: 'json' }
import { EXIT } from '../exit-code.ts'
import { databaseUrl, dataFolder, placeOfData, withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import type { StoreOptions } from './search.ts'

/** One thing looked at: what was found, whether it will do, and how to get what is missing. */
export type Check = { name: string; found: string; state: 'ok' | 'not yet' | 'missing'; help?: string }

/** `readout doctor`: versions, model, database, network; 1 when something that is needed is missing. Nothing is dialled but the database that is named. */
export async function doctorVerb(options: StoreOptions & { model?: boolean; check?: boolean }): Promise<number> {
  const checks = [checkNode(), await checkReadout(), await checkModel(options), checkRuntime(), ...(await checkDatabase(options)), checkNetwork()]
  const { colours } = openTerminal(options)
  const mark = { ok: colours.green('ok'), 'not yet': colours.yellow('not yet'), missing: colours.red('missing') }
  const rows = checks.flatMap(({ name, found, state, help }) => [
    `${name.padEnd(10)}${mark[state]}${' '.repeat(9 - state.length)}${found}`,
    ...(help ? [`${' '.repeat(19)}${help}`] : []),
  ])
  await writeOutput(options.json ? `${JSON.stringify(checks, null, 2)}\n` : `${rows.join('\n')}\n`, options.output)
  return checks.some(({ state }) => state === 'missing') ? EXIT.error : EXIT.ok
}

function checkNode(): Check {
  return { name: 'node', found: `${process.versions.node} (22.18 or newer is needed), ${process.platform} ${process.arch}`, state: 'ok' }
}

async function checkReadout(): Promise<Check> {
  const { EXTRACTOR_VERSION, TEXT_VERSION } = await import('@readout/language')
  return { name: 'readout', found: `${manifest.version}, extractor ${EXTRACTOR_VERSION}, text version ${TEXT_VERSION}, schema readout/1`, state: 'ok' }
}

async function checkModel(options: { model?: boolean }): Promise<Check> {
  try {
    const { tagger, reason } = await openTagger(options)
    if (tagger) return { name: 'model', found: `${reason}; the hash of its files is right`, state: 'ok' }
    return {
      name: 'model',
      found: `${reason}. Everything reads, with fewer lines found.`,
      state: 'not yet',
      help: 'A model is a folder with model.json, its weights and vocabulary; packages/model/weights is looked at, or READOUT_MODEL=FOLDER.',
    }
  } catch (error) {
    return { name: 'model', found: (error as Error).message, state: 'missing', help: 'Or read with rules alone: --no-model.' }
  }
}

function checkRuntime(): Check {
  const require = createRequire(import.meta.url)
  const has = (name: string) => {
    try {
      require.resolve(name)
      return true
    } catch {
      return false
    }
  }
  if (has('onnxruntime-node')) return { name: 'runtime', found: 'onnxruntime-node', state: 'ok' }
  if (has('onnxruntime-web'))
    return {
      name: 'runtime',
      found: 'onnxruntime-web, six times slower than the native one',
      state: 'ok',
      help: 'npm install onnxruntime-node --ignore-scripts brings the native one.',
    }
  return { name: 'runtime', found: 'none to run a model with; rules alone read', state: 'not yet', help: 'npm ci in the project brings it.' }
}

/** What is kept and where; nothing is made where there is no store yet. With `--check` every hash, span and reference of it is proved. */
async function checkDatabase(options: StoreOptions & { check?: boolean }): Promise<Check[]> {
  const place = placeOfData(options)
  if (!databaseUrl(options) && !existsSync(join(dataFolder(options), STORE_FILE)))
    return [{ name: 'database', found: `none in ${place}: read, batch and explain need none`, state: 'not yet', help: 'readout save PAGE makes one.' }]
  try {
    return await withData(options, async (engine) => {
      const count = async (table: 'sources' | 'lines' | 'verdicts') =>
        Number(
          (
            await engine.db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as('rows'))
              .executeTakeFirstOrThrow()
          ).rows,
        )
      const found = `${engine.name}, ${place}: ${await count('sources')} pages, ${await count('lines')} lines, ${await count('verdicts')} verdicts`
      const held: Check = { name: 'database', found, state: 'ok', ...(options.check ? {} : { help: 'readout doctor --check proves all of it.' }) }
      return options.check ? [held, await checkAll(engine)] : [held]
    })
  } catch (error) {
    return [{ name: 'database', found: (error as Error).message, state: 'missing' }]
  }
}

/** Problems told one by one; more are in --json. */
const TOLD = 20

async function checkAll(engine: Engine): Promise<Check> {
  const { blobs, readings, verdicts, problems } = await checkStore(engine)
  const proved = `${blobs} bytes against their hashes, ${readings} readings line by line, ${verdicts} verdicts, every reference`
  if (!problems.length) return { name: 'store', found: `sound: ${proved}`, state: 'ok' }
  const told = problems.slice(0, TOLD).map((problem) => `\n${' '.repeat(19)}${problem}`)
  return {
    name: 'store',
    found: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${proved}:${told.join('')}`,
    state: 'missing',
    help: 'Restore a backup, or import an export into a new folder. A page whose reading is wrong: readout reprocess --all.',
  }
}

function checkNetwork(): Check {
  const contact = process.env['READOUT_CONTACT']
  return {
    name: 'network',
    found: `only the page you name is requested: public addresses alone, robots.txt heard, pages under ${MAX_PAGE_BYTES / 1e6} MB, 30 s`,
    state: 'ok',
    help: contact ? `Sites are told that ${contact} runs this program.` : 'READOUT_CONTACT=ADDRESS tells sites whom to write to.',
  }
}
