import type { JudgedKind } from '@readout/record'
import type { Engine } from './engine/engine.ts'
import { loadReading } from './readings.ts'
import { isCopyOf } from './same-words.ts'

/** What a verdict on a line also touches: the same characters on other pages, the lines of this page that stand on it. */
export type Impact = { copies: { source: string; line: string }[]; commitments: string[]; contacts: string[]; events: string[]; inner: string[] }

/**
 * What else a verdict on `line` of `source` touches, before it is given.
 * Example: a statement told on ten pages, with an if-then -> 9 copies, 1 commitment.
 */
export async function impactOf(engine: Engine, source: string, kind: JudgedKind, line: string): Promise<Impact> {
  const reading = await loadReading(engine, source)
  const row = await engine.db.selectFrom('lines').select(['exact']).where('source_id', '=', source).where('id', '=', line).executeTakeFirst()
  const copies = row
    ? await engine.db
        .selectFrom('lines')
        .select(['source_id', 'id'])
        .where(isCopyOf({ source, kind, exact: row.exact }))
        .orderBy('source_id')
        .execute()
    : []
  const told = reading?.accounts.filter(({ statements, commitments }) => statements.includes(line) || commitments.includes(line)) ?? []
  return {
    copies: copies.map((copy) => ({ source: copy.source_id, line: copy.id })),
    commitments: reading?.commitments.filter((commitment) => commitment.statements.includes(line)).map((commitment) => commitment.id) ?? [],
    contacts:
      reading?.contacts
        .filter(({ id, parties, initiator }) => parties.includes(line) || initiator?.actor === line || told.some((account) => account.contact === id))
        .map((contact) => contact.id) ?? [],
    events:
      reading?.events.filter((event) => event.statements.includes(line) || event.contact === line || event.commitment === line).map((event) => event.id) ?? [],
    inner: reading?.statements.filter((statement) => statement.parent === line).map((statement) => statement.id) ?? [],
  }
}
