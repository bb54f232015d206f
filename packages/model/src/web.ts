import type { Tagger } from '@readout/language'
import * as onnx from 'onnxruntime-web/wasm'
import { type Onnx, openRuntime, type Runtime } from './runtime.ts'
import { checkFiles, type ModelFiles, makeTagger } from './tagger.ts'

export type { Manifest, ModelFiles } from './tagger.ts'

/** Loads a network into onnxruntime-web, single-threaded WebAssembly; runs in a browser and in Node. */
export async function openWebRuntime(weights: Uint8Array): Promise<Runtime> {
  onnx.env.wasm.numThreads = 1
  return openRuntime('onnxruntime-web', onnx as unknown as Onnx, weights)
}

/**
 * The tagger from files that the caller has read; this module opens no connection and no file.
 * Example: await openTagger({ manifest, vocabulary, weights }) -> Tagger
 * @throws MODEL_HASH where a hash differs
 */
export async function openTagger(files: ModelFiles): Promise<Tagger> {
  checkFiles(files)
  return makeTagger(files, await openWebRuntime(files.weights))
}
