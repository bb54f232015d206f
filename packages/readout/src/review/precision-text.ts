import type { Precision } from '@readout/site/judging'
import { clean } from '../output/wrap.ts'

const share = (value: number): string => value.toFixed(2).replace(/^0/, '')

/** A precision in words. Example: '.90 (.79 to .96), 45 of 50 right'. */
export const tellPrecision = ({ right, judged, share: part, from, to }: Precision): string =>
  judged ? `${share(part)} (${share(from)} to ${share(to)}), ${right} of ${judged} right` : 'nothing judged yet'

type Group = { name: string; precision: Precision; open: number }

/** The table of a sample: the whole, then each outlet and each kind, with the 95 % interval. */
export function printPrecision(whole: Precision, open: number, groups: { outlet: readonly Group[]; kind: readonly Group[] }): string {
  const rows = (title: string, list: readonly Group[]) => [
    title,
    ...list.map(({ name, precision, open }) => `  ${(clean(name) || '(not named)').padEnd(28)} ${tellPrecision(precision)}${open ? `, ${open} open` : ''}`),
  ]
  return `${[
    `Precision ${tellPrecision(whole)}${open ? `; ${open} not judged yet` : ''}. In brackets the 95 % interval (Wilson).`,
    ...(groups.kind.length > 1 ? rows('By type', groups.kind) : []),
    ...rows('By outlet', groups.outlet),
  ].join('\n')}\n`
}
