import { elementsOf, findRoot, type Root } from './xml-outline.ts'

/** Characters that XML 1.0 does not allow, met where editors paste from elsewhere. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** A feed's text without what stands before its root, its DOCTYPE and characters that XML forbids, and its root; undefined where no feed opens. */
export function cleanFeed(text: string): { text: string; root: Root; kind: 'rss' | 'rdf' | 'feed' } | undefined {
  const found = findRoot(text.slice(warningsEnd(text)))
  const kind = found?.name.replace(/^.*:/, '').toLowerCase()
  if (!found || (kind !== 'rss' && kind !== 'rdf' && kind !== 'feed')) return undefined
  const clean = text.slice(warningsEnd(text) + found.start).replace(FORBIDDEN, '')
  const end = clean.indexOf('>') + 1
  return { text: clean, root: { name: found.name, start: 0, end }, kind }
}

/** Where the feed begins behind a server's own warnings ("<b>Warning</b>: …"), 0 where none stand; a page that speaks of feeds is not searched. */
function warningsEnd(text: string): number {
  const head = text.slice(0, 20_000)
  const at = head.search(/<\?xml[\s]|<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i)
  return at > 0 && !/<!doctype html|<html|<head|<body/i.test(head.slice(0, at)) ? at : 0
}

/** A start tag longer than this is no longer repeated for each group of items; the prefixes it declares are known by their usual names. */
const MOST_ROOT = 4000

/** A feed taken apart: its head as a document, the text of each whole item, and how items are made a document again. */
export type Parts = { head: string; items: string[]; cut: boolean; document: (items: readonly string[]) => string }

/**
 * Takes a feed apart, so that a broken item costs itself only. An item cut off by the end of the file, or by the next one, is left out and told by `cut`.
 */
export function takeApart({ text, root, kind }: NonNullable<ReturnType<typeof cleanFeed>>): Parts {
  const close = `</${root.name}>`
  const prefix = /^.*:/.exec(root.name)?.[0] ?? ''
  const open = root.end - root.start <= MOST_ROOT ? text.slice(root.start, root.end) : `<${root.name}>`
  const items: string[] = []
  let first = text.length
  let cut = !text.trimEnd().toLowerCase().endsWith(close.toLowerCase())
  for (const { start, end, whole } of elementsOf(text, kind === 'feed' ? `${prefix}entry` : 'item')) {
    first = Math.min(first, start)
    if (whole) items.push(text.slice(start, end))
    else cut ||= end === text.length
  }
  const before = { rss: '<channel><title>-</title>', rdf: '<channel><title>-</title></channel>', feed: '' }[kind]
  const after = kind === 'rss' ? '</channel>' : ''
  return {
    head: `${text.slice(0, first)}${kind === 'feed' ? '' : '</channel>'}${close}`,
    items,
    cut,
    document: (some) => `${open}${before}${some.join('')}${after}${close}`,
  }
}
