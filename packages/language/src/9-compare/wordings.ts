import type { AccountComparison, Row, Span, When } from '@readout/record'
import { dayOf, type Shared, unlikeDays } from './conflicts.ts'
import { quantitiesOf, unlikeUnits } from './quantities.ts'
import type { Point } from './points.ts'
import { CONDITION } from './condition.ts'
import type { Telling } from './told.ts'

type Wording = AccountComparison['wordings'][number]

/** Words that set how firm a thing is said, the firmest first. */
const FIRMNESS = ['must', 'will', 'shall', 'would', 'should', 'ready to', 'could', 'can', 'may', 'might']
const FIRM = FIRMNESS.map((word) => ({ word, pattern: new RegExp(`\\b${word}\\b`) }))

/** Words that strengthen what is said. Source: written for the project. */
const STRONG =
  /\b(?:deep(?:ly)?|strong(?:ly)?|severe(?:ly)?|serious(?:ly)?|decisive(?:ly)?|unwavering|steadfast|unshakeable|immediate(?:ly)?|total(?:ly)?|further|unprecedented|firm(?:ly)?|swift(?:ly)?|significant(?:ly)?|urgent(?:ly)?|legally binding|full(?:y)?|grave(?:ly)?|harsh(?:ly)?|brutal(?:ly)?)\b/gi

/** What a row is called where the sides tell it as different acts. */
const ACT: Record<Row['row'], string> = {
  topic: 'a topic of the talk',
  claim: 'a statement',
  praise: 'praise or thanks',
  warning: 'a warning',
  promise: 'a promise',
  demand: 'a demand',
  step: 'a step',
  fact: 'a fact',
}

type Side = { side: string; words: string; kinds: Row['row'][]; tellers: string[]; numbers: ReturnType<typeof quantitiesOf>; day: When | undefined }
type Difference = { difference: string; rule: string }

const lowerSet = (found: RegExpMatchArray | null): string[] => [...new Set((found ?? []).map((word) => word.toLowerCase()))]
const quoted = (list: string[]): string => list.map((word) => `“${word}”`).join(', ')

function modal(a: Side, b: Side): Difference | undefined {
  const firm = (words: string) => FIRM.find(({ pattern }) => pattern.test(words))?.word
  const [one, two] = [firm(a.words), firm(b.words)]
  return one && two && one !== two ? { difference: `${a.side} says “${one}”, ${b.side} says “${two}”.`, rule: 'modal' } : undefined
}

function condition(a: Side, b: Side): Difference | undefined {
  const [one, two] = [CONDITION.exec(a.words)?.[0], CONDITION.exec(b.words)?.[0]]
  if (Boolean(one) === Boolean(two)) return undefined
  const [with_, without] = one ? [a, b] : [b, a]
  return { difference: `${with_.side} sets a condition (“${one ?? two}”), ${without.side} does not in this row.`, rule: 'condition' }
}

function quantity(a: Side, b: Side): Difference | undefined {
  const [unit] = unlikeUnits(a.numbers, b.numbers)
  if (unit === undefined) return undefined
  const told = ({ numbers }: Side) =>
    numbers
      .filter((number) => number.unit === unit)
      .map(({ value }) => value.toLocaleString('en'))
      .join(', ')
  return { difference: `${a.side} gives ${told(a)}, ${b.side} gives ${told(b)}.`, rule: 'quantity' }
}

function day(a: Side, b: Side): Difference | undefined {
  if (!unlikeDays(a.day, b.day)) return undefined
  const told = ({ day: when }: Side) => `“${when?.span?.exact ?? when?.value}”`
  return { difference: `${a.side} gives ${told(a)}, ${b.side} gives ${told(b)}.`, rule: 'day' }
}

function strength(a: Side, b: Side): Difference | undefined {
  const [one, two] = [lowerSet(a.words.match(STRONG)), lowerSet(b.words.match(STRONG))]
  const only = (mine: string[], theirs: string[], { side }: Side) => {
    const words = mine.filter((word) => !theirs.includes(word))
    return words.length ? [`${quoted(words)} ${words.length > 1 ? 'stand' : 'stands'} in ${side}'s text`] : []
  }
  const said = [...only(one, two, a), ...only(two, one, b)]
  return said.length ? { difference: `${said.join('; ')}.`, rule: 'strength' } : undefined
}

/** A warning, promise, demand or thanks of one text that the other tells as something else. */
function act(a: Side, b: Side): Difference | undefined {
  const strong = ({ kinds }: Side) => kinds.find((kind) => ['warning', 'promise', 'demand', 'praise'].includes(kind))
  const [one, two] = [strong(a), strong(b)]
  if (one === two) return undefined
  return { difference: `${a.side} tells ${ACT[one ?? (a.kinds[0] as Row['row'])]}, ${b.side} ${ACT[two ?? (b.kinds[0] as Row['row'])]}.`, rule: 'act' }
}

/** What one text gives as one side's own words and the other as said together. */
function speaker(a: Side, b: Side): Difference | undefined {
  const joint = ({ tellers }: Side) => tellers.length > 0 && tellers.every((teller) => teller === 'joint')
  const alone = ({ tellers }: Side) => tellers.length > 0 && tellers.every((teller) => teller === 'own' || teller === 'other')
  const [together, single] = joint(a) ? [a, b] : [b, a]
  if (!joint(together) || !alone(single)) return undefined
  return { difference: `${together.side} tells it of both sides, ${single.side} of one.`, rule: 'speaker' }
}

const LOOKED_AT = [modal, condition, quantity, day, act, speaker, strength]

/** The rows that both tell in words that differ: modal, condition, quantity, day, act, who speaks, strength. One line a difference, the two spans beside it. */
export function wordingsOf(shared: Shared[], [one, two]: [Telling, Telling]): Wording[] {
  const sideOf = (told: Telling, points: Point[], spans: Span[]): Side => ({
    side: told.side,
    words: spans.map((span) => span.exact).join(' '),
    kinds: points.map((point) => point.kind),
    tellers: points.map((point) => told.tellers[told.points.indexOf(point)] ?? 'unknown'),
    numbers: points.flatMap((point) => quantitiesOf(point.tokens, told.isTime)),
    day: dayOf(points, told.times),
  })
  return shared.flatMap(({ row, one: mine, two: theirs }) => {
    const [spansOne = [], spansTwo = []] = [row.by[one.side], row.by[two.side]]
    const [first, second] = [spansOne[0], spansTwo[0]]
    if (!first || !second) return []
    const [a, b] = [sideOf(one, mine, spansOne), sideOf(two, theirs, spansTwo)]
    return LOOKED_AT.flatMap((look) => look(a, b) ?? []).map((found) => ({ point: row.point, by: { [a.side]: first, [b.side]: second }, ...found }))
  })
}
