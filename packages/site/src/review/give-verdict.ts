import { randomUUID } from 'node:crypto'
import type { JudgedKind, Verdict } from '@readout/record'
import { loadReading, noteDeed, saveVerdict } from '@readout/store'
import type { SiteOptions, Viewer } from '../site-options.ts'

/** What a person decides about a line, without what every verdict carries. */
export type Decision = Pick<Verdict, 'action' | 'source' | 'line' | 'scope'> & { kind: JudgedKind } & Partial<
    Pick<Verdict, 'field' | 'value' | 'reason' | 'undoes' | 'judged'>
  >

/** Writes a person's verdict down, and the deed. Gives the pages it stands on beside its own. @throws what saveVerdict throws */
export async function giveVerdict({ store, now, enqueue }: SiteOptions, viewer: Viewer, decision: Decision): Promise<{ id: string; copies: string[] }> {
  const reading = await loadReading(store, decision.source)
  const { version = '', textVersion = 1 } = reading?.extractor ?? {}
  const id = randomUUID()
  const { copies } = await saveVerdict(store, { ...decision, id, at: now(), who: viewer.name, extractor: version, textVersion })
  // What is joined across pages follows: a line withdrawn here leaves the counts everywhere.
  for (const source of [decision.source, ...copies]) await enqueue({ kind: 'join', key: source, data: {} })
  await noteDeed(store, {
    at: now(),
    who: viewer.name,
    action: `line: ${decision.action}`,
    object: `${decision.source}/${decision.line}`,
    detail: { copies: copies.length },
  })
  return { id, copies }
}
