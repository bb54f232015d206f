import { ReadoutError, sourcedText } from '@readout/record'
import { copiesOnOtherPages } from '@readout/store'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { renderPage } from '../layout/page.ts'
import { railOf, type RailLine } from '../pages/article/rail-lines.ts'
import { html, NOTHING } from '../layout/html.ts'
import { loadPublished, type Published } from '../publish/index.ts'
import { placeHere, refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { namesOf } from '../words/names.ts'
import { giveVerdict } from './give-verdict.ts'
import { touchedBy } from './impact-words.ts'
import { fieldsOf, findLine, readField } from './line-fields.ts'
import { linePage } from './line-page.ts'

type Shown = Extract<Published, { withdrawn: false }>

/** Mounts the page of one line to be judged, and the verdicts sent from it and from the article. */
export function mountLines(app: Hono<SiteEnv>, options: SiteOptions): void {
  app.get('/review/line/:source/:line', async (c) => {
    const open = await openLine(c)
    return open ? showLine(c, open, {}) : missing(c)
  })

  app.post('/review/line/:source/:line', async (c) => {
    const open = await openLine(c)
    if (!open) return missing(c)
    const fields = await formFields(c)
    const [action, scope] = (fields['do'] ?? '').split(' ')
    try {
      const problem = await decide(c, options, open, action, scope === 'copies' ? 'copies' : 'page', fields)
      return problem
        ? await showLine(c, open, { problem, status: 422 })
        : c.redirect(placeHere(fields['back'] ?? `/article/${open.source}#${open.told.id}`), 303)
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) throw problem
      return showLine(c, open, { problem: problem.message, status: 422 })
    }
  })
}

type OpenLine = { source: string; record: Shown; found: NonNullable<ReturnType<typeof findLine>>; told: RailLine }

async function openLine(c: Context<SiteEnv>): Promise<OpenLine | undefined> {
  const source = c.req.param('source') ?? ''
  const line = c.req.param('line') ?? ''
  const record = await loadPublished(c.get('options'), c.get('viewer'), source)
  if (!record || record.withdrawn) return undefined
  const found = findLine(record.reading, line)
  return found && { source, record, found, told: toldLine(record, line) }
}

/** The line as the rail tells it; an actor, which the rail does not list, by its name and mentions. */
function toldLine({ reading }: Shown, id: string): RailLine {
  const told = railOf(reading, namesOf(reading))
    .flatMap(({ lines }) => lines)
    .find((line) => line.id === id)
  if (told) return told
  const actor = reading.actors.find((one) => one.id === id)
  return {
    id,
    kind: 'actor',
    head: html`<b>${actor?.name ?? id}</b>`,
    body: NOTHING,
    facts: actor ? html`${actor.kind}${actor.code ? ` · ${actor.code}` : ''}` : NOTHING,
    chain: NOTHING,
    spans: actor?.mentions.slice(0, 1) ?? [],
  }
}

async function showLine(c: Context<SiteEnv>, { source, record, found, told }: OpenLine, more: { problem?: string; status?: number }): Promise<Response> {
  const { reading, states } = record
  const copies = (await copiesOnOtherPages(c.get('options').store, source))[told.id] ?? 0
  const { next, skip = next } = c.req.query()
  return renderPage(c, {
    title: 'Check a line',
    noindex: true,
    status: more.status ?? 200,
    body: linePage({
      reading,
      found,
      told,
      state: states[told.id] ?? { state: 'machine' },
      touched: touchedBy(reading, told.id, copies),
      back: placeHere(c.req.query('back') ?? `/article/${source}#${told.id}`),
      headline: reading.article.headline ? sourcedText(reading.article.headline) : 'a page without a headline',
      ...(next && skip ? { next: placeHere(next), skip: placeHere(skip) } : {}),
      ...(more.problem ? { problem: more.problem } : {}),
    }),
  })
}

/** Gives the verdict a form asks for; what is wrong with the form, or nothing. */
async function decide(
  c: Context<SiteEnv>,
  options: SiteOptions,
  { source, record, found, told }: OpenLine,
  action: string | undefined,
  scope: 'page' | 'copies',
  fields: Record<string, string>,
): Promise<string | undefined> {
  const viewer = c.get('viewer')
  const place = { source, line: told.id, kind: found.kind, scope }
  const state = record.states[told.id]
  if (action === 'accept') {
    await giveVerdict(options, viewer, { ...place, action })
    return undefined
  }
  if (action === 'reject') {
    const reason = (fields['reason'] ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 300)
    if (!reason) return 'Say why the line is wrong: a rejection without a reason teaches nobody.'
    await giveVerdict(options, viewer, { ...place, action, reason })
    return undefined
  }
  if (action === 'undo') {
    if (!state || !('verdict' in state)) return 'There is no verdict to undo.'
    await giveVerdict(options, viewer, { ...place, action, scope: 'page', undoes: state.verdict })
    return undefined
  }
  if (action !== 'edit') return 'Nothing was decided: choose one of the buttons.'
  const changes = fieldsOf(found.kind).map((spec) => ({
    spec,
    read: readField(spec, fields[`field-${spec.field}`], found.line[spec.field], record.reading.actors),
  }))
  const wrong = changes.find(({ read }) => read === 'invalid')
  if (wrong) return `“${wrong.spec.label}” does not take that. Nothing was changed.`
  const made = changes.flatMap(({ spec, read }) => (typeof read === 'object' ? [{ field: spec.field, value: read.value }] : []))
  if (!made.length) return 'No field was changed. If the line is right as it stands, accept it.'
  for (const change of made) await giveVerdict(options, viewer, { ...place, action: 'edit', ...change })
  return undefined
}

const missing = (c: Context<SiteEnv>): Promise<Response> => refuse(c, 404, 'No such line is held', 'It may have been withdrawn, or read anew.')
