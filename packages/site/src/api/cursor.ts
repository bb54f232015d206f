import { ReadoutError } from '@readout/record'
import type { z } from 'zod'

/** A place in a list as a word that may stand in an address. Example: cursorOf({ id: 'a' }) -> 'eyJpZCI6ImEifQ'. */
export function cursorOf(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor names. @throws QUERY_INVALID where it is none of ours */
export function placeOf<T extends z.ZodType>(cursor: string | undefined, schema: T): z.output<T> | undefined {
  if (cursor === undefined) return undefined
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new ReadoutError('QUERY_INVALID', 'This cursor is none that a list gave. Leave it out to begin at the first page.', { cause })
  }
}
