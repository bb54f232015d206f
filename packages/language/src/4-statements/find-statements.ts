import { firstEnding, type Note, sliceSpan } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Tagger, Tags } from '../tagger.ts'
import type { Nested } from './build-statements.ts'
import { type AccountText, completeAccount } from './account-text.ts'
import { fromTags } from './from-tags.ts'
import { type Attribution, type Ground, groundOf } from './ground.ts'
import { DEEPEST, holdsCue, isCharge, isInner, mayReport, readInner, reports } from './inner.ts'
import { mergeFindings } from './merge.ts'
import { readAccording } from './read-according.ts'
import { readColons } from './read-colons.ts'
import { readLeads } from './read-leads.ts'
import { readNouns } from './read-nouns.ts'
import { readQuotations } from './read-quotations.ts'
import { readSigned } from './read-signed.ts'
import { readVerbs } from './read-verbs.ts'
import { reportingNouns } from './reporting.ts'
import { classifyWords, type Word } from './words.ts'

/** Reads an article's attributions with what stands inside them; `answers` are those of an interview. Example: 'Oak said: “Yes.”' -> one attribution, nothing inside. */
export async function readArticle(
  text: Text,
  notes: Note[],
  model?: Model,
  answers: Attribution[] = [],
  accountOf?: (ground: Ground) => AccountText | undefined,
): Promise<{ words: Word[]; nested: Nested[] }> {
  const words = classifyWords(text)
  const ground = groundOf(text, words, 0, words.length, false)
  const ruled = [...readGround(ground), ...readColons(ground, text), ...readLeads(ground, text), ...readSigned(text), ...answers]
  const starts = new Set(text.paragraphs.map((paragraph) => paragraph.start))
  const said = (found: Attribution[]) => outermost(found.filter((attribution) => isSaid(text, attribution, notes)))
  const account = accountOf?.(ground)
  if (!model) {
    const outer = account ? completeAccount(text, account, said(ruled), []) : said(ruled)
    const alone = readQuotations(ground, outer, starts)
    return { words, nested: [...outer, ...alone].map((attribution) => nest(text, words, attribution, 1)) }
  }
  const rules = outermost(ruled)
  const alone = readQuotations(ground, rules, starts)
  // The tagger reads the whole page; what it finds in furniture is nobody's statement.
  const tagged = fromTags(text, words, model.tags.attributions).filter(({ content }) => content[0] && stands(text, content[0].start))
  const merged = mergeFindings(text, tagged, [...rules, ...alone], ruled)
  const outer = (account ? completeAccount(text, account, merged, rules) : merged).filter((attribution) => isSaid(text, attribution, notes))
  const nested: Nested[] = []
  for (const attribution of outer) nested.push(await nestTagged(text, words, attribution, model))
  return { words, nested }
}

type Model = { tags: Tags; tagger: Tagger }

/** Is a place in a paragraph of the article? */
const stands = ({ paragraphs }: Text, at: number): boolean => (paragraphs[firstEnding(paragraphs, at)]?.start ?? Number.POSITIVE_INFINITY) <= at

/** An inner reading by model and rules: contents that hold a cue are tagged again as texts of their own. */
async function nestTagged(text: Text, words: Word[], attribution: Attribution, { tagger }: Model): Promise<Nested> {
  const ruled = outermost(readInner(text, words, attribution, readGround).filter((inner) => isSaid(text, inner, [])))
  const tagged: Attribution[] = []
  for (const range of attribution.content) {
    if (range.end - range.start < SHORTEST || !holdsCue(words, [range], isCue)) continue
    const tags = await tagger.tag(text.text.slice(range.start, range.end))
    tagged.push(
      ...fromTags(text, words, tags.attributions, range.start).filter(
        (inner) => inner.source && isInner(text, words, inner, range) && isSaid(text, inner, []) && reports(text, inner) && !isCharge(text, attribution, inner),
      ),
    )
  }
  const merged = mergeFindings(text, tagged, [], ruled)
  const found = outermost([...merged, ...ruled.filter((rule) => !merged.some((tag) => meets(tag.content, rule.content)))])
  return { attribution, inner: found.map((inner) => nest(text, words, inner, 2)) }
}

/** Characters a content has at least before it can report somebody else. */
const SHORTEST = 24

