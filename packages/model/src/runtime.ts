/** What the network answers for one window of `n` pieces, [CLS] and [SEP] among them; log probabilities, quads raw. */
export type Answer = {
  /** [n][3 roles][O B I E S] */
  roles: Float32Array
  /** [n][O, then B I E S of each type] */
  entities: Float32Array
  /** [n][5] */
  quads: Float32Array
  /** [n][n]: the first piece of the cue */
  cue: Float32Array
  /** [n][n]: the first piece of the source; column 0 is nobody */
  source: Float32Array
}

/** A loaded network on some ONNX runtime. */
export type Runtime = { name: string; run(ids: Int32Array, features: Int32Array): Promise<Answer> }

type Values = { readonly data: unknown }
type Session = { run(feeds: Record<string, unknown>): Promise<Record<string, Values>> }

/** The part of onnxruntime's interface that its Node and web packages share. */
export type Onnx = {
  InferenceSession: { create(bytes: Uint8Array, options: Record<string, unknown>): Promise<Session> }
  Tensor: new (type: 'int32', data: Int32Array, dims: number[]) => unknown
}

/** Loads a network into a runtime: one thread, one window at a time, so that an answer never depends on its neighbours. */
export async function openRuntime(name: string, onnx: Onnx, weights: Uint8Array): Promise<Runtime> {
  const session = await onnx.InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  })
  const run = async (ids: Int32Array, features: Int32Array): Promise<Answer> => {
    const found = await session.run({ ids: new onnx.Tensor('int32', ids, [ids.length]), features: new onnx.Tensor('int32', features, [ids.length]) })
    const table = (key: string): Float32Array => {
      const values = found[`${key}_scores`]?.data
      if (!(values instanceof Float32Array)) throw new TypeError(`The network gives no table "${key}".`)
      return values
    }
    return { roles: table('roles'), entities: table('entities'), quads: table('quads'), cue: table('cue'), source: table('source') }
  }
  return { name, run }
}
