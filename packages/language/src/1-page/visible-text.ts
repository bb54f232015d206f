import type { Block } from '@readout/record'
import { attr, type Characters, type Element, isElement } from './document.ts'
import { BLOCK_ELEMENTS, INVISIBLE_ELEMENTS } from './element-names.ts'

/** A block with what selection asks of it: the smallest element holding all of its words, and how many of its characters are inside links. */
export type TextBlock = Block & { html: [number, number]; owner: Element; linked: number }

/** The visible text of a document, one block a line, and its blocks in text order. */
export type VisibleText = { text: string; blocks: TextBlock[] }

const KINDS: Record<string, Block['kind']> = {
  blockquote: 'quote',
  caption: 'caption',
  dd: 'list',
  dt: 'list',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  p: 'paragraph',
  pre: 'paragraph',
  q: 'quote',
  td: 'table',
  th: 'table',
}
const SPACES = /[ \t\n\r\f]+/g
/** Characters at a block's end that tell whether a sentence ends there; kept apart so that a line of a million breaks stays linear. */
const TAIL = 6
const ENDS_SENTENCE = /[.!?:…。！？।]["”’»)\]」』]*$/u

type Open = { parts: string[]; tail: string; owner: Element; container: Element; linked: number; from: number; to: number; space: boolean; breaks: number }

/** Collects blocks while the tree is walked; one line of text each. */
class BlockCollector {
  readonly blocks: TextBlock[] = []
  readonly lines: string[] = []
  private length = 0
  private open: Open | null = null

  close(): void {
    const open = this.open
    this.open = null
    if (!open) return
    const start = this.length
    const words = open.parts.join('')
    // Spacers of no-break spaces alone are no text.
    if (!/\S/.test(words)) return
    this.lines.push(words)
    this.length += words.length + 1
    this.blocks.push({
      start,
      end: start + words.length,
      kind: kindOf(open.owner, open.container, open.tail),
      html: [open.from, open.to],
      owner: open.owner,
      linked: open.linked,
      ...(isStrong(open.owner, open.container) ? { strong: true as const } : {}),
    })
  }

  lineBreak(): void {
    if (this.open) this.open.breaks++
  }

  add(node: Characters, chars: string, from: number, to: number, container: Element, inLink: boolean): void {
    const words = chars.replace(SPACES, ' ')
    if (words === ' ' || words === '') {
      if (this.open && words) this.open.space = true
      return
    }
    const parent = node.parent as Element
    let open = this.open
    if (open && (from < open.to || (open.breaks > 0 && (open.breaks > 1 || ENDS_SENTENCE.test(open.tail))))) {
      this.close()
      open = null
    }
    if (!open) {
      open = { parts: [], tail: '', owner: parent, container, linked: 0, from, to, space: false, breaks: 0 }
      this.open = open
    }
    const before = open.parts.length
    const leads = words.startsWith(' ')
    const trails = words.endsWith(' ')
    const bare = words.slice(leads ? 1 : 0, trails ? -1 : undefined)
    open.parts.push(before && (open.space || leads || open.breaks) ? ` ${bare}` : bare)
    open.tail = bare.length < TAIL ? (open.tail + bare).slice(-TAIL) : bare.slice(-TAIL)
    open.space = trails
    open.breaks = 0
    open.to = to
    if (inLink) open.linked += bare.length
    if (before && parent !== open.owner) open.owner = common(open.owner, parent, open.container)
  }
}

/** The smallest element over both, looking no further than their block. */
function common(a: Element, b: Element, container: Element): Element {
  let outer = a
  for (let steps = 0; outer !== container && steps < 32; steps++) {
    let inner: Element | null = b
    for (let climbs = 0; inner && inner !== container && climbs < 32; climbs++) {
      if (inner === outer) return outer
      inner = inner.parent
    }
    if (!outer.parent) break
    outer = outer.parent
  }
  return container
}

/** All words of the block stand in one <strong> or <b> inside it: a question of an interview, a title that is none in the markup. */
function isStrong(owner: Element, container: Element): boolean {
  let at: Element | null = owner
  for (let climbs = 0; at && at !== container && climbs < 8; climbs++) {
    if (at.tag === 'strong' || at.tag === 'b') return true
    at = at.parent
  }
  return false
}

function kindOf(owner: Element, container: Element, tail: string): Block['kind'] {
  let kind: Block['kind'] | undefined
  let at: Element | null = container
  for (let climbs = 0; at && climbs < 8; climbs++) {
    kind ??= KINDS[at.tag]
    if (at.tag === 'blockquote' && (kind === undefined || kind === 'paragraph')) return 'quote'
    if (at.tag === 'figcaption') return 'caption'
    at = at.parent
  }
  if (kind) return kind
  return ENDS_SENTENCE.test(tail) && owner.tag !== 'a' ? 'paragraph' : 'other'
}

/**
 * The visible text of a tree: furniture included, one block a line, runs of white space as one space, no-break spaces kept. Styles are not
 * looked at: what CSS hides is text too. The non-space characters of a block are the character data of its `html` range, one to one.
 * Example: '<h1>A</h1><p>B <b>c</b></p>' -> "A\nB c".
 */
export function readVisibleText(root: Element): VisibleText {
  const collector = new BlockCollector()
  const path: { element: Element; next: number; block: Element; links: number; pre: boolean }[] = []
  const enter = (element: Element) => {
    const outer = path.at(-1)
    const isBlock = BLOCK_ELEMENTS.has(element.tag)
    if (isBlock) collector.close()
    element.first = collector.blocks.length
    path.push({
      element,
      next: 0,
      block: isBlock || !outer ? element : outer.block,
      links: (outer?.links ?? 0) + (isLink(element) ? 1 : 0),
      pre: element.tag === 'pre' || (outer?.pre ?? false),
    })
  }
  enter(root)
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const node = top.element.children[top.next++]
    if (!node) {
      if (top.block === top.element) collector.close()
      top.element.last = collector.blocks.length
      path.pop()
    } else if (isElement(node)) {
      if (node.tag === 'br') collector.lineBreak()
      else if (!INVISIBLE_ELEMENTS.has(node.tag)) enter(node)
    } else if (top.pre) addLines(collector, node, top.block, top.links > 0)
    else collector.add(node, node.chars, node.start, node.end, top.block, top.links > 0)
  }
  return { text: collector.lines.join('\n'), blocks: collector.blocks }
}

/** A link that leads away; one to a place in the page itself is none. */
function isLink(element: Element): boolean {
  if (element.tag !== 'a') return false
  const href = attr(element, 'href')
  return href !== '' && !href.startsWith('#')
}

/** Preformatted text: an empty line parts blocks, where the offsets inside the document are plain to tell (no entities). */
function addLines(collector: BlockCollector, node: Characters, block: Element, inLink: boolean): void {
  if (node.chars.length !== node.end - node.start) return collector.add(node, node.chars, node.start, node.end, block, inLink)
  let at = 0
  for (const part of node.chars.split('\n\n')) {
    if (at > 0) collector.close()
    collector.add(node, part, node.start + at, node.start + at + part.length, block, inLink)
    at += part.length + 2
  }
}
