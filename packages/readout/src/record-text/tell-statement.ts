import { balanced, type Chain, type Reading, type Span, type Statement } from '@readout/record'
import { clean, type Piece } from '../output/wrap.ts'
import { dotted, type Line, UNSURE_BELOW } from './line.ts'
import { marked, type Names, place } from './names.ts'
import { tellWhen } from './tell-when.ts'

/** Acts worth a word: that a threat is one is for the reader to say, so threats, promises and demands stand as if-then lines of their own. */
const ACTS: Partial<Record<Statement['act'], string>> = {
  deny: 'denying',
  ask: 'asking',
  believe: 'as a belief',
  praise: 'praising',
  accuse: 'accusing',
  support: 'in support',
  assess: 'judging',
}

const TERMS = { 'on-record': undefined, background: 'on background', anonymous: 'on condition of anonymity' } as const

/** Statements as lines. Example: 'SAID  Ann Oak, quoted: “We are ready.”  Ann Oak › Agency › Example Times [10–25]'. */
export function tellStatements(reading: Reading, names: Names): Line[] {
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]))
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return reading.statements.map((statement) => {
    const chain = chains.get(statement.chain)
    const parent = statement.parent === undefined ? undefined : byId.get(statement.parent)
    const again = statement.sameAs === undefined ? undefined : byId.get(statement.sameAs)
    const after = dotted([
      statement.addressee?.length ? `to ${names.list(statement.addressee)}` : '',
      statement.when ? `said ${tellWhen(statement.when)}` : '',
      statement.document ? `in ${withArticle(clean(statement.document))}` : '',
      statement.occasion ? `at ${clean(statement.occasion)}` : '',
      statement.terms && TERMS[statement.terms],
      again ? `the same words told again, see ${place(again.content)}` : '',
      certaintyOf(statement, reading, names),
    ])
    const intro = `${speakersOf(statement, names)}${parent ? `, as ${names.of(parent.speaker)} tells it` : ''}, ${mannerOf(statement, chain, names)}: `
    return {
      label: 'SAID',
      body: [{ text: intro }, ...wordsOf(reading.source.text, statement), ...(after ? [{ text: ` · ${after}` }] : [])],
      chain: chain ? tellChain(chain, names) : '',
      place: place(statement.content),
      id: statement.id,
      rule: statement.rule,
      confidence: statement.confidence,
    }
  })
}

/** Example: withArticle('interview') -> 'an interview'; what has a determiner or a name of its own stays. */
function withArticle(words: string): string {
  return /^(?:the|an?|his|her|its|their|this|that)\s|^\p{Lu}|s$/u.test(words) ? words : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

function speakersOf({ speaker, coSpeakers = [] }: Statement, names: Names): string {
  const all = [speaker, ...coSpeakers].map(names.of)
  const name = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** How the words reached the page: quoted, quoted in part, or paraphrased and by whom. */
function mannerOf(statement: Statement, chain: Chain | undefined, names: Names): string {
  const act = ACTS[statement.act]
  const said = act ? `${act}, ` : ''
  if (statement.block) return `${said}quoted at length`
  if (statement.mode === 'direct') return `${said}quoted`
  if (statement.mode === 'mixed') return `${said}quoted in part`
  const next = chain?.hops.find((hop, at) => at > 0 || hop.agent === 'page')
  return `${said}paraphrased by ${next?.agent === null ? 'somebody not named' : names.of(next?.agent ?? 'page')}`
}

/** A chain in one line. Example: 'Slade › Agency › Example Times'. */
export function tellChain(chain: Chain, names: Names): string {
  return chain.hops.map((hop) => `${hop.agent === null ? '(not named)' : names.of(hop.agent)}${hop.inferred ? ' (worked out)' : ''}`).join(' › ')
}

const OPENING_MARK = /[“”„«"‘'‹]$/
const CLOSING_MARK = /^[“”»"’'›]/

/**
 * The content with marks only round the words that stood between marks on the page; parts on both sides of a cue are joined by an ellipsis.
 * Example: content 'would “decisively” respond', quotes ['decisively'] -> would “decisively” respond.
 */
export function wordsOf(text: string, { content, quotes }: Pick<Statement, 'content' | 'quotes'>): Piece[] {
  return content.flatMap((part, at) => [...(at ? [{ text: ' … ' }] : []), ...partOf(text, part, quotes)])
}

function partOf(text: string, part: Span, quotes: readonly Span[]): Piece[] {
  const inside = quotes.filter((quote) => quote.start < part.end && quote.end > part.start).sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = part.start
  for (const quote of inside) {
    const start = Math.max(quote.start, at)
    const end = Math.min(quote.end, part.end)
    if (end <= start) continue
    pieces.push(bare(text.slice(at, start).replace(OPENING_MARK, '')))
    pieces.push({ text: `“${clean(text.slice(start, end))}”` })
    at = end + (end < part.end && CLOSING_MARK.test(text.slice(end, part.end)) ? 1 : 0)
  }
  pieces.push(bare(text.slice(at, part.end)))
  return pieces.filter((piece) => piece.text)
}

/** Words between quotations, the white space at their ends kept as one space. */
function bare(text: string): Piece {
  const inner = clean(balanced(text))
  if (!inner) return { text: text ? ' ' : '' }
  return { text: `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}` }
}

function certaintyOf(statement: Statement, reading: Reading, names: Names): string {
  const { inferred = [], speakerSpan, speaker, confidence } = statement
  const notes: string[] = []
  if (inferred.includes('speaker') && speaker)
    notes.push(
      speakerSpan && speakerSpan.exact !== names.of(speaker)
        ? `worked out: ${marked(speakerSpan.exact)} = ${names.of(speaker)}`
        : `worked out: the speaker, ${names.of(speaker)}`,
    )
  else if (speaker && speakerSpan && isOtherWord(speakerSpan.exact, speaker, reading)) notes.push(`${marked(speakerSpan.exact)} = ${names.of(speaker)}`)
  const others = inferred.filter((field) => field !== 'speaker')
  if (others.length) notes.push(`worked out: ${others.join(', ')}`)
  if (confidence < UNSURE_BELOW) notes.push('unsure, check')
  return notes.join(' · ')
}

/** True when the words for the speaker hold neither its name nor an alias, so that the reader must be told whom they mean. */
function isOtherWord(words: string, speaker: string, reading: Reading): boolean {
  const actor = reading.actors.find(({ id }) => id === speaker)
  if (!actor) return false
  return ![actor.name, ...actor.aliases].some((name) => words.includes(name) || name.includes(words))
}
