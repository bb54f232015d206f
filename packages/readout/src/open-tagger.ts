import process from 'node:process'
import type { Tagger } from '@readout/language'
import { ReadoutError } from '@readout/record'

/** The model to read with, or why there is none; `reason` is one line for a person. */
export type Opened = { tagger?: Tagger; reason: string }

/** True when rules alone are asked for, by option or READOUT_NO_MODEL. */
export function isModelOff(options: { model?: boolean }, env = process.env): boolean {
  return options.model === false || Boolean(env['READOUT_NO_MODEL'] && env['READOUT_NO_MODEL'] !== '0')
}

/**
 * Opens the model where there is one: the rules read without it. A model named by READOUT_MODEL must be there, and files that are not
 * those of the model are never used.
 * @throws MODEL_MISSING MODEL_HASH
 */
export async function openTagger(options: { model?: boolean }): Promise<Opened> {
  if (isModelOff(options)) return { reason: 'rules alone, as asked' }
  try {
    const model = await import('@readout/model')
    const tagger = await model.openTagger()
    return { tagger, reason: `model ${tagger.name}, sha256 ${tagger.sha256.slice(0, 12)}…, on ${tagger.runtime}` }
  } catch (error) {
    const { message = '' } = error as Error
    if (error instanceof ReadoutError && error.code === 'MODEL_HASH')
      throw new ReadoutError('MODEL_HASH', `${message} Until then --no-model reads with rules alone.`, { cause: error })
    if (process.env['READOUT_MODEL'])
      throw new ReadoutError('MODEL_MISSING', `READOUT_MODEL names a model that does not open. ${message} Correct it, or read with --no-model.`, {
        cause: error,
      })
    return { reason: 'rules alone: no model is installed' }
  }
}
