import { type AccountComparison, type Note, type Reading, type Row, type Span, sliceSpan } from '@readout/record'
import { align, reasonOf } from './align.ts'
import { claimLines, claimsOf } from './claims.ts'
import { conflictsOf } from './conflicts.ts'
import { factsOf } from './facts.ts'
import { type Weighed, weigh } from './likeness.ts'
import { pointName } from './point-name.ts'
import { cutPoints, type Point, type Teller } from './points.ts'
import { mentionsIn, type Names, namesIn, namesOf, tellerOf } from './side.ts'
import { wordingsOf } from './wordings.ts'

/** One side's account as it is held: its reading, and whether the text is that side's own and whole. */
export type SideAccount = { side: string; reading: Reading; complete: boolean }

/** Closing and opening courtesies that tell nothing of the contact. Source: the forms official press services use. */
const BOILERPLATE = /^(?:###|end|unofficial translation|readout of|for immediate release|the white house|press release|thank you\b.{0,20}$)/i

type Told = { account: SideAccount; text: string; points: Point[]; tellers: Teller[]; names: Names; notes: Note[] }

function tell(account: SideAccount, other: string): Told {
  const { text, points } = cutPoints(account.reading)
  const names = namesOf(account.reading, account.side, other)
  const notes: Note[] = []
  const kept = points.filter((point) => {
    const words = text.text.slice(point.start, point.end)
    if (!BOILERPLATE.test(words) && /\p{L}/u.test(words)) return true
    notes.push({
      stage: '9-compare',
      rule: 'boilerplate',
      span: sliceSpan(text.text, point.start, point.end),
      reason: `In ${account.side}'s text: a form of words, no point of the contact.`,
    })
    return false
  })
  const tellers: Teller[] = []
  for (const point of kept) tellers.push(tellerOf(text.text, point, names, tellers.at(-1) ?? 'unknown'))
  return { account, text: text.text, points: kept, tellers, names, notes }
}

const spansOf = (told: Told, indices: number[]): Span[] =>
  indices.map((i) => sliceSpan(told.text, (told.points[i] as Point).start, (told.points[i] as Point).end))

/** How many of the first points may tell that the contact took place: a frame ("As part of …") and a title's sentence may stand before it. */
const OPENING_WITHIN = 2

/** The point that tells that the contact took place: among the first, it has a word of contact and names the other side. */
function openingOf(told: Told, weighed: Weighed[]): number {
  const contact = weighed.slice(0, OPENING_WITHIN).map((one) => one.concepts.has('contact'))
  const named = contact.findIndex((is, i) => is && mentionsIn(told.names, told.points[i] as Point).some((mention) => mention.code === told.names.other))
  return named >= 0 || !contact[0] ? named : 0
}

/** The stronger of the kinds in a row names the row: a warning that the other side tells as a topic is a warning. */
const STRENGTH: Row['row'][] = ['warning', 'promise', 'demand', 'step', 'praise', 'claim', 'topic', 'fact']
const kindOf = (points: Point[]): Row['row'] => STRENGTH.find((kind) => points.some((point) => point.kind === kind)) ?? 'claim'

/**
 * Two accounts of one contact as one table: rows that both tell, rows only one tells, wordings, conflicts, claims about the other, facts. Pure.
 * Spans point into that side's own text. Without `complete` on both sides no row says that something stands in one text only.
 * Example: compare({ side: 'XAA', … }, { side: 'XBB', … }) -> { both: [{ point: 'ceasefire', by: { XAA: […], XBB: […] } }], … }.
 */
export function compare(a: SideAccount, b: SideAccount): AccountComparison {
  const [one, two] = [tell(a, b.side), tell(b, a.side)]
  const [weighedOne = [], weighedTwo = []] = weigh(
    [one, two].map((told) => ({ points: told.points, tellers: told.tellers, own: told.names.own, other: told.names.other, namesIn: namesIn(told.names) })),
  )
  const pairings = align(weighedOne, weighedTwo, { a: openingOf(one, weighedOne), b: openingOf(two, weighedTwo) })
  const both = pairings.map((pairing): Row => {
    const points = [...pairing.a.map((i) => one.points[i] as Point), ...pairing.b.map((i) => two.points[i] as Point)]
    const weighed = [
      ...pairing.a.map((i) => ({ weighed: weighedOne[i] as Weighed, text: one.text })),
      ...pairing.b.map((i) => ({ weighed: weighedTwo[i] as Weighed, text: two.text })),
    ]
    return {
      point: pointName(weighed),
      row: kindOf(points),
      by: { [a.side]: spansOf(one, pairing.a), [b.side]: spansOf(two, pairing.b) },
      rule: reasonOf(weighedOne[pairing.a[0] as number] as Weighed, weighedTwo[pairing.b[0] as number] as Weighed, pairing.likeness),
    }
  })
  const held = a.complete && b.complete
  const usedOne = new Set(pairings.flatMap((pairing) => pairing.a))
  const usedTwo = new Set(pairings.flatMap((pairing) => pairing.b))
  const only = (told: Told, weighed: Weighed[], used: Set<number>): Row[] =>
    weighed.flatMap((one, i): Row[] =>
      used.has(i)
        ? []
        : [
            {
              point: pointName([{ weighed: one, text: told.text }]),
              row: one.point.kind,
              by: { [told.account.side]: spansOf(told, [i]) },
              spans: spansOf(told, [i]),
              rule: 'no likeness above the least',
            },
          ],
    )
  const inOwn = (side: 'a' | 'b', other: Told) => (point: number) => {
    const pairing = pairings.find((row) => row[side].includes(point))
    const match = pairing && (other.points[(side === 'a' ? pairing.b : pairing.a)[0] as number] as Point)
    return match ? { start: match.start, end: match.end, text: other.text } : undefined
  }
  const comparison: AccountComparison = {
    contact: a.reading.contacts[0]?.id ?? b.reading.contacts[0]?.id ?? '',
    sides: [a.side, b.side],
    complete: { [a.side]: a.complete, [b.side]: b.complete },
    both,
    onlyIn: held ? { [a.side]: only(one, weighedOne, usedOne), [b.side]: only(two, weighedTwo, usedTwo) } : { [a.side]: [], [b.side]: [] },
    wordings: wordingsOf(both, [a.side, b.side], { [a.side]: one.text, [b.side]: two.text }),
    conflicts: conflictsOf(a, b),
    claimsAboutTheOther: claimLines([
      { side: a.side, about: b.side, text: one.text, claims: claimsOf(one.text, one.points, one.tellers, one.names), inOwn: inOwn('a', two) },
      { side: b.side, about: a.side, text: two.text, claims: claimsOf(two.text, two.points, two.tellers, two.names), inOwn: inOwn('b', one) },
    ]),
    facts: factsOf([a, b]),
    notes: [...one.notes, ...two.notes],
  }
  if (!held) comparison.notes.push(...fragmentNotes([one, two], [usedOne, usedTwo]))
  return comparison
}

/** Clauses in no row of a comparison from fragments: listed, and not called "only". */
function fragmentNotes(sides: Told[], used: Set<number>[]): Note[] {
  return sides.flatMap((told, n) =>
    told.points.flatMap((point, i) =>
      used[n]?.has(i)
        ? []
        : [
            {
              stage: '9-compare',
              rule: 'fragments',
              span: sliceSpan(told.text, point.start, point.end),
              reason: `In ${told.account.side}'s fragments; the other side's text is not held whole, so nothing is said about what it leaves out.`,
            },
          ],
    ),
  )
}
