import { scaleBand, scaleLinear } from 'd3-scale'
import { stack, stackOffsetDiverging } from 'd3-shape'
import { type Html, html, NOTHING, raw } from '../layout/html.ts'

/** One day of the chart: counts of the four classes, and how many pages came out that day; a day without pages is left blank. */
export type ChartDay = { day: string; counts: readonly [number, number, number, number]; pages: number }

const WIDTH = 720
const HEIGHT = 300
const EDGE = { top: 12, right: 8, bottom: 78, left: 40 }
/** The strip under the chart that shows how many pages came out each day: its top and its height. */
const STRIP = { top: HEIGHT - 50, height: 26 }
const CLASSES = ['cooperation in words', 'cooperation in deeds', 'conflict in words', 'conflict in deeds'] as const
const KEYS = ['0', '1', '2', '3'] as const

const round = (value: number): number => Math.round(value * 10) / 10
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Example: '2031-05-03' -> '3 May'. */
const dayName = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`

/** Cooperation stands up from the line, conflict hangs down from it; deeds are filled, words hatched. */
function barsOf(days: readonly ChartDay[], x: (day: string) => number, width: number): { bars: string[]; y: (value: number) => number; ticks: number[] } {
  const rows = days.map(({ counts: [a, b, c, d] }) => ({ '0': a, '1': b, '2': -c, '3': -d }))
  const layers = stack<(typeof rows)[number], (typeof KEYS)[number]>().keys(['1', '0', '3', '2']).offset(stackOffsetDiverging)(rows)
  const ends = layers.flatMap((layer) => layer.flatMap(([from, to]) => [from, to]))
  const y = scaleLinear([Math.min(-1, ...ends), Math.max(1, ...ends)], [HEIGHT - EDGE.bottom, EDGE.top]).nice()
  const bars = days.map(({ day, counts }, at) => {
    const drawn = layers.flatMap((layer) => {
      const [from, to] = layer[at] ?? [0, 0]
      return from === to
        ? []
        : [`<rect class="q${Number(layer.key) + 1}" x="${x(day)}" y="${round(y(to))}" width="${width}" height="${round(y(from) - y(to))}"/>`]
    })
    if (!drawn.length) return ''
    const told = CLASSES.flatMap((name, n) => (counts[n] ? [`${counts[n]} ${name}`] : [])).join(', ')
    return `<a href="#d-${day}" aria-label="${dayName(day)}: ${told}">${drawn.join('')}</a>`
  })
  return { bars, y, ticks: y.ticks(6).filter(Number.isInteger) }
}

/**
 * Counts a day in four classes as an SVG picture: cooperation upwards, conflict downwards, under it how many pages came out that day. Nothing is smoothed,
 * a day on which no page came out is blank, and each day links to its sentences. The table that follows it holds the same numbers.
 */
export function quadChart(days: readonly ChartDay[], title: string): Html {
  if (!days.length) return NOTHING
  const band = scaleBand(
    days.map(({ day }) => day),
    [EDGE.left, WIDTH - EDGE.right],
  ).padding(days.length > 60 ? 0.1 : 0.25)
  const width = Math.min(28, round(band.bandwidth()))
  const x = (day: string): number => round((band(day) ?? 0) + (band.bandwidth() - width) / 2)
  const { bars, y, ticks } = barsOf(days, x, width)
  const most = Math.max(1, ...days.map(({ pages }) => pages))
  const strip = days.map(({ day, pages }) => {
    const height = round((pages / most) * STRIP.height)
    return pages ? `<rect class="pages" x="${x(day)}" y="${round(STRIP.top + STRIP.height - height)}" width="${width}" height="${height}"/>` : ''
  })
  const zero = days.map(({ day, pages }) => (pages ? `<path class="zero" d="M${round(x(day) - 1)} ${round(y(0))}h${width + 2}"/>` : ''))
  const grid = ticks.map(
    (tick) =>
      `<path class="grid" d="M${EDGE.left} ${round(y(tick))}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 6}" y="${round(y(tick) + 4)}" text-anchor="end">${Math.abs(tick)}</text>`,
  )
  const every = Math.max(1, Math.ceil(days.length / 9))
  const names = days
    .filter((_, at) => at % every === 0)
    .map(({ day }) => `<text x="${round(x(day) + width / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${dayName(day)}</text>`)
  const label = `<text x="${EDGE.left - 6}" y="${STRIP.top + STRIP.height - 2}" text-anchor="end">read</text>`
  const legend = CLASSES.map(
    (name, n) =>
      html`<li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${raw(`<rect class="q${n + 1}" x="1" y="1" width="14" height="14"/>`)}</svg> ${name}${n < 2 ? ' (up)' : ' (down)'}</li>`,
  )
  // Everything drawn is made of numbers and of this program's own words.
  return html`<figure class="chart"><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${title}; the same numbers stand in the table below"><defs>${raw(hatching(1) + hatching(3))}</defs>${raw(
    [grid, zero, bars, strip, label, names].flat().join(''),
  )}</svg><ul class="legend">${legend}<li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><rect class="pages" x="1" y="1" width="14" height="14"/></svg> pages read that came out that day</li></ul></figure>`
}

/** Words are hatched so that they differ from deeds by more than colour. */
const hatching = (n: number): string =>
  `<pattern id="hatch-${n}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-${n}" width="3" height="5"/></pattern>`
