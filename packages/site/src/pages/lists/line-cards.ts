import type { Html } from '../../layout/html.ts'
import { html, NOTHING } from '../../layout/html.ts'
import { termsOfCommitment } from '../../words/commitment.ts'
import { capital } from '../../words/names.ts'
import { chainOf, mannerOf, wordsOf } from '../../words/statement.ts'
import { stateInWords } from '../article/rail.ts'
import { type SeenLine, wordsOfLine, publishedTag } from '../seen-line.ts'
import { lineRow } from './line-rows.ts'

/** A line as a card of a list: who and how, the words, the chain, where and when it was told, and how it stands. */
export function lineCard(seen: SeenLine, now: string, zone: string): Html {
  const { kind, line, reading, names, address, state } = seen
  const row = lineRow(seen)
  const chain = kind === 'statement' ? reading.chains.find(({ id }) => id === line.chain) : undefined
  const manner = kind === 'statement' ? mannerOf(line, chain, names) : String(row.cells['kind'])
  const words =
    kind === 'statement' ? wordsOf(reading.source.text, line) : kind === 'commitment' ? html`${termsOfCommitment(line)}` : html`${wordsOfLine(seen)}`
  return html`<li class="line-card ${state.state}" data-card data-open="${address}"><p class="line-head"><b>${capital(String(row.cells['who']))}</b>, ${manner}</p>
<p class="line-words"><a href="${address}">${words}</a></p>${chain ? html`<p class="line-chain"><span class="unseen">Reported through: </span>${chainOf(chain, names)}</p>` : NOTHING}
<p class="line-facts">${reading.article.outlet ? row.cells['outlet'] : 'outlet not named'}, ${publishedTag(seen.record, now, zone)} · ${stateInWords(state)}</p></li>
`
}
