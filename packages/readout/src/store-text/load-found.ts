import { type Engine, type FoundLine, isOlderVersion, type LineState, loadShown, type ShownSource } from '@readout/store'
import { linesOf } from '../record-text/print-record.ts'
import type { Line } from '../record-text/line.ts'

/** A found line with the record it stands in, and as it is printed; `older` where its page shows another text now. */
export type FoundInRecord = { found: FoundLine; shown: ShownSource; line: Line; state: LineState; older: boolean }

/** The found lines with their records; each record is loaded once. Order kept; a line whose source went in between is left out. */
export async function loadFound(engine: Engine, lines: readonly FoundLine[]): Promise<FoundInRecord[]> {
  const held = new Map<string, { shown: ShownSource; lines: Map<string | undefined, Line>; older: boolean } | undefined>()
  const out: FoundInRecord[] = []
  for (const found of lines) {
    if (!held.has(found.source_id)) {
      const shown = await loadShown(engine, found.source_id)
      held.set(
        found.source_id,
        shown && {
          shown,
          lines: new Map(linesOf(shown.reading).map((line) => [line.id, line])),
          older: await isOlderVersion(engine.db, found.source_id),
        },
      )
    }
    const record = held.get(found.source_id)
    const line = record?.lines.get(found.id)
    if (record && line) out.push({ found, shown: record.shown, line, state: record.shown.states[found.id] ?? { state: 'machine' }, older: record.older })
  }
  return out
}

/** A found line as `--json` gives it: where it stands, what it says, and how it stands. */
export function foundJson({ found, shown, state, older }: FoundInRecord): unknown {
  const { reading, source } = shown
  const lists = [reading.statements, reading.contacts, reading.commitments, reading.talks, reading.events, reading.assessments]
  const line = lists.flatMap((list): { id: string }[] => list).find(({ id }) => id === found.id)
  return {
    source: { id: source.id, url: source.url, headline: source.headline, outlet: source.outlet, published: source.published },
    kind: found.kind,
    start: found.start_at,
    end: found.end_at,
    state,
    ...(older ? { older } : {}),
    line,
    names: Object.fromEntries(reading.actors.filter(({ id }) => JSON.stringify(line).includes(`"${id}"`)).map(({ id, name }) => [id, name])),
  }
}
