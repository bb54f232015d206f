import type { When } from '@readout/record'
import { type DateFound, dateOfUrl, isPossible, readStamp, whenOf } from './published.ts'
import type { VisibleDate } from './visible-dates.ts'

/** What there is to choose from: machine-readable dates, printed ones near the headline, and what came beside the page. */
export type PublishedSources = {
  stamps: DateFound[]
  visible: VisibleDate[]
  elsewhere: () => DateFound[]
  modified?: DateFound
  url?: string
  published?: string
  fetched?: string
  age?: { value: number; unit: string; iso: string }
}

/**
 * The publication date: what the page prints, machine-readable before visible, before a date given beside it, before its address, before a relative age.
 * A machine-readable time gives way to the printed day beside it where the two are a day apart: the page's own local day.
 * Example: stamp '2024-03-03T23:30Z', printed 'March 4, 2024' -> 2024-03-04.
 */
export function choosePublished(sources: PublishedSources, text: string): When | undefined {
  const stamp = sources.stamps[0]
  const printed = sources.visible.filter((date) => !date.updated)
  if (stamp) {
    const local = stamp.time !== undefined ? printed.find((date) => daysApart(date.day, stamp.day) === 1) : undefined
    if (local && !printed.some((date) => date.day === stamp.day)) return whenOf(local, text)
    return whenOf(stamp, text)
  }
  const shown = printed[0] ?? sources.visible[0]
  if (shown) return whenOf(shown, text)
  const given = sources.published ? readStamp(sources.published, 'input') : null
  if (given) return whenOf(given)
  const fromUrl = dateOfUrl(sources.url)
  if (fromUrl) return { ...whenOf(fromUrl), basis: 'inferred' }
  const elsewhere = sources.elsewhere()[0]
  if (elsewhere) return { ...whenOf(elsewhere, text), basis: 'inferred' }
  const aged = sources.age && sources.fetched ? ageBefore(sources.fetched, sources.age) : undefined
  return aged ?? (sources.modified ? { ...whenOf(sources.modified), basis: 'inferred' } : undefined)
}

/** Whole days between two ISO days. Example: daysApart('2024-03-04', '2024-03-03') -> 1. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000
}

const DAYS: Record<string, number> = { minute: 0, second: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 }

/**
 * The date that an age before the fetch stands for, as coarse as the age is. Example: fetched 2022-10-02, 9 months -> 2022-01, APPROX.
 * Source: WordPress human_time_diff (30-day months, 365-day years, rounded).
 */
function ageBefore(fetched: string, age: { value: number; unit: string }): When | undefined {
  const at = Date.parse(fetched)
  const days = DAYS[age.unit]
  if (Number.isNaN(at) || days === undefined) return undefined
  const hours = age.unit === 'hour' ? age.value : age.unit === 'minute' ? age.value / 60 : 0
  const date = new Date(at - (days * age.value * 24 + hours) * 3_600_000)
  if (Number.isNaN(date.getTime())) return undefined
  const iso = date.toISOString().slice(0, 10)
  if (!isPossible(iso)) return undefined
  if (age.unit === 'year') return { value: iso.slice(0, 4), precision: 'year', mod: 'APPROX', basis: 'relative' }
  if (age.unit === 'month') return { value: iso.slice(0, 7), precision: 'month', mod: 'APPROX', basis: 'relative' }
  return { value: iso, precision: 'day', ...(age.unit === 'week' ? { mod: 'APPROX' as const } : {}), basis: 'relative' }
}
