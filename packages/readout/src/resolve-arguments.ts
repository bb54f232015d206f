import { existsSync, readdirSync } from 'node:fs'
import { nearest } from '@readout/ingest'
import { ReadoutError } from '@readout/record'
import { isAddress } from './load-input.ts'
import { VALUE_OPTIONS } from './value-options.ts'
import { VERBS } from './verbs.ts'

/**
 * The arguments with the verb written out: `readout story.html` is `readout read story.html`. The bare form is taken only for an address, a path
 * that exists, or `-`; for any other word the likely one is named.
 * @throws USAGE
 * Example: resolveArguments(['--json', 'story.html']) -> ['read', '--json', 'story.html'].
 */
export function resolveArguments(args: readonly string[]): string[] {
  const at = args.findIndex((arg, i) => (arg === '-' || !arg.startsWith('-')) && !VALUE_OPTIONS.has(args[i - 1] ?? ''))
  const word = args[at]
  if (word === undefined) return [...args]
  // Options may stand before the verb, which the verb's own parser expects after it.
  if ((VERBS as readonly string[]).includes(word)) return [word, ...args.slice(0, at), ...args.slice(at + 1)]
  if (word === '-' || isAddress(word) || existsSync(word)) return ['read', ...args]
  throw new ReadoutError('USAGE', `"${word}" is neither a verb, nor an address, nor a file here.${suggestion(word)} readout --help lists the verbs.`, {
    data: { word },
  })
}

function suggestion(word: string): string {
  const verb = nearest(word, VERBS)
  if (verb) return ` Did you mean readout ${verb}?`
  const file = nearest(word, filesHere())
  if (file) return ` Did you mean readout ${file}?`
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(word) && !/\.(html?|txt)$/.test(word)) return ` Did you mean readout https://${word}?`
  return ''
}

function filesHere(): string[] {
  try {
    return readdirSync('.').slice(0, 2000)
  } catch {
    return []
  }
}
