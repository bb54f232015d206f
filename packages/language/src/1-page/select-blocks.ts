import { attr, type Element } from './document.ts'
import {
  CAPTION_NAMES,
  CREDIT_NAMES,
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  nameWords,
  STANDFIRST_NAMES,
  STRONG_KINDS,
} from './furniture-names.ts'
import type { Furniture } from '@readout/record'
import type { TextBlock, VisibleText } from './visible-text.ts'

/** Why a block is not the article's: the family and the rule; null for blocks of the article, 'outside' for what lies outside of its container. */
export type Verdict = { kind: Furniture['kind']; rule: string } | null

export type SelectedBlocks = { verdicts: Verdict[]; container: Element; first: number; last: number }

/** Furniture elements that hold more of the page's paragraph text than this are the article after all (page surveys: 20-25 %). */
const MAX_FURNITURE_SHARE = 0.22
const MAX_STRONG_SHARE = 0.4
/** Without the furniture there must be this much of the plain selection, or the furniture is believed to be text. */
const MIN_KEPT_SHARE = 0.55
/** What a block costs in words, and what one of links alone costs more, so that lists of short lines and links do not win. */
const BLOCK_COST = 1
const LINK_COST = 10
const FURNITURE_COST = 6
/** A card of a related text: a box of a few short lines with a heading or line that is all link. */
const MAX_CARD_BLOCKS = 8
const MAX_CARD_CHARS = 700
const CARD_ELEMENTS = new Set(['article', 'div', 'li', 'section'])

const width = (block: TextBlock) => block.end - block.start
const linkShare = (block: TextBlock) => block.linked / Math.max(1, width(block))

/** Characters of running text in a block. */
function paragraphChars(block: TextBlock): number {
  const n = width(block)
  return n >= 40 && linkShare(block) < 0.5 && block.kind !== 'heading' && block.kind !== 'caption' ? n - block.linked : 0
}

/** The family an element's own markup names, or null. */
export function namedFurniture(element: Element): Verdict {
  const byTag = FURNITURE_ELEMENTS.get(element.tag)
  if (byTag) return { kind: byTag, rule: `element-${element.tag}` }
  if (element.tag === 'figure' || element.tag === 'figcaption') return { kind: 'caption', rule: `element-${element.tag}` }
  for (const one of element.attrs) {
    if (one.name === 'hidden' || (one.name === 'aria-hidden' && one.value === 'true') || (one.name === 'style' && /display\s?:\s?none/i.test(one.value)))
      return { kind: 'navigation', rule: 'hidden' }
    if (one.name === 'role' && FURNITURE_ROLES.has(one.value)) return { kind: 'navigation', rule: 'role' }
    if (
      one.name !== 'class' &&
      one.name !== 'id' &&
      one.name !== 'data-testid' &&
      one.name !== 'data-component' &&
      one.name !== 'data-test-id' &&
      one.name !== 'data-module'
    )
      continue
    const found = familyOf(one.value)
    if (found) return { kind: found, rule: `named-${found}` }
  }
  return null
}

const families = new Map<string, Furniture['kind'] | null>()
function familyOf(value: string): Furniture['kind'] | null {
  const known = families.get(value)
  if (known !== undefined) return known
  const words = nameWords(value)
  let found: Furniture['kind'] | null = null
  for (let i = 0; i < words.length && !found; i++) {
    const word = words[i] as string
    if (STANDFIRST_NAMES.has(word + (words[i + 1] ?? ''))) break
    found = FURNITURE_NAMES.get(word) ?? (i ? FURNITURE_NAMES.get((words[i - 1] as string) + word) : undefined) ?? null
    if (!found && CAPTION_NAMES.has(word)) found = 'caption'
    if (!found && CREDIT_NAMES.has(word)) found = 'image-credit'
  }
  if (families.size > 20_000) families.clear()
  families.set(value, found)
  return found
}

/** Blocks of boxes that ask for consent to cookies, named so and speaking of them all the way. */
function consentBlocks(elements: Element[], page: VisibleText): Verdict[] {
  const named: Verdict[] = new Array(page.blocks.length).fill(null)
  for (const element of elements) {
    if (named[element.first]) continue
    const found = namedFurniture(element)
    if (found?.kind === 'cookie' && isAboutCookies(page, element)) for (let i = element.first; i < element.last; i++) named[i] = found
  }
  return named
}

/** A consent box speaks of cookies all the way; it may be longer than the article behind it. */
function isAboutCookies(page: VisibleText, element: Element): boolean {
  const first = page.blocks[element.first]
  const last = page.blocks[element.last - 1]
  if (!first || !last || element.first === 0) return false
  return (page.text.slice(first.start, Math.min(last.end, first.start + 4000)).match(/\bcookies?\b/gi)?.length ?? 0) >= 3
}

/** Elements with text in them, outer before inner. */
function elementsOf(root: Element): Element[] {
  const all: Element[] = [root]
  for (let i = 0; i < all.length; i++) for (const child of (all[i] as Element).children) if ('children' in child && child.last > child.first) all.push(child)
  return all
}

function sums(values: number[]): Float64Array {
  const out = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) out[i + 1] = (out[i] as number) + (values[i] as number)
  return out
}
const between = (sum: Float64Array, element: Element) => (sum[element.last] as number) - (sum[element.first] as number)

/**
 * Which blocks are the article: one pass scores every block, the element with the best sum is its container, named furniture leaves it where
 * it holds little of the text.
 * Source: Readability's scoring by text and link density; the share rule and its thresholds from a trial on news pages of 126 hosts.
 */
