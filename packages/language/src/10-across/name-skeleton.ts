/**
 * Spellings of one name in other alphabets' transliterations, brought together.
 * Source: the romanisations in use side by side for Russian, Ukrainian, Arabic and Greek names (BGN/PCGN, ISO 9, passport and newspaper styles).
 */
const SOUNDS: [RegExp, string][] = [
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/(?:ts|tz|cz)/g, 'c'],
  [/ph/g, 'f'],
  [/(?:ou|oo)/g, 'u'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/[yj](?=[aeou])/g, 'i'],
  [/(?:ei|ey|ai|ay|ii|iy|yi|yy|ij|y)/g, 'i'],
  [/x/g, 'ks'],
]

/**
 * A name's word reduced to what its spellings have in common.
 * Example: 'Zelenskyy', 'Zelensky' and 'Zelenskiy' -> 'zelenski'; 'Sergei' and 'Sergey' -> 'sergi'.
 */
export function skeletonOf(word: string): string {
  let plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  for (const [sound, letter] of SOUNDS) plain = plain.replace(sound, letter)
  return plain.replace(/(.)\1+/g, '$1')
}
