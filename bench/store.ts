import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { type Reading, sha256Hex, sourceId, type Statement } from '@readout/record'
import { nameKeys, openStore, parseQuery, STORE_FILE, saveReading, search } from '@readout/store'

/** Articles loaded; READOUT_BENCH_ARTICLES for a shorter run. */
const ARTICLES = Number(process.env['READOUT_BENCH_ARTICLES'] ?? 100_000)
/** Our rate must be at least this share of the bare statements'. */
const BAR = 0.5
const NOW = '2031-05-04T10:00:00Z'
const STATEMENTS = 6
const WORDS =
  'talks strait harbour minister ready answer letter convoy border ceasefire grain port treaty envoy council warning demand promise engineers channel ships visit summit channel deadline assembly'.split(
    ' ',
  )

/** A number in [0, 1) from two seeds, the same on every run. */
const chance = (a: number, b: number): number => ((Math.imul(a * 31 + b + 1, 2654435761) >>> 0) % 100_003) / 100_003

/** Article `n`: 4 KB of invented text by one of 1,300 speakers, with six statements. */
function article(n: number): Reading {
  const speaker = `${WORDS[n % WORDS.length]} Oak${n % 100}`
  const sentences: string[] = []
  let text = `${speaker} spoke on day ${n}.`
  for (let i = 0; text.length < 4000; i++) {
    const words = Array.from({ length: 14 }, (_, w) => WORDS[Math.floor(chance(n * 40 + i, w) * WORDS.length)])
    const sentence = `Line ${n} ${i}: ${words.join(' ')}.`
    sentences.push(sentence)
    text += ` ${sentence}`
  }
  const statements = sentences.slice(0, STATEMENTS).map((sentence, i): Statement => {
    const start = text.indexOf(sentence)
    return {
      id: `s${sha256Hex(`${n}/${i}`).slice(0, 12)}`,
      mode: i % 2 ? 'indirect' : 'direct',
      speaker: 'a1',
      content: [{ exact: sentence, start, end: start + sentence.length }],
      quotes: [],
      act: i % 3 ? 'assert' : 'demand',
      chain: 'h1',
      confidence: 0.8,
      rule: 'bench',
    }
  })
  const day = new Date(Date.UTC(2026, 0, 1) + (n % 1500) * 86_400_000).toISOString().slice(0, 10)
  return {
    schema: 'readout/1',
    extractor: { version: '1', textVersion: 1 },
    source: {
      id: sourceId(text),
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: sha256Hex(text),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    article: {
      byline: [],
      outlet: { value: `Outlet ${n % 50}`, from: 'meta' },
      language: 'en',
      published: { value: day, precision: 'day', basis: 'stated' },
      paragraphs: [{ exact: text, start: 0, end: text.length }],
      images: [],
      furniture: [],
      words: 600,
      readingTimeMinutes: 3,
    },
    actors: [
      { id: 'a1', kind: 'person', name: speaker, aliases: [], mentions: [{ exact: speaker, start: 0, end: speaker.length, kind: 'name', rule: 'bench' }] },
    ],
    places: [],
    times: [],
    statements,
    chains: [
      {
        id: 'h1',
        hops: [
          { agent: 'a1', act: 'said' },
          { agent: 'page', act: 'published' },
        ],
      },
    ],
    contacts: [],
    accounts: [],
    comparisons: [],
    commitments: [],
    talks: [],
    assessments: [],
    events: [],
    notes: [],
  }
}

/** What the store sets on its own connection. */
const SETTINGS = 'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -32000; pragma wal_autocheckpoint = 4000'

const TABLES = ['blobs', 'fetches', 'sources', 'readings', 'lines'] as const
type Rows = Record<(typeof TABLES)[number], Record<string, unknown>[]>

/** The rows the store made of article `n`, read back, so that the bare statements write exactly these. */
function rowsOf(database: DatabaseSync, source: string): Rows {
  const all = (sql: string) => database.prepare(sql).all(source) as Record<string, unknown>[]
  return {
    blobs: all('select * from blobs where sha256 = (select sha256 from sources where id = ?)'),
    fetches: all('select * from fetches where sha256 = (select sha256 from sources where id = ?)'),
    sources: all('select * from sources where id = ?'),
    readings: all('select * from readings where source_id = ?'),
    lines: all('select * from lines where source_id = ?'),
  }
}

/** Writes rows with prepared inserts into a store's own tables, one transaction an article, as our saves are. */
function bareWriter(database: DatabaseSync): (rows: Rows) => void {
  const inserts = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  return (rows) => {
    database.exec('begin immediate')
    for (const table of TABLES)
      for (const { row: _row, ...values } of rows[table]) {
        const names = Object.keys(values)
        const sql = `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
        if (!inserts.has(table)) inserts.set(table, database.prepare(sql))
        inserts.get(table)?.run(...(Object.values(values) as never[]))
      }
    database.exec('commit')
  }
}

type Mark = { articles: number; ours: number; bare: number; ourMs: number; cpuMs: number; memoryMb: number; fileMb: number }
type Store = Awaited<ReturnType<typeof openStore>>

/** Articles whose cost is measured at a mark; ours and the bare ones take turns, so that both meet the same machine. */
const STRETCH = 500
const AT_ONCE = 25
/** Articles that are saved one by one; beyond them the tables are filled with copies under other ids, made in SQL, and the stretch at the mark is saved again. */
const REAL = 10_000

/** `npm run bench -- store`: loading, search and growth of the embedded store beside bare SQLite; gives 1 where a bar is missed. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const marks: Mark[] = []
  let failed = 0
  try {
    for (const goal of [1000, 10_000, 100_000].filter((goal) => goal <= ARTICLES)) {
      const ours = join(folder, 'ours')
      await fill(ours, goal - STRETCH)
      const mark = await measure(folder, ours, goal)
      marks.push(mark)
      const more = `${mark.ourMs.toFixed(2)} ms an article, ${mark.memoryMb.toFixed(0)} MB resident, file ${mark.fileMb.toFixed(0)} MB`
      failed += tell(`loading at ${goal.toLocaleString('en')}`, mark.ours, mark.bare, 'articles/s', more, goal === ARTICLES)
      failed += await searchAt(ours, goal)
    }
    failed += growth(marks)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return failed ? 1 : 0
}

const save = (engine: Store, reading: Reading) => saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })

/** Fills a store up to so many articles. */
async function fill(dataDir: string, goal: number): Promise<void> {
  const engine = await openStore({ dataDir })
  const held = Number(
    (
      await engine.db
        .selectFrom('sources')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
  for (let n = held; n < Math.min(goal, REAL); n++) await save(engine, article(n))
  await engine.close()
  if (goal <= REAL) return
  const database = new DatabaseSync(join(dataDir, STORE_FILE))
  for (let copy = 1, n = REAL; n < goal; copy++) {
    const take = Math.min(REAL, goal - n)
    n += take
    // No id ends like this by itself.
    const tail = `'x${copy.toString(16).padStart(3, '0')}'`
    const id = (column: string) => `substr(${column}, 1, length(${column}) - 4) || ${tail}`
    const some = `(select id from sources where rowid <= ${take})`
    database.exec(`begin;
      insert into blobs select ${id('sha256')}, codec, size, bytes from blobs where rowid <= ${take};
      insert into fetches select ${id('id')}, url, fetched_at, status, headers, ${id('sha256')}, media_type, input from fetches where rowid <= ${take};
      insert into sources (id, sha256, url, language, headline, outlet, published, rights, licence, saved_at)
        select ${id('id')}, ${id('sha256')}, url, language, headline, outlet, published, rights, licence, saved_at from sources where rowid <= ${take};
      insert into readings select key || ${tail}, ${id('source_id')}, extractor, text_version, model, input_hash, current, saved_at, document
        from readings where source_id in ${some};
      insert into lines (source_id, id, kind, start_at, end_at, exact, words, by_names, to_names, about_names, via_names, outlet, act, mode, terms, has_condition, published, confidence)
        select ${id('source_id')}, ${id('id')}, kind, start_at, end_at, exact, words, by_names, to_names, about_names, via_names, outlet, act, mode, terms, has_condition, published, confidence
        from lines where source_id in ${some};
      commit;`)
  }
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
}

/** Saves the last articles before a mark, and writes the same rows with bare statements into a copy of the same file. */
async function measure(folder: string, ours: string, goal: number): Promise<Mark> {
  const theirs = join(folder, 'bare')
  mkdirSync(theirs, { recursive: true })
  copyFileSync(join(ours, STORE_FILE), join(theirs, STORE_FILE))
  const engine = await openStore({ dataDir: ours })
  const [look, bare] = [new DatabaseSync(join(ours, STORE_FILE)), new DatabaseSync(join(theirs, STORE_FILE))]
  bare.exec(SETTINGS)
  const write = bareWriter(bare)
  let [ourMs, bareMs, cpuUs, memory] = [0, 0, 0, 0]
  for (let n = 0; n < STRETCH; n += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, i) => article(1_000_000 + goal + n + i))
    const [from, cpu] = [performance.now(), process.cpuUsage()]
    for (const reading of batch) await save(engine, reading)
    ourMs += performance.now() - from
    const used = process.cpuUsage(cpu)
    cpuUs += used.user + used.system
    const rows = batch.map((reading) => rowsOf(look, reading.source.id))
    const start = performance.now()
    for (const [i, row] of rows.entries()) {
      // What no insert can do without: the bytes are compressed.
      if (row.blobs[0]) row.blobs[0]['bytes'] = gzipSync(Buffer.from(batch[i]?.source.text ?? ''), { level: 6 })
      write(row)
    }
    bareMs += performance.now() - start
    memory = Math.max(memory, process.memoryUsage().rss / 1e6)
  }
  await engine.close()
  look.close()
  bare.close()
  const fileMb = statSync(join(ours, STORE_FILE)).size / 1e6
  return {
    articles: goal,
    ours: (STRETCH / ourMs) * 1000,
    bare: (STRETCH / bareMs) * 1000,
    ourMs: ourMs / STRETCH,
    cpuMs: cpuUs / 1000 / STRETCH,
    memoryMb: memory,
    fileMb,
  }
}

/** One line of the table; gives 1 where the bar stands at this size and our rate is under half of the bare one. */
function tell(name: string, ours: number, bare: number, unit: string, more: string, hasBar: boolean): number {
  const share = ours / bare
  const verdict = hasBar ? `, bar ${BAR} ${share >= BAR ? 'kept' : 'MISSED'}` : ''
  process.stdout.write(
    `${name.padEnd(34)} ours ${ours.toFixed(0).padStart(6)} ${unit}   bare ${bare.toFixed(0).padStart(6)} ${unit}   ${share.toFixed(2)} of bare${verdict}   ${more}\n`,
  )
  return share >= BAR || !hasBar ? 0 : 1
}

/** A name as the index holds it behind a qualifier's mark. */
const marked = (mark: string, name: string): string =>
  `"${nameKeys(name)
    .map((key) => mark + key)
    .join(' ')}"`

const QUERIES: { name: string; query: string; match: string; where: string }[] = [
  { name: 'by: and type:', query: 'by:"talks Oak0" type:statement', match: marked('qqby', 'talks Oak0'), where: "kind = 'statement'" },
  { name: 'by: and act:', query: 'by:"grain Oak10" act:demand', match: marked('qqby', 'grain Oak10'), where: "act = 'demand'" },
  { name: 'by: and outlet:', query: 'by:Oak7 outlet:"Outlet 7"', match: `${marked('qqby', 'Oak7')} AND ${marked('qqou', 'Outlet 7')}`, where: '1 = 1' },
]

/** Searches of each kind: medians, since a shared machine stops now and then. */
const ROUNDS = 201

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN

/** Searches with two qualifiers beside the same answer asked for by hand: the page, the total and the facets, from the same index. */
async function searchAt(dataDir: string, articles: number): Promise<number> {
  const engine = await openStore({ dataDir })
  const database = new DatabaseSync(join(dataDir, STORE_FILE))
  database.exec(SETTINGS)
  let failed = 0
  for (const { name, query, match, where } of QUERIES) {
    const from = `from lines where lines.row in (select rowid from lines_fts where lines_fts match ?) and ${where}`
    const page = database.prepare(
      `select id, kind, source_id, start_at, end_at, exact, act, mode, published, outlet, confidence ${from} order by published desc, source_id, start_at, id limit 20`,
    )
    const counts = database.prepare(`select kind, act, outlet, count(*) as number ${from} group by kind, act, outlet`)
    const parsed = parseQuery(query)
    const { total } = await search(engine, parsed, { now: NOW, limit: 20 })
    const byHand = counts.all(match).reduce((sum, row) => sum + Number(row['number']), 0)
    if (total !== byHand || !total) throw new Error(`${query}: ${total} lines against ${byHand} by hand`)
    const [ourMs, bareMs]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      await search(engine, parsed, { now: NOW, limit: 20 })
      const middle = performance.now()
      page.all(match)
      counts.all(match)
      ourMs.push(middle - start)
      bareMs.push(performance.now() - middle)
    }
    failed += tell(
      `  search ${name} at ${articles.toLocaleString('en')}`,
      1000 / median(ourMs),
      1000 / median(bareMs),
      'a second',
      `${total} lines found`,
      articles === ARTICLES,
    )
  }
  await engine.close()
  database.close()
  return failed
}

/** Room for caches that grow cold, over what the logarithm allows. */
const NOISE = 1.5

/** What one more article costs the processor must grow no faster than the logarithm of how many there are, and memory must stay flat. */
function growth(marks: readonly Mark[]): number {
  const [first] = marks
  if (!first) return 0
  let failed = 0
  for (const mark of marks.slice(1)) {
    const grown = mark.cpuMs / first.cpuMs
    const allowed = (Math.log(mark.articles) / Math.log(first.articles)) * NOISE
    const flat = mark.memoryMb < Math.max(400, first.memoryMb * 2)
    process.stdout.write(
      `one more at ${mark.articles.toLocaleString('en').padEnd(8)} ${mark.cpuMs.toFixed(2)} ms of the processor, ${grown.toFixed(2)} x that at ${first.articles}, log n allows ${allowed.toFixed(2)} ${grown <= allowed ? 'kept' : 'MISSED'}; memory ${mark.memoryMb.toFixed(0)} MB ${flat ? 'flat' : 'GROWS'}\n`,
    )
    if (grown > allowed || !flat) failed++
  }
  return failed
}

if (import.meta.main) process.exitCode = await run()
