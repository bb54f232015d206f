import type { Furniture } from '@readout/record'

/** A line of the visible text as the line rules see it; `words` has its no-break spaces as spaces, `linked` is the share of it inside links (0 in plain text). */
export type Line = { start: number; end: number; words: string; linked: number; heading: boolean }

/** Where a line stands: before the first paragraph of running text, among its first lines, between paragraphs, or at or after the last. */
export type Place = 'head' | 'lead' | 'middle' | 'tail'

/** What a line rule found: the family, the rule, what it tells; `keep` leaves the line in the article and only marks it. */
export type Found = { kind: Furniture['kind']; rule: string; means?: Furniture['means']; keep?: true; ends?: true }

/** A rule over one line alone. */
export type LineRule = (line: Line, place: Place) => Found | null
