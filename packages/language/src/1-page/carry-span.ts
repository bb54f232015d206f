import type { Block, Range, Source, Span } from '@readout/record'
import { isElement, type Node, readDocument } from './document.ts'
import { INVISIBLE_ELEMENTS } from './element-names.ts'

/** A text with its blocks, as one version of the text function made it. */
type Text = Pick<Source, 'text' | 'blocks'>
/** A piece of visible character data: its place in the document, whether it stands there without entities, and the number of its first non-space character. */
type Visible = { start: number; end: number; chars: string; raw: boolean; first: number }

const isSpace = (character: string): boolean => /\s/.test(character)
const dense = (text: string): string => text.replace(/\s+/g, '')

/**
 * Carries spans of one text to another text of the same document, made by another version of the text function: the non-space characters of a
 * block are those of the document at `Block.html`, one to one. Gives undefined, an orphan, where they are not; nothing is matched by likeness.
 * Example: 'B c' in "A B c" and in "A\nB c" of the same '<p>A</p><p>B c' -> the span in the second text.
 */
export function spanCarrier(document: string, from: Text, to: Text): (span: Span) => Span | undefined {
  if (from.text === to.text) return (span) => span
  const nodes = visibleNodes(document)
  const origins = new Map<Block, number[] | undefined>()
  const numbersOf = (text: string, block: Block) => {
    if (!origins.has(block)) origins.set(block, alignBlock(text, block, nodes))
    return origins.get(block)
  }
  return (span) => {
    const numbers = numbersIn(from, span, numbersOf)
    const [first, last] = [numbers?.[0], numbers?.at(-1)]
    if (!numbers || first === undefined || last === undefined) return undefined
    const start = placeOf(to, first, numbersOf, nodes)
    const end = placeOf(to, last, numbersOf, nodes)
    if (start === undefined || end === undefined || end < start) return undefined
    const exact = to.text.slice(start, end + 1)
    return dense(exact) === dense(span.exact) ? { ...span, exact, start, end: end + 1 } : undefined
  }
}

/** The character data a reader sees, in the order of the document, with the numbers of its non-space characters. */
function visibleNodes(document: string): Visible[] {
  const found: Visible[] = []
  const pending: Node[] = [readDocument(document)]
  let first = 0
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isElement(node)) {
      if (!INVISIBLE_ELEMENTS.has(node.tag)) for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as Node)
    } else if (node.chars && node.start >= 0) {
      found.push({ start: node.start, end: node.end, chars: node.chars, raw: node.chars.length === node.end - node.start, first })
      first += dense(node.chars).length
    }
  }
  return found
}

/** For each non-space character of a block the number of the document's character it is, or undefined where they differ. */
function alignBlock(text: string, block: Block, nodes: readonly Visible[]): number[] | undefined {
  if (!block.html) return undefined
  const [from, to] = block.html
  const numbers: number[] = []
  let characters = ''
  for (const node of nodes) {
    if (node.end <= from || node.start >= to) continue
    let number = node.first
    for (let i = 0; i < node.chars.length; i++) {
      const character = node.chars[i] as string
      if (isSpace(character)) continue
      // Where the data holds no entity a block may begin or end inside of it.
      const inside = node.raw ? node.start + i >= from && node.start + i < to : node.start >= from && node.end <= to
      if (inside) {
        characters += character
        numbers.push(number)
      }
      number++
    }
  }
  return characters === dense(text.slice(block.start, block.end)) ? numbers : undefined
}

type NumbersOf = (text: string, block: Block) => number[] | undefined

/** The numbers of a span's non-space characters, over all blocks it touches. */
function numbersIn({ text, blocks }: Text, span: Range, numbersOf: NumbersOf): number[] | undefined {
  const all: number[] = []
  for (const block of blocks) {
    if (block.end <= span.start || block.start >= span.end) continue
    const numbers = numbersOf(text, block)
    if (!numbers) return undefined
    const before = dense(text.slice(block.start, Math.max(block.start, span.start))).length
    const within = dense(text.slice(Math.max(block.start, span.start), Math.min(block.end, span.end))).length
    all.push(...numbers.slice(before, before + within))
  }
  return all.length === dense(text.slice(span.start, span.end)).length ? all : undefined
}

/** Where in a text the document's character of a number stands. */
function placeOf({ text, blocks }: Text, number: number, numbersOf: NumbersOf, nodes: readonly Visible[]): number | undefined {
  const node = nodes.findLast((one) => one.first <= number)
  if (!node) return undefined
  for (const block of blocks) {
    if (!block.html || block.html[1] <= node.start || block.html[0] >= node.end) continue
    const at = numbersOf(text, block)?.indexOf(number) ?? -1
    if (at < 0) continue
    let seen = -1
    for (let i = block.start; i < block.end; i++) if (!isSpace(text[i] as string) && ++seen === at) return i
  }
  return undefined
}
