import { type Range, sourcedText } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import { actorById, type People } from '../3-people/index.ts'
import type { Attribution } from './ground.ts'
import { trimComma } from './read-verbs.ts'

/** Fewer questions than this make no interview. */
const QUESTIONS = 2

type Turn = { question: Range; answer: Range[] }

/**
 * The answers of an interview whose questions the page sets off as strong lines or headings: the interviewee's own words, though nothing stands round them.
 * Who that is, is told over the first question: the only person there, or the one the title or a line names as interviewed. Else the speaker stays open.
 * Offsets into `source.text`. Example: "**Will you go?** ¶ We will." under "Minister Ann Oak on the talks" -> source Ann Oak, content "We will."
 */
export function readInterview(page: Page, text: Text, people: People): Attribution[] {
  const turns = turnsOf(text)
  if (!turns.length) return []
  const source = intervieweeOf(page, text, people, turns[0]?.question.start ?? 0)
  return turns
    .filter(({ answer }) => answer.length)
    .map(({ answer }) => ({
      ...(source ? { source } : {}),
      content: answer.map(({ start, end }) => ({ start, end: trimComma(text.text, start, end) })),
      lemma: '',
      act: 'assert' as const,
      rule: 'interview/answer',
      inferred: true as const,
    }))
}

/** Questions and what follows each; nothing where the lines set off are titles rather than questions. */
function turnsOf({ text, paragraphs }: Text): Turn[] {
  const isSetOff = ({ strong, kind }: Text['paragraphs'][number]): boolean => strong === true || kind === 'heading'
  const asks = ({ end }: Range): boolean => /\?["”’»]?\s*$/.test(text.slice(end - 3, end))
  const lines = paragraphs.filter(isSetOff)
  const asked = lines.filter(asks)
  // Half of the lines ask: an interviewer also states ("Your neighbour says otherwise."); the titles of an article seldom ask at all.
  if (asked.length < QUESTIONS || asked.length * 2 < lines.length) return []
  const turns: Turn[] = []
  for (const paragraph of paragraphs) {
    if (isSetOff(paragraph)) {
      if (turns.length || asks(paragraph)) turns.push({ question: paragraph, answer: [] })
    } else turns.at(-1)?.answer.push(paragraph)
  }
  return turns
}

const TITLED = /\binterview(?:ed)? (?:with|of)\s+(?:the\s+)?/i

/** The name over the first question by which the interviewee is called. */
function intervieweeOf(page: Page, text: Text, people: People, before: number): Range | undefined {
  const authors = new Set(page.article.byline.map((name) => sourcedText(name).toLowerCase()))
  const named = people.mentions.filter(
    (mention) =>
      mention.end <= before &&
      mention.kind === 'name' &&
      actorById(people, mention.actor)?.kind === 'person' &&
      !authors.has(actorById(people, mention.actor)?.name.toLowerCase() ?? '') &&
      !/\b(?:by|and photographs?|photos?)\s+$/i.test(text.text.slice(Math.max(0, mention.start - 20), mention.start)),
  )
  const told = named.find((mention) => TITLED.test(text.text.slice(Math.max(0, mention.start - 80), mention.start)))
  return told ?? (new Set(named.map(({ actor }) => actor)).size === 1 ? named[0] : undefined)
}
