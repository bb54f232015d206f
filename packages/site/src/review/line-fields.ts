import { Act, ActorKind, type Actor, CommitmentKind, ContactKind, ContactStatus, type JudgedKind, Mode, Plover, type Reading, Realis } from '@readout/record'

/** One field of a line that a person may change: a choice of words, one of the page's actors, or free text. */
export type LineField = { field: string; label: string; options?: readonly string[]; actors?: true; optional?: true }

const FIELDS: Record<JudgedKind, readonly LineField[]> = {
  statement: [
    { field: 'speaker', label: 'Who said it', actors: true },
    { field: 'mode', label: 'How it is given', options: Mode.options },
    { field: 'act', label: 'What saying it does', options: Act.options },
    { field: 'terms', label: 'On what terms', options: ['on-record', 'background', 'anonymous'], optional: true },
  ],
  commitment: [
    { field: 'issuer', label: 'Who issued it', actors: true },
    { field: 'kind', label: 'What it is', options: CommitmentKind.options },
    { field: 'certainty', label: 'How firmly', options: ['will', 'would', 'could', 'may', 'ready'], optional: true },
  ],
  contact: [
    { field: 'kind', label: 'What it was', options: ContactKind.options },
    { field: 'status', label: 'How it stands', options: ContactStatus.options },
  ],
  talks: [
    { field: 'saidBy', label: 'Announced by', actors: true },
    { field: 'kind', label: 'What is set', options: ['talks', 'meeting', 'call', 'visit', 'summit', 'multilateral'] },
    { field: 'occurrence', label: 'How certain', options: ['planned', 'uncertain', 'possible', 'expected', 'confirmed', 'cancelled'] },
  ],
  assessment: [
    { field: 'by', label: 'Who judged', actors: true },
    { field: 'direction', label: 'Which way', options: ['escalation', 'de-escalation', 'positive', 'negative', 'neutral'] },
  ],
  event: [
    { field: 'type', label: 'Type (PLOVER)', options: Plover.options },
    { field: 'realis', label: 'Did it happen, as told', options: Realis.options },
  ],
  actor: [
    { field: 'name', label: 'Name' },
    { field: 'kind', label: 'What it is', options: ActorKind.options },
    { field: 'code', label: 'State or body code', optional: true },
  ],
}

/** The fields of a kind of line that may be changed. */
export const fieldsOf = (kind: JudgedKind): readonly LineField[] => FIELDS[kind]

const LISTS = {
  statement: 'statements',
  contact: 'contacts',
  commitment: 'commitments',
  talks: 'talks',
  assessment: 'assessments',
  event: 'events',
  actor: 'actors',
} as const

/** The kind and the fields of a line, or undefined where the reading has none of that id. */
export function findLine(reading: Reading, id: string): { kind: JudgedKind; line: Record<string, unknown> } | undefined {
  for (const [kind, list] of Object.entries(LISTS) as [JudgedKind, (typeof LISTS)[JudgedKind]][]) {
    const line = reading[list].find((one) => one.id === id)
    if (line) return { kind, line }
  }
  return undefined
}

/** 'page' and nobody as form values beside actor ids; an actor's id begins with its letter and is neither. */
export const PAGE = 'page'
export const NOBODY = 'nobody'

/** The new value of a field from its form, or 'unchanged', or 'invalid' for what is no choice of it. */
export function readField(spec: LineField, given: string | undefined, old: unknown, actors: readonly Actor[]): { value: unknown } | 'unchanged' | 'invalid' {
  if (given === undefined) return 'unchanged'
  const shown = spec.actors ? (old ?? NOBODY) : (old ?? '')
  if (given === shown) return 'unchanged'
  if (spec.actors) {
    if (given === NOBODY) return { value: null }
    return given === PAGE || actors.some(({ id }) => id === given) ? { value: given } : 'invalid'
  }
  if (given === '') return spec.optional ? { value: undefined } : 'invalid'
  if (spec.options) return spec.options.includes(given) ? { value: given } : 'invalid'
  const text = given
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
  return text ? { value: text } : 'invalid'
}
