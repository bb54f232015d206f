import { type AccountComparison, type Range, sliceSpan } from '@readout/record'
import type { Point, Teller } from './points.ts'
import { mentionsIn, type Names } from './side.ts'

/** A clause of one account that says something of the other side: what it said, did or agreed to. `point` is its index. */
export type ClaimAbout = Range & { point: number; joint: boolean }

const PASSIVE_JOINT =
  /\b(?:was|were) (?:also )?(?:discussed|addressed|raised|considered|agreed|exchanged|noted|touched|stressed|emphasi[sz]ed|stated|decided)\b(?! (?:by|that by)\b)|\battention was paid\b|\bthe (?:meeting|call|conversation|talks) (?:also )?(?:included|covered|focused|touched|addressed)/i
const TOWARDS = new Set([
  'thank',
  'appreciate',
  'commend',
  'praise',
  'welcome',
  'applaud',
  'note',
  'accuse',
  'blame',
  'condemn',
  'criticize',
  'criticise',
  'acknowledge',
  'recognize',
  'recognise',
  'hail',
  'express',
  'congratulate',
])

/**
 * What an account claims about the other side: clauses whose subject is the other side or both, and what its own side thanks, praises or blames the other for.
 * Ranges of that account's own text.
 */
export function claimsOf(text: string, points: Point[], tellers: Teller[], names: Names): ClaimAbout[] {
  return points.flatMap((point, i): ClaimAbout[] => {
    const words = text.slice(point.start, point.end)
    const teller = tellers[i] as Teller
    if (isOpening(point, i)) return []
    if (teller === 'other' || teller === 'joint' || PASSIVE_JOINT.test(words))
      return [{ start: point.start, end: point.end, point: i, joint: teller !== 'other' }]
    const object = teller === 'own' && point.verb !== undefined && TOWARDS.has(point.verb) ? objectAbout(point, names) : undefined
    return object ? [{ ...object, point: i, joint: false }] : []
  })
}

/** The first clause tells that the contact took place, which is no claim about anybody. */
const isOpening = (point: Point, i: number): boolean => i === 0 && point.sentence === 0

/** The noun phrase after the verb that names the other side: from the first word after the verb's addressee to the clause's end. */
function objectAbout(point: Point, names: Names): Range | undefined {
  const after = mentionsIn(names, { start: point.subject.end, end: point.end }).filter((mention) => mention.code === names.other)
  const first = after[0]
  if (!first) return undefined
  const opener = point.tokens.findIndex((token) => token.start >= point.subject.end && /^(?:for|that|about|the|his|her|their|its)$/.test(token.lower))
  const from = point.tokens[opener]
  if (!from) return { start: first.start, end: point.end }
  const begin = from.lower === 'for' || from.lower === 'that' || from.lower === 'about' ? point.tokens[opener + 1] : from
  return begin && begin.start < point.end ? { start: Math.min(begin.start, first.start > begin.start ? begin.start : first.start), end: point.end } : undefined
}

/** The claims of both accounts with what the other's own text says of it, where a row holds it. */
export function claimLines(
  sides: {
    side: string
    about: string
    text: string
    claims: ClaimAbout[]
    inOwn: (point: number) => (Range & { text: string }) | undefined
    commitmentAt: (range: Range) => string | undefined
  }[],
): AccountComparison['claimsAboutTheOther'] {
  return sides.flatMap(({ side, about, text, claims, inOwn, commitmentAt }) =>
    claims.map(({ start, end, point, joint }) => {
      const own = inOwn(point)
      const commitment = commitmentAt({ start, end })
      return {
        by: side,
        about,
        span: sliceSpan(text, start, end),
        ...(own ? { inOwn: sliceSpan(own.text, own.start, own.end) } : {}),
        ...(commitment === undefined ? {} : { commitment }),
        ...(joint ? { joint: true as const } : {}),
      }
    }),
  )
}
