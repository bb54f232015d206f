import type { Span } from '@readout/record'
import { CONTEXT_WORDS } from './data/context-words.ts'

const CONTEXTS = Object.entries(CONTEXT_WORDS).map(([name, words]) => [name, new Set(words.split(' '))] as const)

/** The PLOVER contexts that the words of an event name. Example: "imposed a nuclear embargo" -> ['cbrn', 'economic']. */
export function contextOf(spans: Span[]): string[] {
  const words = spans.flatMap((span) => span.exact.toLowerCase().match(/[\p{L}]+/gu) ?? [])
  return CONTEXTS.filter(([, set]) => words.some((word) => set.has(word))).map(([name]) => name)
}
