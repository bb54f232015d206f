export { loadBlob, saveBlob } from './blobs.ts'
export { canonicalJson } from './canonical-json.ts'
export { checkStore, type StoreCheck } from './check-store.ts'
export type { Engine } from './engine/engine.ts'
export { fold } from './fold.ts'
export { csv } from './export/export-csv.ts'
export { EXPORT_FORMAT, exportJsonl } from './export/export-jsonl.ts'
export { type Imported, importJsonl } from './export/import-jsonl.ts'
export { type Impact, impactOf } from './impact.ts'
export { openStore, STORE_FILE, storeError } from './open-store.ts'
export { type Kept, loadReading, loadReadings, readingKey, saveReading } from './readings.ts'
export { formatQuery, parseQuery, type Query } from './search/query.ts'
export { nameKey, nameKeys } from './search/tokens.ts'
export { type After, type Found, type FoundLine, findLines, search, type SearchOptions } from './search/search.ts'
export { type Conflict, type ReprocessEffect, reprocessEffect } from './reprocess-effect.ts'
export { type LineState, type Orphan, type ShownRecord, shownRecord, standingVerdicts } from './shown-record.ts'
export { loadShown, type ShownSource } from './load-shown.ts'
export { carryVerdicts } from './carry-verdict.ts'
export { type AnyLine, judgedLineOf, keySpanOf, LIST_OF, linesOfKind, saysTheSame } from './judged-line.ts'
export { type Reread, saveReread } from './reread.ts'
export { type Rereadable, rereadableSources } from './rereadable-sources.ts'
export { type HeldSource, listSources, loadSource, otherTextsOf, setRights } from './sources.ts'
export { withdrawSource } from './withdraw-source.ts'
export { listVerdicts, saveVerdict } from './verdicts.ts'
export { type Evidence, evidenceOf, sourceOfLine } from './export/evidence.ts'
export { type CalendarEntry, type CalendarTalks, calendarText, icalendar } from './export/icalendar.ts'
export { type Bare, rehydrate, withoutText } from './export/no-text.ts'
export { LINE_COLUMNS, type LineColumn, lineRow } from './export/line-rows.ts'
export { parquet } from './export/parquet.ts'
export { POLECAT_COLUMNS, polecatRows } from './export/polecat.ts'
export { webAnnotations } from './export/web-annotation.ts'
export * from './feeds/index.ts'
export type { Tables } from './tables.ts'
export * from './people/index.ts'
export { saveJoinedVerdict } from './across/judge-joined.ts'
export { joinSource, joinSources, leaveSource, sourcesToJoin } from './across/join-source.ts'
export {
  joinedIdOf,
  type JoinedFilter,
  type JoinedPage,
  listJoinedActors,
  listJoinedCommitments,
  listJoinedContacts,
  listJoinedTalks,
  listUtterances,
  loadJoinedActor,
  loadJoinedCommitment,
  loadJoinedContact,
  loadJoinedTalks,
  loadUtterance,
} from './across/list-joined.ts'
export { listJoinedVerdicts } from './across/joined-verdicts.ts'
export { copiesOf, listStories, loadStory, storyOfSource } from './across/stories.ts'
export { pageSources } from './queries/page-sources.ts'
export { listOutlets, type OutletCount, outletSources } from './queries/outlets.ts'
export { pagesADay } from './queries/pages-a-day.ts'
export { listWatches, loadWatch, removeWatch, saveWatch } from './watches.ts'
export { countHeld, type HeldCounts } from './queries/count-held.ts'
export { type FailedJob, type Job, type JobCount, type Jobs, type NewJob } from './jobs/jobs.ts'
export { openJobs } from './jobs/open-jobs.ts'
export { type StoreCounts, storeCounts } from './queries/store-counts.ts'
export { joinedMembers } from './queries/joined-members.ts'
