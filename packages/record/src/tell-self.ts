import type { Reading } from './reading.ts'
import { type Article, type Furniture } from './source.ts'
import type { Span } from './span.ts'
import { tellValue, tellWhen } from './tell-when.ts'

const line = (words: string): string => words.replace(/\s+/g, ' ').trim()
const marked = (words: string): string => `“${line(words)}”`

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
    article.syndicatedFrom ? `First published by ${line(article.syndicatedFrom)}.` : '',
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
  const from = published.span ? marked(shortened(published.span)) : reason ? line(reason) : source.url ? 'the address' : 'what stands round the text'
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
  const from = original ? `the original is ${line(original)}` : 'the original is not named'
  return link ? `Ends in ${marked(shortened(link.span))}: a copy; ${from}.` : `A copy; ${from}.`
}

/** The pieces of one kind that stand round the article. */
const found = (article: Article, kind: Furniture['kind']): Furniture[] => article.furniture.filter((furniture) => furniture.kind === kind)

function shortened(span: Span, limit = 60): string {
  const words = line(span.exact)
  return words.length > limit ? `${words.slice(0, limit).replace(/\s+\S*$/, '')} …` : words
}

/** What a piece of furniture tells, in words, or nothing. Example: "0 4 min 9 mths" -> '0 comments, 4 min, 9 months old'. */
export function tellFurniture({ means }: Furniture): string {
  if (!means) return ''
  return [
    means.comments === undefined ? '' : `${means.comments} comment${means.comments === 1 ? '' : 's'}`,
    means.readingTimeMinutes === undefined ? '' : `${means.readingTimeMinutes} min`,
    means.age ? `${tellValue(means.age.iso) ?? means.age.iso} old` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
