import { randomBytes } from 'node:crypto'
import { ReadoutError, type Watch } from '@readout/record'
import { type Engine, listWatches, parseQuery, removeWatch, saveWatch, search } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { findPair } from '../find-side.ts'
import { withData } from '../open-data.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { dotted } from '../record-text/line.ts'
import { tellValue } from '../record-text/tell-when.ts'
import { printRows, type Row } from '../store-text/rows.ts'
import { quoted, type StoreOptions } from './search.ts'

export type WatchOptions = StoreOptions & { seen?: boolean; remove?: boolean }

/** Whose these are: the one user of this machine, as the site on loopback knows them. */
const OWNER = 'owner'

type Wanted = Pick<Watch, 'name' | 'query' | 'pair'>

/** `readout watch [A B | SEARCH]`: keeps an eye on a pair or a search; the same list stands on the site under Saved searches. */
export async function watchVerb(words: string[], options: WatchOptions): Promise<number> {
  if (options.remove && !words.length) throw new ReadoutError('USAGE', 'Name what is to be watched no longer: readout watch lists it.')
  return withData(options, async (engine) => {
    const wanted = words.length ? await wantedOf(engine, words) : undefined
    const held = wanted && (await listWatches(engine, OWNER)).find((watch) => keyOf(watch) === keyOf(wanted))
    if (options.remove && wanted) {
      if (!held) throw new ReadoutError('LINE_NOT_FOUND', `${wanted.name} is not watched. readout watch lists what is.`)
      await removeWatch(engine, OWNER, held.id)
      say(`${held.name} is watched no longer.`)
      return EXIT.ok
    }
    const now = new Date().toISOString()
    if (wanted && !held) {
      await saveWatch(engine, { ...wanted, id: randomBytes(8).toString('hex'), owner: OWNER, made: now, seen: now })
      say(`${wanted.name}: watched from now on.`)
    }
    return show(engine, wanted, options, now)
  })
}

/** What is watched, or the one named, with what is new; `--seen` counts from now on afterwards. */
async function show(engine: Engine, wanted: Wanted | undefined, options: WatchOptions, now: string): Promise<number> {
  const watches = (await listWatches(engine, OWNER)).filter((watch) => !wanted || keyOf(watch) === keyOf(wanted))
  const told = []
  for (const watch of watches) told.push({ watch, ...(await countsOf(engine, watch, now)) })
  const text = options.json
    ? `${JSON.stringify({ watches: told }, null, 2)}\n`
    : told.length
      ? printRows(told.map(rowOf), openTerminal(options))
      : 'Nothing is watched yet. readout watch A B watches two sides, readout watch by:NAME a search.\n'
  await writeOutput(text, options.output)
  if (options.seen) for (const watch of watches) await saveWatch(engine, { ...watch, seen: now })
  return told.length ? EXIT.ok : EXIT.nothingFound
}

/** Two words are two sides, unless one has a qualifier; one word, or more than two, is a search. @throws LINE_NOT_FOUND QUERY_INVALID USAGE */
async function wantedOf(engine: Engine, words: readonly string[]): Promise<Wanted> {
  const [a, b, ...more] = words
  if (a !== undefined && b !== undefined && !more.length && !/:/.test(a + b)) {
    const [one, other] = await findPair(engine, a, b)
    return { name: `${one.name} and ${other.name}`, pair: [one.code, other.code] }
  }
  const query = quoted(words)
  parseQuery(query)
  return { name: query, query }
}

/** What makes two watches the same: the sides in either order, or the search. */
const keyOf = ({ pair, query }: Wanted): string => (pair ? `pair ${[...pair].sort().join(' ')}` : `search ${query}`)

type Counts = { total: number; fresh: number }

/** Lines found in all, and those of pages that came out since its owner looked; the day is as fine as a search goes. */
async function countsOf(engine: Engine, watch: Watch, now: string): Promise<Counts> {
  const query = parseQuery(watch.query ?? watch.pair?.map((side) => `about:"${side.replaceAll('"', '')}"`).join(' ') ?? '')
  const { total } = await search(engine, query, { now, limit: 0 })
  const since = (watch.seen ?? watch.made).slice(0, 10)
  const after = query.after !== undefined && query.after > since ? query.after : since
  return { total, fresh: (await search(engine, { ...query, after }, { now, limit: 0 })).total }
}

function rowOf({ watch, total, fresh }: Counts & { watch: Watch }): Row {
  const since = (watch.seen ?? watch.made).slice(0, 10)
  const lines = `${total} ${total === 1 ? 'line' : 'lines'}`
  const open = watch.pair ? `readout dyad ${watch.pair.join(' ')}` : `readout search '${watch.query}'`
  return { label: 'WATCHED', text: dotted([watch.name, lines, `${fresh || 'none'} published since ${tellValue(since) ?? since}`, open]) }
}
