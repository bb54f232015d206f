import { type DefaultTreeAdapterMap, Parser, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'

/**
 * An element of the page's tree; `start` and `end` are offsets of its whole markup in the decoded document, -1 where the parser made it up;
 * [`first`, `last`) are the blocks of visible text inside it, set by `readVisibleText`.
 */
export type Element = {
  tag: string
  space: string
  attrs: { name: string; value: string }[]
  parent: Element | null
  children: Node[]
  start: number
  end: number
  first: number
  last: number
}

/** Character data of the page, entities decoded; `start` and `end` are its offsets in the decoded document. */
export type Characters = { chars: string; parent: Element | null; start: number; end: number }

export type Node = Element | Characters

type Location = { startOffset: number; endOffset: number }
type Map = TreeAdapterTypeMap<Node, Element, Node, Element, Element, Element, Node, Characters, Element, Node>

/** True for elements, false for character data. */
export const isElement = (node: Node): node is Element => 'children' in node

/** The value of an attribute, or '' where there is none. Example: attr(<a href="x">, 'href') -> 'x'. */
export function attr(element: Element, name: string): string {
  for (const one of element.attrs) if (one.name === name) return one.value
  return ''
}

const element = (tag: string, space: string, attrs: Element['attrs']): Element => ({
  tag,
  space,
  attrs,
  parent: null,
  children: [],
  start: -1,
  end: -1,
  first: 0,
  last: 0,
})

function detach(node: Node): void {
  if (!node.parent) return
  const at = node.parent.children.lastIndexOf(node)
  if (at >= 0) node.parent.children.splice(at, 1)
  node.parent = null
}

function append(parent: Element, node: Node): void {
  parent.children.push(node)
  node.parent = parent
}

function insertBefore(parent: Element, node: Node, reference: Node): void {
  const at = parent.children.lastIndexOf(reference)
  parent.children.splice(at < 0 ? parent.children.length : at, 0, node)
  node.parent = parent
}

const comment = (): Node => ({ chars: '', parent: null, start: -1, end: -1 })

/** The tree that parse5 builds, with no more than this stage reads: no comments, no prefixes, two offsets a node. */
const adapter: TreeAdapter<Map> = {
  createDocument: () => element('#document', '', []),
  createDocumentFragment: () => element('#fragment', '', []),
  createElement: element,
  createCommentNode: comment,
  createTextNode: (chars) => ({ chars, parent: null, start: -1, end: -1 }),
  appendChild: (parent, node) => {
    if (isElement(node) || node.chars) append(parent, node)
  },
  insertBefore: (parent, node, reference) => {
    if (isElement(node) || node.chars) insertBefore(parent, node, reference)
  },
  setTemplateContent: (template, content) => {
    append(template, content)
  },
  getTemplateContent: (template) => template.children[0] as Element,
  setDocumentType: () => {},
  setDocumentMode: () => {},
  getDocumentMode: () => 'no-quirks' as ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getDocumentMode']>,
  detachNode: detach,
  insertText: (parent, chars) => {
    const last = parent.children.at(-1)
    if (last && !isElement(last)) last.chars += chars
    else append(parent, { chars, parent: null, start: -1, end: -1 })
  },
  insertTextBefore: (parent, chars, reference) => {
    const at = parent.children.lastIndexOf(reference)
    const before = parent.children[at - 1]
    if (before && !isElement(before)) before.chars += chars
    else insertBefore(parent, { chars, parent: null, start: -1, end: -1 }, reference)
  },
  adoptAttributes: (recipient, attrs) => {
    const known = new Set(recipient.attrs.map((one) => one.name))
    for (const one of attrs) if (!known.has(one.name)) recipient.attrs.push(one)
  },
  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent,
  getAttrList: (node) => node.attrs,
  getTagName: (node) => node.tag,
  getNamespaceURI: (node) => node.space as ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getNamespaceURI']>,
  getTextNodeContent: (node) => node.chars,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is Characters => !isElement(node),
  isCommentNode: (_node): _node is Node => false as boolean,
  isDocumentTypeNode: (_node): _node is Node => false as boolean,
  isElementNode: isElement as (node: Node) => node is Element,
  setNodeSourceCodeLocation: (node, location) => {
    if (!location) return
    node.start = (location as Location).startOffset
    node.end = (location as Location).endOffset
  },
  getNodeSourceCodeLocation: (node) => (node.start < 0 ? null : ({ startOffset: node.start, endOffset: node.end } as never)),
  updateNodeSourceCodeLocation: (node, location) => {
    if (location.endOffset !== undefined) node.end = location.endOffset
  },
}

/** Formatting elements reopened in one place; more only come from pages made to cost the square of their length. */
const MAX_REOPENED = 16

/** parse5's parser with one bound of its own: a page of n unclosed `<font>` and n `<p>` must not cost n times n elements. */
class BoundedParser extends Parser<Map> {
  override _reconstructActiveFormattingElements(): void {
    const list = this.activeFormattingElements
    let count = 0
    for (let entry = list.newest; entry && 'element' in entry && !this.openElements.contains(entry.element); ) {
      const { older } = entry
      if (++count > MAX_REOPENED) list.removeEntry(entry)
      entry = older
    }
    super._reconstructActiveFormattingElements()
  }
}

/**
 * The tree of a decoded document, built by a conforming parser, with the place of every piece in the document (UTF-16 offsets). Never throws.
 * Example: readDocument('<p>A &amp; B') -> #document > html > body > p > 'A & B' at [3, 12).
 * Source: WHATWG HTML, 13.2 Parsing HTML documents.
 */
export function readDocument(html: string): Element {
  return BoundedParser.parse<Map>(html, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: true })
}
