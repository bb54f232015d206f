import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ReadoutError } from '@readout/record'
import { type Onnx, openRuntime, type Runtime } from './runtime.ts'
import { checkFiles, type Manifest, type MeasuredTagger, type ModelFiles, makeTagger } from './tagger.ts'

/** A tagger that says which runtime answers: 'onnxruntime-node' where it loads, else 'onnxruntime-web'. */
export type NodeTagger = MeasuredTagger & { runtime: string }

/** `overlap` replaces the manifest's, to measure what it is worth. */
export type OpenOptions = { runtime?: 'node' | 'web'; overlap?: number }

const opened = new Map<string, Promise<NodeTagger>>()

/**
 * The tagger of a folder (model.json, weights, vocabulary); without one, of READOUT_MODEL or of this package. Loaded once a process.
 * Example: await (await openTagger()).tag('“Yes,” she said.') -> Tags
 * @throws MODEL_MISSING where the folder holds no model, MODEL_HASH where a hash differs
 */
export function openTagger(folder?: string, options: OpenOptions = {}): Promise<NodeTagger> {
  const path = folder ?? process.env['READOUT_MODEL'] ?? fileURLToPath(new URL('../weights', import.meta.url))
  const key = `${options.runtime ?? ''} ${options.overlap ?? ''} ${path}`
  const known = opened.get(key)
  if (known) return known
  const opening = open(path, options)
  opened.set(key, opening)
  opening.catch(() => opened.delete(key))
  return opening
}

async function open(folder: string, options: OpenOptions): Promise<NodeTagger> {
  const files = await readFiles(folder)
  if (options.overlap !== undefined) files.manifest.overlap = options.overlap
  checkFiles(files)
  const runtime = await chooseRuntime(files.weights, options.runtime)
  return { ...makeTagger(files, runtime), runtime: runtime.name }
}

async function readFiles(folder: string): Promise<ModelFiles> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as Manifest
    const [vocabulary, weights] = await Promise.all([readFile(join(folder, manifest.vocabulary.file)), readFile(join(folder, manifest.weights.file))])
    return { manifest, vocabulary, weights }
  } catch (cause) {
    throw new ReadoutError(
      'MODEL_MISSING',
      `No model can be read from ${folder} (model.json and the files it names). Install the package again, or read without the model.`,
      { cause },
    )
  }
}

/** onnxruntime-node is an optional package with a native part: where it is missing or does not load, the web runtime answers the same. */
async function chooseRuntime(weights: Uint8Array, wanted?: 'node' | 'web'): Promise<Runtime> {
  if (wanted !== 'web') {
    const native = await import('onnxruntime-node').catch(() => null)
    if (native) return openRuntime('onnxruntime-node', ((native as { default?: unknown }).default ?? native) as Onnx, weights)
    if (wanted === 'node')
      throw new ReadoutError('MODEL_MISSING', 'onnxruntime-node is not installed or does not load on this machine. Install it, or use the web runtime.')
  }
  const { openWebRuntime } = await import('./web.ts')
  return openWebRuntime(weights)
}
