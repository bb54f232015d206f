import { escapeToBuffer } from 'hono/utils/html'
import { type Html, raw } from './html.ts'

/**
 * Text escaped for markup, as a string: for loops of a thousand pieces that `html` would make an object each of. What it is joined with is markup.
 * Example: escaped('a < b') -> 'a &lt; b'.
 */
export function escaped(text: string): string {
  const buffer: [string] = ['']
  escapeToBuffer(text, buffer)
  return buffer[0]
}

/** A string that is markup already, made of literals and of what `escaped` gave. */
export const markup = (text: string): Html => raw(text)
