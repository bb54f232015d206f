import { type AccountComparison, emptyCell, nameSides, overlap, type Row, type Span, summarize, tellValue, tellWhen } from '@readout/record'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { capital, joined } from '../../words/names.ts'

/** One side as the table names it; `source` is the held page its words stand in. */
export type ComparedSide = { name: string; source?: string }

/** `own` where both texts are the sides' own, given to be compared: what is not held whole of them is cut, and quoted by nobody. */
export type ViewSetting = { id: string; differences: boolean; toggle?: string; own?: boolean }

const ROW_WORDS: Readonly<Record<Row['row'], string>> = {
  topic: 'Topic',
  claim: 'Said',
  praise: 'Praise',
  warning: 'Warning',
  promise: 'Promise',
  demand: 'Demand',
  step: 'Next step',
  fact: 'Fact',
}

/** One line of the table: the point, a word for its kind, and each side's own words. */
type Line = { point: string; kind: string; by: Record<string, Html | undefined>; same?: boolean; note?: string }

/**
 * Two sides' accounts as one table: a row a point, a column a side; what an empty cell means is said over it, and no cell says that a side left something out.
 * Under it what one side says of the other, and the words in which the two differ.
 */
export function comparisonView(comparison: AccountComparison, sides: Record<string, ComparedSide>, { id, differences, toggle, own }: ViewSetting): Html {
  const [a, b] = comparison.sides
  const nameOf = (side: string) => sides[side]?.name ?? side
  const lines = linesOf(comparison, sides)
  const shown = differences ? lines.filter(({ same }) => !same) : lines
  const empty = (side: string) => html`<span class="absent">${emptyCell(comparison, side)}</span>`
  const cell = (line: Line, side: string, letter: string) => html`<td class="side-${letter}" data-side="${nameOf(side)}">${line.by[side] ?? empty(side)}</td>`
  const names = { [a]: nameOf(a), [b]: nameOf(b) }
  const summary = summarize(comparison, names)
  return html`<p class="held">${own ? cutWords(comparison, nameOf) : heldWords(comparison, nameOf)}</p>
${summary.length ? html`<ul class="summary">${summary.map((sentence) => html`<li>${capital(sentence)}</li>`)}</ul>` : NOTHING}${toggle ? html`<p class="compare-toggle"><a href="${toggle}">${differences ? 'Show all points' : 'Differences only'}</a></p>` : NOTHING}
${
  shown.length
    ? html`<div class="table-scroll" tabindex="0" role="region" aria-label="Both accounts, point by point"><table class="compare" id="${id}"><caption class="unseen">Both accounts, point by point</caption>
<thead><tr><th scope="col">Point</th><th scope="col" class="side-a">${nameOf(a)}</th><th scope="col" class="side-b">${nameOf(b)}</th></tr></thead>
<tbody>${shown.map(
        (
          line,
        ) => html`<tr><th scope="row"><span class="row-kind">${line.kind}</span> ${line.point}${line.note ? html`<span class="row-note">${line.note}</span>` : NOTHING}</th>${cell(line, a, 'a')}${cell(line, b, 'b')}</tr>
`,
      )}</tbody></table></div>`
    : html`<p class="quiet">No point was found that the two texts can be laid side by side on.</p>`
}
${claims(comparison, sides)}${comparison.notes.length ? html`<details class="compare-notes"><summary>Clauses that are in no row, and why (${comparison.notes.length})</summary><ul>${comparison.notes.map(({ span, reason }) => html`<li>${span ? html`“${oneLine(span.exact)}” — ` : NOTHING}${nameSides(reason, comparison.sides, names)}</li>`)}</ul></details>` : NOTHING}`
}

function linesOf(comparison: AccountComparison, sides: Record<string, ComparedSide>): Line[] {
  const both = comparison.sides
  const words = (side: string, spans: readonly Span[] | undefined): Html | undefined => (spans?.length ? quoted(spans, sides[side]?.source) : undefined)
  const bySide = (of: (side: string) => Html | undefined): Record<string, Html | undefined> => Object.fromEntries(both.map((side) => [side, of(side)]))
  const names = Object.fromEntries(both.map((side) => [side, sides[side]?.name ?? side]))
  const stands = (by: Row['by'], { by: told }: AccountComparison['wordings'][number]) =>
    Object.entries(told).every(([side, span]) => by[side]?.some((own) => own.start === span.start && own.end === span.end))
  const row = (one: Row, same: boolean): Line => {
    const worded = comparison.wordings.filter((wording) => stands(one.by, wording)).map(({ difference }) => nameSides(difference, both, names))
    const difference = [...(same || !one.rule.endsWith('differs') ? [] : ['Told differently.']), ...worded].join(' ')
    return {
      point: one.point,
      kind: ROW_WORDS[one.row],
      by: bySide((side) => words(side, one.by[side])),
      ...(same && !difference ? { same } : {}),
      ...(difference ? { note: difference } : {}),
    }
  }
  const { conflicts, both: shared, facts } = comparison
  // Who asked and how long stand once, as facts with their values.
  const other = (one: Row) => !isOf(one, facts.initiator) && !isOf(one, facts.duration)
  return [
    ...factLines(comparison, sides, bySide),
    ...conflicts.filter(other).map((one) => row(one, false)),
    ...shared.filter((one) => other(one) && !conflicts.some((conflict) => isSame(conflict, one))).map((one) => row(one, true)),
    ...both.flatMap((side) => (comparison.onlyIn[side] ?? []).filter(other).map((one) => row(one, false))),
    ...both.flatMap((side) => (comparison.fragments?.[side]?.rows ?? []).filter(other).map((one) => row(one, false))),
  ]
}

