import { Act, CommitmentKind, Mode, ReadoutError, type Reading, type Span } from '@readout/record'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { loadPublished } from '../publish/index.ts'
import { refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { findWords } from './find-words.ts'
import { giveVerdict } from './give-verdict.ts'
import { actorChoice, wordsInText } from './line-page.ts'
import { newLine } from './new-line.ts'

/** Mounts adding a line: words first (selected in the text or pasted), then who said them and how. */
export function mountAdding(app: Hono<SiteEnv>, options: SiteOptions): void {
  app.get('/review/add/:source', async (c) => {
    const reading = await openReading(c)
    if (!reading) return missing(c)
    const words = (c.req.query('words') ?? '').slice(0, 4000)
    const near = Number(c.req.query('near'))
    const places = findWords(reading, words, Number.isSafeInteger(near) && near > 0 ? near : undefined)
    return addPage(c, reading, { words, places, ...(words && !places.length ? { problem: NOT_THERE } : {}) })
  })

  app.post('/review/add/:source', async (c) => {
    const reading = await openReading(c)
    if (!reading) return missing(c)
    const fields = await formFields(c)
    const words = (fields['words'] ?? '').slice(0, 4000)
    const places = findWords(reading, words)
    const span = places.find(({ start }) => String(start) === fields['place']) ?? (places.length === 1 ? places[0] : undefined)
    const again = (problem: string) => addPage(c, reading, { words, places, problem, fields, status: 422 })
    if (!span) return again(places.length ? 'These words stand in several places. Choose the one you mean.' : NOT_THERE)
    const made = newLine(reading, span, fields)
    if ('problem' in made) return again(made.problem)
    try {
      const { kind, line, actors, chains } = made
      const place = { source: reading.source.id, line: line.id, kind, scope: 'page' as const }
      for (const actor of actors) await giveVerdict(options, c.get('viewer'), { ...place, line: actor.id, kind: 'actor', action: 'add', value: actor })
      await giveVerdict(options, c.get('viewer'), { ...place, action: 'add', value: line, judged: { line, actors, chains } })
      return c.redirect(`/article/${reading.source.id}#${line.id}`, 303)
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) throw problem
      return again(problem.message)
    }
  })
}

const NOT_THERE = 'These words do not stand in the page’s text. A line stands on exact characters: copy them from the article.'

async function openReading(c: Context<SiteEnv>): Promise<Reading | undefined> {
  const record = await loadPublished(c.get('options'), c.get('viewer'), c.req.param('source') ?? '')
  return record && !record.withdrawn ? record.reading : undefined
}

const choice = (id: string, label: string, options: readonly string[], chosen: string | undefined): Html =>
  html`<div class="field"><label for="add-${id}">${label}</label><select id="add-${id}" name="${id}">${options.map((option) => html`<option value="${option}"${option === chosen ? html` selected` : NOTHING}>${option}</option>`)}</select></div>`

function addPage(
  c: Context<SiteEnv>,
  reading: Reading,
  shown: { words: string; places: readonly Span[]; problem?: string; fields?: Record<string, string>; status?: number },
): Promise<Response> {
  const { words, places, problem, fields = {} } = shown
  const source = reading.source.id
  const only = places.length === 1 ? places[0] : undefined
  const body = html`<section class="plain judge"><p class="quiet"><a href="/article/${source}">Back to the article</a></p><h1>Add a line</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : NOTHING}
<form method="post" action="/review/add/${source}">${csrfField}
<div class="field"><label for="add-words">Its words, exactly as in the article</label><textarea id="add-words" name="words" rows="4" required maxlength="4000">${words}</textarea></div>
${only ? wordsInText(reading.source.text, [only]) : NOTHING}
${places.length > 1 ? html`<fieldset class="field"><legend>Which of these places?</legend>${places.map((place) => html`<label><input type="radio" name="place" value="${place.start}" required> ${wordsInText(reading.source.text, [place], 60)}</label>`)}</fieldset>` : NOTHING}
<fieldset class="field"><legend>What is it?</legend><label><input type="radio" name="kind" value="statement"${fields['kind'] === 'commitment' ? NOTHING : html` checked`}> Something said</label><label><input type="radio" name="kind" value="commitment"${fields['kind'] === 'commitment' ? html` checked` : NOTHING}> A warning, promise, offer or demand</label></fieldset>
<div class="field"><label for="add-speaker">Who said it</label>${actorChoice('add-speaker', 'speaker', fields['speaker'], reading.actors)}</div>
<div class="field"><label for="add-name">Or somebody not in that list (name)</label><input id="add-name" name="name" maxlength="120" value="${fields['name'] ?? ''}"></div>
${choice('mode', 'Something said: how it is given', Mode.options, fields['mode'] ?? 'indirect')}
${choice('act', 'Something said: what saying it does', Act.options, fields['act'] ?? 'assert')}
${choice('commitment', 'A warning or promise: which', CommitmentKind.options, fields['commitment'] ?? 'warning')}
<p>Touches this line alone: what is added stands on this page, with your name and the time.</p>
<button>Add the line</button></form></section>`
  return renderPage(c, { title: 'Add a line', noindex: true, status: shown.status ?? 200, body })
}

const missing = (c: Context<SiteEnv>): Promise<Response> => refuse(c, 404, 'No such page is held', 'It may have been withdrawn.')
