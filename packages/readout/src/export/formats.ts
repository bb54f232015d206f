import type { JudgedKind } from '@readout/record'
import {
  csv,
  type Engine,
  exportJsonl,
  formatQuery,
  icalendar,
  LINE_COLUMNS,
  lineRow,
  linesOfKind,
  parquet,
  polecatRows,
  type Query,
  webAnnotations,
  withoutText,
} from '@readout/store'
import type { Output } from '../output/open-output.ts'
import { foundJson, loadFound } from '../store-text/load-found.ts'
import { documentOf } from './document-of.ts'
import { eachSource, everySource, type FoundSource } from './each-source.ts'

/** What is written and where; `noText` keeps the words of pages out, `private` takes ciphertext along. */
export type Exporting = { engine: Engine; query: Query; now: string; output: Output; noText: boolean; private: boolean; progress: (rows: number) => void }

/** What was written, in words for a person. */
type Written = { rows: number; of: string; note?: string }

type Format = (exporting: Exporting) => Promise<Written>

const isEverything = (query: Query): boolean => formatQuery(query) === ''

type LineKind = Exclude<JudgedKind, 'actor'>

/** The rows of found lines, each as LINE_COLUMNS has them. */
async function* rowsOf({ engine, query, now, progress }: Exporting): AsyncGenerator<(string | number | null)[]> {
  let rows = 0
  for await (const { shown, found } of eachSource(engine, query, now))
    for (const { kind, id } of found) {
      const line = linesOfKind(shown.reading, kind as LineKind).find((one) => one.id === id)
      if (line) {
        progress(++rows)
        yield lineRow(shown, kind as LineKind, line)
      }
    }
}

const jsonl: Format = async (exporting) => {
  const { engine, query, now, output, noText, progress } = exporting
  let rows = 0
  if (noText) {
    // Everything means the pages without a line, too.
    for await (const { shown } of isEverything(query) ? everySource(engine) : eachSource(engine, query, now)) {
      await output.write(`${JSON.stringify(withoutText(shown.reading))}\n`)
      progress(++rows)
    }
    return { rows, of: 'pages', note: 'Without their text; readout rehydrate puts it back for whoever holds the pages.' }
  }
  if (isEverything(query)) {
    for await (const line of exportJsonl(engine, { private: exporting.private })) {
      await output.write(line)
      progress(rows++)
    }
    return { rows: rows - 1, of: 'rows', note: 'Everything in the store; readout import takes it into another.' }
  }
  for await (const { found } of eachSource(engine, query, now))
    for (const line of await loadFound(engine, found)) {
      await output.write(`${JSON.stringify(foundJson(line))}\n`)
      progress(++rows)
    }
  return { rows, of: 'lines' }
}

const asCsv: Format = async (exporting) => {
  let rows = 0
  await exporting.output.write(
    csv(
      LINE_COLUMNS.map(({ name }) => name),
      [],
    ),
  )
  for await (const row of rowsOf(exporting)) {
    await exporting.output.write(csv([], [row]).slice(2))
    rows++
  }
  return { rows, of: 'lines' }
}

const asParquet: Format = async (exporting) => {
  const { bytes, rows } = await parquet(LINE_COLUMNS, rowsOf(exporting))
  await exporting.output.write(bytes)
  return { rows, of: 'lines' }
}

/** Only those lines of a record that were found. */
const foundOnly = ({ found }: FoundSource, annotations: { id?: unknown }[]) => {
  const ids = new Set(found.map(({ id }) => id))
  return annotations.filter(({ id }) => ids.has(String(id).split(':').at(-1) ?? ''))
}

const webanno: Format = async ({ engine, query, now, output }) => {
  let rows = 0
  await output.write('{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[')
  for await (const source of eachSource(engine, query, now))
    for (const annotation of foundOnly(source, webAnnotations(source.shown.reading))) await output.write(`${rows++ ? ',' : ''}\n${JSON.stringify(annotation)}`)
  await output.write('\n]}\n')
  return { rows, of: 'annotations' }
}

const polecat: Format = async ({ engine, query, now, output }) => {
  let [rows, leftOut] = [0, 0]
  await output.write(csv(polecatRows([]).columns, []))
  for await (const { shown, found } of eachSource(engine, query, now)) {
    const ids = new Set(found.map(({ id }) => id))
    const events = shown.reading.events.filter(({ id }) => ids.has(id))
    const made = polecatRows([{ reading: { ...shown.reading, events }, states: shown.states }])
    await output.write(csv([], made.rows).slice(2))
    rows += made.rows.length
    leftOut += made.leftOut
  }
  return { rows, of: 'events', note: `${leftOut} not told as having happened (futures, conditions, negations, background) are left out.` }
}

const ics: Format = async ({ engine, query, now, output }) => {
  const entries: Parameters<typeof icalendar>[0] = []
  for await (const { shown, found } of eachSource(engine, query, now)) {
    const ids = new Set(found.map(({ id }) => id))
    for (const talks of shown.reading.talks) if (ids.has(talks.id)) entries.push({ talks, reading: shown.reading })
  }
  const { text, vague } = icalendar(entries, now)
  await output.write(text)
  return { rows: entries.length - vague.length, of: 'talks', ...(vague.length ? { note: `${vague.length} whose day cannot be told are left out.` } : {}) }
}

const asDocument =
  (format: 'md' | 'html' | 'docx'): Format =>
  async ({ engine, query, now, output }) => {
    const { document, rows } = await documentOf(eachSource(engine, query, now), formatQuery(query), now)
    const { toDocx, toHtml, toMarkdown } = await import('@readout/site/documents')
    await output.write(format === 'docx' ? await toDocx(document) : format === 'html' ? toHtml(document) : toMarkdown(document))
    return { rows, of: 'lines' }
  }

/** Every format by its name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  jsonl,
  csv: asCsv,
  parquet: asParquet,
  webanno,
  polecat,
  ics,
  md: asDocument('md'),
  html: asDocument('html'),
  docx: asDocument('docx'),
}

/** Formats that are no text: they are not written to a terminal. */
export const BINARY = new Set(['parquet', 'docx'])
