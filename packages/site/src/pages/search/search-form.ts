import { Act } from '@readout/record'
import type { Query } from '@readout/store'
import { type Html, html, NOTHING } from '../../layout/html.ts'

const TYPES: readonly [string, string][] = [
  ['statement', 'statements'],
  ['commitment', 'warnings, promises, demands'],
  ['contact', 'calls and meetings'],
  ['talks', 'talks to come'],
  ['event', 'coded events'],
  ['assessment', 'judgements of others'],
]
const IS: readonly [string, string][] = [
  ['direct', 'quoted'],
  ['mixed', 'quoted in part'],
  ['indirect', 'paraphrased'],
  ['anonymous', 'not named'],
  ['checked', 'checked by a person'],
  ['unchecked', 'not checked'],
]
const AGES: readonly [string, string][] = [
  ['2d', 'two days'],
  ['7d', 'a week'],
  ['30d', 'a month'],
  ['365d', 'a year'],
]

/** The box with its qualifiers, and the form that writes them. */
export function searchForm(text: string, query: Query | undefined): Html {
  const field = (name: string, label: string, hint: string) =>
    html`<div class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" placeholder="${hint}" autocomplete="off"></div>`
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<div class="field"><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}"><option value="">any</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></div>`
  const day = (name: string, label: string) =>
    html`<div class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" type="date"></div>`
  return html`<form class="search-form" action="/search" role="search" aria-label="Search the record in full"><div class="search-box"><label class="unseen" for="q">Search</label><input id="q" name="q" type="search" value="${text}" placeholder="by:minister age:&lt;7d has:condition &quot;exact words&quot; -without" autocomplete="off"><button>Search</button></div>
<details class="search-more"${query && !text ? html` open` : NOTHING}><summary>More fields, and the words to write instead</summary><div class="search-fields">${field('by', 'Said by', 'a name, office or state')}${field('to', 'Said to', 'a name, office or state')}${field('about', 'About', 'a name, office or state')}${field('via', 'Told through', 'an agency or outlet')}${field('outlet', 'In the outlet', 'its name')}${choice('type', 'Kind', TYPES)}${choice(
    'act',
    'Act',
    Act.options.map((act) => [act, act] as const),
  )}${choice('is', 'How told', IS)}${choice('has', 'With', [['condition', 'a condition (if … then)']])}${day('after', 'Published from')}${day('before', 'Published before')}${choice('age', 'Not older than', AGES)}</div>
<p><button class="quiet">Add to the search</button></p>
<p class="hint">In the box: <code>by:</code> <code>to:</code> <code>about:</code> <code>via:</code> <code>outlet:</code> <code>type:</code> <code>act:</code> <code>after:</code> <code>before:</code> <code>age:&lt;2d</code> <code>is:direct</code> <code>is:anonymous</code> <code>has:condition</code>, words, <code>"words in this order"</code>, <code>-without</code>.</p></details></form>`
}
