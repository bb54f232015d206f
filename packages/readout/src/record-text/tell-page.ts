import { type Article, type Furniture, type Reading, type Span, type When, sourcedText } from '@readout/record'
import { clean } from '../output/wrap.ts'
import { dotted } from './line.ts'
import { joined, marked } from './names.ts'
import { tellValue, tellWhen } from './tell-when.ts'

/** The headline as it heads the record, or that there is none. */
export function tellHeadline({ headline }: Article): string {
  return headline ? clean(sourcedText(headline)) : 'No headline on this page.'
}

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

/** What the page does not tell about itself, or tells only in a roundabout way, in sentences. */
export function tellSelf(reading: Reading): string[] {
  const { article, source } = reading
  const given = (value: unknown) => value !== null && typeof value === 'object' && 'from' in value && value.from === 'input'
  return [
    given(article.headline) ? 'The headline was given beside the page; the page itself has none.' : '',
    article.outlet ? '' : 'Outlet: not named.',
    article.byline.length ? '' : 'Author: not named.',
    source.url || source.canonical ? '' : 'Address: none.',
    tellDate(reading),
    ...tellAge(article),
    tellOrigin(article),
    article.syndicatedFrom ? `First published by ${clean(article.syndicatedFrom)}.` : '',
    ...found(article, 'correction').map(({ span }) => `Carries a correction: ${marked(shortened(span))}.`),
    found(article, 'paywall').length ? 'The page stops at a paywall: the text may be cut short.' : '',
  ].filter(Boolean)
}

function tellDate({ article, source, notes }: Reading): string {
  const { published } = article
  if (!published) return 'Date: none found.'
  if (published.basis === 'stated') return ''
  const reason = notes.find((note) => note.stage === '1-page' && /publish|date/.test(note.rule) && note.reason)?.reason
  const day = tellWhen({ ...published, basis: 'stated' })
  const from = published.span ? marked(shortened(published.span)) : reason ? clean(reason) : source.url ? 'the address' : 'what stands round the text'
  return `Published about ${day} (worked out from ${from}).`
}

/** "Says it is 9 months old, so copied about Oct 2022." */
function tellAge(article: Article): string[] {
  return article.furniture.flatMap(({ means }) => {
    const age = means?.age
    if (!age) return []
    const copied = article.published && addAge(article.published.value, age.iso)
    return [`Says it is ${tellValue(age.iso) ?? `${age.value} ${age.unit}`} old${copied ? `, so copied about ${copied}` : ''}.`]
  })
}

function addAge(value: string, iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(value) ?? []
  const [, years = 0, months = 0, weeks = 0, days = 0] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso) ?? []
  if (!year || !month) return undefined
  const then = new Date(Date.UTC(Number(year) + Number(years), Number(month) - 1 + Number(months), Number(day ?? 1) + Number(weeks) * 7 + Number(days)))
  if (Number.isNaN(then.getTime())) return undefined
  // Where the age is counted in months, a day would be more than is known.
  return tellValue(then.toISOString().slice(0, Number(weeks) || Number(days) ? 10 : 7))
}

function tellOrigin(article: Article): string {
  const link = article.furniture.find(({ means }) => means?.linkToOriginal)
  if (!link && !article.sourceUrl) return ''
  const original = article.sourceUrl ?? link?.means?.url
  const from = original ? `the original is ${clean(original)}` : 'the original is not named'
  return link ? `Ends in ${marked(shortened(link.span))}: a copy; ${from}.` : `A copy; ${from}.`
}

const found = (article: Article, kind: Furniture['kind']): Furniture[] => article.furniture.filter((furniture) => furniture.kind === kind)

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

function meaning({ means }: Furniture): string {
  if (!means) return ''
  const told = [
    means.comments === undefined ? '' : `${means.comments} comment${means.comments === 1 ? '' : 's'}`,
    means.readingTimeMinutes === undefined ? '' : `${means.readingTimeMinutes} min`,
    means.age ? `${tellValue(means.age.iso) ?? means.age.iso} old` : '',
  ].filter(Boolean)
  return told.length ? ` (${told.join(', ')})` : ''
}
