import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageInput } from '@readout/language'
import type { Range } from '@readout/record'

const folder = join(import.meta.dirname, '..', 'examples', 'coverage')

/** A record as written by hand beside a page: words stand for spans, names for actors, codes for sides; `optional` lines count neither way. */
export type Expected = {
  headline?: string
  byline?: string[]
  outlet?: string
  published?: string
  modified?: string
  language: string
  charset?: string
  syndicatedFrom?: string
  sourceUrl?: string
  article: { first: string; last: string }
  images?: { caption?: string; credit?: string }[]
  /** Kind (or kinds, with a bar between) and words. */
  furniture: [string, string][]
  statements: {
    by: string | null
    byAlso?: string[]
    with?: string[]
    mode: string
    modeAlso?: string[]
    cue?: string
    content: string[]
    act: string
    actAlso?: string[]
    to?: string[]
    within?: number
    chain?: string[]
    terms?: string
    optional?: boolean
  }[]
  contacts: {
    kind: string
    kindAlso?: string[]
    status: string
    sides: string[]
    sidesOptional?: boolean
    when?: string
    whenOptional?: boolean
    length?: string
    askedBy?: string
    evidence: string
  }[]
  commitments: {
    kind: string
    kindAlso?: string[]
    by: string
    byAlso?: string[]
    to?: string[]
    if?: string
    then: string
    holds?: string
    certainty?: string
    optional?: boolean
  }[]
  talks: {
    kind: string
    kindAlso?: string[]
    parties: string[]
    partiesOptional?: boolean
    when?: string
    place?: string
    occurrence?: string
    evidence: string
    evidenceAlso?: string[]
    optional?: boolean
  }[]
  events: { type: string; actor: string[]; recipient: string[]; realis?: string; words: string }[]
  notEvents: [string, string][]
  assessments?: { by: string; direction: string; words: string }[]
  times: [string, string][]
  accounts: { side: string; form?: string; complete?: boolean }[]
}

/** One page of the demo coverage: what a fetch would have given, and the record written by hand. */
export type CoveragePage = { file: string; input: PageInput; expected: Expected }

/** The pages of the demo coverage in their order. */
export function loadCoverage(): CoveragePage[] {
  const pages: { file: string; url?: string; fetched?: string; published?: string }[] = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'))
  return pages.map(({ file, ...given }) => {
    const bytes = readFileSync(join(folder, file))
    const input = file.endsWith('.txt') ? { text: bytes.toString('utf8'), ...given } : { bytes: new Uint8Array(bytes), mediaType: 'text/html', ...given }
    return { file, input, expected: JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.expected.json')), 'utf8')) }
  })
}

/** Files of the folder that no page of pages.json names: a page without a record, or a record without a page. */
export function strayFiles(): string[] {
  const named = new Set(loadCoverage().flatMap(({ file }) => [file, file.replace(/\.\w+$/, '.expected.json')]))
  return readdirSync(folder).filter(
    (file) => !named.has(file) && file !== 'pages.json' && file !== 'states.json' && file !== 'README.md' && existsSync(join(folder, file)),
  )
}

/** Where words stand in a text, white space alike; the first place, or none. */
export function placeOf(text: string, words: string): Range | undefined {
  const direct = text.indexOf(words)
  if (direct >= 0) return { start: direct, end: direct + words.length }
  const flat: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const letter = /\s/.test(text[at] as string) ? ' ' : (text[at] as string)
    if (letter === ' ' && plain.endsWith(' ')) continue
    plain += letter
    flat.push(at)
  }
  const found = plain.indexOf(words.replace(/\s+/g, ' '))
  return found < 0 ? undefined : { start: flat[found] as number, end: (flat[found + words.length - 1] as number) + 1 }
}
