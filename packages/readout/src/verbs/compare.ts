import process from 'node:process'
import { type ReadOptions, read } from '@readout/language'
import { type AccountComparison, type Reading, ReadoutError } from '@readout/record'
import { compareBatch } from '../compare/compare-batch.ts'
import { compareReadings } from '../compare/compare-readings.ts'
import { loadPair } from '../compare/load-pair.ts'
import { printComparison } from '../compare/print-comparison.ts'
import { areUnknown, givenSides, namesOfSides } from '../compare/sides-of.ts'
import { DOCUMENTS, type DocumentForm, writeDocument } from '../compare/write-document.ts'
import { EXIT, isLanguageNotRead } from '../exit-code.ts'
import { openTagger } from '../open-tagger.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { readStates } from '../read-states.ts'

export type CompareOptions = {
  batch?: boolean
  sides?: string
  separator?: string
  differences?: boolean
  explain?: boolean
  json?: boolean
  plain?: boolean
  md?: boolean
  html?: boolean
  docx?: boolean
  model?: boolean
  states?: string
  output?: string
  allow?: string[]
}

/** `readout compare A B`: two accounts of one contact, point by point; one page that quotes both sides; with `--batch` JSON lines of pairs in, comparisons out. */
export async function compareVerb(a: string | undefined, b: string | undefined, options: CompareOptions): Promise<number> {
  const form = formOf(options)
  const given = givenSides(options.sides)
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const reading: ReadOptions = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  if (options.batch) return compareBatch(reading, options.output)
  const pages = await loadPair(a, b, options.allow ? { allow: options.allow } : {}, options.separator)
  const readings: Reading[] = []
  for (const page of pages) readings.push(await read(page, reading))
  const targets = [a ?? '-', b ?? a ?? '-'].map((target) => (target === '-' ? 'standard input' : target))
  const unread = readings.findIndex(isLanguageNotRead)
  if (unread >= 0) {
    say(`${targets[unread]} is not in English: its text cannot be compared.`)
    return EXIT.languageNotRead
  }
  const comparisons = comparisonsOf(readings, given)
  if (!comparisons.length) {
    say(`${targets[0]} quotes no two sides of a contact. To compare two accounts name both: readout compare A B.`)
    return EXIT.nothingFound
  }
  await write(comparisons, { form, readings, targets, options })
  return EXIT.ok
}

/** Two texts as each side's own, or what one page holds of two sides. */
function comparisonsOf(readings: Reading[], given: [string, string] | undefined): AccountComparison[] {
  const [one, two] = readings
  if (!one || !two) return one?.comparisons ?? []
  const comparison = compareReadings(one, two, given)
  if (!given && areUnknown(comparison)) say('Nothing tells whose text is whose: they are called A and B. --sides gives names, for example --sides XAA,XBB.')
  return [comparison]
}

type Written = { form: DocumentForm | 'json' | 'text'; readings: Reading[]; targets: string[]; options: CompareOptions }

async function write(comparisons: AccountComparison[], { form, readings, targets, options }: Written): Promise<void> {
  const [comparison] = comparisons
  if (!comparison) return
  const names = namesOfSides(comparison, readings)
  const differences = options.differences ? { differences: true } : {}
  // One page may hold several comparisons; two texts make one, which stands alone.
  if (form === 'json') return writeOutput(`${JSON.stringify(readings.length > 1 ? comparison : comparisons, null, 2)}\n`, options.output)
  if (form === 'text') {
    const terminal = openTerminal(options)
    const shown = { terminal, names, ...differences, ...(options.explain ? { explain: true } : {}), ...(readings.length > 1 ? { own: true } : {}) }
    const told = comparisons.map((one) => printComparison(one, shown))
    return writeOutput(told.join('\n'), options.output)
  }
  const document = await writeDocument(comparison, form, { readings, targets, names, ...differences, made: new Date().toISOString() })
  return writeOutput(document, options.output)
}

/** The one form asked for. @throws USAGE */
function formOf(options: CompareOptions): Written['form'] {
  const asked = [...DOCUMENTS, 'json' as const].filter((form) => options[form])
  const [form = 'text', ...more] = asked
  if (more.length) throw new ReadoutError('USAGE', `${asked.map((one) => `--${one}`).join(' and ')} cannot stand together: ask for one form.`)
  if (form === 'docx' && (options.output === undefined || options.output === '-') && process.stdout.isTTY)
    throw new ReadoutError('USAGE', 'A .docx file is no text for a terminal: name a file with -o, for example -o comparison.docx.')
  return form
}
