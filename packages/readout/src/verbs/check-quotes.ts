import { checkQuotations, read } from '@readout/language'
import { type QuotationCheck, type Reading, ReadoutError } from '@readout/record'
import { EXIT, isLanguageNotRead } from '../exit-code.ts'
import { loadInput } from '../load-input.ts'
import { openTagger } from '../open-tagger.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { clean, type Piece, wrap } from '../output/wrap.ts'
import { readStates } from '../read-states.ts'
import { namesOf } from '../record-text/names.ts'

export type CheckQuotesOptions = { json?: boolean; plain?: boolean; model?: boolean; states?: string; output?: string; allow?: string[] }

/** Every coloured state has its marks too: [-left out-] {+put in+}, as word diffs are written. */
const MARKS = { same: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const

/** What a verdict is called, and whether it is one to look at. */
const VERDICTS: Record<QuotationCheck['verdict'], string> = {
  same: 'same',
  shortened: 'shortened',
  changed: 'changed',
  'not-found': 'not found',
  differs: 'differs in',
  'no-difference-seen': 'no difference seen',
}

/** One check as lines: who said it, the verdict, the word diff or what differs, the characters in both texts. */
function tell(check: QuotationCheck, speaker: string, terminal: Terminal): string[] {
  const { bold, dim, green, red, yellow } = terminal.colours
  const style = { same: (text: string) => text, dropped: red, added: green }
  const fine = check.verdict === 'same' || check.verdict === 'no-difference-seen'
  const verdict = check.verdict === 'differs' ? `differs in ${clean(check.differs.join('; '))}` : VERDICTS[check.verdict]
  const words: Piece[] = check.diff.length
    ? check.diff.map(({ op, words: run }, i) => ({ text: `${i ? ' ' : ''}${MARKS[op][0]}${clean(run)}${MARKS[op][1]}`, style: style[op] }))
    : [{ text: clean(check.quote.exact) }]
  const places = `[${check.quote.start}–${check.quote.end}]${check.original ? ` in the original [${check.original.start}–${check.original.end}]` : ''}`
  const original = check.form === 'paraphrase' && check.original ? [{ text: `original: ${clean(check.original.exact)}`, style: dim }] : []
  const head: Piece[] = [
    { text: check.form === 'paraphrase' ? 'PARAPHRASE' : 'QUOTED', style: bold },
    { text: ` · ${verdict}`, style: fine ? dim : yellow },
    ...(speaker ? [{ text: ` · ${speaker}`, style: dim }] : []),
  ]
  const blocks = [head, words, ...original.map((piece) => [piece]), [{ text: places, style: dim }]]
  if (!terminal.wrap) return [blocks.map((pieces) => wrap(pieces, Number.MAX_SAFE_INTEGER).join(' ')).join('  ')]
  return [...blocks.flatMap((pieces, i) => wrap(pieces, terminal.width - (i ? 2 : 0)).map((row) => (i ? `  ${row}` : row))), '']
}

/** All checks, the counts of their verdicts first. */
function print(checks: QuotationCheck[], story: Reading, terminal: Terminal): string {
  if (!checks.length) return 'The story quotes and paraphrases nothing that can be held against the original.\n'
  const count = Object.entries(VERDICTS).flatMap(([verdict, name]) => {
    const number = checks.filter((check) => check.verdict === verdict).length
    return number ? [`${number} ${name.replace(/ in$/, '')}`] : []
  })
  const names = namesOf(story)
  const speakerOf = (id: string): string => {
    const statement = story.statements.find((one) => one.id === id)
    return statement?.speaker ? clean(names.of(statement.speaker)) : ''
  }
  return `${[count.join(' · '), '', ...checks.flatMap((check) => tell(check, speakerOf(check.statement), terminal))].join('\n').trimEnd()}\n`
}

/** `readout check-quotes STORY ORIGINAL`: each quotation of a story against the issuer's own text. Exit 3 where the story quotes nothing, 5 where one of the two is not in English. */
export async function checkQuotesVerb(story: string, original: string, options: CheckQuotesOptions): Promise<number> {
  if (story === original)
    throw new ReadoutError('USAGE', `Both names are ${story}. Name the story first, then the issuer’s own text; standard input (-) can be one of the two.`)
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const reading = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  const given = options.allow ? { allow: options.allow } : {}
  const told = await read(await loadInput(story, given), reading)
  const issued = await read(await loadInput(original, given), reading)
  // Words in another language are found in no original: that would look like a quotation made up.
  const foreign = isLanguageNotRead(told) ? story : isLanguageNotRead(issued) ? original : undefined
  if (foreign !== undefined) {
    say(`${foreign === '-' ? 'Standard input' : foreign} is not in English: quotations cannot be held against each other.`)
    return EXIT.languageNotRead
  }
  const checks = checkQuotations(told, issued)
  await writeOutput(options.json ? `${JSON.stringify(checks, null, 2)}\n` : print(checks, told, openTerminal(options)), options.output)
  return checks.length ? EXIT.ok : EXIT.nothingFound
}
