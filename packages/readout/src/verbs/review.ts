import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import process from 'node:process'
import { isatty } from 'node:tty'
import { across } from '@readout/language'
import { JudgedKind, ReadoutError, type Verdict } from '@readout/record'
import { fieldsOf, type Finding, findingOf, precisionOf, readField, tallySample, tellTouched, touchedBy } from '@readout/site/judging'
import {
  copiesOnOtherPages,
  type Engine,
  keySpanOf,
  linesOfKind,
  linesToReview,
  loadShown,
  pickLines,
  joinSource,
  saveVerdict,
  type SampledLine,
  type ShownSource,
} from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { type Asking, openAsking } from '../review/ask.ts'
import { printPrecision } from '../review/precision-text.ts'
import { showLine } from '../review/show-line.ts'
import { numberOf, type StoreOptions } from './search.ts'

export type ReviewOptions = StoreOptions & { sample?: string; seed?: string; type?: string; who?: string; limit?: string; report?: boolean }

type Step = { engine: Engine; ask: Asking; tell: (text: string) => void; who: string; given: Verdict[] }

const KEYS = '[a]ccept  [e]dit  [r]eject  [s]kip  [u]ndo  [q]uit'

/**
 * `readout review`: lines one by one, the least sure first, or a random sample whose verdicts give precision. On a terminal a key each
 * (a e r s u q); elsewhere a line each from standard input, such as "a", "r not said" or "e act=deny".
 */
export async function reviewVerb(options: ReviewOptions): Promise<number> {
  const kind = kindOf(options.type)
  const size = options.sample === undefined ? undefined : numberOf('--sample', options.sample, 200)
  return withData(options, async (engine) => {
    const lines: SampledLine[] =
      size === undefined
        ? await linesToReview(engine, { limit: numberOf('--limit', options.limit, 200), ...(kind ? { kind } : {}) })
        : (await pickLines(engine, { size, seed: options.seed ?? '1', ...(kind ? { kind } : {}) })).lines
    if (!lines.length) {
      await writeOutput(`No ${kind ?? 'line'} is left to review.\n`, options.output)
      return EXIT.nothingFound
    }
    if (!options.report) {
      const ask = openAsking(say)
      const given: Verdict[] = []
      try {
        await judgeAll(lines, size !== undefined, {
          engine,
          ask,
          tell: say,
          who: options.who ?? process.env['READOUT_NAME'] ?? userInfo().username,
          given,
        })
      } finally {
        ask.close()
        // What is joined across pages follows what was decided.
        for (const source of new Set(given.map((verdict) => verdict.source))) await joinSource(engine, source, across)
      }
    }
    if (size !== undefined) await writeOutput(await report(engine, lines, options), options.output)
    return EXIT.ok
  })
}

function kindOf(given: string | undefined): JudgedKind | undefined {
  if (given === undefined) return undefined
  const kind = JudgedKind.safeParse(given)
  if (!kind.success || kind.data === 'actor')
    throw new ReadoutError('USAGE', `--type takes statement, contact, commitment, talks, event or assessment, not "${given}".`)
  return kind.data
}

/** Goes through the lines; in a sample those judged before are passed over, so that a review may be gone on with. */
async function judgeAll(lines: readonly SampledLine[], isSample: boolean, step: Step): Promise<void> {
  // Opening process.stderr would make its pipe one that drops words when its reader is slow.
  const terminal = openTerminal({}, process.env, isatty(2) ? { isTTY: true, columns: process.stdout.columns ?? 80 } : {})
  for (let at = 0; at >= 0 && at < lines.length; ) {
    const { source, line, kind, outlet } = lines[at] as SampledLine
    const shown = await loadShown(step.engine, source)
    const state = shown?.states[line]
    if (!shown || !state || (isSample && state.state !== 'machine' && !step.given.length)) {
      at++
      continue
    }
    step.tell(showLine(shown, kind, line, `${at + 1} of ${lines.length} · ${kind} · ${clean(outlet) || 'outlet not named'}`, terminal))
    step.tell(tellTouched(touchedBy(shown.reading, line, (await copiesOnOtherPages(step.engine, source))[line] ?? 0)))
    const moved = await judgeOne(shown, { kind, line }, terminal, step)
    if (moved === 'quit') return
    at += moved
  }
}

