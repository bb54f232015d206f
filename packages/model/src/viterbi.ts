/** A run of pieces: `first` to before `after`, its type, and the mean log probability of its labels. */
export type Run = { first: number; after: number; type: number; mean: number }

const NEVER = -1e9

/**
 * The best runs under the labels O, then B I E S of each type; `scores` holds `width` log probabilities a piece, of which those from `offset` on are read.
 * Example: one type, scores that favour B E O -> [{ first: 0, after: 2, type: 0, … }]
 */
export function findRuns(scores: Float64Array, count: number, width: number, offset: number, types: number): Run[] {
  if (count === 0) return []
  const labels = 1 + 4 * types
  const at = (piece: number, label: number): number => scores[piece * width + offset + label] as number
  const back = new Uint8Array(count * labels)
  let best = Float64Array.from({ length: labels }, (_, label) => (isOpening(label) ? at(0, label) : NEVER))
  for (let piece = 1; piece < count; piece += 1) {
    const closed = bestClosed(best)
    const next = new Float64Array(labels)
    for (let label = 0; label < labels; label += 1) {
      const begin = label - ((label - 1) % 4)
      const from = isOpening(label) ? closed : (best[begin] as number) >= (best[begin + 1] as number) ? begin : begin + 1
      next[label] = (best[from] as number) + at(piece, label)
      back[piece * labels + label] = from
    }
    best = next
  }
  const path = new Uint8Array(count)
  path[count - 1] = bestClosed(best)
  for (let piece = count - 1; piece > 0; piece -= 1) path[piece - 1] = back[piece * labels + (path[piece] as number)] as number
  return runsOf(path, at)
}

/** O, B or S: a label that may follow a finished run. */
function isOpening(label: number): boolean {
  return label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3
}

/** The best of O, E and S; the lowest label wins a tie. */
function bestClosed(best: Float64Array): number {
  let chosen = 0
  for (let label = 3; label < best.length; label += 4) {
    if ((best[label] as number) > (best[chosen] as number)) chosen = label
    if ((best[label + 1] as number) > (best[chosen] as number)) chosen = label + 1
  }
  return chosen
}

function runsOf(path: Uint8Array, at: (piece: number, label: number) => number): Run[] {
  const runs: Run[] = []
  let first = 0
  let sum = 0
  path.forEach((label, piece) => {
    if (label === 0) return
    if (isOpening(label)) {
      first = piece
      sum = 0
    }
    sum += at(piece, label)
    if ((label - 1) % 4 >= 2) runs.push({ first, after: piece + 1, type: Math.floor((label - 1) / 4), mean: sum / (piece + 1 - first) })
  })
  return runs
}
