import { findRuns, type Run } from './viterbi.ts'
import { type Scores, WIDTHS, type Window } from './windows.ts'

/** One attribution in pieces, with the figures its confidence is made of. */
export type Attribution = { source: Run | null; cue: Run | null; content: Run[]; signs: Signs }

/** Log probabilities and counts; the names are those of the calibration in model.json. */
export type Signs = {
  content: number
  first: number
  last: number
  cue: number
  pointer: number
  source: number
  choice: number
  length: number
  parts: number
  named: number
  cued: number
}

const NEVER = -1e9
const ROLES = ['source', 'cue', 'content'] as const

/** Role scores and pointers -> attributions: one for each cue that a content points to, and one for each content without any cue in sight. */
export function findAttributions(scores: Scores, lean = { source: 0, cue: 0, content: 0 }): Attribution[] {
  const leaning = Float64Array.from(scores.roles, (score, k) => (k % 5 === 0 ? score - lean[ROLES[(k % 15) / 5] ?? 'source'] : score))
  const [sources = [], cues = [], contents = []] = ROLES.map((_, role) => findRuns(leaning, scores.count, WIDTHS.roles, 5 * role, 1))
  const owned = cues.map((cue) => ({ cue: cue as Run | null, content: [] as Run[], pointer: NEVER }))
  const loose: typeof owned = []
  for (const content of contents) {
    const { index, score } = chooseCue(content, cues, scores.windows)
    const owner = owned[index]
    if (owner?.cue && isStrange(content, owner.cue, scores.features)) continue
    if (owner) {
      owner.content.push(content)
      owner.pointer = Math.max(owner.pointer, score)
    } else loose.push({ cue: null, content: [content], pointer: NEVER })
  }
  return [...owned.filter((entry) => entry.content.length > 0), ...loose].map(({ cue, content, pointer }) => {
    const { source, score } = cue ? chooseSource(cue, sources, scores.windows) : { source: null, score: 0 }
    return { source, cue, content, signs: signsOf(scores, { source, cue, content }, pointer, score) }
  })
}

/** An unquoted content in an earlier paragraph than its cue: 8 of 23,300 in PolNeAR, but how a headline without a full stop is misread. */
function isStrange(content: Run, cue: Run, features: number[]): boolean {
  if (content.after > cue.first) return false
  const opens = features.slice(content.after, cue.first + 1).some((feature) => (feature & 1) !== 0)
  return opens && !features.slice(content.first, content.after).some((feature) => (feature & 8) !== 0)
}

function signsOf(scores: Scores, found: { source: Run | null; cue: Run | null; content: Run[] }, pointer: number, choice: number): Signs {
  const longest = found.content.reduce((a, b) => (b.after - b.first > a.after - a.first ? b : a))
  const role = (piece: number, a: number, b: number): number =>
    Math.max(scores.roles[piece * 15 + 10 + a] as number, scores.roles[piece * 15 + 10 + b] as number)
  return {
    content: Math.min(...found.content.map((run) => run.mean)),
    first: role(longest.first, 1, 4),
    last: role(longest.after - 1, 3, 4),
    cue: found.cue ? found.cue.mean : -5,
    pointer: Math.max(-8, pointer),
    source: found.source ? found.source.mean : 0,
    choice,
    length: longest.after - longest.first,
    parts: found.content.length,
    named: Number(found.source !== null),
    cued: Number(found.cue !== null),
  }
}

/** Windows, the one in which the run lies deepest first; the earlier first among equals. */
function byDepth(windows: Window[], run: Run): Window[] {
  const depth = (window: Window): number => Math.min(run.first - window.start, window.end - run.after)
  return [...windows].sort((a, b) => depth(b) - depth(a))
}

/** The cue whose first piece the content points to, in the deepest window that holds both; index -1 where there is none. */
function chooseCue(content: Run, cues: Run[], windows: Window[]): { index: number; score: number } {
  const holding = byDepth(windows, content).filter((window) => window.start <= content.first && content.after <= window.end)
  let best = { index: -1, score: NEVER }
  cues.forEach((cue, index) => {
    const window = holding.find(({ start, end }) => start <= cue.first && cue.first < end)
    if (!window) return
    const width = window.end - window.start
    let sum = 0
    for (let piece = content.first; piece < content.after; piece += 1) sum += window.cue[(piece - window.start) * width + cue.first - window.start] as number
    const score = sum / (content.after - content.first)
    if (score > best.score) best = { index, score }
  })
  return best
}

/** The source that the cue points to, or null where it points to nobody. */
function chooseSource(cue: Run, sources: Run[], windows: Window[]): { source: Run | null; score: number } {
  const window = byDepth(windows, cue).find(({ start, end }) => start <= cue.first && cue.after <= end)
  if (!window) return { source: null, score: 0 }
  const width = window.end - window.start + 1
  const row = new Float64Array(width)
  for (let piece = cue.first; piece < cue.after; piece += 1) {
    for (let k = 0; k < width; k += 1) row[k] = (row[k] as number) + (window.source[(piece - window.start) * width + k] as number) / (cue.after - cue.first)
  }
  let best: { source: Run | null; score: number } = { source: null, score: row[0] as number }
  for (const source of sources) {
    if (source.first < window.start || source.first >= window.end) continue
    const score = logSum(row.subarray(source.first - window.start + 1, Math.min(source.after, window.end) - window.start + 1))
    if (score > best.score) best = { source, score }
  }
  return best
}

function logSum(values: Float64Array): number {
  const top = Math.max(...values)
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0))
}
