import { captionParts } from '../lines/caption-line.ts'

/** A caption's words and its credit, either of which may be empty. */
export type SplitCaption = { caption: string; credit: string }

const LABEL =
  '(?:symbol|archiv|file )?(?:image|photo|photograph|picture|pic|foto|bild|illustration|video|graphic|screenshot|credit|source|quelle|copyright|fuente|crédit|imagen|fotografía|fotó|kuva|nuotr\\.|фото|источник|사진(?: 출처)?|写真|제공)s?'
const BRACKETED = new RegExp(`\\s{0,2}[([]\\s?(?:${LABEL})\\s?(?:credit|source|by|courtesy of|von|de)?\\s?[:=©]?\\s?([^()[\\]]{2,110})[)\\]][.\\s]{0,2}$`, 'iu')
const MARKED = /\s{0,2}©\s?([^©]{2,110})$/u
const LABELLED = new RegExp(`(?:^|[.!?…"”’»)|–—-]\\s{0,3}|\\s)(?:${LABEL})\\s?(?:credit|source|by|courtesy of|von|de)?\\s?[:©=]\\s?([^:=]{2,110})$`, 'iu')
const WHOLE = new RegExp(`^[([]?\\s?(?:${LABEL})\\s?(?:credit|source|by|courtesy of|von|de)?\\s?[:©=]?\\s+(.{2,110}?)[)\\]]?$`, 'iu')
const ALL_BRACKETS = /^[([]([^()[\]]{2,110})[)\]]$/u
/** A last fragment after a full stop that is no sentence: "… after the fire. Supplied". */
const FRAGMENT = /[.!?]["”’]?\s+(\p{Lu}[^.!?]{1,80})$/u
const SMALL = /^(?:a|and|at|by|courtesy|de|der|du|for|from|la|of|on|the|und|van|via|von|y|&|\/|\|)$/i
/** Label in front of a credit that has an element of its own. */
const FRONT = new RegExp(
  `^(?:${LABEL})\\s?(?:credit|source|by|courtesy of|von)?\\s?[:©=]\\s?|^(?:photo|image|picture|photograph|courtesy|credits?|handout|via|by|von|foto)s?\\s(?:by|of|from|courtesy of|credit:?|via)?\\s?|^(?:©|\\(c\\))\\s?`,
  'iu',
)

/**
 * Cuts the text of a caption element into caption and credit: a bracket, a ©-mark, a label or a last fragment signs it.
 * Example: 'Oak at the talks. (Photo: Bo Elm/Example Wire)' -> { caption: 'Oak at the talks.', credit: 'Bo Elm/Example Wire' }.
 */
export function splitCaption(words: string): SplitCaption {
  const whole = ALL_BRACKETS.exec(words) ?? WHOLE.exec(words)
  if (whole && (whole[1] as string).split(/\s+/).length <= 8 && !/[.!?]\s/.test(whole[1] as string))
    return { caption: '', credit: bareCredit(whole[1] as string) }
  for (const pattern of [BRACKETED, MARKED, LABELLED]) {
    const found = pattern.exec(words)
    if (!found || (found[1] as string).split(/\s+/).length > 14) continue
    const end = found.index + (/^[.!?…"”’»)]/.test(found[0]) ? 1 : 0)
    return { caption: tidy(words.slice(0, end)), credit: bareCredit(found[1] as string) }
  }
  const parts = captionParts(words)
  if (parts) return { caption: tidy(words.slice(...parts.caption)), credit: bareCredit(words.slice(...parts.credit)) }
  const fragment = FRAGMENT.exec(words)
  if (fragment && isName(fragment[1] as string))
    return { caption: tidy(words.slice(0, words.length - (fragment[1] as string).length)), credit: bareCredit(fragment[1] as string) }
  return { caption: words, credit: '' }
}

function isName(words: string): boolean {
  const all = words.split(/\s+/)
  return all.length <= 8 && all.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word))
}

/** A credit without its label, brackets and marks. Example: '(Image: Bo Elm)' -> 'Bo Elm'. */
export function bareCredit(words: string): string {
  return words
    .replace(/^[\s:([|–—/©-]+/, '')
    .replace(FRONT, '')
    .replace(/^[\s:([|–—/©-]+|[\s)\]|;,]+$/g, '')
    .trim()
}

/** A caption without the marks that parted it from its credit. */
export const tidy = (words: string): string => words.replace(/[\s|([,–—/-]+$/, '').trim()
