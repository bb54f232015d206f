/** Days since 1970 of the day a value begins with, or NaN. Example: '1970-01-03T10:00' -> 2. */
export const dayNumber = (value: string): number => (/^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / 86_400_000 : Number.NaN)

/** The day so many days later, as YYYY-MM-DD. Example: dayAfter('2031-05-31', 1) -> '2031-06-01'. */
export const dayAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)

/** Days between a day and a span of days, 0 inside it. Example: daysFrom('2031-05-06', '2031-05-01', '2031-05-03') -> 3. */
export function daysFrom(day: string, first: string, last: string): number {
  const [at, from, to] = [dayNumber(day), dayNumber(first), dayNumber(last)]
  return at < from ? from - at : at > to ? at - to : at >= from ? 0 : Number.NaN
}
