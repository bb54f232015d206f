import { type Assessment, type By, type Range, sliceSpan } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import { mentionsIn } from '../3-people/index.ts'
import { DIRECTION_WORDS } from './data/direction-words.ts'
import type { Told } from './index.ts'

type Direction = Assessment['direction']
const DIRECTIONS = new Map<string, Direction>(
  Object.entries(DIRECTION_WORDS).flatMap(([direction, words]) => words.split(' ').map((word) => [word, direction as Direction] as const)),
)
const TENSION = new Set(['conflict', 'crisis', 'hostilities', 'relations', 'situation', 'stresses', 'tension', 'tensions', 'ties'])
const TALKED_OF = new Set([
  'atmosphere',
  'call',
  'conversation',
  'dialogue',
  'discussion',
  'discussions',
  'exchange',
  'meeting',
  'meetings',
  'negotiations',
  'summit',
  'talks',
  'visit',
])

/** Judgements of tension and of contacts, each with who judges. Example: “The talks were constructive,” Oak said -> positive, by Oak, about "talks". */
export function findAssessments(page: Page, told: Told): Assessment[] {
  const found: Assessment[] = []
  for (const s of told.said.statements) {
    const range: Range | undefined = s.content[0]
    if (!range) continue
    const judged = judgementIn(told, range)
    if (!judged) continue
    const by: By = s.speaker
    const about =
      told.contacts.contacts.find((c) => c.evidence.some((e) => Math.abs(e.start - range.start) < 1500))?.id ??
      mentionsIn(told.people, range)[0]?.actor ??
      judged.about
    const span = sliceSpan(told.text.text, range.start, range.end)
    found.push({ id: page.ids('assessment', span), by, about, direction: judged.direction, span, chain: s.chain })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function judgementIn(told: Told, range: Range): { direction: Direction; about: string } | undefined {
  const words =
    told.text.text
      .slice(range.start, range.end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  const about = words.find((word) => TENSION.has(word) || TALKED_OF.has(word))
  if (!about || words.some((word) => word === 'not' || word === 'if' || word === 'would' || word === 'no')) return undefined
  for (const word of words) {
    const direction = DIRECTIONS.get(word)
    if (!direction) continue
    const tension = direction === 'escalation' || direction === 'de-escalation'
    if (tension || TALKED_OF.has(about)) return { direction, about }
  }
  return undefined
}
