import { read } from '@readout/language'
import { type Reading, sha256Hex, sourceId } from '@readout/record'
import { type Engine, saveReading } from '@readout/store'
import { inventedPage, numberOf } from './invented-pages.ts'

const NOW = '2031-05-10T09:00:00Z'

/** Reads one invented page by the rules and keeps it so often, each time under another number; gives the ids of the sources. */
export async function fillStore(store: Engine, { pages, statements }: { pages: number; statements: number }): Promise<string[]> {
  const html = inventedPage(0, statements)
  const reading = await read({
    bytes: new TextEncoder().encode(html),
    mediaType: 'text/html',
    url: 'https://times.example/0',
    published: '2031-05-05',
    fetched: NOW,
  })
  if (reading.statements.length < statements) throw new Error(`the invented page has ${reading.statements.length} statements, not ${statements}`)
  const template = JSON.stringify(reading)
  const sources: string[] = []
  for (let page = 0; page < pages; page++) {
    // The numbers are of one width: every character stays where it is.
    const copy = JSON.parse(template.replaceAll(numberOf(0), numberOf(page)).replaceAll('times.example/0', `times.example/${page}`)) as Reading
    copy.source.id = sourceId(copy.source.text)
    copy.source.sha256 = sha256Hex(numberOf(page))
    sources.push(
      (await saveReading(store, { bytes: new TextEncoder().encode(numberOf(page)), reading: copy, input: {}, now: NOW, rights: { kind: 'own' } })).source,
    )
  }
  return sources
}
