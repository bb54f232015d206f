import { COMMON_WORDS } from './language-words.ts'

/** A page with fewer letters than this does not show its language: it is taken as English. */
const MIN_LETTERS = 200
/** A paragraph beside others shows it from fewer. */
const MIN_LETTERS_BESIDE = 60
/** How much of a text is looked at. */
const SAMPLE_CHARS = 5000
/** Another language must have this many times the share of common words that English has. */
const CLEAR_LEAD = 1.6
const MIN_SHARE = 0.12

const WORDS: [code: string, words: ReadonlySet<string>][] = Object.entries(COMMON_WORDS).map(([code, words]) => [code, new Set(words.split(' '))])

/** Scripts that one language or a few write; the first that holds most letters decides. Source: Unicode scripts. */
const SCRIPTS: [pattern: RegExp, language: string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
]

/** Languages that write in a script named for another; what the page declares is believed among them. */
const SAME_SCRIPT: Record<string, string[]> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'],
  hi: ['hi', 'mr', 'ne'],
  bn: ['bn', 'as'],
  zh: ['zh', 'yue'],
  am: ['am', 'ti'],
  he: ['he', 'yi'],
}

/**
 * The language of a text as an ISO 639 code: by its script, then by its commonest words; what the page declares decides only where the text leaves it open.
 * Under 200 letters, or unsure: English. Example: 'Стороны провели переговоры …' -> 'ru'.
 */
export function readLanguage(text: string, declared?: string, fewest = MIN_LETTERS): string {
  const sample = text.slice(0, SAMPLE_CHARS)
  const letters = count(sample, /\p{L}/gu)
  if (letters < fewest) return 'en'
  const said = declared?.trim().toLowerCase().split(/[-_]/)[0]
  for (const [pattern, language] of SCRIPTS) {
    const share = count(sample, pattern) / letters
    if (share > (language === 'ja' ? 0.1 : 0.5)) return said && SAME_SCRIPT[language]?.includes(said) ? said : language
  }
  return byWords(sample, said)
}

/** True for a paragraph that stands in another language than the English text round it. Example: 'Les dirigeants ont discuté des …' -> true. */
export const isForeign = (paragraph: string): boolean => readLanguage(paragraph, undefined, MIN_LETTERS_BESIDE) !== 'en'

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

function byWords(sample: string, said: string | undefined): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (!words.length) return 'en'
  const shares = WORDS.map(([code, common]) => ({ code, share: words.filter((word) => common.has(word)).length / words.length }))
  const english = shares.find((one) => one.code === 'en')?.share ?? 0
  const best = shares.reduce((a, b) => (b.share > a.share || (b.share === a.share && b.code === said) ? b : a))
  if (best.code === 'en' || best.share < MIN_SHARE || best.share < english * CLEAR_LEAD) return 'en'
  // Near relatives (Norwegian and Danish, Croatian and Serbian) are told apart by what the page says.
  const declared = shares.find((one) => one.code === said)
  return declared && declared.share > best.share * 0.8 ? declared.code : best.code
}
