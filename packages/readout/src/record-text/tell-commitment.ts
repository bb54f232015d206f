import { balanced, type Commitment, type Reading } from '@readout/record'
import { clean, type Piece } from '../output/wrap.ts'
import { dotted, type Line, UNSURE_BELOW } from './line.ts'
import { joined, marked, type Names, place } from './names.ts'
import { tellWhen } from './tell-when.ts'

/** Without a condition the plain verb: whether a word is a threat or a promise is said only where somebody said it. */
const UNCONDITIONAL: Record<Commitment['kind'], string> = {
  threat: 'WILL',
  warning: 'WARNS',
  promise: 'WILL',
  offer: 'OFFERS',
  demand: 'ASKS FOR',
  refusal: 'WILL NOT',
}

/** Commitments as lines. Example: 'IF → THEN  if B resumes X → A would respond · to B · “would”'. */
export function tellCommitments(reading: Reading, names: Names): Line[] {
  return reading.commitments.map((commitment) => ({
    label: commitment.condition ? (commitment.holds === 'unless' ? 'UNLESS →' : 'IF → THEN') : UNCONDITIONAL[commitment.kind],
    body: [
      { text: `${names.of(commitment.issuer)}${commitment.coIssuers?.length ? ` with ${names.list(commitment.coIssuers)}` : ''}: ` },
      ...termsOf(commitment),
      { text: ` · ${restOf(commitment, names)}` },
    ],
    place: place(commitment.condition ? [commitment.condition, commitment.consequence] : [commitment.consequence]),
    id: commitment.id,
    rule: commitment.rule,
    confidence: commitment.confidence,
  }))
}

function termsOf({ condition, consequence, holds }: Commitment): Piece[] {
  if (!condition) return [{ text: clean(balanced(consequence.exact)) }]
  return [{ text: `${holds ?? 'if'} ${clean(balanced(condition.exact))} → ${clean(balanced(consequence.exact))}` }]
}

function restOf(commitment: Commitment, names: Names): string {
  const named = [...new Set(commitment.claimedBy.filter((by) => by !== null).map(names.of))]
  return dotted([
    commitment.onBehalfOf ? `for ${names.of(commitment.onBehalfOf)}` : '',
    commitment.addressee?.length ? `to ${names.list(commitment.addressee)}` : '',
    commitment.certainty ? certaintyWord(commitment.certainty, commitment.consequence.exact) : '',
    commitment.deadline ? `by ${tellWhen(commitment.deadline)}` : '',
    commitment.label ? `called ${marked(commitment.label.exact)} by ${LABELLED[commitment.labelledBy]}` : '',
    named.length ? `as told by ${joined(named)}` : 'who says so is not said',
    ...commitment.otherWordings.map(
      (wording) => `also worded ${wording.difference}: ${place([wording.condition, wording.consequence].filter((span) => span !== undefined))}`,
    ),
    commitment.confidence < UNSURE_BELOW ? 'unsure, check' : '',
  ])
}

/** Marks stand round the word only where the page has it so: "plans to" may be coded as will. */
function certaintyWord(certainty: string, consequence: string): string {
  return consequence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(certainty)
    ? `“${certainty}”`
    : certainty
}

const LABELLED: Record<Commitment['labelledBy'], string> = { speaker: 'the speaker', 'other-side': 'the other side', page: 'the page', coder: 'this program' }
