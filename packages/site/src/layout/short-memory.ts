/** How long something is used again without asking the store: workers of other processes write without telling this one. In milliseconds. */
const KEPT_MS = 2000

/** A small memory of what was made last. */
export type ShortMemory<T> = { get(key: string): T | undefined; set(key: string, value: T): void; clear(): void }

/** Remembers up to `most` values for two seconds each, the oldest dropped first. `nowMs` is the process's own clock. */
export function makeShortMemory<T>(nowMs: () => number, most: number): ShortMemory<T> {
  const held = new Map<string, { value: T; until: number }>()
  return {
    get(key) {
      const one = held.get(key)
      return one && one.until > nowMs() ? one.value : undefined
    },
    set(key, value) {
      held.delete(key)
      held.set(key, { value, until: nowMs() + KEPT_MS })
      const oldest = held.keys().next().value
      if (held.size > most && oldest !== undefined) held.delete(oldest)
    },
    clear: () => held.clear(),
  }
}
