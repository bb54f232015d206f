import { checkQuotations, read } from '@readout/language'
import type { QuotationCheck } from '@readout/record'
import { EXIT } from '../exit-code.ts'
import { loadInput } from '../load-input.ts'
import { openTagger } from '../open-tagger.ts'
import { writeOutput } from '../output/open-output.ts'
import { clean } from '../output/wrap.ts'
import { readStates } from '../read-states.ts'

export type CheckQuotesOptions = { json?: boolean; model?: boolean; states?: string; output?: string; allow?: string[] }

const MARKS = { same: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const

/** One check as two or three lines: the verdict, the word diff or what differs, the characters in both texts. */
function tell(check: QuotationCheck): string {
  const words = check.diff.map((run) => `${MARKS[run.op][0]}${run.words}${MARKS[run.op][1]}`).join(' ') || check.quote.exact
  const places = `[${check.quote.start}–${check.quote.end}]${check.original ? ` in the original [${check.original.start}–${check.original.end}]` : ''}`
  const verdict = check.verdict === 'differs' ? `differs in ${clean(check.differs.join('; '))}` : check.verdict.replaceAll('-', ' ')
  return `${check.form === 'paraphrase' ? 'PARAPHRASE' : 'QUOTED'}  ${verdict}\n  ${clean(words)}\n  ${places}\n`
}

/** `readout check-quotes STORY ORIGINAL`: each quotation of a story against the issuer's own text. Exit 3 where the story quotes nothing. */
export async function checkQuotesVerb(story: string, original: string, options: CheckQuotesOptions): Promise<number> {
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const reading = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  const given = options.allow ? { allow: options.allow } : {}
  const checks = checkQuotations(await read(await loadInput(story, given), reading), await read(await loadInput(original, given), reading))
  await writeOutput(
    options.json
      ? `${JSON.stringify(checks, null, 2)}\n`
      : checks.map(tell).join('\n') || 'The story quotes and paraphrases nothing that can be held against the original.\n',
    options.output,
  )
  return checks.length ? EXIT.ok : EXIT.nothingFound
}
