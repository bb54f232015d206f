import type { JoinedTalks } from '@readout/record'
import { daysOf } from '../../words/days-of.ts'

/** Talks by where they stand in time: to come (the next first), past their last day (the latest first), of no day that is known. */
export type InTime<T> = { ahead: T[]; past: T[]; vague: T[] }

/**
 * Sorts talks by their days, however exactly these are told: what may still be on is to come.
 * Example: week 12 of 2025, autumn 2025 and June 2025 on 1 July 2025 -> ahead autumn; past June, then week 12.
 */
export function inTime<T>(all: readonly T[], talksOf: (one: T) => Pick<JoinedTalks, 'when'>, today: string): InTime<T> {
  const placed = all.map((one) => {
    const { when } = talksOf(one)
    return { one, days: when && daysOf(when) }
  })
  const dated = placed.flatMap(({ one, days }) => (days ? [{ one, ...days }] : []))
  return {
    ahead: dated
      .filter(({ last }) => last >= today)
      .sort((a, b) => (a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.last < b.last ? -1 : 1))
      .map(({ one }) => one),
    past: dated
      .filter(({ last }) => last < today)
      .sort((a, b) => (a.last !== b.last ? (a.last > b.last ? -1 : 1) : a.first > b.first ? -1 : 1))
      .map(({ one }) => one),
    vague: placed.filter(({ days }) => !days).map(({ one }) => one),
  }
}
