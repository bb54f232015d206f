import { type Reading, sourcedText } from '@readout/record'
import type { LineState } from '@readout/store'
import { tellAccess } from '../documents/document.ts'
import { UNCHECKED_BANNER } from '../publish/published-record.ts'
import type { CitedLine } from './line-of.ts'
import { spansOf } from './line-of.ts'
import { lineSentence } from './line-sentence.ts'
import { textFragment } from './text-fragment.ts'

/** How one line is cited: in words, for a reference manager, as a link into the page, and by the bytes it stands on. */
export type Citation = {
  /** The stable address of the line on this site. */
  address: string
  /** A ready sentence for a footnote. */
  sentence: string
  /** The page's own address opened at these words, where it has one. */
  fragment?: string
  /** sha256 of the page's bytes as they came, 64 hex digits. */
  sha256: string
  /** Characters of the stored text: UTF-16, end exclusive. */
  place: [start: number, end: number][]
  state: string
  csl: Record<string, unknown>
}

/** How a line stands, in words. Example: { state: 'checked', by: 'Ann', at: '2031-05-04T…' } -> 'checked by Ann, 4 May 2031'. */
export function tellState(state: LineState | undefined): string {
  if (!state || state.state === 'machine') return UNCHECKED_BANNER.toLowerCase()
  const where = state.carried ? { version: ', on an earlier version in the same words', copy: ', on another page in the same words' }[state.carried.by] : ''
  return `${state.state} by ${state.by}, ${tellAccess(state.at.slice(0, 10))}${where}`
}

/**
 * The citation of a line that this viewer may see; `now` (ISO 8601) is when it was accessed where no fetch time is held.
 * Example: -> { sentence: 'Ann Oak, quoted: “We are ready”. In “Talks fail”, Example Times, 3 May 2031. https://…', csl: { type: 'article-newspaper', … } }.
 */
export function citationOf(reading: Reading, cited: CitedLine, state: LineState | undefined, { origin, now }: { origin: string; now: string }): Citation {
  const { source, article } = reading
  const address = `${origin}/article/${source.id}#${cited.line.id}`
  const title = article.headline ? sourcedText(article.headline) : undefined
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const published = article.published?.value
  const url = source.url && /^https?:/i.test(source.url) ? source.url : undefined
  const from = [
    title ? `“${title}”` : 'a page without a headline',
    outlet,
    published && /^\d{4}(?:-\d\d){0,2}$/.test(published.slice(0, 10)) ? tellAccess(published.slice(0, 10)) : undefined,
  ]
  const spans = spansOf(cited)
  const fragment = textFragment(url, spans[0])
  const said = lineSentence(reading, cited)
  return {
    address,
    sentence: `${said}. In ${from.filter(Boolean).join(', ')}${url ? `, ${url}` : ''}, read ${tellAccess(source.fetched ?? now)}. ${address} (${tellState(state)}; sha256 ${source.sha256.slice(0, 16)}…).`,
    ...(fragment ? { fragment } : {}),
    sha256: source.sha256,
    place: spans.map((span) => [span.start, span.end]),
    state: tellState(state),
    csl: {
      id: `readout-${source.id}-${cited.line.id}`,
      type: outlet ? 'article-newspaper' : 'webpage',
      ...(title ? { title } : {}),
      ...(outlet ? { 'container-title': outlet } : {}),
      ...(article.byline.length ? { author: article.byline.map((name) => ({ literal: sourcedText(name) })) } : {}),
      ...dated('issued', published),
      ...dated('accessed', source.fetched ?? now),
      ...(url ? { URL: url } : {}),
      language: article.language,
      archive: 'Readout',
      archive_location: address,
      note: `${said}. ${capitalState(state)}. sha256 ${source.sha256}`,
    },
  }
}

const capitalState = (state: LineState | undefined): string => {
  const words = tellState(state)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A date as CSL-JSON holds it, to the part that is known. Example: ('issued', '2031-05') -> { issued: { 'date-parts': [[2031, 5]] } }. */
function dated(name: string, value: string | undefined): Record<string, unknown> {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? '')
  if (!found) return {}
  return { [name]: { 'date-parts': [found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] } }
}
