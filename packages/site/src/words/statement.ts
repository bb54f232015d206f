import { balanced, type Chain, type Reading, type Span, type Statement } from '@readout/record'
import { escaped, markup } from '../layout/escape.ts'
import { type Html, NOTHING } from '../layout/html.ts'
import { marked, type Names } from './names.ts'

/** Below this a line is marked "unsure, check": a guess that is wrong as often as right must not look like a finding. */
const UNSURE_BELOW = 0.5

/** Acts worth a word: that a threat is one is for the reader to say. */
const ACTS: Partial<Record<Statement['act'], string>> = {
  deny: 'denying',
  ask: 'asking',
  believe: 'as a belief',
  praise: 'praising',
  accuse: 'accusing',
  support: 'in support',
  assess: 'judging',
}

/** How the words reached the page. Example: 'quoted in part', 'denying, paraphrased by Example Times'. */
export function mannerOf(statement: Statement, chain: Chain | undefined, names: Names): string {
  const act = ACTS[statement.act]
  const said = act ? `${act}, ` : ''
  if (statement.block) return `${said}quoted at length`
  if (statement.mode === 'direct') return `${said}quoted`
  if (statement.mode === 'mixed') return `${said}quoted in part`
  const next = chain?.hops.find((hop, at) => at > 0 || hop.agent === 'page')
  return `${said}paraphrased by ${next?.agent === null ? 'somebody not named' : names.of(next?.agent ?? 'page')}`
}

/** A chain in one line, each hop a link where it has a page. Example: Slade › Agency › Example Times. */
export function chainOf(chain: Chain | undefined, names: Names): Html {
  if (!chain) return NOTHING
  return markup(
    chain.hops
      .map((hop) => `${hop.agent === null ? '(not named)' : names.link(hop.agent)}${hop.inferred ? ' (worked out)' : ''}`)
      .join(' <span class="hop" aria-label="through">›</span> '),
  )
}

const OPENING_MARK = /[“”„«"‘'‹]$/
const CLOSING_MARK = /^[“”»"’'›]/

/**
 * The content with marks only round the words that stood between marks on the page; parts on both sides of a cue are joined by an ellipsis.
 * Example: content 'would “decisively” respond', quotes ['decisively'] -> would “decisively” respond.
 */
export function wordsOf(text: string, { content, quotes }: Pick<Statement, 'content' | 'quotes'>): Html {
  return markup(content.map((part) => partOf(text, part, quotes)).join(' … '))
}

function partOf(text: string, part: Span, quotes: readonly Span[]): string {
  let written = ''
  let at = part.start
  for (const quote of quotes.filter((one) => one.start < part.end && one.end > part.start).sort((a, b) => a.start - b.start)) {
    const start = Math.max(quote.start, at)
    const end = Math.min(quote.end, part.end)
    if (end <= start) continue
    written += `${escaped(balanced(text.slice(at, start).replace(OPENING_MARK, '')))}“<span class="quote">${escaped(text.slice(start, end))}</span>”`
    at = end + (end < part.end && CLOSING_MARK.test(text.slice(end, part.end)) ? 1 : 0)
  }
  return written + escaped(balanced(text.slice(at, part.end)))
}

/** What is worked out or unsure about a line, in words with the reason. Example: 'worked out: “it” = White House · unsure, check'. */
export function certaintyOf(statement: Statement, reading: Reading, names: Names): string[] {
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
  return [...notes, ...unsure(confidence)]
}

/** The one word for a guess that a person should look at. */
export const unsure = (confidence: number): string[] => (confidence < UNSURE_BELOW ? ['unsure, check'] : [])

/** True when the words for the speaker hold neither its name nor an alias, so that the reader must be told whom they mean. */
function isOtherWord(words: string, speaker: string, reading: Reading): boolean {
  const actor = reading.actors.find(({ id }) => id === speaker)
  if (!actor) return false
  return ![actor.name, ...actor.aliases].some((name) => words.includes(name) || name.includes(words))
}
