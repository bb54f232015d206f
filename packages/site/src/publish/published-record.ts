import type { Reading, Span } from '@readout/record'
import type { HeldSource, LineState, Orphan, ShownRecord } from '@readout/store'
import type { SiteSettings, Viewer } from '../site-options.ts'
import { clipReading } from './clip-reading.ts'
import { linesFor } from './lines-for.ts'

/** What stands over a page, feed or file in which some line is the machine's alone. */
export const UNCHECKED_BANNER = 'Read by machine, not checked'

/** A line a person withdrew: that it was here and is no more, without its words. */
export type WithdrawnLine = { id: string; by: string; at: string }

/** What one viewer may see of one source: the same for HTML, JSON, CSV, Atom, iCalendar, MCP and files. */
export type Published =
  | { withdrawn: true; source: string; url: string | null; sha256: string; at: string; reason: string; noindex: true; jsonLd: false }
  | {
      withdrawn: false
      /** When the source was kept (ISO 8601): what stands for its day where the page tells none. */
      kept: string
      /** The lines this viewer may see and as much of the text as they may; `reading.source.text` has spaces for what they may not. */
      reading: Reading
      /** How each shown line stands, by its id. */
      states: Record<string, LineState>
      /** Lines withdrawn by a person, where they are not among the shown ones. */
      withdrawnLines: WithdrawnLine[]
      /** Verdicts that found nothing to stand on; for those who review only. */
      orphans: Orphan[]
      /** UNCHECKED_BANNER where some shown line was checked by nobody. */
      banner?: string
      noindex: boolean
      jsonLd: boolean
      textShown: 'whole' | 'sentences'
      /** The sentences shown where the text is not shown whole; empty where it is. */
      sentences: Span[]
    }

const JUDGES = new Set<Viewer['role']>(['owner', 'administrator', 'reviewer'])

/** True where this viewer may judge lines, and so sees those that nobody checked. */
export const mayReview = (viewer: Viewer): boolean => JUDGES.has(viewer.role)

/**
 * What `viewer` may see of a source, by the rules of publishing: those who review see every line, others the lines a person checked or added (all of them where
 * the site shows unchecked lines, then under a banner and kept from search engines); who is not signed in sees of a source of unknown rights its headline, its link and the sentence
 * of each line. A withdrawn source is its tombstone, for everybody.
 * Example: a stranger, one checked line of three -> that line, `textShown: 'sentences'` where rights are unknown.
 */
export function publishedRecord(
  shown: ShownRecord | undefined,
  held: HeldSource,
  viewer: Viewer,
  settings: Pick<SiteSettings, 'loopback' | 'showUnchecked'>,
): Published {
  if (held.withdrawn_at !== null || !shown)
    return {
      withdrawn: true,
      source: held.id,
      url: held.url,
      sha256: held.sha256,
      at: held.withdrawn_at ?? held.saved_at,
      reason: held.withdrawn_reason ?? '',
      noindex: true,
      jsonLd: false,
    }
  const judge = mayReview(viewer)
  const sees = (id: string): boolean => {
    const state = shown.states[id]?.state
    return judge || state === 'checked' || state === 'added' || (settings.showUnchecked && state !== 'withdrawn')
  }
  const lines = linesFor(shown.reading, sees, judge || settings.showUnchecked)
  const states = Object.fromEntries(judgedIds(lines).map((id): [string, LineState] => [id, shown.states[id] ?? { state: 'machine' }]))
  const told = new Set(statedIds(lines))
  const unchecked = Object.entries(states).some(([id, { state }]) => state === 'machine' && told.has(id))
  const whole = viewer.role !== 'stranger' || held.rights !== 'unknown'
  const noindex = unchecked || told.size === 0
  return {
    withdrawn: false,
    kept: held.saved_at,
    ...(whole ? { reading: lines, sentences: [] } : clipReading(lines)),
    states,
    withdrawnLines: Object.entries(shown.states).flatMap(([id, state]) =>
      state.state === 'withdrawn' && !(id in states) ? [{ id, by: state.by, at: state.at }] : [],
    ),
    orphans: judge ? shown.orphans : [],
    ...(unchecked ? { banner: UNCHECKED_BANNER } : {}),
    noindex,
    jsonLd: !noindex,
    textShown: whole ? 'whole' : 'sentences',
  }
}

const statedIds = (reading: Reading): string[] =>
  [reading.statements, reading.contacts, reading.commitments, reading.talks, reading.assessments, reading.events].flatMap((list) => list.map(({ id }) => id))

const judgedIds = (reading: Reading): string[] => [...reading.actors.map(({ id }) => id), ...statedIds(reading)]
