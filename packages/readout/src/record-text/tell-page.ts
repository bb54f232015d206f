import { type Article, type Furniture, type Reading, type Span, sourcedText, tellFurniture, tellSelf as toldOfItself, type When } from '@readout/record'
import { clean } from '../output/wrap.ts'
import { dotted } from './line.ts'
import { joined, marked } from './names.ts'
import { tellWhen } from './tell-when.ts'

/** The headline as it heads the record, or that there is none. */
export function tellHeadline({ headline }: Article): string {
  return headline ? clean(sourcedText(headline)) : 'No headline on this page.'
}

/** What the page does not tell about itself, or tells only in a roundabout way, in sentences safe for a terminal. */
export const tellSelf = (reading: Reading): string[] => toldOfItself(reading).map(clean)

/** Outlet, author, date and reading time, as far as they are known. Example: 'Example Times · Ann Oak · Fri 3 May 2024 · 4 min'. */
export function tellMeta({ article, source }: Reading): string {
  return dotted([
    article.outlet && clean(sourcedText(article.outlet)),
    joined(article.byline.map((author) => clean(sourcedText(author)))),
    article.published?.basis === 'stated' && `${tellWhen(article.published)}${laterBy(article.published, source.fetched)}`,
    article.modified && `changed ${tellWhen(article.modified)}`,
    `${article.readingTimeMinutes} min`,
  ])
}

/** ", read 3 h later" from two times with a clock and a zone. */
function laterBy(published: When, fetched: string | undefined): string {
  const from = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(published.value) ? published.value : '')
  const hours = (Date.parse(fetched ?? '') - from) / 3_600_000
  if (!(hours >= 0)) return ''
  return hours < 1 ? ', read within the hour' : hours < 48 ? `, read ${Math.round(hours)} h later` : `, read ${Math.round(hours / 24)} days later`
}

function shortened(span: Span, limit = 60): string {
  const words = clean(span.exact)
  return words.length > limit ? `${words.slice(0, limit).replace(/\s+\S*$/, '')} …` : words
}

/** What was left out of the article, kind by kind. Example: '“0 4 min 9 mths” (0 comments, 4 min, 9 months old), “Leave a Reply”'. */
export function tellLeftOut({ article }: Reading): string {
  // A page may carry hundreds of links round its text: the first of each kind shows what was taken for furniture.
  const kinds = new Map<string, Furniture[]>()
  for (const furniture of article.furniture) kinds.set(furniture.kind, [...(kinds.get(furniture.kind) ?? []), furniture])
  return [...kinds.values()]
    .map(([first, ...more]) =>
      first ? `${marked(shortened(first.span, 48))}${meaning(first)}${more.length ? ` and ${more.length} more ${first.kind.replaceAll('-', ' ')}` : ''}` : '',
    )
    .join(', ')
}

function meaning(furniture: Furniture): string {
  const told = tellFurniture(furniture)
  return told ? ` (${clean(told)})` : ''
}
