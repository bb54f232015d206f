import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { TaggedAttribution, TaggedEntity, TaggedQuad, Tagger, Tags } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { type Calibration, calibrateAttribution, calibrateEntity, calibrateQuad } from './calibrate.ts'
import { findAttributions } from './decode.ts'
import { findFeatures } from './features.ts'
import type { Runtime } from './runtime.ts'
import { cutSentences } from './sentences.ts'
import { findRuns, type Run } from './viterbi.ts'
import { cutWindows, gatherScores, type Scores, WIDTHS } from './windows.ts'
import { openWordPiece, type Pieces, type WordPiece } from './wordpiece.ts'

/** What stands in model.json. `window` counts pieces with [CLS] and [SEP], `overlap` the pieces that neighbouring windows share at least. */
export type Manifest = {
  name: string
  weights: { file: string; sha256: string }
  vocabulary: { file: string; sha256: string }
  window: number
  overlap: number
  calibration: Calibration | null
}

/** The three files of a model, as they were read. */
export type ModelFiles = { manifest: Manifest; vocabulary: Uint8Array; weights: Uint8Array }

const TYPES = ['person', 'organisation', 'location', 'misc'] as const

/** Checks the files against the manifest's hashes. @throws MODEL_HASH where one differs. */
export function checkFiles({ manifest, vocabulary, weights }: ModelFiles): void {
  const { window, overlap } = manifest
  if (!(Number.isInteger(window) && window > 2 && Number.isInteger(overlap) && overlap >= 0 && overlap < window - 2)) {
    throw new ReadoutError('MODEL_HASH', `model.json of "${manifest.name}" states no usable window and overlap. Install the model again.`)
  }
  for (const [name, bytes, expected] of [
    ['weights', weights, manifest.weights.sha256],
    ['vocabulary', vocabulary, manifest.vocabulary.sha256],
  ] as const) {
    const found = bytesToHex(sha256(bytes))
    if (found !== expected)
      throw new ReadoutError(
        'MODEL_HASH',
        `The ${name} of the model "${manifest.name}" have SHA-256 ${found}; model.json names ${expected}. Install the model again.`,
      )
  }
}

/** A tagger that can also run its network alone, to measure what the reading around it costs. */
export type MeasuredTagger = Tagger & { encode(text: string): Promise<number> }

/** A tagger over a loaded network; `encode` runs the network alone over the windows of a text and gives their number; `tag` reads one text at a time. Example: (await tagger.tag('“Yes,” she said.')).attributions -> one, of “Yes,” */
export function makeTagger({ manifest, vocabulary }: ModelFiles, runtime: Runtime): MeasuredTagger {
  const wordPiece = openWordPiece(new TextDecoder().decode(vocabulary))
  return {
    name: manifest.name,
    sha256: manifest.weights.sha256,
    tag: (text) => tagText(text, manifest, wordPiece, runtime),
    encode: (text) => runAlone(text, manifest, wordPiece, runtime),
  }
}

async function runAlone(text: string, manifest: Manifest, wordPiece: WordPiece, runtime: Runtime): Promise<number> {
  const pieces = wordPiece.encode(text)
  const windows = cutWindows(pieces.ids.length, manifest.window - 2, manifest.overlap)
  for (const [start, end] of windows)
    await runtime.run(Int32Array.of(wordPiece.cls, ...pieces.ids.slice(start, end), wordPiece.sep), new Int32Array(end - start + 2))
  return windows.length
}

async function tagText(text: string, manifest: Manifest, wordPiece: WordPiece, runtime: Runtime): Promise<Tags> {
  const pieces = wordPiece.encode(text)
  const features = findFeatures(text, pieces)
  const scores = await gatherScores(runtime, wordPiece, pieces, features, manifest.window - 2, manifest.overlap)
  const { calibration } = manifest
  return {
    attributions: attributionsOf(scores, pieces, calibration),
    entities: entitiesOf(scores, pieces, calibration),
    quads: quadsOf(text, scores, pieces, calibration),
  }
}

function spanOf(run: { first: number; after: number }, pieces: Pieces): [number, number] {
  return [pieces.starts[run.first] as number, pieces.ends[run.after - 1] as number]
}

function attributionsOf(scores: Scores, pieces: Pieces, calibration: Calibration | null): TaggedAttribution[] {
  const span = (run: Run): [number, number] => spanOf(run, pieces)
  return findAttributions(scores, calibration?.lean)
    .map(({ source, cue, content, signs }) => ({
      source: source ? [span(source)] : [],
      cue: cue ? span(cue) : null,
      content: content.map(span),
      ...calibrateAttribution(signs, calibration),
    }))
    .filter(({ confidence, sourceConfidence }) => confidence * sourceConfidence >= (calibration?.least ?? 0))
}

function entitiesOf(scores: Scores, pieces: Pieces, calibration: Calibration | null): TaggedEntity[] {
  return findRuns(scores.entities, scores.count, WIDTHS.entities, 0, TYPES.length).map((run) => {
    const [start, end] = spanOf(run, pieces)
    return { start, end, type: TYPES[run.type] ?? 'misc', confidence: calibrateEntity(run.mean, calibration) }
  })
}

function quadsOf(text: string, scores: Scores, pieces: Pieces, calibration: Calibration | null): TaggedQuad[] {
  return cutSentences(text, pieces).map(([first, after]) => {
    const pooled = Array.from({ length: WIDTHS.quads }, (_, quad) => {
      let sum = 0
      for (let piece = first; piece < after; piece += 1) sum += scores.quads[piece * WIDTHS.quads + quad] as number
      return sum / (after - first)
    })
    const [start, end] = spanOf({ first, after }, pieces)
    return { start, end, ...calibrateQuad(pooled, calibration) }
  })
}