/** True for a conflict and the row it was found in: a row is shown once. */
const isSame = (one: Row, two: Row): boolean => Object.entries(one.by).every(([side, spans]) => spans[0]?.start === two.by[side]?.[0]?.start)

/** What each side tells of one fact. */
type Told = Record<string, { span: Span }>

/** True for a row on a fact that a side tells in the same words. */
const isOf = (row: Row, told: Told = {}): boolean =>
  row.row === 'fact' && Object.entries(row.by).some(([side, spans]) => spans.some((span) => told[side] && overlap(span, told[side].span) > 0))

function factLines(
  { facts, conflicts }: AccountComparison,
  sides: Record<string, ComparedSide>,
  bySide: (of: (side: string) => Html | undefined) => Line['by'],
): Line[] {
  const { issued, initiator, duration, nextSteps } = facts
  const lines: Line[] = []
  const fact = (point: string, of: (side: string) => Html | undefined, told?: Told) =>
    lines.push({ point, kind: 'Fact', by: bySide(of), ...(conflicts.some((row) => isOf(row, told)) ? { note: 'told differently' } : {}) })
  if (issued) fact('issued', (side) => (issued[side] ? html`${tellWhen(issued[side])}` : undefined))
  if (initiator)
    fact(
      'asked for by',
      (side) =>
        initiator[side]
          ? html`${sides[initiator[side].side]?.name ?? initiator[side].side}: ${quoted([initiator[side].span], sides[side]?.source)}`
          : undefined,
      initiator,
    )
  if (duration)
    fact(
      'how long',
      (side) => {
        const told = duration[side]
        return told && html`${told.value ? html`${tellValue(told.value) ?? told.value}: ` : NOTHING}${quoted([told.span], sides[side]?.source)}`
      },
      duration,
    )
  if (nextSteps) fact('next steps', (side) => (nextSteps[side]?.length ? quoted(nextSteps[side], sides[side]?.source) : undefined))
  return lines
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** A side's own words, each a link to the characters it stands on where the page is held. */
function quoted(spans: readonly Span[], source: string | undefined): Html {
  return html`${spans.map(({ exact, start, end }, at) => html`${at ? ' … ' : NOTHING}${source ? html`<a class="quoted" href="/article/${source}?chars=${start}-${end}#w-chars">${oneLine(exact)}</a>` : html`<span class="quoted">${oneLine(exact)}</span>`}`)}`
}

function claims({ claimsAboutTheOther }: AccountComparison, sides: Record<string, ComparedSide>): Html {
  if (!claimsAboutTheOther.length) return NOTHING
  const nameOf = (side: string) => sides[side]?.name ?? side
  return html`<h2>What one side says of the other</h2><ul class="claims">${claimsAboutTheOther.map(
    (claim) =>
      html`<li><b>${nameOf(claim.by)}</b> on ${nameOf(claim.about)}: ${quoted([claim.span], sides[claim.by]?.source)}. ${claim.joint ? html`<span class="quiet">Told as said or done by both.</span> ` : NOTHING}${claim.inOwn ? html`<span class="quiet">Its own text:</span> ${quoted([claim.inOwn], sides[claim.about]?.source)}` : html`<span class="quiet">Its own text, as held, has no words on this.</span>`}</li>`,
  )}</ul>`
}

function heldWords({ sides, complete }: AccountComparison, nameOf: (side: string) => string): Html {
  const parts = sides.filter((side) => !complete[side])
  if (!parts.length) return html`Both texts are held whole. An empty cell says what a text does not hold, not that it did not happen.`
  if (parts.length === sides.length)
    return html`<strong>Neither side’s own text is held. This table shows what pages quote, not what either side left out.</strong>`
  return html`<strong>The own text of ${joined(parts.map(nameOf))} is not held.</strong> What stands there is what pages quote, not what that side left out.`
}

/** The same of two texts that were given as the sides' own. */
function cutWords(comparison: AccountComparison, nameOf: (side: string) => string): Html {
  const cut = comparison.sides.filter((side) => !comparison.complete[side])
  if (!cut.length) return heldWords(comparison, nameOf)
  return html`<strong>The text of ${joined(cut.map(nameOf))} could not be read whole.</strong> So nothing is said about what either text leaves out.`
}
