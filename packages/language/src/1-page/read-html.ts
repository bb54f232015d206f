import { type Article, byPosition, type Range, sliceSpan, type Sourced } from '@readout/record'
import { assembleArticle, type Assembled } from './assemble-article.ts'
import { countWords, readingMinutes } from './count-words.ts'
import { readDates } from './dates/read-dates.ts'
import { attr, type Element, isElement, readDocument } from './document.ts'
import type { Given, ReadDocument } from './index.ts'
import { readLanguage } from './language.ts'
import { locate, sourced } from './locate.ts'
import { readAuthors } from './metadata/authors.ts'
import { choosePublished } from './metadata/choose-published.ts'
import { firstMeta, type Gathered, gather } from './metadata/gather.ts'
import { plainValue } from './metadata/entities.ts'
import { readHeadline, type Valued, wordShare } from './metadata/headline.ts'
import { readImages } from './metadata/images.ts'
import { readLinkedData } from './metadata/json-ld.ts'
import { readOutlet } from './metadata/outlet.ts'
import { datedElements, modifiedStamp, publishedStamps, whenOf } from './metadata/published.ts'
import { datesInScripts, datesInText, openingDates, visibleDates } from './metadata/visible-dates.ts'
import { isStandfirst, type SelectedBlocks, selectBlocks } from './select-blocks.ts'
import { readOrigin } from './syndication.ts'
import { readVisibleText, type VisibleText } from './visible-text.ts'

/** An HTML document to its visible text, blocks and article. */
export function readHtml(html: string, given: Given): ReadDocument {
  const root = readDocument(html)
  const page = readVisibleText(root)
  const { text } = page
  const gathered = gather(root)
  const linked = readLinkedData(gathered.jsonLd)
  const outlet = readOutlet(gathered, linked, given.url)
  const title = readHeadline(gathered, linked, outlet?.value) ?? (given.title ? { value: given.title, from: 'input' as const } : undefined)
  const selected = selectBlocks(root, page)
  keepStandfirst(page, selected, title?.value, firstMeta(gathered, 'og:description', 'description', 'twitter:description'))
  const made = assembleArticle(text, candidates(page, selected), title?.value, true)
  const around = headRange(page, made, title, selected)
  const near = (element: Element) => element.first >= around.from && element.first <= around.to
  const lines = page.blocks.slice(around.from, around.to + 1)
  const canonical = absolute(gathered.canonical, given.url)
  const words = countWords(made.paragraphs)
  const article: Article = {
    ...headlineOf(text, lines, made, title),
    byline: readAuthors(
      gathered,
      linked,
      outlet?.value,
      near,
      lines.map((line) => text.slice(line.start, line.end)),
    ).map((author) => sourced(text, lines, author)),
    ...(outlet ? { outlet: sourced(text, [], outlet) } : {}),
    language: readLanguage(made.paragraphs.map((paragraph) => paragraph.exact).join('\n'), gathered.lang),
    ...datesOf(html, text, gathered, linked, lines, given, made, near),
    paragraphs: made.paragraphs,
    images: imagesOf(page, gathered, made, selected, around, given.url),
    furniture: made.furniture,
    words,
    readingTimeMinutes: readingMinutes(words),
    ...readOrigin(made.furniture, {
      ...(given.url ? { url: given.url } : {}),
      ...(canonical ? { canonical } : {}),
      ...(outlet ? { outlet: outlet.value } : {}),
    }),
  }
  return {
    text,
    blocks: page.blocks.map(({ start, end, kind, html: place, strong }) => ({ start, end, kind, html: place, ...(strong ? { strong } : {}) })),
    article,
    ...(canonical ? { canonical } : {}),
    notes: made.notes,
  }
}

function candidates(page: VisibleText, selected: SelectedBlocks) {
  return page.blocks.map(({ start, end, kind, linked, owner }, i) => ({
    start,
    end,
    kind,
    linked: linked / Math.max(1, end - start),
    verdict: selected.verdicts[i] ?? null,
    url: () => linkIn(owner),
  }))
}

/** How many lines may stand between a headline and the text's container, and what a summary is at least long. */
const MAX_HEAD_LINES = 30
const MIN_STANDFIRST_CHARS = 30

/** The summary between headline and text belongs to the article where it stands outside of the container. */
function keepStandfirst(page: VisibleText, selected: SelectedBlocks, title: string | undefined, description: string | undefined): void {
  const { blocks, text } = page
  let headline = -1
  for (let i = Math.max(0, selected.first - MAX_HEAD_LINES); i < selected.first && title; i++)
    if (blocks[i]?.kind === 'heading' && wordShare(text.slice(blocks[i]?.start, blocks[i]?.end), title) > 0.8) headline = i
  if (headline < 0) return
  for (let i = headline + 1; i < selected.first; i++) {
    const block = blocks[i]
    if (!block || block.end - block.start < MIN_STANDFIRST_CHARS || block.linked > 0 || block.kind === 'caption') continue
    const words = text.slice(block.start, block.end)
    if (
      isStandfirst(block) ||
      (i === headline + 1 && words.length > 50 && words.split(' ').length >= 8 && block.kind !== 'list') ||
      (description && wordShare(words, description) > 0.9 && words.length > 60)
    )
      selected.verdicts[i] = null
  }
}

