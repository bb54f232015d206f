import type { DocumentSource } from '../documents/document.ts'

/** One list as every format gives it: the page's table, .json, .csv, .atom, and .ics where rows have dates. */
export type Listing = {
  title: string
  /** Path without suffix and origin: '/commitments?by=…' is { path: '/commitments', query: 'by=…' }. */
  path: string
  query: string
  columns: { key: string; label: string }[]
  rows: ListingRow[]
  /** Rows there are in all, where `rows` is one page of them. */
  total: number
  /** Cursor of the next page, absent on the last. */
  next?: string
}

export type ListingRow = {
  id: string
  /** Address on this site, with its fragment: '/article/1f…#s-12ab'. */
  address: string
  title: string
  /** ISO 8601 in UTC, for feeds. */
  updated: string
  cells: Record<string, string | number | null>
  /** The object that .json gives for this row, already cut down by the publishing rule; cells where absent. */
  document?: unknown
  /** For .ics: the day or time it is set for, its UID's stable part, and how certain. A vague date has no `start` and no entry. */
  calendar?: { uid: string; start?: string; end?: string; status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'; sequence: number; place?: string; about?: string }
  /** For .md, .html and .docx: the pages that this row stands on, as numbered sources. */
  sources?: DocumentSource[]
  /** True where no person checked the line: it carries the mark in documents. */
  unchecked?: boolean
}
