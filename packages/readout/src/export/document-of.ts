import type { Document, DocumentPart, DocumentSource } from '@readout/site/documents'
import { linesOf } from '../record-text/print-record.ts'
import { tellState } from '../store-text/print-found.ts'
import type { FoundSource } from './each-source.ts'

/** Found lines as a document to read and print: a heading and a table for each page, the pages as numbered sources. */
export async function documentOf(sources: AsyncIterable<FoundSource>, asked: string, now: string): Promise<{ document: Document; rows: number }> {
  const parts: DocumentPart[] = []
  const numbered: DocumentSource[] = []
  let rows = 0
  for await (const { shown, found } of sources) {
    const { source, reading, states } = shown
    const title = source.headline ?? 'No headline on this page'
    const number = numbered.push({
      title,
      ...(source.outlet ? { outlet: source.outlet } : {}),
      ...(source.url ? { address: source.url } : {}),
      accessed: reading.source.fetched ?? source.saved_at,
      sha256: source.sha256,
    })
    const lines = new Map(linesOf(reading).map((line) => [line.id, line]))
    const cells = found.flatMap(({ id }) => {
      const line = lines.get(id)
      const state = states[id] ?? { state: 'machine' as const }
      if (!line) return []
      const words = line.body.map(({ text }) => text).join('')
      return [
        [
          { text: line.label },
          { text: words, refs: [number], ...(state.state === 'machine' ? { unchecked: true } : {}) },
          { text: line.chain ?? '' },
          { text: tellState(state) },
        ],
      ]
    })
    rows += cells.length
    parts.push({ kind: 'heading', text: title }, { kind: 'table', columns: ['Kind', 'Line', 'Who reported it', 'Checked'], rows: cells })
  }
  const about = [
    `${rows} ${rows === 1 ? 'line' : 'lines'} of ${numbered.length} ${numbered.length === 1 ? 'page' : 'pages'}${asked ? `, found by ${asked}` : ''}.`,
  ]
  return { document: { title: asked ? `Lines found by ${asked}` : 'All lines kept', about, parts, sources: numbered, made: now }, rows }
}
