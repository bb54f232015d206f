/** A link made absolute against the bases around it, innermost first; undefined for what is no http address. Example: absolute('a', ['x/', 'https://e.org/f']) -> 'https://e.org/x/a'. */
export function absolute(link: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  const href = link?.trim()
  if (!href || href.length > 4000) return undefined
  let base: string | undefined
  for (const outer of [...bases].reverse()) if (outer && URL.canParse(outer, base)) base = new URL(outer, base).href
  if (!URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
