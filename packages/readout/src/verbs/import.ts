import { across, type StateRow, type Tagger } from '@readout/language'
import { ReadoutError, type Rights } from '@readout/record'
import { type Engine, EXPORT_FORMAT, type Imported, importJsonl, joinSource, sourcesToJoin } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { formatOfFile, linesOfFile } from '../import/export-head.ts'
import { pagesIn } from '../import/pages-in.ts'
import { spoolInput } from '../import/spool-input.ts'
import { keepPage } from '../keep-page.ts'
import { withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { hush, progress, say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { readStates } from '../read-states.ts'
import { joined } from '../record-text/names.ts'
import type { StoreOptions } from './search.ts'

export type ImportOptions = StoreOptions & { model?: boolean; states?: string; rights?: Rights }

type Count = { kept: number; leftOut: number; failed: number; tables: Imported[] }

/** `readout import PATH…`: exports of this program, folders of pages, PDFs, e-mails, web archives, JSON lines of pages. */
export async function importVerb(paths: string[], options: ImportOptions): Promise<number> {
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const count: Count = { kept: 0, leftOut: 0, failed: 0, tables: [] }
  await withData(options, async (engine) => {
    const given = { tagger, states, rights: options.rights }
    for (const path of paths)
      await (path === '-'
        ? spoolInput((file) => importPath(engine, { path: file, name: 'standard input' }, count, given))
        : importPath(engine, { path, name: path }, count, given))
  })
  hush()
  await writeOutput(options.json ? `${JSON.stringify(count, null, 2)}\n` : tell(count), options.output)
  return count.failed ? EXIT.error : count.kept + count.tables.length ? EXIT.ok : EXIT.nothingFound
}

type Given = { tagger: Tagger | undefined; states: StateRow[] | undefined; rights: Rights | undefined }

/** A file or folder with the name it goes by in messages. */
type Named = { path: string; name: string }

async function importPath(engine: Engine, { path, name }: Named, count: Count, given: Given): Promise<void> {
  const format = await formatOfFile(path)
  if (format === EXPORT_FORMAT) {
    progress(`taking in ${name} …`)
    count.tables.push(await importJsonl(engine, linesOfFile(path)))
    await joinRest(engine)
  } else if (format === 'readout-no-text/1')
    throw new ReadoutError('USAGE', `${name} holds no text: readout rehydrate ${path === name ? path : 'FILE'} puts it back first.`)
  else await importPages(engine, { path, name }, count, given)
}

async function importPages(engine: Engine, { path, name: shown }: Named, count: Count, given: Given): Promise<void> {
  const named = (text: string) => text.replaceAll(path, shown)
  for await (const entry of pagesIn(path)) {
    if ('left' in entry) {
      count.leftOut++
      continue
    }
    const name = named(entry.name)
    if ('fault' in entry) {
      count.failed++
      say(`${name}: ${entry.fault.message} (${entry.fault.code})`)
      continue
    }
    const { page, status, headers } = entry
    progress(`reading ${name} (${count.kept + 1}) …`)
    try {
      await keepPage(engine, given.tagger, page, {
        ...(given.states ? { states: given.states } : {}),
        ...(given.rights ? { rights: given.rights } : {}),
        ...(status === undefined ? {} : { status }),
        ...(headers ? { headers } : {}),
      })
      count.kept++
    } catch (error) {
      // A store that fails would fail for every page; a page that does is one page.
      if (!(error instanceof ReadoutError) || error.code.startsWith('STORE_')) throw error
      count.failed++
      const message = named(error.message)
      // Most messages begin with the page they are about.
      say(`${message.startsWith(name) ? '' : `${name}: `}${message} (${error.code})`)
    }
  }
}

/** Places what an import brought in its stories and joined things, where it was not brought with them. */
async function joinRest(engine: Engine): Promise<void> {
  for (let waiting = await sourcesToJoin(engine, 500); waiting.length; waiting = await sourcesToJoin(engine, 500))
    for (const source of waiting) await joinSource(engine, source, across)
}

/** What of an export a person counts, by its table: one of it, several of it. What is joined across pages follows from these. */
const COUNTED: Record<string, [string, string]> = {
  sources: ['page', 'pages'],
  fetches: ['fetch', 'fetches'],
  readings: ['reading', 'readings'],
  verdicts: ['verdict', 'verdicts'],
  joined_verdicts: ['verdict on joined lines', 'verdicts on joined lines'],
  feeds: ['feed', 'feeds'],
  versions: ['version of a page', 'versions of pages'],
  pictures: ['picture', 'pictures'],
  accounts: ['account', 'accounts'],
  replies: ['reply', 'replies'],
  watches: ['saved search', 'saved searches'],
}

function tell({ kept, leftOut, failed, tables }: Count): string {
  const rows = tables.map((table) => {
    const added = Object.entries(COUNTED).flatMap(([name, [one, more]]) => {
      const number = table[name]?.added ?? 0
      return number ? [`${number} ${number === 1 ? one : more}`] : []
    })
    const all = Object.values(table).reduce((sum, { rows }) => sum + rows, 0)
    return `${all} rows read; new here: ${added.length ? joined(added) : Object.values(table).some((part) => part.added) ? 'what joins its pages' : 'nothing'}.`
  })
  if (kept + leftOut + failed)
    rows.push(
      `${kept} ${kept === 1 ? 'page' : 'pages'} kept${leftOut ? `, ${leftOut} left out (no page, or not answered with 200)` : ''}${failed ? `, ${failed} not read` : ''}.`,
    )
  return rows.length ? `${rows.join('\n')}\n` : 'There was nothing to import.\n'
}
