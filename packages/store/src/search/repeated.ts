import { type Expression, type SqlBool, sql } from 'kysely'
import { CHECKED } from './tokens.ts'

/** Texts that their pages no longer show: with none of them no line is looked at twice. */
const OLDER = sql`select versions.source_id from versions inner join pages on pages.id = versions.page_id where pages.source_id <> versions.source_id`

/**
 * A condition that a line is not told again, in the same words, by the text its page shows now: a page that was edited elsewhere, or grew, tells each line once.
 * With `checked` the newer line must be a checked one, too: else a reader who sees checked lines alone would see neither.
 */
export const isToldLast = (checked: boolean): Expression<SqlBool> => (checked ? CHECKED_TOLD_LAST : TOLD_LAST)

function toldLast(checked: boolean): Expression<SqlBool> {
  const seen = checked ? sql`and newer.words like ${`%${CHECKED}%`}` : sql``
  return sql<SqlBool>`(lines.source_id not in (${OLDER}) or not exists (
    select 1 from versions
    inner join pages on pages.id = versions.page_id
    inner join lines as newer on newer.source_id = pages.source_id
    where versions.source_id = lines.source_id and pages.source_id <> lines.source_id and newer.kind = lines.kind and newer.exact = lines.exact ${seen}))`
}

// Made once: a search asks for one of the two each time.
const TOLD_LAST = toldLast(false)
const CHECKED_TOLD_LAST = toldLast(true)
