import { overlap, type Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import { verbOf } from '../2-text/verbs.ts'
import type { TaggedAttribution, Tags } from '../tagger.ts'
import type { Attribution } from './ground.ts'
import { reportingNouns, reportingVerbs } from './reporting.ts'
import { lowerBound } from './setting.ts'
import type { Word } from './words.ts'

const OPENS = /^(?:[\s,:–—-]*)(?:(?:that|to|whether|if)\b\s*)?/i
const CLOSES = /[\s,.;:]+$/
const PAIRS: Record<string, string> = { '“': '”', '"': '"', '‘': '’', '«': '»' }
const NEGATION = /\b(?:not|never|n't)\b|n['’]t\b/i

/** A model's content by the record's convention: without the word that opens it, the marks round it and the stop behind it; undefined where nothing is left. */
export function contentOf(text: string, [from, to]: [number, number]): Range | undefined {
  let start = from + (OPENS.exec(text.slice(from, to))?.[0].length ?? 0)
  let end = to
  end -= CLOSES.exec(text.slice(start, end))?.[0].length ?? 0
  const closing = PAIRS[text[start] ?? '']
  const inner = text.slice(start + 1, end)
  if (closing && inner.endsWith(closing) && !inner.slice(0, -1).includes(closing)) {
    start++
    end--
  } else if (closing && !inner.includes(closing)) start++
  else if (/[”»"]/.test(text[end - 1] ?? '') && !/[“«"]/.test(text.slice(start, end - 1))) end--
  end -= CLOSES.exec(text.slice(start, end))?.[0].length ?? 0
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined
}

/** Lemma and act of a model's cue: its last verb that reports, else its last verb, else its noun. */
function cueOf(words: Word[], [start, end]: [number, number]): { lemma: string; act: Attribution['act'] } {
  let lemma = ''
  for (let i = lowerBound(words, start); i < words.length && (words[i] as Word).start < end; i++) {
    const { lower } = words[i] as Word
    const verb = verbOf(lower)?.lemma
    if (verb && reportingVerbs.has(verb)) lemma = verb
    else if (!lemma && (reportingNouns.has(lower) || verb)) lemma = reportingNouns.has(lower) ? lower : (verb ?? '')
  }
  return { lemma, act: reportingVerbs.get(lemma)?.act ?? reportingNouns.get(lemma)?.act ?? 'assert' }
}

function attributionOf(text: Text, words: Word[], tagged: TaggedAttribution, shift: number): Attribution | undefined {
  const moved = ([start, end]: [number, number]): [number, number] => [start + shift, end + shift]
  const content = tagged.content.map((span) => contentOf(text.text, moved(span))).filter((range) => range !== undefined)
  if (!content.length || !content.every((range) => inParagraph(text, range))) return undefined
  const cue = tagged.cue ? moved(tagged.cue) : undefined
  const source = tagged.source[0] ? moved(tagged.source[0]) : undefined
  return {
    ...(source ? { source: { start: source[0], end: source[1] } } : {}),
    ...(cue ? { cue: { start: cue[0], end: cue[1] } } : {}),
    content,
    ...(cue ? cueOf(words, cue) : { lemma: '', act: 'assert' as const }),
    rule: 'model',
    ...(cue && NEGATION.test(text.text.slice(cue[0], cue[1])) ? { negated: true as const } : {}),
    given: { confidence: tagged.confidence, sourceConfidence: tagged.sourceConfidence },
  }
}

function inParagraph(text: Text, { start, end }: Range): boolean {
  let low = 0
  let high = text.paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.paragraphs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const paragraph = text.paragraphs[low]
  return paragraph !== undefined && paragraph.start <= start && end <= paragraph.end
}

/** The attributions a model proposes, by the record's conventions; `shift` is where the text it was given starts. Offsets into `source.text`. */
export function readTags(text: Text, words: Word[], tags: Tags, shift = 0): Attribution[] {
  return tags.attributions.flatMap((tagged) => attributionOf(text, words, tagged, shift) ?? [])
}

const size = (ranges: Range[]): number => ranges.reduce((sum, range) => sum + range.end - range.start, 0)

/** Share of characters two contents have in common, 0 to 1 (Dice). */
function alike(a: Range[], b: Range[]): number {
  let common = 0
  for (const x of a) for (const y of b) common += overlap(x, y)
  return size(a) + size(b) ? (2 * common) / (size(a) + size(b)) : 0
}

/**
 * The model's attributions with what the rules know beside them: addressee, quoter, act. A direct quotation that the model passed over is kept by its rule.
 * Both lists in any order; nothing is in the result twice.
 */
export function mergeTags(tagged: Attribution[], ruled: Attribution[]): Attribution[] {
  const byPlace = [...ruled].sort((a, b) => placeOf(a) - placeOf(b))
  const met = new Set<Attribution>()
  const merged = tagged.map((attribution) => {
    const rule = byPlace.find(
      (other) =>
        !met.has(other) && ((attribution.cue && other.cue && overlap(attribution.cue, other.cue) > 0) || alike(attribution.content, other.content) >= 0.6),
    )
    if (!rule) return attribution
    met.add(rule)
    return withRule(attribution, rule)
  })
  const touched = (rule: Attribution) => tagged.some((attribution) => alike(attribution.content, rule.content) > 0)
  return [...merged, ...byPlace.filter((rule) => !met.has(rule) && isDirect(rule) && !touched(rule))]
}

const placeOf = (attribution: Attribution): number => attribution.cue?.start ?? attribution.content[0]?.start ?? 0

const isDirect = (rule: Attribution): boolean => /quote|colon|post|block|turn/.test(rule.rule)

function withRule(model: Attribution, rule: Attribution): Attribution {
  const { source, addressee, via, passive, hypothetical, negated } = rule
  return {
    ...model,
    ...(model.source ? {} : source ? { source, inferred: true as const } : {}),
    ...(rule.lemma ? { lemma: rule.lemma, act: rule.act } : {}),
    ...(addressee ? { addressee } : {}),
    ...(via ? { via } : {}),
    ...(passive ? { passive } : {}),
    ...(hypothetical ? { hypothetical } : {}),
    ...(negated ? { negated } : {}),
    rule: `model+${rule.rule}`,
  }
}
