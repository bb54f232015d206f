/** The name of a document's root element, and where its start tag begins and ends; what stands before it is passed over. */
export type Root = { name: string; start: number; end: number }

/**
 * Finds the root element behind byte order marks, stray text, declarations, comments and a DOCTYPE; undefined where no tag opens.
 * Example: findRoot('junk <?xml version="1.0"?><rss version="2.0">') -> { name: 'rss', start: 25, end: 44 }.
 */
export function findRoot(text: string): Root | undefined {
  let at = text.indexOf('<')
  while (at >= 0 && at < text.length) {
    const past = pastMarkup(text, at)
    if (past === undefined) {
      const name = /^<([A-Za-z_][\w:.-]{0,60})/.exec(text.slice(at, at + 64))?.[1]
      const end = text.indexOf('>', at)
      if (name && end > 0) return { name, start: at, end: end + 1 }
    }
    at = text.indexOf('<', past ?? at + 1)
  }
  return undefined
}

/** Where a declaration, comment or DOCTYPE that opens at `at` is over; undefined where something else opens. */
function pastMarkup(text: string, at: number): number | undefined {
  const after = (close: string) => {
    const found = text.indexOf(close, at)
    return found < 0 ? text.length : found + close.length
  }
  if (text.startsWith('<!--', at)) return after('-->')
  if (text.startsWith('<?', at)) return after('?>')
  if (!text.startsWith('<!', at)) return undefined
  // The inner part of a DOCTYPE, where entities are declared, is passed over whole: no feed needs them, and bombs are made of them.
  const [end, inner] = [text.indexOf('>', at), text.indexOf('[', at)]
  return inner >= 0 && inner < end ? after(']>') : end < 0 ? text.length : end + 1
}

/**
 * The elements of one name, from start tag to end tag, names matched with any case. They are taken not to nest: where another opens before the end tag,
 * the first one ends there and is not whole.
 */
export function* elementsOf(text: string, name: string): Generator<{ start: number; end: number; whole: boolean }> {
  const lower = text.toLowerCase()
  const [open, close] = [`<${name.toLowerCase()}`, `</${name.toLowerCase()}>`]
  const nextOpen = (from: number) => {
    let at = lower.indexOf(open, from)
    while (at >= 0 && !endsName(lower.charCodeAt(at + open.length))) at = lower.indexOf(open, at + open.length)
    return at
  }
  let end = -1
  for (let at = nextOpen(0); at >= 0; ) {
    const next = nextOpen(at + open.length)
    if (end < at) end = lower.indexOf(close, at)
    // No end tag stands behind this one: then none stands behind those that follow, and the search is not done again for each.
    if (end < 0) return yield { start: at, end: text.length, whole: false }
    const whole = next < 0 || end < next
    yield { start: at, end: whole ? end + close.length : next, whole }
    at = next
  }
}

/** True for what may follow a tag's name: white space, a slash, the closing bracket. */
const endsName = (code: number): boolean => code === 0x3e || code === 0x2f || code <= 0x20
