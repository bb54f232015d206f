import type { Actor, Event, Reading } from '@readout/record'

/** One event between the pair, in the page it stands in. */
export type PairEvent = { source: string; event: Event; reading: Reading; kept: string }

/** What is counted: the four classes of PLOVER for one day; `undated` and `past` (told of an earlier time) stand apart. */
export type DayCounts = { day: string; counts: [number, number, number, number]; events: PairEvent[] }

/** The side an actor speaks for: its own code, that of the side it belongs to, or its body. */
export function sideOf(id: string, actors: ReadonlyMap<string, Actor>): string | undefined {
  const actor = actors.get(id)
  const own = actor?.code ?? actor?.body
  if (own) return own
  const over = actor?.memberOf === undefined ? undefined : actors.get(actor.memberOf)
  return over?.code ?? over?.body
}

/** True where an event runs between the two sides, either way. */
export function isBetween(event: Event, reading: Reading, a: string, b: string): boolean {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const sides = (ids: readonly string[]) => new Set(ids.map((id) => sideOf(id, actors)))
  const [from, to] = [sides(event.actor), sides(event.recipient)]
  return (from.has(a) && to.has(b)) || (from.has(b) && to.has(a)) || (Boolean(event.reciprocal || !event.recipient.length) && from.has(a) && from.has(b))
}

/**
 * Events counted by the day they are told for, in the four classes; only what is told as done on a day counts.
 * Example: two events of 2031-05-03, one of quad 1, one of quad 3 -> [{ day: '2031-05-03', counts: [1, 0, 1, 0] }].
 */
export function quadsADay(events: readonly PairEvent[]): { days: DayCounts[]; undated: PairEvent[]; past: PairEvent[]; notDone: PairEvent[] } {
  const days = new Map<string, DayCounts>()
  const [undated, past, notDone]: [PairEvent[], PairEvent[], PairEvent[]] = [[], [], []]
  for (const one of events) {
    const day = /^\d{4}-\d\d-\d\d/.exec(one.event.date?.value ?? '')?.[0]
    if (one.event.realis === 'historical') past.push(one)
    else if (one.event.realis !== 'actual') notDone.push(one)
    else if (!day) undated.push(one)
    else {
      const counted = days.get(day) ?? { day, counts: [0, 0, 0, 0], events: [] }
      counted.counts[one.event.quad - 1] = (counted.counts[one.event.quad - 1] ?? 0) + 1
      counted.events.push(one)
      days.set(day, counted)
    }
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), undated, past, notDone }
}
