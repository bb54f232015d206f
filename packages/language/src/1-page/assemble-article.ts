import { type Article, type Block, type Furniture, type Note, type Range, sliceSpan, type Span, trimSpan } from '@readout/record'
import { captionParts, agencyCaption } from './lines/caption-line.ts'
import { classifyLines, type LineFinding, type TextBounds, textBounds } from './lines/classify-lines.ts'
import { readDateline } from './lines/dateline.ts'
import type { Line } from './lines/line.ts'
import type { Verdict } from './select-blocks.ts'

/** What assembling needs of a block beside its place: the verdict of selection (null: the article's) and the share of it inside links. */
export type Candidate = Block & { verdict: Verdict; linked: number; url?: () => string | undefined }

/** The article's spans and what stands round them. */
export type Assembled = { paragraphs: Span[]; furniture: Furniture[]; notes: Note[]; images: Article['images']; headline: Range | null }

/** Lines further than this from the article are not read for what they tell; they are navigation by their place. */
const NEAR_LINES = 40

/**
 * Sorts the blocks of a text into paragraphs of the article and furniture with what it tells. `title` is the page's title where it is known; a line that repeats it
 * is the headline, and what stands over the headline is furniture.
 */
export function assembleArticle(text: string, blocks: Candidate[], title: string | undefined, trims = false): Assembled {
  const lines = blocks.map(
    (block): Line => ({
      start: block.start,
      end: block.end,
      words: text
        .slice(block.start, block.end)
        .replace(/[\u00a0\s]/g, ' ')
        .trim(),
      linked: block.linked,
      heading: block.kind === 'heading',
    }),
  )
  const bounds = textBounds(lines, (i) => (blocks[i] as Candidate).verdict === null)
  const inner = { ...bounds, lastText: lastListed(blocks, bounds.lastText) }
  const near: [number, number] =
    bounds.firstText < 0
      ? [0, Math.min(lines.length, NEAR_LINES)]
      : [Math.max(0, bounds.firstText - NEAR_LINES), Math.min(lines.length, bounds.lastText + NEAR_LINES)]
  const findings = lines.length === 1 ? [] : classifyLines(lines, bounds, ...near)
  const end = articleEnd(findings, bounds.firstText, lines.length)
  const found = new Map<number, LineFinding>()
  for (const finding of findings) for (let i = finding.first; i < finding.last; i++) found.set(i, finding)
  const wanted = title ? bare(title) : ''
  const headline = findHeadline(lines, blocks, found, title, bounds.firstText, trims)
  const out: Assembled = { paragraphs: [], furniture: [], notes: [], images: [], headline: headline < 0 ? null : (lines[headline] as Line) }
  const collect = new FurnitureCollector(text, out)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Candidate
    const finding = found.get(i)
    if (i === headline) {
      collect.flush()
      continue
    }
    if (i >= end) collect.add(block, finding ?? { kind: 'comment-form', rule: 'after-comment-form' })
    else if (trims && wanted && i !== headline && block.verdict === null && block.kind === 'heading' && bare((lines[i] as Line).words) === wanted)
      collect.add(block, { kind: 'navigation', rule: 'headline-again' })
    else if (trims && i < headline && !block.verdict) collect.add(block, finding ?? { kind: 'navigation', rule: 'over-the-headline' })
    else if (finding?.keep) {
      collect.add(block, finding)
      collect.flush()
      if (!block.verdict) out.paragraphs.push(trimSpan(text, block.start, block.end))
    } else if (finding && isBelieved(finding, block)) collect.add(block, finding)
    else if (block.verdict) collect.add(block, block.verdict)
    else if (trims && isLoose(block, lines[i] as Line, i, inner, headline))
      collect.add(block, { kind: 'navigation', rule: i < bounds.firstText ? 'over-the-text' : 'under-the-text' })
    else {
      collect.flush()
      out.paragraphs.push(trimSpan(text, block.start, block.end))
    }
  }
  collect.flush()
  if (!out.paragraphs.length) keepLongest(text, blocks, out)
  markDateline(text, out)
  out.images = captionsOf(out)
  return out
}

