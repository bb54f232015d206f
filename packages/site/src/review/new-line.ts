import { type Actor, Act, type Chain, CommitmentKind, type JudgedKind, lineIds, Mode, type Reading, sliceSpan, type Span } from '@readout/record'
import { NOBODY, PAGE } from './line-fields.ts'

/** A line that a person saw and the machine did not, with the actors and the chain it needs; what is wrong with the form otherwise. */
export type NewLine = { kind: JudgedKind; line: { id: string } & Record<string, unknown>; actors: Actor[]; chains: Chain[] }

/** Words between quotation marks inside of a span, the marks left out. */
function quotesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[“"„«]([^“”"„«»]{1,2000})[”"“»]/g))
    found.push(sliceSpan(text, start + match.index + 1, start + match.index + 1 + (match[1] as string).length))
  return found
}

/** Makes a line of the words at `span` and the fields of the form. Example: words, speaker an actor of the page, act 'promise' -> a statement. */
export function newLine(reading: Reading, span: Span, fields: Record<string, string>): NewLine | { problem: string } {
  const ids = lineIds(reading.source.id)
  const who = speakerOf(reading, fields, ids)
  if ('problem' in who) return who
  const { speaker, actors } = who
  const base = { confidence: 1, rule: 'a person' }
  if (fields['kind'] === 'commitment') {
    const kind = CommitmentKind.safeParse(fields['commitment']).data
    if (!kind) return { problem: 'Say what it is: a warning, a promise, a demand …' }
    const id = ids('commitment', span)
    if (reading.commitments.some((line) => line.id === id)) return { problem: 'A line stands on exactly these words already.' }
    return {
      kind: 'commitment',
      actors,
      chains: [],
      line: {
        ...base,
        id,
        kind,
        issuer: speaker,
        conditional: false,
        consequence: span,
        claimedBy: [PAGE],
        statements: [],
        otherWordings: [],
        labelledBy: 'coder',
      },
    }
  }
  const mode = Mode.safeParse(fields['mode']).data
  const act = Act.safeParse(fields['act']).data
  if (!mode || !act) return { problem: 'Say how the words are given and what saying them does.' }
  const id = ids('statement', span)
  if (reading.statements.some((line) => line.id === id)) return { problem: 'A line stands on exactly these words already.' }
  const chain: Chain = { id: ids('chain', span), hops: [...(speaker === PAGE ? [] : [{ agent: speaker, act: 'said' }]), { agent: PAGE, act: 'published' }] }
  const quotes = mode === 'indirect' ? [] : quotesIn(reading.source.text, span)
  return {
    kind: 'statement',
    actors,
    chains: [chain],
    line: { ...base, id, mode, act, speaker, content: [span], quotes: mode === 'direct' && !quotes.length ? [span] : quotes, chain: chain.id },
  }
}

/** The chosen actor, or a new one by the name that was written; where that name stands in the text it is its mention. */
function speakerOf(
  reading: Reading,
  fields: Record<string, string>,
  ids: ReturnType<typeof lineIds>,
): { speaker: string | null; actors: Actor[] } | { problem: string } {
  const name = (fields['name'] ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
  if (name) {
    const known = reading.actors.find((actor) => actor.name === name || actor.aliases.includes(name))
    if (known) return { speaker: known.id, actors: [] }
    const at = reading.source.text.indexOf(name)
    const mention = at < 0 ? undefined : sliceSpan(reading.source.text, at, at + name.length)
    const id = ids('actor', mention ?? `name ${name}`)
    if (reading.actors.some((actor) => actor.id === id)) return { problem: 'Another actor of this page stands on that name. Choose it from the list.' }
    return { speaker: id, actors: [{ id, kind: 'person', name, aliases: [], mentions: mention ? [{ ...mention, kind: 'name', rule: 'a person' }] : [] }] }
  }
  const chosen = fields['speaker'] ?? NOBODY
  if (chosen === NOBODY) return { speaker: null, actors: [] }
  if (chosen === PAGE || reading.actors.some(({ id }) => id === chosen)) return { speaker: chosen, actors: [] }
  return { problem: 'Choose who said it.' }
}
