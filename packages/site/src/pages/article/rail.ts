import type { LineState } from '@readout/store'
import { escaped, markup } from '../../layout/escape.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { tellMoment } from '../../words/time.ts'
import type { RailGroup, RailLine } from './rail-lines.ts'

/** What the rail needs beside its lines. */
export type RailSetting = {
  source: string
  states: Record<string, LineState>
  /** Ids of the lines whose words stand in the text shown. */
  inText: ReadonlySet<string>
  lit: string | undefined
  /** Buttons and fields under a line for those who may correct it. */
  controls: (line: RailLine, state: LineState) => Html
  /** What a named party answered to a line, beside it. */
  answers: (line: RailLine) => Html
}

/** The rail: the lines under their headings, each with its chain and its way to the words. */
export function railColumn(groups: readonly RailGroup[], setting: RailSetting): Html {
  return html`${groups.map(({ title, lines, folded }) => {
    const list = html`<ol class="lines">${lines.map((line) => lineItem(line, setting))}</ol>`
    return folded
      ? html`<details class="rail-group"><summary><h3>${title} <span class="count">${lines.length}</span></h3></summary>${list}</details>`
      : html`<section class="rail-group"><h3>${title} <span class="count">${lines.length}</span></h3>${list}</section>`
  })}`
}

/** A line: who, how, the words, the chain, what is worked out, and its links. */
function lineItem(line: RailLine, { source, states, inText, lit, controls, answers }: RailSetting): Html {
  const state = states[line.id] ?? { state: 'machine' }
  const id = escaped(line.id)
  const [body, chain, facts] = [String(line.body), String(line.chain), String(line.facts)]
  const unchecked = state.state === 'machine' ? UNCHECKED : ''
  const told = state.state === 'machine' ? '' : `<p class="line-state">${stateInWords(state)}</p>`
  const show = inText.has(line.id) ? `<a class="show" href="?line=${id}#w-${id}">Show words</a>` : ''
  return markup(`<li class="line ${state.state}${line.inner ? ' inner' : ''}${line.id === lit ? ' lit' : ''}" id="${id}" data-kind="${line.kind}" tabindex="-1">
<p class="line-head">${line.head}</p>${body ? `<p class="line-words">${body}</p>` : ''}${
    chain ? `<p class="line-chain"><span class="unseen">Reported through: </span>${chain}</p>` : ''
  }${facts ? `<p class="line-facts">${facts}</p>` : ''}${told}
<p class="line-links">${unchecked}${show}<a href="/cite/${source}/${id}">Cite</a><a href="/wrong/${source}/${id}">Wrong?</a></p>${answers(line)}${controls(line, state)}</li>
`)
}

const UNCHECKED = '<span class="line-unchecked"><span class="sign" aria-hidden="true">◌</span> not checked</span>'

/** How a line stands, in words; one that a person changed says in which fields. Example: 'Mended (speaker) by Ann Oak, Sat 3 May 2031, 18:05 UTC'. */
export function stateInWords(state: LineState): Html {
  if (state.state === 'machine') return html`<span class="sign" aria-hidden="true">◌</span> Read by machine, not checked`
  const word =
    state.state === 'checked' && state.mended?.length
      ? `Mended (${state.mended.join(', ')})`
      : { checked: 'Checked', withdrawn: 'Withdrawn', added: 'Added' }[state.state]
  return html`<span class="sign" aria-hidden="true">${state.state === 'withdrawn' ? '×' : '●'}</span> ${word} by ${state.by}, <time datetime="${state.at}">${tellMoment(state.at)}</time>${state.carried ? html` on <a href="/article/${state.carried.from}">${state.carried.by === 'version' ? 'an earlier version' : 'another page'}</a>, in the same words` : NOTHING}${state.reason ? html` · “${state.reason}”` : NOTHING}`
}
