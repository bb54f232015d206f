import { attr, type Element, isElement } from '../document.ts'
import { nameWords } from '../furniture-names.ts'
import { type Gathered, textOf } from './gather.ts'
import { bareCredit, splitCaption, tidy } from './split-caption.ts'

/** A picture of the article as its markup shows it: words of caption and credit, and its address. */
export type ImageFound = { caption?: string; credit?: string; url?: string; at: number }

const CREDIT_WORDS = new Set(
  'copyright credit credits creditline imagecredit photocredit photographer rights source attribution author byline agency holder'.split(' '),
)
const CAPTION_WORDS = new Set('caption captiontext figcaption legend description bildunterschrift imagecaption wp-caption-text title text'.split(' '))
const MAX_CAPTION = 700
const MAX_CREDIT = 140

/** The pictures of the article in document order, each with caption and credit where its box shows them. */
export function readImages(gathered: Gathered, isArticle: (element: Element) => boolean): ImageFound[] {
  const found: ImageFound[] = []
  const boxes = new Set<Element>()
  for (const figure of gathered.figures) if (isArticle(figure) && !hasFigure(figure)) boxes.add(figure)
  for (const element of gathered.captions) {
    const box = captionBox(element)
    if (box && isArticle(box) && !insideAny(box, boxes)) boxes.add(box)
  }
  for (const box of boxes) {
    const image = readBox(box)
    if (image) found.push(image)
  }
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.at - b.at)
    .filter((image) => {
      const key = image.caption ? image.caption.toLowerCase() : `${image.credit}|${image.url}`
      return seen.has(key) ? false : (seen.add(key), true)
    })
}

const hasFigure = (figure: Element): boolean => descendants(figure).some((element) => element.tag === 'figure')

function insideAny(element: Element, boxes: ReadonlySet<Element>): boolean {
  let at: Element | null = element
  for (let climbs = 0; at && climbs < 12; climbs++, at = at.parent) if (boxes.has(at)) return true
  return false
}

/** The box that holds a caption and its picture: the nearest ancestor with an image and little other text. */
function captionBox(caption: Element): Element | null {
  let at: Element | null = caption
  for (let climbs = 0; at && climbs < 4; climbs++, at = at.parent) {
    if (at.tag === 'body' || at.tag === 'article' || at.tag === 'main' || at.tag === 'figure') return at.tag === 'figure' ? at : null
    if (at.last - at.first > 6) return null
    if (descendants(at).some((element) => element.tag === 'img' || element.tag === 'amp-img' || element.tag === 'picture' || element.tag === 'video')) return at
  }
  return null
}

const MAX_DESCENDANTS = 400
function descendants(root: Element): Element[] {
  const all: Element[] = [root]
  for (let i = 0; i < all.length && all.length < MAX_DESCENDANTS; i++)
    for (const child of (all[i] as Element).children) if (isElement(child) && all.length < MAX_DESCENDANTS) all.push(child)
  return all.slice(1)
}

function readBox(box: Element): ImageFound | null {
  const inner = descendants(box)
  const image = inner.find((element) => element.tag === 'img' || element.tag === 'amp-img')
  const url = image ? imageUrl(image) : undefined
  const creditElement = inner.find(
    (element) => isNamed(element, CREDIT_WORDS) && hasText(element) && textOf(element).length <= MAX_CREDIT && element.tag !== 'figcaption',
  )
  const captionElement =
    inner.find((element) => element.tag === 'figcaption' && hasText(element)) ??
    inner.find(
      (element) => isNamed(element, CAPTION_WORDS) && hasText(element) && element !== creditElement && !(creditElement && contains(creditElement, element)),
    )
  let caption = captionElement ? textOf(captionElement) : ''
  let credit = creditElement ? textOf(creditElement) : ''
  if (caption.length > MAX_CAPTION) caption = ''
  if (credit && caption) caption = withoutPart(caption, credit)
  if (caption && !credit) ({ caption, credit } = splitCaption(caption))
  // A second name of the credit that stands beside its element: "Bo Elm" + "/Example Wire".
  const second = credit ? /\s*\/\s?([^/.]{2,60})$/.exec(caption) : null
  if (second) {
    caption = caption.slice(0, second.index)
    credit = `${credit}/${second[1]}`
  }
  credit = bareCredit(credit)
  caption = tidy(caption)
  if (/^(?:view|see|show|open|zoom|enlarge)\b.{0,30}(?:images?|photos?|gallery|fullscreen|pictures?)$/i.test(caption)) caption = ''
  if (!caption && !credit && !url) return null
  if (!image && !caption && !credit) return null
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}), ...(url ? { url } : {}), at: box.start }
}

const hasText = (element: Element): boolean => textOf(element).length > 1

function contains(outer: Element, inner: Element): boolean {
  let at: Element | null = inner
  for (let climbs = 0; at && climbs < 12; climbs++, at = at.parent) if (at === outer) return true
  return false
}

function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  for (const name of ['class', 'id', 'itemprop', 'data-testid']) {
    const value = attr(element, name)
    if (value && nameWords(value).some((word) => names.has(word))) return true
  }
  return false
}

/** A caption without the credit that its element holds too. */
function withoutPart(caption: string, credit: string): string {
  const at = caption.lastIndexOf(credit)
  return at < 0 ? caption : `${caption.slice(0, at)} ${caption.slice(at + credit.length)}`.replace(/\s+/g, ' ').trim()
}

function imageUrl(image: Element): string | undefined {
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-original']) {
    const value = attr(image, name).trim()
    if (value && !value.startsWith('data:')) return value
  }
  const set = attr(image, 'srcset') || attr(image, 'data-srcset')
  return set.split(/[\s,]+/).find(Boolean)
}
