import type { Span } from '@readout/record'

/** Longer words are named by their beginning and end. */
const WHOLE = 120
const ENDS = 5

const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * A link that opens a page at these words, in browsers that know text fragments; nothing for an address that is no web page.
 * Example: ('https://times.example/a', span 'We are ready') -> 'https://times.example/a#:~:text=We%20are%20ready'.
 * Source: WICG scroll-to-text-fragment.
 */
export function textFragment(url: string | undefined | null, span: Span | undefined): string | undefined {
  if (!url || !span || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  // A fragment may not run over a block's end, its beginning and end may stand in two.
  const lines = span.exact.split('\n').map((line) => line.trim())
  const [first = '', last = ''] = [lines.find(Boolean), lines.findLast(Boolean)]
  if (!first) return undefined
  const words = first.split(/\s+/)
  const text =
    lines.length === 1 && first.length <= WHOLE
      ? encoded(first)
      : `${encoded(words.slice(0, ENDS).join(' '))},${encoded(last.split(/\s+/).slice(-ENDS).join(' '))}`
  const { href, hash } = new URL(url)
  return `${href}${hash ? '' : '#'}:~:text=${text}`
}
