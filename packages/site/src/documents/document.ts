/**
 * A page as it leaves the screen: what `.md`, `.html`, `.docx` and "Copy table" are made of. All text is plain; each writer escapes it for its format.
 * `refs` are numbers of `sources`, the first is 1. `unchecked` marks what was read by machine and checked by nobody.
 */
export type Document = {
  title: string
  /** Sentences under the title: what this is and what it does not say. */
  about: string[]
  parts: DocumentPart[]
  sources: DocumentSource[]
  /** Address of the page this was made from, where it has one. */
  address?: string
  /** ISO 8601 in UTC: when it was made. */
  made: string
  language?: string
}

export type DocumentPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; refs?: number[]; unchecked?: boolean }
  | { kind: 'table'; caption?: string; columns: string[]; rows: DocumentCell[][] }

/** The first cell of a row names the row. */
export type DocumentCell = { text: string; refs?: number[]; unchecked?: boolean }

/** What a number stands for: the page, its address, when it was fetched (ISO 8601), and the sha256 of the bytes as they came. */
export type DocumentSource = { title: string; outlet?: string; address?: string; accessed?: string; sha256?: string; unchecked?: boolean }

/** The mark behind words that no person checked, and the sentence that explains it. */
export const UNCHECKED_MARK = '†'
export const UNCHECKED_SENTENCE = `${UNCHECKED_MARK} Read by machine, not checked.`

/** True where anything in the document carries the mark, so that its sentence must stand under the title. */
export function hasUnchecked({ parts, sources }: Document): boolean {
  const marked = (one: { unchecked?: boolean }) => one.unchecked === true
  return (
    sources.some(marked) ||
    parts.some((part) => (part.kind === 'paragraph' ? marked(part) : part.kind === 'table' && part.rows.some((row) => row.some(marked))))
  )
}

/** Words with their numbers and mark. Example: { text: 'ready', refs: [1, 2], unchecked: true } -> 'ready † [1] [2]'. */
export function withMarks({ text, refs = [], unchecked }: DocumentCell): string {
  return [text, ...(unchecked ? [UNCHECKED_MARK] : []), ...refs.map((ref) => `[${ref}]`)].join(' ')
}

/** A source in one line of words, without its address. Example: 'Talks fail. Example Times. Fetched 3 May 2031, 10:20 UTC. sha256 ab12….' */
export function sourceLine({ title, outlet, accessed, sha256 }: DocumentSource): string {
  const read = accessed ? `Fetched ${tellAccess(accessed)}` : ''
  return [title, outlet ?? '', read, sha256 ? `sha256 ${sha256}` : '']
    .filter(Boolean)
    .map((part) => `${withoutStops(part)}.`)
    .join(' ')
}

/** Words without the full stops and spaces at their end. */
function withoutStops(words: string): string {
  let end = words.length
  while (end > 0 && '. \n\t\u00a0'.includes(words[end - 1] as string)) end--
  return words.slice(0, end)
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A moment as a footnote tells it. Example: '2031-05-03T10:20:00Z' -> '3 May 2031, 10:20 UTC'; what is no such moment stays as it is. */
export function tellAccess(moment: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(moment)
  const month = MONTHS[Number(found?.[2]) - 1]
  if (!found || !month) return moment
  const day = `${Number(found[3])} ${month} ${found[1]}`
  return found[4] ? `${day}, ${found[4]} ${found[5] === 'Z' ? 'UTC' : (found[5] ?? '')}`.trim() : day
}

/** An address that may be a link: http and https alone; any other is shown as words. */
export function linkOf(address: string | undefined): string | undefined {
  if (!address || address.length > 2000 || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}
