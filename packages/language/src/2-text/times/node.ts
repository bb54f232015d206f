import type { When } from '@readout/record'

export type Rel = 'last' | 'this' | 'next' | 'coming'
export type Clock = { h: number; min?: number; zone?: string; offset?: string }
export type Amount = { n: number | 'X'; unit: string }

/** What an expression means before it is held against a calendar. */
export type Node =
  | { type: 'day'; y?: number; m?: number; d?: number; wd?: number; rel?: Rel; week?: Node }
  | { type: 'shift'; days: number }
  | { type: 'context'; days: number }
  | { type: 'offset'; amounts: Amount[]; direction: 1 | -1; base?: Node; context?: boolean; wd?: number }
  | { type: 'month'; m: number; y?: number; rel?: Rel; ofYear?: -1 | 0 | 1 }
  | { type: 'period'; unit: string; n: number; free?: boolean }
  | { type: 'year'; y: number }
  | { type: 'decade'; value: string }
  | { type: 'century'; n: number }
  | { type: 'season'; code: string; y?: number; rel?: Rel; ofYear?: -1 | 0 | 1 }
  | { type: 'quarter'; q: number; y?: number; ofYear?: -1 | 0 | 1 }
  | { type: 'week'; n: number; y?: number }
  | { type: 'feast'; feast: number; y?: number; rel?: Rel }
  | { type: 'part'; code: string; of?: Node }
  | { type: 'clock'; clock: Clock; of?: Node }
  | { type: 'duration'; amounts: Amount[] }
  | { type: 'set'; value: string }
  | { type: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { type: 'range'; from: Node; to: Node }

export type Mod = NonNullable<When['mod']>

/** A node read from lexemes [start, end) of a sentence. */
export type Parsed = { start: number; end: number; node: Node; mod?: Mod }
