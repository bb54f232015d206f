import type { Actor, Range, Reading } from '@readout/record'
import type { LineState } from '@readout/store'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { stateInWords } from '../pages/article/rail.ts'
import type { RailLine } from '../pages/article/rail-lines.ts'
import { tellTouched, type Touched } from './impact-words.ts'
import { fieldsOf, type LineField, NOBODY, PAGE } from './line-fields.ts'
import { scopeButtons, verdictAddress, verdictForms } from './review-controls.ts'

/** Characters of the page shown on each side of a line's words. */
const AROUND = 320

/** The words of a line marked in what stands round them, `around` characters on each side. */
export function wordsInText(text: string, spans: readonly Range[], around = AROUND): Html {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return NOTHING
  const from = Math.max(0, first.start - around)
  const to = Math.min(text.length, last.end + around)
  const pieces: (Html | string)[] = [from > 0 ? '… ' : '']
  let at = from
  for (const span of ordered) {
    if (span.start < at) continue
    pieces.push(text.slice(at, span.start), html`<mark>${text.slice(span.start, span.end)}</mark>`)
    at = span.end
  }
  pieces.push(text.slice(at, to), to < text.length ? ' …' : '')
  return html`<blockquote class="context">${pieces}</blockquote>`
}

/** A choice among a page's actors, the page itself, and nobody. */
export function actorChoice(id: string, name: string, chosen: string | null | undefined, actors: readonly Actor[]): Html {
  const option = (value: string, words: string) => html`<option value="${value}"${value === (chosen ?? NOBODY) ? html` selected` : NOTHING}>${words}</option>`
  return html`<select id="${id}" name="${name}">${option(NOBODY, 'nobody named')}${option(PAGE, 'the page itself')}${actors.map((actor) => option(actor.id, `${actor.name}${actor.unnamed ? ' (not named)' : ''}`))}</select>`
}

function fieldInput(spec: LineField, value: unknown, actors: readonly Actor[]): Html {
  const id = `field-${spec.field}`
  const shown = typeof value === 'string' ? value : ''
  const label = html`<label for="${id}">${spec.label}</label>`
  if (spec.actors) return html`<div class="field">${label}${actorChoice(id, `field-${spec.field}`, value as string | null, actors)}</div>`
  if (!spec.options) return html`<div class="field">${label}<input id="${id}" name="field-${spec.field}" value="${shown}" maxlength="120"></div>`
  const options = [...(spec.optional ? [''] : []), ...spec.options]
  return html`<div class="field">${label}<select id="${id}" name="field-${spec.field}">${options.map((option) => html`<option value="${option}"${option === shown ? html` selected` : NOTHING}>${option || 'not said'}</option>`)}</select></div>`
}

/** Everything a person needs to judge a line: its words in the page, its fields, what a verdict touches, and the verdicts. */
export function linePage(shown: {
  reading: Reading
  found: { kind: Parameters<typeof fieldsOf>[0]; line: Record<string, unknown> }
  told: RailLine
  state: LineState
  touched: Touched
  back: string
  /** Where a verdict leads in a row of lines, and what comes without one. */
  next?: string
  skip?: string
  headline: string
  problem?: string
}): Html {
  const { reading, found, told, state, touched, back } = shown
  const source = reading.source.id
  const action = verdictAddress(source, told.id)
  return html`<section class="judge"><p class="quiet">${shown.next ? html`<a href="${back}">The list</a> · ` : NOTHING}In <a href="/article/${source}#${told.id}">${shown.headline}</a></p>
<h1>Check a line</h1>
${shown.problem ? html`<p class="problem" role="alert">${shown.problem}</p>` : NOTHING}
<div class="line ${state.state}"><p class="line-head">${told.head}</p>${String(told.body) ? html`<p class="line-words">${told.body}</p>` : NOTHING}${String(told.facts) ? html`<p class="line-facts">${told.facts}</p>` : NOTHING}<p class="line-state">${stateInWords(state)}</p></div>
${wordsInText(reading.source.text, told.spans)}
<h2>Before you decide</h2><p>${tellTouched(touched)}</p>
${verdictForms({ source, line: told.id, state, copies: touched.copies, back: shown.next ?? back })}
<h2>Or mend its fields</h2>
<form method="post" action="${action}">${csrfField}<input type="hidden" name="back" value="${shown.next ?? back}">
${fieldsOf(found.kind).map((spec) => fieldInput(spec, found.line[spec.field], reading.actors))}
${scopeButtons('edit', 'Keep these fields', touched.copies, '')}</form>
${shown.skip ? html`<p><a href="${shown.skip}" data-key="s">Skip</a></p>` : NOTHING}
<p class="hint">Keys, where they are on: <kbd>a</kbd> accept · <kbd>e</kbd> to the fields · <kbd>r</kbd> to the reason · <kbd>u</kbd> undo · <kbd>s</kbd> skip.</p></section>`
}
