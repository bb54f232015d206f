import { type After, type Engine, findLines, type FoundLine, listSources, loadShown, type Query, type ShownSource } from '@readout/store'

/** A source with those of its lines that a query finds. */
export type FoundSource = { shown: ShownSource; found: FoundLine[] }

/** Lines asked for at once. */
const AT_ONCE = 500

/** The sources a query finds lines of, newest first, one at a time in memory. */
export async function* eachSource(engine: Engine, query: Query, now: string): AsyncGenerator<FoundSource> {
  let after: After | undefined
  let open: FoundLine[] = []
  for (;;) {
    const lines: FoundLine[] = await findLines(engine, query, { now, limit: AT_ONCE, ...(after ? { after } : {}) })
    for (const line of lines) {
      if (open[0] && open[0].source_id !== line.source_id) {
        yield* loaded(engine, open)
        open = []
      }
      open.push(line)
    }
    if (lines.length < AT_ONCE) break
    after = lines.at(-1)
  }
  if (open.length) yield* loaded(engine, open)
}

async function* loaded(engine: Engine, found: FoundLine[]): AsyncGenerator<FoundSource> {
  const shown = await loadShown(engine, found[0]?.source_id ?? '')
  if (shown) yield { shown, found }
}

/** Every source that is held, in the order they were saved, one at a time in memory. */
export async function* everySource(engine: Engine): AsyncGenerator<Pick<FoundSource, 'shown'>> {
  for (const { id } of await listSources(engine)) {
    const shown = await loadShown(engine, id)
    if (shown) yield { shown }
  }
}
