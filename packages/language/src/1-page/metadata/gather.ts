import { attr, type Element, isElement } from '../document.ts'

/** What the metadata rules look at, gathered in one walk over the whole tree (head and body, in document order). */
export type Gathered = {
  lang: string
  title: string
  /** `name`, `property`, `itemprop` or `http-equiv` in lower case -> contents in document order. */
  metas: Map<string, string[]>
  canonical: string
  jsonLd: string[]
  times: Element[]
  headings: Element[]
  itemprops: Map<string, Element[]>
  figures: Element[]
  images: Element[]
  /** Elements whose class, id, rel or test id speaks of authors or bylines. */
  bylines: Element[]
  /** Links to a person's page. */
  authorLinks: Element[]
  /** Elements whose class, id or test id speaks of dates. */
  dated: Element[]
  /** Elements whose class, id or test id speaks of captions or credits. */
  captions: Element[]
}

const BYLINE_NAME = /byline|author|writer|reporter|autor(?!is)|verfasser|contributor|journalist|redakteur|firma/i
const AUTHOR_HREF =
  /[/=](?:authors?|autor(?:en|es)?|auteurs?|by|byline|contributors?|journalists?|people|person|profiles?|redaktion|reporters?|staff|team|writers?|users?)[/=]/i
const DATE_NAME = /date|time(?!line)|publish|posted|updated|datum|fecha|data-?pub|meta-?info|entry-meta|post-meta|article-meta|article-info|pubdate|tstamp/i
const CAPTION_NAME = /caption|credit|legend|copyright|photographer|bildunter|byline-?photo|rights/i
/** A page names its parts some hundred times; lists longer than this are made to cost. */
const MAX_LIST = 4000

/** Walks the tree once and sorts out what metadata rules need. */
export function gather(root: Element): Gathered {
  const out: Gathered = {
    lang: '',
    title: '',
    metas: new Map(),
    canonical: '',
    jsonLd: [],
    times: [],
    headings: [],
    itemprops: new Map(),
    figures: [],
    images: [],
    bylines: [],
    authorLinks: [],
    dated: [],
    captions: [],
  }
  const pending: Element[] = [root]
  for (let next = pending.pop(); next; next = pending.pop()) {
    visit(next, out)
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]
      if (child && isElement(child)) pending.push(child)
    }
  }
  return out
}

function visit(element: Element, out: Gathered): void {
  switch (element.tag) {
    case 'html':
      out.lang ||= attr(element, 'lang') || attr(element, 'xml:lang')
      break
    case 'title':
      out.title ||= textOf(element)
      break
    case 'meta':
      addMeta(element, out)
      return
    case 'link':
      if (!out.canonical && /\bcanonical\b/i.test(attr(element, 'rel'))) out.canonical = attr(element, 'href').trim()
      return
    case 'script':
      if (/ld\+json/i.test(attr(element, 'type'))) out.jsonLd.push(textOf(element))
      return
    case 'a':
      if (AUTHOR_HREF.test(attr(element, 'href').slice(0, 300))) push(out.authorLinks, element)
      break
    case 'time':
      push(out.times, element)
      break
    case 'h1':
    case 'h2':
      push(out.headings, element)
      break
    case 'figure':
      push(out.figures, element)
      break
    case 'img':
    case 'amp-img':
      push(out.images, element)
      break
  }
  addNamed(element, out)
}

const push = (list: Element[], element: Element) => {
  if (list.length < MAX_LIST) list.push(element)
}

function addMeta(element: Element, out: Gathered): void {
  const content = attr(element, 'content').trim()
  if (!content) return
  for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attr(element, key).trim().toLowerCase()
    if (!name) continue
    const known = out.metas.get(name)
    if (!known) out.metas.set(name, [content])
    else if (known.length < 50) known.push(content)
  }
}

function addNamed(element: Element, out: Gathered): void {
  for (const { name, value } of element.attrs) {
    if (name === 'itemprop') {
      for (const property of value.toLowerCase().split(/\s+/)) {
        const known = out.itemprops.get(property)
        if (!known) out.itemprops.set(property, [element])
        else push(known, element)
      }
    } else if (name === 'rel') {
      if (/\bauthor\b/i.test(value)) push(out.bylines, element)
    } else if (name === 'class' || name === 'id' || name === 'data-testid' || name === 'data-test-id' || name === 'data-component') {
      const short = value.length > 300 ? value.slice(0, 300) : value
      if (BYLINE_NAME.test(short) && out.bylines.at(-1) !== element) push(out.bylines, element)
      if (DATE_NAME.test(short) && out.dated.at(-1) !== element) push(out.dated, element)
      if (CAPTION_NAME.test(short) && out.captions.at(-1) !== element) push(out.captions, element)
    }
  }
}

/** How much text one piece of metadata may have. */
const MAX_TEXT = 4000
const SKIP = new Set(['script', 'style', 'noscript', 'svg', 'template'])

/** The character data inside an element, white space collapsed, at most 4,000 characters (all of it for scripts). Example: <p>A <b>b</b></p> -> 'A b'. */
export function textOf(element: Element): string {
  if (element.tag === 'script') return element.children.map((child) => (isElement(child) ? '' : child.chars)).join('')
  let text = ''
  const pending: (Element | string)[] = [element]
  for (let next = pending.pop(); next !== undefined && text.length < MAX_TEXT; next = pending.pop()) {
    if (typeof next === 'string') {
      text += next
      continue
    }
    const parts: (Element | string)[] = next.tag === 'br' ? [' '] : []
    for (const child of next.children.length > MAX_TEXT ? next.children.slice(0, MAX_TEXT) : next.children) {
      if (!isElement(child)) parts.push(child.chars.slice(0, MAX_TEXT))
      else if (!SKIP.has(child.tag)) parts.push(child)
    }
    if (isBlockish(next.tag)) parts.push(' ')
    for (let i = parts.length - 1; i >= 0; i--) pending.push(parts[i] as Element | string)
  }
  return text
    .slice(0, MAX_TEXT)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const isBlockish = (tag: string) => tag === 'p' || tag === 'div' || tag === 'li' || tag === 'td' || tag === 'figcaption' || /^h\d$/.test(tag)

/** The first content of the first named meta that the page has. Example: firstMeta(g, 'og:title') -> ['Talks end', 'og:title']. */
export function firstMeta(gathered: Gathered, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = gathered.metas.get(name)?.find((content) => content.trim())
    if (found) return found
  }
  return undefined
}
