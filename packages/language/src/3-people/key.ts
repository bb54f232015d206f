/**
 * A name as tokens of the text would spell it: lower case, straight apostrophes, possessives and commas apart, one space between.
 * Example: keyOf("People’s Republic of China") -> "people 's republic of china".
 */
export function keyOf(name: string): string {
  const lower = name.toLowerCase()
  // Most names are plain words: the look-up table of a start is made in half the time.
  if (!/[^a-z ]/.test(lower)) return lower
  return lower
    .replaceAll('’', "'")
    .replace(/'s(?=$|[\s.])/g, " 's")
    .replace(/s'(?=\s)/g, "s '")
    .replace(/[,()/&+]/g, ' $& ')
    .replace(/(^|\s)([a-z])\.(?=\s)/g, '$1$2 .')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Letters without marks, lower case, apostrophes and hyphens gone: two spellings of one name meet here.
 * Example: fold("Erdoğan") -> "erdogan"; fold("Jong-un") -> "jongun".
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœß]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/['’ʼ`‘-]/g, '')
}

const SPELLED: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss' }

/**
 * What is left of a name when the habits of transliteration are taken away: y, j and i meet, doubled letters become one, kh is h, final -iy is -i.
 * Example: skeleton("Zelenskyy") = skeleton("Zelenskiy") = skeleton("Zelensky").
 */
export function skeleton(word: string): string {
  return fold(word)
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/tch/g, 'ch')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/ie(?=[aou])/g, 'i')
}