/** Where the article's last list item stands, if that is under the last running text. */
function lastListed(blocks: Candidate[], lastText: number): number {
  let last = lastText
  for (let i = lastText + 1; i < blocks.length; i++) if (blocks[i]?.verdict === null && blocks[i]?.kind === 'list') last = i
  return last
}

const MAX_LOOSE_CHARS = 160
const MIN_SUMMARY_CHARS = 45

/** A short line over the first paragraph or under the last that is no sentence: section names, headings of boxes that are gone. Lists stay. */
function isLoose(block: Candidate, line: Line, i: number, bounds: TextBounds, headline: number): boolean {
  if (bounds.firstText < 0 || (i >= bounds.firstText && i <= bounds.lastText)) return false
  if (block.kind === 'table' || (block.kind === 'list' && i > bounds.firstText)) return false
  // A figure under the last sentence ("Harbour dues: 4.20") is the article's.
  if (line.words.length > MAX_LOOSE_CHARS || (i > bounds.lastText && block.kind !== 'heading' && /\d/.test(line.words))) return false
  // What follows the headline and is as long as a sentence sums the text up.
  if (headline >= 0 && i > headline && i < bounds.firstText && line.words.length > MIN_SUMMARY_CHARS && line.linked === 0) return false
  return block.kind === 'heading' || !/[.!?…"”’»)。！？」』।]$/.test(line.words)
}

/** A finding about a block that selection dropped only counts where it tells something. */
const isBelieved = (finding: LineFinding, block: Candidate) =>
  block.verdict === null ||
  finding.means !== undefined ||
  finding.kind === 'published' ||
  finding.kind === 'byline' ||
  finding.kind === 'share' ||
  finding.kind === 'copyright' ||
  finding.kind === 'tags' ||
  finding.kind === 'newsletter' ||
  finding.kind === 'related' ||
  finding.kind === 'cookie' ||
  finding.kind === 'advert' ||
  finding.kind === 'comment-form'

function articleEnd(findings: LineFinding[], firstText: number, length: number): number {
  for (const finding of findings) if (finding.ends && finding.first > firstText && firstText >= 0) return finding.first
  return length
}

/** Joins neighbouring blocks of one rule into one piece of furniture with one note. */
class FurnitureCollector {
  private readonly text: string
  private readonly out: Assembled
  private open: { kind: Furniture['kind']; rule: string; start: number; end: number; means?: Furniture['means'] } | null = null
  constructor(text: string, out: Assembled) {
    this.text = text
    this.out = out
  }
  add(block: Candidate, found: { kind: Furniture['kind']; rule: string; means?: Furniture['means']; first?: number }): void {
    const { open } = this
    const url = found.means?.linkToOriginal ? block.url?.() : undefined
    const means = found.means && url ? { ...found.means, url } : found.means
    if (open && open.kind === found.kind && open.rule === found.rule && (open.means === found.means || (!open.means && !means))) {
      open.end = block.end
      return
    }
    this.flush()
    this.open = { kind: found.kind, rule: found.rule, start: block.start, end: block.end, ...(means ? { means } : {}) }
  }
  flush(): void {
    const { open } = this
    this.open = null
    if (!open) return
    const span = sliceSpan(this.text, open.start, open.end)
    this.out.furniture.push({ kind: open.kind, span, ...(open.means ? { means: open.means } : {}), rule: open.rule })
    this.out.notes.push({ stage: '1-page', rule: open.rule, span, reason: reasonOf(open.kind) })
  }
}

const REASONS: Partial<Record<Furniture['kind'], string>> = {
  'comment-form': 'The form for readers’ comments ends the article.',
  'meta-line': 'Counts, reading time and age of the page, not a sentence of it.',
  'source-link': 'Links to or names the outlet the text came from.',
  'wire-credit': 'Who reported for the agency; kept in the article.',
  byline: 'The author’s line.',
  caption: 'A picture’s caption is not a sentence of the article.',
  correction: 'A correction changes the record; kept in the article.',
  dateline: 'Where the text was filed; kept in the text.',
  published: 'The date line.',
}
const reasonOf = (kind: Furniture['kind']): string => REASONS[kind] ?? `Stands round the article (${kind}).`

/** A text of which nothing would be left keeps its longest block: it is the article. */
function keepLongest(text: string, blocks: Candidate[], out: Assembled): void {
  let longest: Candidate | undefined
  for (const block of blocks) if (!longest || block.end - block.start > longest.end - longest.start) longest = block
  if (!longest || (out.headline && longest.start === out.headline.start)) {
    if (!longest) return
    out.headline = null
  }
  const { start, end } = longest
  out.furniture = out.furniture.filter((one) => one.span.end <= start || one.span.start >= end)
  out.notes = out.notes.filter((note) => !note.span || note.span.end <= start || note.span.start >= end)
  out.paragraphs.push(sliceSpan(text, start, end))
}

function markDateline(text: string, out: Assembled): void {
  const first = out.paragraphs.find((paragraph) => paragraph.end - paragraph.start > 40)
  const dateline = first && readDateline(first.exact)
  if (!first || !dateline || isTurn(out, dateline.agency, first.exact.slice(0, dateline.end))) return
  const span = sliceSpan(text, first.start, first.start + dateline.end)
  out.furniture.push({ kind: 'dateline', span, ...(dateline.agency ? { means: { credit: [dateline.agency] } } : {}), rule: 'dateline' })
  out.furniture.sort((a, b) => a.span.start - b.span.start)
  out.notes.push({ stage: '1-page', rule: 'dateline', span, reason: reasonOf('dateline') })
}

/** "MR OAK:" at the head of a transcript names who speaks: more paragraphs open with a name in capitals and a colon. */
function isTurn(out: Assembled, agency: string | undefined, words: string): boolean {
  return !agency && words.endsWith(':') && out.paragraphs.filter((paragraph) => TURN.test(paragraph.exact)).length >= 3
}
const TURN = /^["“]?\p{Lu}[\p{Lu}\p{M}.'’ -]{0,60}:\s/u

/** Captions and credits that the lines themselves show. */
function captionsOf(out: Assembled): Article['images'] {
  const images: Article['images'] = []
  for (const one of out.furniture) {
    if (one.rule !== 'caption-with-credit' && one.rule !== 'credit-line') continue
    const parts = captionParts(one.span.exact) ?? agencyCaption(one.span.exact)
    if (!parts) continue
    const at = (range: [number, number]): Span => ({ exact: one.span.exact.slice(...range), start: one.span.start + range[0], end: one.span.start + range[1] })
    const image: Article['images'][number] = { ...(parts.caption[1] > 2 ? { caption: at(parts.caption) } : {}), credit: at(parts.credit) }
    images.push(image)
  }
  return images
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The line that is the headline: the one that repeats the known title, or in a text without one the short first line over running text. */
function findHeadline(
  lines: Line[],
  blocks: Candidate[],
  found: Map<number, LineFinding>,
  title: string | undefined,
  firstText: number,
  trims: boolean,
): number {
  if (title) {
    const wanted = bare(title)
    const end = wanted ? Math.max(0, firstText) + (trims ? 40 : 3) : 0
    for (let i = 0; i < Math.min(lines.length, end); i++) {
      const line = lines[i] as Line
      if (line.words.length < title.length * 2 + 20 && bare(line.words) === wanted && (i <= firstText + 2 || line.heading)) return lines.length === 1 ? -1 : i
    }
    return -1
  }
  if (firstText < 1) return -1
  for (let i = 0; i < firstText; i++) {
    const line = lines[i] as Line
    if (found.has(i) || (blocks[i] as Candidate).verdict) continue
    const count = line.words.split(' ').length
    return count >= 3 && count <= 25 && !/[.:;,]["”’]?$/.test(line.words) && /^[\p{Lu}\d“"‘'«¿¡]/u.test(line.words) ? i : -1
  }
  return -1
}
