import { copiesOnOtherPages, type LineState } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { mayReview, type Published } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'
import { tellTouched, touchedBy } from './impact-words.ts'

type Shown = Extract<Published, { withdrawn: false }>

/** The buttons of one verdict: on this page, and in all copies where there are any. `first` is the one a key reaches. */
export function scopeButtons(action: string, words: string, copies: number, key: string): Html {
  return html`<button name="do" value="${action} page" data-key="${key}">${words}</button>${copies ? html` <button name="do" value="${action} copies" class="quiet">${words} on all ${copies + 1} pages</button>` : NOTHING}`
}

/** Where a verdict's form goes. */
export const verdictAddress = (source: string, line: string): string => `/review/line/${source}/${encodeURIComponent(line)}`

/** The forms that accept, reject and undo, each a form of its own so that Enter does what its field says. */
export function verdictForms(place: { source: string; line: string; state: LineState; copies: number; back: string }): Html {
  const action = verdictAddress(place.source, place.line)
  const hidden = html`${csrfField}<input type="hidden" name="back" value="${place.back}">`
  const accepted = place.state.state === 'checked' || place.state.state === 'added'
  const field = `why-${place.source}-${place.line}`
  return html`<div class="verdicts">${
    accepted ? NOTHING : html`<form method="post" action="${action}">${hidden}${scopeButtons('accept', 'Accept', place.copies, 'a')}</form>`
  }${
    place.state.state === 'withdrawn'
      ? NOTHING
      : html`<form method="post" action="${action}" class="reject">${hidden}<label for="${field}">Why it is wrong</label><input id="${field}" name="reason" required maxlength="300" data-key="r"> ${scopeButtons('reject', 'Reject', place.copies, '')}</form>`
  }${
    'verdict' in place.state
      ? html`<form method="post" action="${action}">${hidden}<button name="do" value="undo page" class="quiet" data-key="u">Undo the last verdict</button></form>`
      : NOTHING
  }</div>`
}

/**
 * The controls under each line of an article for those who may judge it, with what a verdict would touch told first; nothing for anybody else.
 * Example: const controls = await reviewControls(c, record); controls({ id, kind }, state).
 */
export async function reviewControls(c: Context<SiteEnv>, { reading }: Shown): Promise<(line: { id: string }, state: LineState) => Html> {
  if (!mayReview(c.get('viewer'))) return () => NOTHING
  const source = reading.source.id
  const copies = await copiesOnOtherPages(c.get('options').store, source)
  return ({ id }, state) => {
    const there = copies[id] ?? 0
    return html`<details class="judging"><summary>Check</summary><p class="hint">${tellTouched(touchedBy(reading, id, there))}</p>
${verdictForms({ source, line: id, state, copies: there, back: `/article/${source}#${id}` })}
<p><a href="${verdictAddress(source, id)}?back=${encodeURIComponent(`/article/${source}#${id}`)}" data-key="e">Edit its fields</a></p></details>`
  }
}

/** The way to add a line that the machine did not see, for those who may. */
export function addLineLink(c: Context<SiteEnv>, source: string): Html {
  return mayReview(c.get('viewer'))
    ? html`<p class="add-line"><a href="/review/add/${source}" data-add="${source}">Add a line</a> <span class="quiet">the machine did not see: select its words in the text first, or paste them there</span></p>`
    : NOTHING
}
