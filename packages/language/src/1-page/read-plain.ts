import { type Article, sliceSpan, type Span } from '@readout/record'
import { assembleArticle, type Assembled } from './assemble-article.ts'
import { countWords, readingMinutes } from './count-words.ts'
import type { Given, ReadDocument } from './index.ts'
import { readLanguage } from './language.ts'
import { bylineNames } from './lines/byline-line.ts'
import { locate } from './locate.ts'
import { namesIn } from './metadata/authors.ts'
import { choosePublished } from './metadata/choose-published.ts'
import { hostOf } from './metadata/outlet.ts'
import { whenOf } from './metadata/published.ts'
import { visibleDates } from './metadata/visible-dates.ts'
import { plainBlocks } from './plain-text.ts'
import { readOrigin } from './syndication.ts'

/** A plain text, left as it is, to its blocks and article. */
export function readPlain(text: string, given: Given): ReadDocument {
  const blocks = plainBlocks(text)
  const made = assembleArticle(
    text,
    blocks.map((block) => ({ ...block, verdict: null, linked: 0 })),
    given.title,
  )
  const words = countWords(made.paragraphs)
  const host = hostOf(given.url)
  const article: Article = {
    ...headlineOf(text, made, given),
    byline: bylineOf(text, made),
    ...(host ? { outlet: { value: host, from: 'url' as const } } : {}),
    language: readLanguage(made.paragraphs.map((paragraph) => paragraph.exact).join('\n')),
    ...datesOf(text, made, given),
    paragraphs: made.paragraphs,
    images: made.images,
    furniture: made.furniture,
    words,
    readingTimeMinutes: readingMinutes(words),
    ...readOrigin(made.furniture, { ...(given.url ? { url: given.url } : {}), ...(host ? { outlet: host } : {}) }),
  }
  return { text, blocks, article, notes: made.notes }
}

function headlineOf(text: string, made: Assembled, given: Given): Pick<Article, 'headline'> {
  if (made.headline) return { headline: sliceSpan(text, made.headline.start, made.headline.end) }
  return given.title ? { headline: { value: given.title, from: 'input' } } : {}
}

/** The names in the line that opens with "By", each where it stands. */
function bylineOf(text: string, made: Assembled): Span[] {
  const line = made.furniture.find((one) => (one.rule === 'byline' || one.rule === 'header-line') && bylineNames(one.span.exact) !== null)
  const names = line ? namesIn(bylineNames(line.span.exact) ?? '') : []
  return names.flatMap((name) => (line && locate(text, [line.span], name)) || [])
}

/** The date line over the text, else what came beside it; an age on the page counts from the fetch. */
function datesOf(text: string, made: Assembled, given: Given): Pick<Article, 'published' | 'modified'> {
  const lines = made.furniture
    .filter((one) => one.kind === 'published' || one.rule === 'byline' || one.rule === 'header-line')
    .map(({ span }) => ({ start: span.start, end: span.end, words: span.exact, linked: 0, heading: false }))
  const visible = visibleDates(lines, {})
  const age = made.furniture.find((one) => one.means?.age)?.means?.age
  const published = choosePublished({ stamps: [], visible, elsewhere: () => [], ...given, ...(age ? { age } : {}) }, text)
  const updated = visible.find((date) => date.updated)
  return { ...(published ? { published } : {}), ...(updated && visible.some((date) => !date.updated) ? { modified: whenOf(updated, text) } : {}) }
}
