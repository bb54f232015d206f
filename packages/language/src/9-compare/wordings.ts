import type { AccountComparison, Row, Span } from '@readout/record'

type Wording = AccountComparison['wordings'][number]

/** Words that set how firm a thing is said, the firmest first. */
const FIRMNESS = ['must', 'will', 'shall', 'would', 'should', 'ready to', 'could', 'can', 'may', 'might']
/** Words that strengthen what is said. Source: written for the project. */
const STRONG =
  /\b(?:deep(?:ly)?|strong(?:ly)?|severe(?:ly)?|serious(?:ly)?|decisive(?:ly)?|unwavering|immediate(?:ly)?|total(?:ly)?|further|unprecedented|firm(?:ly)?|swift(?:ly)?|significant(?:ly)?|urgent(?:ly)?|legally binding|full(?:y)?|grave(?:ly)?)\b/gi
/** Words that set a condition. */
export const CONDITION = /\b(?:if|unless|in the event of|in (?:the )?case of|should the|provided that|as long as|until)\b/i

const words = (span: Span | undefined): string => span?.exact ?? ''
const lowerSet = (found: RegExpMatchArray | null): string[] => [...new Set((found ?? []).map((word) => word.toLowerCase()))]

function firmness(text: string): string | undefined {
  return FIRMNESS.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(text))
}

/** How the wording of one row differs between the sides, said in words; nothing where it does not differ in one of the ways that are looked at. */
function differencesOf([a, b]: [string, string], [one, two]: [string, string]): { difference: string; rule: string }[] {
  const found: { difference: string; rule: string }[] = []
  const [firmA, firmB] = [firmness(one), firmness(two)]
  if (firmA && firmB && firmA !== firmB) found.push({ difference: `${a} says “${firmA}”, ${b} says “${firmB}”.`, rule: 'modal' })
  const [ifA, ifB] = [CONDITION.exec(one)?.[0], CONDITION.exec(two)?.[0]]
  if (Boolean(ifA) !== Boolean(ifB))
    found.push({
      difference: ifA ? `${a} sets a condition (“${ifA}”), ${b} does not in this row.` : `${b} sets a condition (“${ifB}”), ${a} does not in this row.`,
      rule: 'condition',
    })
  const [numbersA, numbersB] = [lowerSet(one.match(/\d+(?:[.,]\d+)*/g)), lowerSet(two.match(/\d+(?:[.,]\d+)*/g))]
  if (numbersA.length && numbersB.length && !numbersA.some((number) => numbersB.includes(number)))
    found.push({ difference: `${a} gives ${numbersA.join(', ')}; ${b} gives ${numbersB.join(', ')}.`, rule: 'quantity' })
  const [strongA, strongB] = [lowerSet(one.match(STRONG)), lowerSet(two.match(STRONG))]
  const onlyA = strongA.filter((word) => !strongB.includes(word))
  const onlyB = strongB.filter((word) => !strongA.includes(word))
  if (onlyA.length || onlyB.length)
    found.push({
      difference: [onlyA.length ? `“${onlyA.join('”, “')}” stands in ${a}'s text` : '', onlyB.length ? `“${onlyB.join('”, “')}” stands in ${b}'s text` : '']
        .filter(Boolean)
        .join('; ')
        .concat('.'),
      rule: 'strength',
    })
  return found
}

/** The rows that both tell in words that differ: modal, condition, quantity, strength. One line a difference, the two spans beside it. */
export function wordingsOf(both: Row[], sides: [string, string], _texts: Record<string, string>): Wording[] {
  const [a, b] = sides
  return both.flatMap((row) => {
    const [one, two] = [row.by[a] ?? [], row.by[b] ?? []]
    const [first, second] = [one[0], two[0]]
    if (!first || !second) return []
    return differencesOf([a, b], [one.map(words).join(' '), two.map(words).join(' ')]).map((difference) => ({
      point: row.point,
      by: { [a]: first, [b]: second },
      ...difference,
    }))
  })
}