/** One line's verdict; gives how far to go, back by one after an undo, or that the review is over. */
async function judgeOne(shown: ShownSource, { kind, line }: { kind: JudgedKind; line: string }, terminal: Terminal, step: Step): Promise<number | 'quit'> {
  const { ask, tell, given } = step
  for (;;) {
    tell(terminal.colours.dim(KEYS))
    const answer = await ask.key()
    if (!answer || answer.key === 'q') return 'quit'
    const { key, rest } = answer
    if (key === 's') return 1
    if (key === 'u') {
      const last = given.pop()
      if (!last) tell('There is nothing to undo in this review.')
      else {
        const { judged: _judged, value: _value, span: _span, field: _field, reason: _reason, ...verdict } = last
        await saveVerdict(step.engine, { ...verdict, id: randomUUID(), at: new Date().toISOString(), action: 'undo', undoes: last.id })
        tell(`Undone: ${last.action}.`)
        return -1
      }
    } else if (key === 'a' || key === 'e' || key === 'r') {
      const decided = key === 'a' ? { action: 'accept' as const } : key === 'r' ? await rejection(rest, step) : await edit(shown, kind, line, rest, step)
      if (!decided) continue
      given.push(await save(shown, kind, line, decided, rest.startsWith('all ') || (await forAll(shown, line, step)), step))
      return 1
    } else if (key.trim()) tell('Keys: a accepts, e changes a field, r rejects, s skips, u undoes the last, q ends.')
  }
}

type Decided = Pick<Verdict, 'action'> & Partial<Pick<Verdict, 'field' | 'value' | 'reason'>>

async function rejection(rest: string, { ask, tell }: Step): Promise<Decided | undefined> {
  const reason = rest.replace(/^all /, '') || (await ask.words('Why? '))
  if (reason) return { action: 'reject', reason }
  tell('A rejection needs its reason.')
  return undefined
}

/** A new value of one field, as "field=value"; an actor by name. */
async function edit(shown: ShownSource, kind: JudgedKind, line: string, rest: string, { ask, tell }: Step): Promise<Decided | undefined> {
  const fields = fieldsOf(kind)
  const held = linesOfKind(shown.reading, kind).find(({ id }) => id === line)
  if (!rest)
    tell(
      fields.map(({ field, options, actors }) => `  ${field}: ${options?.join(' ') ?? (actors ? 'a name of the page, page or nobody' : 'words')}`).join('\n'),
    )
  const [field = '', ...words] = (rest.replace(/^all /, '') || (await ask.words('field=value: '))).split('=')
  const spec = fields.find((one) => one.field === field.trim())
  const given = words.join('=').trim()
  const actor = spec?.actors
    ? shown.reading.actors.find(({ name, aliases }) => [name, ...aliases].some((known) => known.toLowerCase() === given.toLowerCase()))
    : undefined
  const read = spec && held ? readField(spec, actor?.id ?? given, held[spec.field], shown.reading.actors) : 'invalid'
  if (read === 'unchanged') tell('That is what stands there.')
  else if (read === 'invalid' || !spec)
    tell(
      spec
        ? `"${given}" is no value of ${spec.field}.`
        : `A ${kind} has no field "${field.trim()}" to change; ${fields.map((one) => one.field).join(', ')} may be.`,
    )
  else return { action: 'edit', field: spec.field, value: read.value }
  return undefined
}

/** On a terminal asks whether the copies on other pages are meant too; elsewhere "all" stands before the reason or the field. */
async function forAll(shown: ShownSource, line: string, { engine, ask, tell }: Step): Promise<boolean> {
  const copies = (await copiesOnOtherPages(engine, shown.source.id))[line] ?? 0
  if (!copies || !process.stdin.isTTY) return false
  tell(`[p] this page   [c] all ${copies + 1} copies`)
  return (await ask.key())?.key === 'c'
}

async function save(shown: ShownSource, kind: JudgedKind, line: string, decided: Decided, all: boolean, { engine, who, tell }: Step): Promise<Verdict> {
  const held = linesOfKind(shown.reading, kind).find(({ id }) => id === line)
  const span = held && keySpanOf(kind, held)
  const verdict: Verdict = {
    ...decided,
    id: randomUUID(),
    at: new Date().toISOString(),
    who,
    source: shown.source.id,
    kind,
    line,
    scope: all ? 'copies' : 'page',
    extractor: shown.reading.extractor.version,
    textVersion: shown.reading.extractor.textVersion,
    ...(span ? { span: { exact: span.exact, start: span.start, end: span.end } } : {}),
  }
  const { copies } = await saveVerdict(engine, verdict)
  tell(`${decided.action}${copies.length ? ` here and on ${copies.length} other ${copies.length === 1 ? 'page' : 'pages'}` : ''}.`)
  return verdict
}

async function report(engine: Engine, lines: readonly SampledLine[], options: ReviewOptions): Promise<string> {
  const findings: Finding[] = []
  for (const { source, line } of lines) findings.push(findingOf((await loadShown(engine, source))?.states[line]))
  const right = findings.filter((finding) => finding === 'right').length
  const open = findings.filter((finding) => finding === 'open').length
  const whole = precisionOf(right, findings.length - open)
  const groups = { outlet: tallySample(lines, findings, 'outlet'), kind: tallySample(lines, findings, 'kind') }
  return options.json ? `${JSON.stringify({ ...whole, open, by: groups }, null, 2)}\n` : printPrecision(whole, open, groups)
}
