import { balanced, type Commitment, tellWhen } from '@readout/record'
import { dotted, joined, marked, type Names } from './names.ts'
import { unsure } from './statement.ts'

/** Without a condition the plain verb: whether a word is a threat or a promise is said only where somebody said it. */
const VERBS: Readonly<Record<Commitment['kind'], string>> = {
  threat: 'Will',
  warning: 'Warns',
  promise: 'Will',
  offer: 'Offers',
  demand: 'Asks for',
  refusal: 'Will not',
}

/** What stands before a commitment. Example: one with a condition -> 'If … then'. */
export function labelOfCommitment(commitment: Pick<Commitment, 'kind' | 'condition' | 'holds'>): string {
  if (commitment.condition) return commitment.holds === 'unless' ? 'Unless … will' : 'If … then'
  return VERBS[commitment.kind]
}

/** The kind as a word of a table; a threat is one only where somebody called it so. Example: 'if-then', 'demand', 'refusal'. */
export function kindOfCommitment(commitment: Pick<Commitment, 'kind' | 'conditional' | 'label' | 'labelledBy'>): string {
  if (commitment.kind === 'threat' && !commitment.label) return commitment.conditional ? 'if-then' : 'announcement'
  return commitment.kind
}

/** Example: 'if a shot is fired → the pilots go'. */
export function termsOfCommitment({ condition, consequence, holds }: Pick<Commitment, 'condition' | 'consequence' | 'holds'>): string {
  const then = balanced(consequence.exact)
  return condition ? `${holds ?? 'if'} ${balanced(condition.exact)} → ${then}` : then
}

/** Everything of a commitment beside its terms, in words. */
export function factsOfCommitment(commitment: Commitment, names: Names): string {
  const named = [...new Set(commitment.claimedBy.filter((by) => by !== null).map(names.of))]
  return dotted([
    commitment.onBehalfOf ? `for ${names.of(commitment.onBehalfOf)}` : '',
    commitment.addressee?.length ? `to ${names.list(commitment.addressee)}` : '',
    commitment.certainty ? certaintyWord(commitment.certainty, commitment.consequence.exact) : '',
    commitment.deadline ? `by ${tellWhen(commitment.deadline)}` : '',
    commitment.label ? `called ${marked(commitment.label.exact)} by ${LABELLED[commitment.labelledBy]}` : '',
    named.length ? `as told by ${joined(named)}` : 'who says so is not said',
    ...commitment.otherWordings.map(({ difference, consequence }) => `also worded${consequence ? ` ${marked(consequence.exact)}` : ''}: ${difference}`),
    ...unsure(commitment.confidence),
  ])
}

/** Marks stand round the word only where the page has it so: "plans to" may be coded as will. */
function certaintyWord(certainty: string, consequence: string): string {
  const words = consequence.toLowerCase().split(/[^\p{L}]+/u)
  return words.includes(certainty) ? `“${certainty}”` : certainty
}

const LABELLED: Readonly<Record<Commitment['labelledBy'], string>> = {
  speaker: 'the speaker',
  'other-side': 'the other side',
  page: 'the page',
  coder: 'this program',
}