/** The address of the first link in or round an element. */
function linkIn(owner: Element): string | undefined {
  const pending: Element[] = [owner]
  for (let next = pending.pop(), steps = 0; next && steps < 60; next = pending.pop(), steps++) {
    if (next.tag === 'a' && attr(next, 'href')) return attr(next, 'href')
    for (const child of next.children) if (isElement(child)) pending.push(child)
  }
  return owner.parent?.tag === 'a' ? attr(owner.parent, 'href') || undefined : undefined
}

/** Blocks from a little over the headline to the first paragraphs: where a page prints byline and date. */
function headRange(page: VisibleText, made: Assembled, title: Valued | undefined, selected: SelectedBlocks): { from: number; to: number } {
  const start = made.paragraphs[0]?.start ?? 0
  let first = selected.first
  for (let i = 0; i < page.blocks.length; i++)
    if ((page.blocks[i]?.start ?? 0) >= start) {
      first = i
      break
    }
  let headline = -1
  if (made.headline) headline = page.blocks.findIndex((block) => block.start === made.headline?.start)
  else if (title) {
    const span = locate(page.text, page.blocks.slice(0, first + 3), title.value)
    if (span) headline = page.blocks.findIndex((block) => block.start <= span.start && block.end >= span.end)
  }
  return { from: Math.max(0, (headline >= 0 && headline <= first ? headline : first - 12) - 10), to: Math.min(page.blocks.length - 1, first + 3) }
}

function headlineOf(text: string, lines: Range[], made: Assembled, title: Valued | undefined): { headline?: Sourced } {
  if (made.headline) return { headline: sliceSpan(text, made.headline.start, made.headline.end) }
  return title ? { headline: sourced(text, lines, title) } : {}
}

function datesOf(
  html: string,
  text: string,
  gathered: Gathered,
  linked: ReturnType<typeof readLinkedData>,
  lines: Range[],
  given: Given,
  made: Assembled,
  near: (element: Element) => boolean,
): Pick<Article, 'published' | 'modified'> {
  const reading = { dayFirst: isDayFirst(gathered.lang) }
  const head = lines.map((line) => ({ ...line, words: text.slice(line.start, line.end).replace(/\u00a0/g, ' '), linked: 0, heading: false }))
  const modified = modifiedStamp(gathered, linked, reading)
  const published = choosePublished(
    {
      stamps: publishedStamps(gathered, linked, reading, near),
      visible: visibleDates(
        head.filter((line) => isDateLine(line, made)),
        reading,
      ),
      elsewhere: () => [
        ...openingDates(text, made, reading),
        ...datedElements(gathered, reading),
        ...readDates(plainValue(gathered.title), reading).map(({ day }) => ({ day, from: 'title' })),
        ...datesInText(text, made, reading),
        ...datesInScripts(html),
      ],
      ...(modified ? { modified } : {}),
      ...(given.url ? { url: given.url } : {}),
      ...(given.published ? { published: given.published } : {}),
      ...(given.fetched ? { fetched: given.fetched } : {}),
      ...ageOfHeader(made),
    },
    text,
  )
  return { ...(published ? { published } : {}), ...(modified ? { modified: whenOf(modified) } : {}) }
}

/** A line that may print the page's own date: over the first paragraph, or one that a rule took for a date line. */
function isDateLine(line: Range, made: Assembled): boolean {
  if (line.start === made.headline?.start) return false
  if (line.start <= (made.paragraphs[0]?.start ?? 0)) return true
  return made.furniture.some(
    (one) => (one.kind === 'published' || one.kind === 'meta-line' || one.kind === 'byline') && one.span.start <= line.start && line.end <= one.span.end,
  )
}

function ageOfHeader(made: Assembled) {
  const age = made.furniture.find((one) => one.means?.age)?.means?.age
  return age ? { age } : {}
}

/** Where 3/4/2024 is the third of April: everywhere but in American English and a few more. */
const isDayFirst = (lang: string): boolean => !/^(?:en(?:-us)?|en-ph)?$/i.test(lang.trim())

function imagesOf(
  page: VisibleText,
  gathered: Gathered,
  made: Assembled,
  selected: SelectedBlocks,
  around: { from: number },
  url: string | undefined,
): Article['images'] {
  const from = Math.min(around.from, selected.first)
  const isArticle = (element: Element) => element.first >= from && element.first < Math.max(selected.last, from + 1)
  const found = readImages(gathered, isArticle)
  const lines = page.blocks.slice(from, selected.last).sort(byPosition)
  const images = found.map(({ caption, credit, url: address }) => ({
    ...(caption ? { caption: sourced(page.text, lines, { value: caption, from: 'meta' }) } : {}),
    ...(credit ? { credit: sourced(page.text, lines, { value: credit, from: 'meta' }) } : {}),
    ...(address ? { url: absolute(address, url) ?? address } : {}),
  }))
  return images.length ? images : made.images
}

/** An address made whole by the page's own. Example: absolute('/a', 'https://x.example/b') -> 'https://x.example/a'. */
function absolute(address: string, base: string | undefined): string | undefined {
  if (!address) return undefined
  if (URL.canParse(address, base)) return new URL(address, base).href
  return undefined
}
