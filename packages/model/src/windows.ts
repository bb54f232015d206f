import { EDGE_FEATURE } from './features.ts'
import type { Runtime } from './runtime.ts'
import type { Pieces, WordPiece } from './wordpiece.ts'

/** The part of a text that the network saw at once, with its pointers: `cue` row by row over its pieces, `source` over nobody and its pieces. */
export type Window = { start: number; end: number; cue: Float32Array; source: Float32Array }

/** What the network says of a whole text: log probabilities per piece (15 of roles, 17 of entities), quad scores (5), and its windows. */
export type Scores = { count: number; features: number[]; roles: Float64Array; entities: Float64Array; quads: Float64Array; windows: Window[] }

/** The width of the three tables of `Scores`. */
export const WIDTHS = { roles: 15, entities: 17, quads: 5 } as const

/**
 * As few windows of at most `size` pieces as share `overlap` with their neighbours, all of one length.
 * Example: cutWindows(500, 318, 80) -> [[0, 290], [210, 500]]
 */
export function cutWindows(count: number, size: number, overlap: number): [number, number][] {
  if (count <= size) return [[0, count]]
  const windows = Math.ceil((count - overlap) / (size - overlap))
  const each = Math.ceil((count + (windows - 1) * overlap) / windows)
  return Array.from({ length: windows }, (_, k) => {
    const start = Math.floor((k * (count - each)) / (windows - 1))
    return [start, start + each]
  })
}

/** Runs the network over the windows of a text, one at a time; where windows overlap, the one that holds a piece deeper weighs more. */
export async function gatherScores(runtime: Runtime, wordPiece: WordPiece, pieces: Pieces, features: number[], size: number, overlap: number): Promise<Scores> {
  const count = pieces.ids.length
  const scores: Scores = {
    count,
    features,
    roles: new Float64Array(count * 15),
    entities: new Float64Array(count * 17),
    quads: new Float64Array(count * 5),
    windows: [],
  }
  const weights = new Float64Array(count)
  for (const [start, end] of count === 0 ? [] : cutWindows(count, size, overlap)) {
    const length = end - start
    const ids = Int32Array.of(wordPiece.cls, ...pieces.ids.slice(start, end), wordPiece.sep)
    const marks = Int32Array.of(EDGE_FEATURE, ...features.slice(start, end), EDGE_FEATURE)
    const found = await runtime.run(ids, marks)
    for (let k = 0; k < length; k += 1) {
      const weight = Math.min(k + 1, length - k)
      weights[start + k] = (weights[start + k] as number) + weight
      for (const table of ['roles', 'entities', 'quads'] as const) addRow(scores[table], start + k, found[table], k + 1, WIDTHS[table], weight)
    }
    scores.windows.push({ start, end, cue: crop(found.cue, length, 1), source: crop(found.source, length, 0) })
  }
  for (const table of ['roles', 'entities', 'quads'] as const) divideRows(scores[table], weights, WIDTHS[table])
  forbidAcrossLines(scores, features)
  return scores
}

/** The log probability of going on inside a span after a line break: marked text never does. */
const ACROSS = -1e6
/** The columns of I and E in the two tables. */
const INNER = { roles: [2, 3, 7, 8, 12, 13], entities: [2, 3, 6, 7, 10, 11, 14, 15] } as const

function forbidAcrossLines(scores: Scores, features: number[]): void {
  for (let piece = 1; piece < scores.count; piece += 1) {
    if (((features[piece] as number) & 1) === 0) continue
    for (const table of ['roles', 'entities'] as const) for (const column of INNER[table]) scores[table][piece * WIDTHS[table] + column] = ACROSS
  }
}

function addRow(into: Float64Array, row: number, from: Float32Array, fromRow: number, width: number, weight: number): void {
  for (let k = 0; k < width; k += 1) into[row * width + k] = (into[row * width + k] as number) + weight * (from[fromRow * width + k] as number)
}

function divideRows(table: Float64Array, weights: Float64Array, width: number): void {
  for (let k = 0; k < table.length; k += 1) table[k] = (table[k] as number) / (weights[Math.floor(k / width)] as number)
}

/** Rows of the text's pieces out of a table over [CLS] pieces [SEP]; columns from `first` (1: the pieces, 0: nobody and the pieces). */
function crop(table: Float32Array, length: number, first: 0 | 1): Float32Array {
  const width = length + 1 - first
  const cropped = new Float32Array(length * width)
  for (let row = 0; row < length; row += 1) {
    const from = (row + 1) * (length + 2) + first
    cropped.set(table.subarray(from, from + width), row * width)
  }
  return cropped
}
