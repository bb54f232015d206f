import type { JudgedKind, Reading, Verdict } from '@readout/record'
import { keySpanOf, linesOfKind, saysTheSame } from './judged-line.ts'
import { shownRecord, standingVerdicts } from './shown-record.ts'

/** A verdict that a re-reading does not bear out, in a word. */
export type Conflict = { verdict: string; kind: JudgedKind; line: string; why: 'read otherwise' | 'read again' | 'not read' }

/** What a re-reading does to the verdicts on a page; in a conflict the person's word is kept, and an orphan is shown as one. */
export type ReprocessEffect = { agree: number; conflict: number; orphaned: number; conflicts: Conflict[] }

/**
 * How the verdicts that stand on a page meet a later reading of it, before it is kept; `verdicts` as they stand on the later reading's text.
 * Example: an accepted line that is read the same again -> { agree: 1, conflict: 0, orphaned: 0, conflicts: [] }.
 */
export function reprocessEffect(after: Reading, verdicts: readonly Verdict[]): ReprocessEffect {
  const effect: ReprocessEffect = { agree: 0, conflict: 0, orphaned: 0, conflicts: [] }
  const shown = shownRecord(after, verdicts)
  const orphaned = new Set(shown.orphans.map((orphan) => orphan.verdict.id))
  for (const verdict of standingVerdicts(verdicts)) {
    if (orphaned.has(verdict.id)) {
      effect.orphaned++
      continue
    }
    const why = conflictOf(verdict, after, shown.reading)
    if (why) effect.conflicts.push({ verdict: verdict.id, kind: verdict.kind, line: verdict.line, why })
    else effect.agree++
  }
  return { ...effect, conflict: effect.conflicts.length }
}

function conflictOf({ action, kind, line }: Verdict, after: Reading, shown: Reading): Conflict['why'] | undefined {
  const mine = linesOfKind(shown, kind).find(({ id }) => id === line)
  const place = mine && keySpanOf(kind, mine)
  const machine = linesOfKind(after, kind).find((one) => one.id === line || (action === 'add' && place && keySpanOf(kind, one)?.start === place.start))
  if (action === 'reject') return machine ? 'read again' : undefined
  if (!machine) return 'not read'
  return action === 'add' || (mine && saysTheSame(mine, machine)) ? undefined : 'read otherwise'
}
