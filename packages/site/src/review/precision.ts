import type { LineState, SampledLine } from '@readout/store'

/** A share with its 95 % interval, all 0 to 1; undefined share where nothing was judged. */
export type Precision = { right: number; judged: number; share: number; from: number; to: number }

/** Standard normal, two-sided 95 %. */
const Z = 1.959964

/**
 * The share of right ones among those judged, with Wilson's interval: it holds for few and for shares near 1, where the usual one does not.
 * Example: 45 of 50 -> 0.9, from 0.786 to 0.957. Source: Wilson 1927; Brown, Cai, DasGupta 2001.
 */
export function precisionOf(right: number, judged: number): Precision {
  if (judged === 0) return { right, judged, share: 0, from: 0, to: 1 }
  const share = right / judged
  const z2 = Z * Z
  const middle = (share + z2 / (2 * judged)) / (1 + z2 / judged)
  const half = (Z * Math.sqrt((share * (1 - share)) / judged + z2 / (4 * judged * judged))) / (1 + z2 / judged)
  return { right, judged, share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

/** What a person found a sampled line to be: right as it stood, mended in a field, withdrawn, or not judged yet. */
export type Finding = 'right' | 'mended' | 'withdrawn' | 'open'

/** Example: { state: 'checked', mended: ['act'] } -> 'mended'. */
export function findingOf(state: LineState | undefined): Finding {
  if (!state || state.state === 'machine' || state.state === 'added') return 'open'
  if (state.state === 'withdrawn') return 'withdrawn'
  return state.mended?.length ? 'mended' : 'right'
}

/** Precision of a sample as a whole and by each value of `by`; mended and withdrawn lines count as wrong. */
export function tallySample(
  lines: readonly SampledLine[],
  findings: readonly Finding[],
  by: 'outlet' | 'kind',
): { name: string; precision: Precision; open: number }[] {
  const groups = new Map<string, Finding[]>()
  lines.forEach((line, at) => groups.set(line[by], [...(groups.get(line[by]) ?? []), findings[at] ?? 'open']))
  const count = (list: readonly Finding[], ...of: Finding[]) => list.filter((one) => of.includes(one)).length
  return [...groups]
    .map(([name, list]) => ({ name, precision: precisionOf(count(list, 'right'), count(list, 'right', 'mended', 'withdrawn')), open: count(list, 'open') }))
    .sort((a, b) => b.precision.judged + b.open - a.precision.judged - a.open || (a.name < b.name ? -1 : 1))
}