export function selectBlocks(root: Element, page: VisibleText): SelectedBlocks {
  const { blocks } = page
  const elements = elementsOf(root)
  const named = consentBlocks(elements, page)
  const consent = named.map((verdict) => verdict !== null)
  const chars = sums(blocks.map((block, i) => (consent[i] ? 0 : paragraphChars(block))))
  const total = chars[blocks.length] as number
  for (const element of elements) {
    // What stands in a named box is named already: each block is marked once, however deep the boxes nest.
    if (named[element.first]) continue
    const share = between(chars, element)
    const found = namedFurniture(element)
    if (share > total * MAX_STRONG_SHARE) continue
    if (found?.kind === 'navigation' && /^h[1-6]$/.test(element.tag)) continue
    if (found && (share <= total * MAX_FURNITURE_SHARE || (STRONG_KINDS.has(found.kind) && element.tag !== 'body')))
      for (let i = element.first; i < element.last; i++) named[i] ??= found
  }
  const plain = bestContainer(elements, page, (i) => consent[i] === true)
  const clean = bestContainer(elements, page, (i) => named[i] !== null)
  const keptChars = sums(blocks.map((block, i) => (named[i] ? 0 : paragraphChars(block))))
  const useNamed = between(keptChars, clean) >= between(chars, plain) * MIN_KEPT_SHARE
  const container = useNamed ? clean : plain
  const believed = useNamed ? named : believedFamilies(blocks, named, plain, between(chars, plain) * (1 - MIN_KEPT_SHARE))
  const cards = cardBlocks(elements, blocks, container)
  const verdicts = blocks.map((block, i): Verdict => {
    if (i < container.first || i >= container.last) return named[i] ?? { kind: 'navigation', rule: 'outside-article' }
    return believed[i] ?? (consent[i] ? (named[i] as Verdict) : null) ?? insideVerdict(block) ?? (cards.has(i) ? { kind: 'related', rule: 'card' } : null)
  })
  return { verdicts, container, first: container.first, last: container.last }
}

/** Where all that is named furniture would be too much of the text, the families that hold least of it are still believed, up to `budget` characters. */
function believedFamilies(blocks: TextBlock[], named: Verdict[], container: Element, budget: number): Verdict[] {
  const held = new Map<string, number>()
  for (let i = container.first; i < container.last; i++) {
    const verdict = named[i]
    if (verdict) held.set(verdict.rule, (held.get(verdict.rule) ?? 0) + paragraphChars(blocks[i] as TextBlock))
  }
  const rules = new Set<string>()
  let spent = 0
  for (const [rule, chars] of [...held].sort((a, b) => a[1] - b[1])) {
    spent += chars
    if (spent > budget) break
    rules.add(rule)
  }
  return named.map((verdict) => (verdict && rules.has(verdict.rule) ? verdict : null))
}

function insideVerdict(block: TextBlock): Verdict {
  if (block.owner.tag === 'time') return { kind: 'published', rule: 'element-time' }
  if (block.kind === 'caption') return { kind: 'caption', rule: 'caption-element' }
  if (linkShare(block) > 0.85 && width(block) > 1) return { kind: 'related', rule: 'all-link' }
  return null
}

/** Blocks inside cards of the container. */
function cardBlocks(elements: Element[], blocks: TextBlock[], container: Element): Set<number> {
  const cards = new Set<number>()
  for (const element of elements) {
    const size = element.last - element.first
    if (
      !CARD_ELEMENTS.has(element.tag) ||
      size < 2 ||
      size > MAX_CARD_BLOCKS ||
      element.first < container.first ||
      element.last > container.last ||
      element === container
    )
      continue
    const inner = blocks.slice(element.first, element.last)
    if ((inner.at(-1) as TextBlock).end - (inner[0] as TextBlock).start > MAX_CARD_CHARS) continue
    const linked = inner.reduce((sum, block) => sum + block.linked, 0)
    const chars = inner.reduce((sum, block) => sum + width(block), 0)
    if (!inner.some((block) => block.kind === 'heading' && linkShare(block) > 0.45) || linked * 5 < chars) continue
    for (let i = element.first; i < element.last; i++) cards.add(i)
  }
  return cards
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** About how many words a block has: one for six characters, for two in scripts without spaces. */
function wordsIn(page: VisibleText, block: TextBlock): number {
  return width(block) / (DENSE.test(page.text.slice(block.start, Math.min(block.end, block.start + 40))) ? 2 : 6)
}

function bestContainer(elements: Element[], page: VisibleText, isFurniture: (index: number) => boolean): Element {
  const worth = sums(
    page.blocks.map((block, i) => {
      const words = wordsIn(page, block)
      if (isFurniture(i)) return -Math.min(words, FURNITURE_COST)
      return words * (1 - 2 * linkShare(block)) - BLOCK_COST - LINK_COST * linkShare(block)
    }),
  )
  let best = elements[0] as Element
  let bestWorth = Number.NEGATIVE_INFINITY
  for (const element of elements) {
    const sum = between(worth, element)
    if (sum >= bestWorth) {
      best = element
      bestWorth = sum
    }
  }
  return best
}

/** True where the markup calls a block the summary over the text. */
export function isStandfirst(block: TextBlock): boolean {
  let at: Element | null = block.owner
  for (let climbs = 0; at && climbs < 2; climbs++, at = at.parent) {
    const words = nameWords(`${attr(at, 'class')} ${attr(at, 'itemprop')} ${attr(at, 'data-testid')}`)
    for (let i = 0; i < words.length; i++)
      if (STANDFIRST_NAMES.has(words[i] as string) || (i && STANDFIRST_NAMES.has((words[i - 1] as string) + words[i]))) return true
  }
  return false
}
