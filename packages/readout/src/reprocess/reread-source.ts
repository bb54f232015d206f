import { across, carrySpans, type PageInput, read, type StateRow, type Tagger } from '@readout/language'
import { type JudgedKind, JudgedKind as Kinds, type Reading } from '@readout/record'
import {
  carryVerdicts,
  type Conflict,
  type Engine,
  joinSource,
  keySpanOf,
  linesOfKind,
  listVerdicts,
  loadBlob,
  loadReading,
  type Rereadable,
  reprocessEffect,
  saveReread,
  saysTheSame,
} from '@readout/store'
import { openBytes } from '../load-input.ts'

/** What a re-reading of one source says against the reading before, and how the verdicts on it meet it. */
export type Outcome = {
  source: string
  same: number
  otherwise: number
  added: number
  gone: number
  agree: number
  orphaned: number
  conflicts: (Conflict & { words: string })[]
  /** Where the text is another under a later text version: the id of the source that took its place. */
  successor?: string
}

export type RereadOptions = { tagger?: Tagger; states?: StateRow[]; apply: boolean; now: string }

/**
 * Reads a source again from its stored bytes; with `apply` the new reading is kept, verdicts and all.
 * Undefined where its bytes are no longer held.
 */
export async function rereadSource(engine: Engine, held: Rereadable, { tagger, states, apply, now }: RereadOptions): Promise<Outcome | undefined> {
  const [bytes, before] = [await loadBlob(engine.db, held.sha256), await loadReading(engine, held.id)]
  if (!bytes || !before) return undefined
  const url = held.input.url ?? held.url ?? undefined
  const input: PageInput = {
    ...(await openBytes({ bytes, mediaType: held.mediaType }, held.id)),
    ...held.input,
    bytes,
    ...(held.mediaType ? { mediaType: held.mediaType } : {}),
    ...(url ? { url } : {}),
  }
  const after = await read(input, { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) })
  const moved = after.source.id !== before.source.id
  const given = await listVerdicts(engine, held.id)
  const verdicts = moved ? carryVerdicts(given, { from: before, to: after, span: carrySpans(input, before.source, after.source) }) : given
  const { agree, orphaned, conflicts } = reprocessEffect(after, verdicts)
  if (apply) {
    const { source } = await saveReread(engine, { of: held.id, reading: after, input: held.input, now, verdicts })
    await joinSource(engine, source, across)
  }
  return {
    source: held.id,
    ...differences(before, after, moved),
    agree,
    orphaned,
    conflicts: conflicts.map((conflict) => ({ ...conflict, words: wordsOf(conflict, after, verdicts) })),
    ...(moved ? { successor: after.source.id } : {}),
  }
}

function wordsOf({ kind, line, verdict }: Conflict, after: Reading, verdicts: Awaited<ReturnType<typeof listVerdicts>>): string {
  const judged = verdicts.find(({ id }) => id === verdict)?.judged?.line ?? linesOfKind(after, kind).find(({ id }) => id === line)
  return (judged && keySpanOf(kind, judged as { id: string })?.exact) || line
}

type Differences = Pick<Outcome, 'same' | 'otherwise' | 'added' | 'gone'>

function differences(before: Reading, after: Reading, moved: boolean): Differences {
  const count: Differences = { same: 0, otherwise: 0, added: 0, gone: 0 }
  for (const kind of Kinds.options as JudgedKind[]) {
    if (kind === 'actor') continue
    const old = new Map(linesOfKind(before, kind).map((line) => [keyOf(kind, line, moved), line]))
    for (const line of linesOfKind(after, kind)) {
      const key = keyOf(kind, line, moved)
      const was = old.get(key)
      if (!was) count.added++
      else if (moved || saysTheSame(was, line)) count.same++
      else count.otherwise++
      old.delete(key)
    }
    count.gone += old.size
  }
  return count
}

/** Lines are the same by their id, and under another text by their words. */
const keyOf = (kind: JudgedKind, line: { id: string }, moved: boolean): string =>
  moved ? (keySpanOf(kind, line)?.exact.replace(/\s+/g, ' ') ?? line.id) : line.id
