import { sourcedText } from '@readout/record'
import { LIST_OF } from '../../citation/line-of.ts'
import { lineSentence } from '../../citation/line-sentence.ts'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import { termsOfCommitment } from '../../words/commitment.ts'
import { between } from '../../words/contact.ts'
import { sidesOfEvent } from '../../words/event.ts'
import { mannerOf } from '../../words/statement.ts'
import { documentSource, momentOf, type SeenLine, wordsOfLine } from '../seen-line.ts'

/** The columns of a list of lines of any kind. */
export const LINE_COLUMNS: Listing['columns'] = [
  { key: 'who', label: 'Who' },
  { key: 'kind', label: 'What' },
  { key: 'words', label: 'Words' },
  { key: 'outlet', label: 'Told by' },
  { key: 'published', label: 'Published' },
  { key: 'checked', label: 'Checked' },
]

/** Who a line is by or between, in words. */
function whoOf(seen: SeenLine): string {
  const { kind, line, names } = seen
  if (kind === 'statement') return names.list([line.speaker, ...(line.coSpeakers ?? [])])
  if (kind === 'commitment') return names.list([line.issuer, ...(line.coIssuers ?? [])])
  if (kind === 'contact') return between(line.parties, line.sides, names)
  if (kind === 'talks') return between(line.parties, [], names)
  if (kind === 'assessment') return names.of(line.by)
  return sidesOfEvent(line, names)
}

/** What kind of line it is, in words. Example: 'quoted in part', 'if-then', 'call'. */
function whatOf(seen: SeenLine): string {
  const { kind, line, reading, names } = seen
  if (kind === 'statement')
    return mannerOf(
      line,
      reading.chains.find(({ id }) => id === line.chain),
      names,
    )
  if (kind === 'event') return line.type
  if (kind === 'assessment') return 'judged'
  return line.kind.replace('-', ' ')
}

/** How a line stands, as a cell: in lists, files and feeds a mended line says so. */
export function checkedCell({ state }: SeenLine): string {
  if (state.state === 'machine') return 'not checked'
  return state.mended?.length ? `mended (${state.mended.join(', ')}) by ${state.by}` : `${state.state} by ${state.by}`
}

/** A line as a row of any list. */
export function lineRow(seen: SeenLine): ListingRow {
  const { kind, line, reading, source, state } = seen
  const unchecked = state.state === 'machine'
  return {
    id: line.id,
    address: seen.address,
    title: lineSentence(reading, seen),
    updated: state.state === 'machine' ? momentOf(seen.record) : state.at,
    cells: {
      who: whoOf(seen),
      kind: whatOf(seen),
      words: kind === 'commitment' ? termsOfCommitment(line) : wordsOfLine(seen),
      outlet: reading.article.outlet ? sourcedText(reading.article.outlet) : 'not named',
      published: reading.article.published?.value ?? null,
      checked: checkedCell(seen),
    },
    document: { source, kind, list: LIST_OF[kind], line, state },
    sources: [documentSource(seen.record, unchecked)],
    ...(unchecked ? { unchecked: true } : {}),
  }
}
