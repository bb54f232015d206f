import type { Found, Line, Place } from './line.ts'

/** A caption line cut in two: [start, end) of caption and credit inside the line. */
export type CaptionParts = { caption: [number, number]; credit: [number, number] }

const LABEL = 'image|images|photo|photos|photograph|photographs|picture|pictures|pic|foto|bild|illustration|graphic|screenshot|credit|credits|handout|getty'
const AFTER_LABEL = '(?:\\s(?:credit|courtesy|source|supplied))?(?:\\s?:|\\sby\\b|\\scourtesy of\\b|\\s?©|\\svia\\b)\\s{0,2}'
/** "Image: AFP/Getty", "(Photo by Bo Elm)" that opens the line or follows a sentence, a mark or a bracket. */
const LABELLED = new RegExp(`(?:^|[.!?…"”’)\\]]\\s{0,3}|\\s[|–—-]\\s|[([])((?:file\\s)?(?:${LABEL})${AFTER_LABEL})([^:;!?]{2,90})$`, 'iu')
/** "… in the call Image: AFP": after mere space only with a capital and a colon. */
const CAPITAL_LABEL = /\s((?:Image|Photo|Photograph|Picture|Foto|Bild|Credit)s?(?:\s(?:[Cc]redit|[Ss]ource))?\s?:\s{0,2})([^:;!?]{2,90})$/u
/** Small words that may stand in a credit; any other word in lower case makes it a sentence. */
const SMALL = new Set(
  'a alliance an and at by courtesy da das de del der di do dos dpa du for from in la le of on or picture pool the und van via von with y file photo photos image images handout supplied via'.split(
    ' ',
  ),
)

/** Agencies and stock houses that sign pictures. Source: AP, AFP, Reuters, Getty and stock agency credit lines. */
const AGENCY =
  /(?:^|[/(|]|[.!?]\s|via\s)\s?((?:[A-Z][\p{L}.'’-]+\s){0,3}(?:[A-Z][\p{L}.'’-]+\s?\/\s?)?(?:(?:AP|AFP|EPA|EFE|ANSA|TASS|RIA Novosti|dpa|PA Wire|PA|Xinhua|Anadolu|Sputnik|Bloomberg|Reuters|REUTERS|Getty|Shutterstock|Alamy|iStock)(?:[ /-](?:Photo|Images|Getty|Pool|File|Wire|Agency|AFP|via|Stock|Bildfunk|EFE|EPA|[A-Z][\p{L}.'’-]+)){0,5}))[)\].]{0,2}$/u
const PAREN_CREDIT = /[([]([^()[\]]{0,60}(?:photo|image|picture|foto|getty|reuters|\bAP\b|\bAFP\b)[^()[\]]{0,60})[)\]]\.?$/iu
const MAX_CHARS = 420
/** An agency and the photographer before it stand in the last so many characters. */
const MAX_SIGNED_CHARS = 120
/** A credit is a name or two, never a sentence. */
const MAX_CREDIT_WORDS = 10

/** A caption is a sentence or two and its credit; a longer line is a paragraph that happens to end in brackets. */
const MAX_SENTENCES = 3
const sentences = (words: string): number => words.split(/[.!?]["”’]?\s+(?=[\p{Lu}“"])/u).length

function isCredit(credit: string): boolean {
  const words = credit.split(/[\s/]+/).filter(Boolean)
  return words.length <= MAX_CREDIT_WORDS && words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.has(word.replace(/\W+$/, '')) || /[@.]\w/.test(word))
}

/**
 * Cuts a caption line that ends in its credit, as scraped text leaves it between two paragraphs.
 * Example: 'Oak in the call. Image: AFP/Getty' -> caption 'Oak in the call.', credit 'AFP/Getty'.
 */
export function captionParts(words: string): CaptionParts | null {
  if (words.length > MAX_CHARS || sentences(words) > MAX_SENTENCES) return null
  const labelled = LABELLED.exec(words) ?? CAPITAL_LABEL.exec(words)
  if (labelled) {
    const credit = labelled[2] as string
    const start = words.length - credit.length
    const label = start - (labelled[1] as string).length
    if (isCredit(credit)) return trimmed(words, label, start)
  }
  const parens = PAREN_CREDIT.exec(words)
  if (parens && isCredit(parens[1] as string)) return trimmed(words, parens.index, parens.index + 1)
  return null
}

/** A caption signed by an agency without a label ("Talks in Rome. Bo Elm/Reuters"); believed only where the line is no running text. */
export function agencyCaption(words: string): CaptionParts | null {
  if (words.length > MAX_CHARS || sentences(words) > MAX_SENTENCES) return null
  const found = AGENCY.exec(words.slice(-MAX_SIGNED_CHARS))
  if (!found) return null
  const start = words.length - found[0].length + (found[0].length - found[0].replace(/^[\s/(|.!?]+/, '').length)
  return trimmed(words, start, start)
}

function trimmed(words: string, captionEnd: number, creditStart: number): CaptionParts {
  let end = captionEnd
  while (end > 0 && /[\s([|–—©-]/.test(words[end - 1] as string)) end--
  let last = words.length
  while (last > creditStart && /[\s)\].]/.test(words[last - 1] as string)) last--
  let from = creditStart
  while (from < last && /[\s([:]/.test(words[from] as string)) from++
  return { caption: [0, end], credit: [from, last] }
}

/** The names in a credit. Example: 'Bo Elm/AFP via Getty' -> ['Bo Elm', 'AFP via Getty']. */
export const creditNames = (credit: string): string[] => credit.split(/\s*[/|;]\s*/).filter(Boolean)

/** Line rule: a caption with a labelled credit anywhere; a bare credit is an image credit. */
export function captionRule(line: Line, place: Place): Found | null {
  const parts = captionParts(line.words) ?? (place !== 'head' && !/[.!?]["”’]?$/.test(line.words) ? agencyCaption(line.words) : null)
  if (!parts) return null
  const credit = creditNames(line.words.slice(...parts.credit))
  const hasCaption = parts.caption[1] > 2
  return { kind: hasCaption ? 'caption' : 'image-credit', rule: hasCaption ? 'caption-with-credit' : 'credit-line', means: { credit } }
}
