import type { Act } from '@readout/record'
import { REPORTING_ADJECTIVES } from './lexicon/reporting-adjectives.ts'
import { REPORTING_NOUNS, SPEECH_GENRES } from './lexicon/reporting-nouns.ts'
import { REPORTING_VERBS } from './lexicon/reporting-verbs.ts'

/** One entry of the lexicon of reporting words: its lemma, the act it tells, and the complements it takes. */
export type Reporting = { lemma: string; act: Act; takes: ReadonlySet<string> }

function table(lines: string): ReadonlyMap<string, Reporting> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [lemma = '', act = 'assert', takes = ''] = line.split('\t')
        return [lemma, { lemma, act: act as Act, takes: new Set(takes.split(',')) }]
      }),
  )
}

/** Reporting verbs by lemma. Example: reportingVerbs.get('warn') -> act threaten, takes that, tell, of … */
export const reportingVerbs = table(REPORTING_VERBS)
export const reportingNouns = table(REPORTING_NOUNS)
export const reportingAdjectives = table(REPORTING_ADJECTIVES)
/** Nouns a statement is made in, by form: "document" or "occasion". */
export const speechGenres: ReadonlyMap<string, string> = new Map(
  SPEECH_GENRES.trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
)
