import { type Chain, type Reading, sourcedText } from '@readout/record'
import type { LineState } from '@readout/store'
import { type CitedLine, lineOf } from '../citation/line-of.ts'
import { lineSentence } from '../citation/line-sentence.ts'
import type { Shown } from '../pages/records.ts'

/** The page of a line in a few words. */
export function briefOf({ source, article }: Reading, origin: string): Record<string, string> {
  return {
    source: source.id,
    ...(article.headline ? { headline: sourcedText(article.headline) } : {}),
    ...(article.outlet ? { outlet: sourcedText(article.outlet) } : {}),
    ...(article.published ? { published: article.published.value } : {}),
    ...(source.url ? { url: source.url } : {}),
    sha256: source.sha256,
    address: `${origin}/article/${source.id}`,
  }
}

/** A line as the API gives it. */
export type LineItem = {
  kind: CitedLine['kind']
  address: string
  sentence: string
  state: LineState
  article: Record<string, string>
  names: Record<string, string>
  chain?: Chain
  line: CitedLine['line']
}

/** The line of a shown record that has this id, with what it takes to read it by itself; nothing where this viewer may not see it. */
export function lineItemOf({ reading, states }: Shown, id: string, origin: string): LineItem | undefined {
  const cited = lineOf(reading, id)
  const state = states[id]
  if (!cited || !state) return undefined
  const { kind, line } = cited
  const chain = 'chain' in line ? reading.chains.find((one) => one.id === line.chain) : undefined
  return {
    kind,
    address: `${origin}/article/${reading.source.id}#${id}`,
    sentence: lineSentence(reading, cited),
    state,
    article: briefOf(reading, origin),
    names: namesIn([line, chain], reading),
    ...(chain ? { chain } : {}),
    line,
  }
}

/** The names of the actors whose ids stand in these values. */
function namesIn(values: unknown, reading: Reading): Record<string, string> {
  const text = JSON.stringify(values)
  return Object.fromEntries(reading.actors.flatMap(({ id, name }) => (text.includes(`"${id}"`) ? [[id, name]] : [])))
}
