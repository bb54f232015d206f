import type { Piece } from '../output/wrap.ts'

/** One printed line of the record: what kind, what it says, the chain it came by, and the characters it stands on. */
export type Line = { label: string; body: Piece[]; chain?: string; place: string; id?: string; rule?: string; confidence?: number }

/** Below this a line is marked "unsure, check": a guess that is wrong as often as right must not look like a finding. */
export const UNSURE_BELOW = 0.5

/** Parts of a line set off by a middle dot, empty ones left out. Example: dotted(['a', '', 'b']) -> 'a · b'. */
export const dotted = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')
