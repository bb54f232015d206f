import type { Reading } from '@readout/record'

/** A text that breaks off says so at its end. */
const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’]?$|\b(?:read more|continue reading|read (?:the )?full (?:text|article|story))\W*$/i

/**
 * True where a text is not held to its end: a paywall, or a last paragraph that breaks off. Of such a text nothing may be said about what it leaves out.
 * Example: a last paragraph "The sides will …" -> true.
 */
export function isCut({ article }: Pick<Reading, 'article'>): boolean {
  return article.furniture.some((furniture) => furniture.kind === 'paywall') || BREAKS_OFF.test(article.paragraphs.at(-1)?.exact.trim() ?? '')
}
