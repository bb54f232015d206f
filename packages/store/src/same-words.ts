import { type Expression, type SqlBool, sql } from 'kysely'
import { isCurrentText } from './feeds/older-versions.ts'

/**
 * A condition that a line of the source `theirs` stands on another page than `mine` does: in a text that its page shows now, and in no version of the
 * same page. Both are columns or ids.
 */
export const isOnAnotherPage = (mine: Expression<string>, theirs: Expression<string>): Expression<SqlBool> =>
  sql<SqlBool>`(${theirs} <> ${mine} and exists (select 1 from sources where sources.id = ${theirs} and ${isCurrentText}) and not exists (
    select 1 from versions own inner join versions other on other.page_id = own.page_id where own.source_id = ${mine} and other.source_id = ${theirs}))`

/** A condition that a line is of this kind, in these words, on another page than its own: a copy of it. */
export const isCopyOf = ({ source, kind, exact }: { source: string; kind: string; exact: string }): Expression<SqlBool> =>
  // By its opening first: that is what the index holds.
  sql<SqlBool>`(substr(lines.exact, 1, 100) = ${exact.slice(0, 100)} and lines.exact = ${exact} and lines.kind = ${kind}
    and ${isOnAnotherPage(sql.val(source), sql.ref('lines.source_id'))})`
