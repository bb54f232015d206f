import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import { type Html, html, NOTHING, raw } from '../layout/html.ts'

/** One day of the chart: counts of the four classes, and how many pages came out that day; without pages the day is left blank. */
export type ChartDay = { day: string; counts: readonly [number, number, number, number]; pages: number }

const WIDTH = 720
const HEIGHT = 260
const EDGE = { top: 14, right: 12, bottom: 30, left: 36 }
/** Each class by colour, dash and the shape of its points, so that colour is never alone in telling them apart. */
export const CLASSES = [
  { name: 'cooperation in words', mark: 'circle' },
  { name: 'cooperation in deeds', mark: 'square' },
  { name: 'conflict in words', mark: 'triangle' },
  { name: 'conflict in deeds', mark: 'cross' },
] as const

const DAY_MS = 86_400_000
const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const round = (value: number): number => Math.round(value * 10) / 10

/** Runs of days that follow one another: a day on which nothing was read breaks the line, it is no zero. */
function runs(days: readonly ChartDay[]): ChartDay[][] {
  const all: ChartDay[][] = []
  for (const day of days) {
    const last = all.at(-1)?.at(-1)
    if (day.pages && last && at(day.day).getTime() - at(last.day).getTime() === DAY_MS) all.at(-1)?.push(day)
    else if (day.pages) all.push([day])
  }
  return all
}

function shape(mark: (typeof CLASSES)[number]['mark'], x: number, y: number): string {
  if (mark === 'circle') return `<circle cx="${x}" cy="${y}" r="4"/>`
  if (mark === 'square') return `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7"/>`
  if (mark === 'triangle') return `<path d="M${x} ${round(y - 4.5)}l4.5 8h-9z"/>`
  return `<path d="M${round(x - 4)} ${round(y - 4)}l8 8m0 -8l-8 8"/>`
}

/**
 * Counts a day in four classes as an SVG picture; each point links to its day below. Straight lines, nothing smoothed. Every number in it also stands in
 * the table that follows it on the page.
 */
export function quadChart(days: readonly ChartDay[], title: string): Html {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return NOTHING
  const most = Math.max(1, ...days.flatMap(({ counts }) => counts))
  const x = scaleUtc([at(first.day), new Date(Math.max(at(last.day).getTime(), at(first.day).getTime() + DAY_MS))], [EDGE.left, WIDTH - EDGE.right])
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice()
  const axis = y
    .ticks(Math.min(5, most))
    .filter(Number.isInteger)
    .map(
      (tick) =>
        `<path class="grid" d="M${EDGE.left} ${round(y(tick))}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 6}" y="${round(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
    )
  const names = x
    .ticks(6)
    .map(
      (tick) =>
        `<text x="${round(x(tick))}" y="${HEIGHT - 8}" text-anchor="middle">${tick.toISOString().slice(5, 10).split('-').reverse().map(Number).join('.')}.</text>`,
    )
  const series = CLASSES.map(({ mark }, at_) => {
    const path = line<ChartDay>(
      (day) => round(x(at(day.day))),
      (day) => round(y(day.counts[at_] ?? 0)),
    )
    const lines = runs(days).flatMap((run) => (run.length > 1 ? [`<path class="run" d="${path(run) ?? ''}"/>`] : []))
    const points = days
      .filter(({ counts }) => (counts[at_] ?? 0) > 0)
      .map(
        ({ day, counts }) =>
          `<a href="#d-${day}" aria-label="${day}: ${counts[at_]} ${CLASSES[at_]?.name}">${shape(mark, round(x(at(day))), round(y(counts[at_] ?? 0)))}</a>`,
      )
    return `<g class="series q${at_ + 1}">${lines.join('')}${points.join('')}</g>`
  })
  const legend = CLASSES.map(({ name, mark }, n) => `<g class="series q${n + 1}">${shape(mark, 8, 8)}</g>|${name}`).map((entry) => {
    const [drawn = '', name = ''] = entry.split('|')
    return html`<li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${raw(drawn)}</svg> ${name}</li>`
  })
  // Everything drawn is made of numbers and of this program's own words.
  return html`<figure class="chart"><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${title}; the same numbers stand in the table below">${raw(axis.join(''))}${raw(names.join(''))}${raw(series.join(''))}</svg><ul class="legend">${legend}</ul></figure>`
}
