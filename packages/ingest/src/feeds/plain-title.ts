/** Entities met in titles that were escaped twice. Source: WHATWG HTML, named character references. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
}

/**
 * A title as plain words on one line: tags and entities undone, at most 500 characters; undefined where no word is left.
 * Example: plainTitle('Talks &amp; <b>tea</b>') -> 'Talks & tea'.
 */
export function plainTitle(title: string | undefined): string | undefined {
  const words = plainWords((title ?? '').slice(0, 20_000))
    .replace(/\s+/g, ' ')
    .trim()
  return words ? (words.length > 500 ? `${words.slice(0, 499)}…` : words) : undefined
}

/** HTML as words: tags out, blocks on lines of their own, entities undone. Good enough for a post and a title; pages are read by the language. */
export function plainWords(html: string): string {
  return withoutElement(withoutElement(html, 'script'), 'style')
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\s{0,4}\/?>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,4000}>/gi, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (name.startsWith('#')) {
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
        return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
      }
      return NAMED[name.toLowerCase()] ?? whole
    })
}

/** HTML without the elements of one name and what they hold; one that never closes takes the rest with it. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase()
  let kept = ''
  let from = 0
  for (let at = lower.indexOf(`<${name}`); at >= 0; at = lower.indexOf(`<${name}`, from)) {
    kept += html.slice(from, at)
    const end = lower.indexOf(`</${name}`, at)
    if (end < 0) return kept
    from = end + name.length + 2
    const close = lower.indexOf('>', from)
    from = close < 0 ? html.length : close + 1
  }
  return kept + html.slice(from)
}
