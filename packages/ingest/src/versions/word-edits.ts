/** A run of words that differ: `a` and `b` as half-open ranges of their lists. */
export type Edit = { a: [number, number]; b: [number, number] }

/** Differences beyond which two texts are no longer compared word by word: memory and time grow with its square (3000² / 2 numbers are 18 MB). */
const MOST_EDITS = 3000

/**
 * The least edits that make list `b` of list `a`, in their order; texts that differ too much are one edit.
 * Example: [we, are, ready], [we, are, not, ready] -> [{ a: [2, 2], b: [2, 3] }].
 * Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
export function wordEdits(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  if (start === endA && start === endB) return []
  const whole: Edit = { a: [start, endA], b: [start, endB] }
  if (start === endA || start === endB) return [whole]
  const inner = shortest(a.slice(start, endA), b.slice(start, endB))
  return inner ? inner.map((edit) => ({ a: [edit.a[0] + start, edit.a[1] + start], b: [edit.b[0] + start, edit.b[1] + start] })) : [whole]
}

function shortest(a: readonly string[], b: readonly string[]): Edit[] | undefined {
  const most = Math.min(a.length + b.length, MOST_EDITS)
  const trail: Int32Array[] = []
  let row = new Int32Array(2 * most + 3)
  const zero = most + 1
  for (let d = 0; d <= most; d++) {
    const next = row.slice()
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (row[zero + k - 1] ?? 0) < (row[zero + k + 1] ?? 0))
      let x = down ? (row[zero + k + 1] ?? 0) : (row[zero + k - 1] ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      next[zero + k] = x
      if (x >= a.length && y >= b.length) return walkBack(trail, a.length, b.length)
    }
    // Only the diagonals reached so far are kept, which is what makes the memory half a square.
    trail.push(next.slice(zero - d - 1, zero + d + 2))
    row = next
  }
  return undefined
}

/** The way back through the furthest points of each number of edits. */
function walkBack(trail: Int32Array[], lengthA: number, lengthB: number): Edit[] {
  const edits: Edit[] = []
  let [x, y] = [lengthA, lengthB]
  for (let d = trail.length; d > 0; d--) {
    const row = trail[d - 1] as Int32Array
    const at = (k: number) => row[k + d] ?? 0
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const from = down ? k + 1 : k - 1
    const [fromX, fromY] = [at(from), at(from) - from]
    const [toX, toY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY]
    const last = edits.at(-1)
    if (last && last.a[0] === toX && last.b[0] === toY) {
      last.a[0] = fromX
      last.b[0] = fromY
    } else edits.push({ a: [fromX, toX], b: [fromY, toY] })
    ;[x, y] = [fromX, fromY]
  }
  return edits.reverse()
}
