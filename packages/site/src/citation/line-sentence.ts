import { balanced, type Reading, tellWhen } from '@readout/record'
import { capital, marked, type Names, namesOf } from '../words/names.ts'
import { mannerOf } from '../words/statement.ts'
import type { CitedLine } from './line-of.ts'

const oneLine = (text: string): string => balanced(text.replace(/\s+/g, ' ').trim())

/**
 * What a line says, as plain words: marks only round words that stood between marks, a paraphrase told as one.
 * Example: a quotation of Ann Oak -> 'Ann Oak, quoted: “We are ready”'.
 */
export function lineSentence(reading: Reading, cited: CitedLine): string {
  return capital(tell(reading, cited, namesOf(reading)))
}

function tell(reading: Reading, cited: CitedLine, names: Names): string {
  const { kind, line } = cited
  if (kind === 'statement') {
    const chain = reading.chains.find(({ id }) => id === line.chain)
    const speakers = names.list([line.speaker, ...(line.coSpeakers ?? [])])
    const quoted = line.mode !== 'indirect' && line.quotes.length > 0
    const words = quoted ? line.quotes.map((span) => marked(span.exact)).join(' … ') : line.content.map((span) => oneLine(span.exact)).join(' … ')
    return `${speakers}, ${mannerOf(line, chain, names)}: ${words}`
  }
  if (kind === 'commitment') {
    const condition = line.condition ? `${line.holds ?? 'if'} ${oneLine(line.condition.exact)}, then ` : ''
    const said = line.claimedBy.length ? ` (${line.claimedBy.map(names.says).join('; ')})` : ''
    return `${names.of(line.issuer)}: ${condition}${oneLine(line.consequence.exact)}${said}`
  }
  const told = (kind === 'assessment' ? [line.span] : kind === 'event' ? line.spans : line.evidence).map((span) => marked(span.exact)).join(' … ')
  if (kind === 'contact') return `${line.kind} of ${names.list(line.parties)}${line.when ? `, ${tellWhen(line.when)}` : ''}, as told by ${names.page}: ${told}`
  if (kind === 'talks')
    return `${line.name ? oneLine(line.name.exact) : line.kind}${line.when ? `, ${tellWhen(line.when)}` : ''}, ${line.occurrence}, ${names.says(line.saidBy)}: ${told}`
  if (kind === 'assessment') return `${names.of(line.by)} judged: ${told}`
  return `${names.list(line.actor)} ${line.type.toLowerCase()} ${names.list(line.recipient)}, ${line.realis}, ${names.says(line.claimedBy)}: ${told}`
}