/** A word for which a content is tagged again: the verbs that `reports` lets stand, whether or not a clause follows; nouns and "according". */
const isCue = (word: Word): boolean => (word.verb !== undefined && mayReport(word.verb.lemma)) || word.lower === 'according' || reportingNouns.has(word.lower)

const meets = (a: Attribution['content'], b: Attribution['content']): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

function readGround(ground: Ground): Attribution[] {
  return [...readVerbs(ground), ...readAccording(ground), ...readNouns(ground)]
}

/** Verbs of saying: what is not said, or only might be, is no statement. A denied belief is one. */
const SAYING =
  /^(?:say|tell|comment|mention|elaborate|specify|disclose|announce|reveal|respond|reply|answer|explain|add|note|state|clarify|confirm|report|indicate|claim|argue|suggest|write|repeat|reiterate)$/

/** "declined to comment", "refused to say": nothing was said. */
function declines(text: Text, { lemma, content }: Attribution): boolean {
  const [first] = content
  return (
    (lemma === 'decline' || lemma === 'refuse') &&
    first !== undefined &&
    /^(?:comment|say|elaborate|answer|respond|discuss|confirm|specify|speak|talk)\b/i.test(text.text.slice(first.start, first.start + 12))
  )
}

/** "asked not to be named": on which terms somebody speaks, and nothing he says. */
const namesNobody = (text: Text, { lemma, content }: Attribution): boolean =>
  /^(?:ask|request|insist|wish|want)$/.test(lemma) &&
  content.some(({ start }) =>
    /^(?:not to be|(?:to )?remain|on) (?:anonymous|anonymity|cited|identified|named|quoted|unnamed)\b/i.test(text.text.slice(start, start + 30)),
  )

/** Negated and hypothetical reporting ("did not say", "would not comment") is noted and left out. */
function isSaid(text: Text, attribution: Attribution, notes: Note[]): boolean {
  if (namesNobody(text, attribution)) return false
  const unsaid = ((attribution.negated || attribution.hypothetical) && SAYING.test(attribution.lemma)) || declines(text, attribution)
  if (!unsaid || !attribution.cue) return true
  const { start, end } = attribution.cue
  if (notes.length < 200)
    notes.push({
      stage: '4-statements',
      rule: attribution.negated ? 'not-said' : 'might-say',
      span: sliceSpan(text.text, start, end),
      reason: 'The text tells that this was not said, or only might be: no statement.',
    })
  return false
}

const inside = (cue: { start: number; end: number } | undefined, content: Attribution['content']): boolean =>
  cue !== undefined && content.some((range) => range.start <= cue.start && cue.end <= range.end)

/** ", her office said": the one who reports stands right behind what was reported, a comma between. */
function endsIn({ source, cue, content }: Attribution): boolean {
  const gap = Math.min(source?.start ?? -1, cue?.start ?? -1) - Math.max(...content.map((range) => range.end))
  return source !== undefined && gap >= 2 && gap <= 3
}

/** The attributions that stand in nobody else's content. */
export function outermost(found: Attribution[]): Attribution[] {
  // One sweep over cues and contents by place, so that a long page costs no more than its length.
  const contents = found.flatMap((owner) => owner.content.map((range) => ({ owner, start: range.start, end: range.end }))).sort((a, b) => a.start - b.start)
  const cued = found.flatMap((attribution) => (attribution.cue ? [{ attribution, cue: attribution.cue }] : [])).sort((a, b) => a.cue.start - b.cue.start)
  const held = new Set<Attribution>()
  let open: typeof contents = []
  let next = 0
  for (const { attribution, cue } of cued) {
    for (let range = contents[next]; range && range.start <= cue.start; range = contents[++next]) open.push(range)
    open = open.filter((range) => range.end > cue.start)
    // Each in the other ("Oak said the ice would hold, her office said"): the later word of saying holds the earlier.
    const isIn = ({ owner, end }: (typeof open)[number]) =>
      owner !== attribution && cue.end <= end && (!inside(owner.cue, attribution.content) || (endsIn(owner) && (owner.cue?.start ?? 0) > cue.start))
    if (open.some(isIn)) held.add(attribution)
  }
  return found.filter((attribution) => !held.has(attribution))
}

function nest(text: Text, words: Word[], attribution: Attribution, depth: number): Nested {
  if (depth >= DEEPEST) return { attribution, inner: [] }
  const found = readInner(text, words, attribution, readGround)
  return { attribution, inner: outermost(found).map((inner) => nest(text, words, inner, depth + 1)) }
}
