/** Words of an article's paragraphs: runs without white space. Example: [{ exact: 'We are ready.' }] -> 3. */
export function countWords(paragraphs: { exact: string }[]): number {
  let words = 0
  for (const paragraph of paragraphs) for (const _ of paragraph.exact.matchAll(/\S+/g)) words++
  return words
}

/** Reading speed in words a minute; themes in use reckon with 189 to 225. */
const WORDS_A_MINUTE = 200

/** Minutes of reading, rounded up. Example: 201 -> 2. */
export const readingMinutes = (words: number): number => Math.ceil(words / WORDS_A_MINUTE)
