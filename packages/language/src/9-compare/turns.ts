import type { Actor, Range } from '@readout/record'

/** Whose words a paragraph of a transcript holds: the label it opens with, and whether that is one who only asks. */
export type Turn = { label: Range; asks: boolean }

/** Most characters of a label. */
const LONGEST_LABEL = 60
const LABEL = /^[^:\n]{1,60}:(?=\s)/u
/** Labels of those who put questions. Source: the forms of press transcripts. */
const ASKS = /^(?:q|question|questioner|reporter|journalist|moderator|press|media)(?: \d+)?$/i

/**
 * The label that a paragraph opens with, where it names a person or is printed in capitals; undefined where it opens with none.
 * Example: "CHANCELLOR OAK: Thank you." -> the label "CHANCELLOR OAK:"; "Security: the sides agreed …" -> undefined.
 */
export function turnAt(text: string, paragraph: Range, actors: readonly Actor[]): Turn | undefined {
  const found = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL + 2)))?.[0]
  if (!found) return undefined
  const label = { start: paragraph.start, end: paragraph.start + found.length }
  const name = found.slice(0, -1).trim()
  const asks = ASKS.test(name)
  const capitals = /\p{Lu}{2}/u.test(name) && name === name.toUpperCase()
  return asks || capitals || (isTitled(name) && namesPerson(label, actors)) ? { label, asks } : undefined
}

/** Every word of it begins with a capital, but for those that stand inside titles. */
const isTitled = (name: string): boolean => name.split(/\s+/).every((word) => /^(?:\p{Lu}|of$|the$|for$|and$|de$|van$|von$|al-)/u.test(word))

const namesPerson = ({ start, end }: Range, actors: readonly Actor[]): boolean =>
  actors.some(({ kind, mentions }) => kind === 'person' && mentions.some((mention) => start <= mention.start && mention.end <= end))
