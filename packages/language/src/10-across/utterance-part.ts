import { type Part, type Reading, type Span, sourcedText, type Utterance } from '@readout/record'
import { daysFrom } from './days.ts'
import { hash32, wordsOf } from './words.ts'

/** Pages that tell one utterance come out within so many days of each other; the same words later are said again. */
const NEAR_DAYS = 4
/** Words of a quotation that may stand for it; two are a phrase. */
const LEAST_QUOTED = 3
/** Share of the shorter quotation's three-word runs that the longer one must hold: pages trim and mend a word. */
const SHARED = 0.8
/** Four-word runs of which the least of every four is kept: two quotations with seven words in common always share one. Source: Schleimer, Wilkerson, Aiken 2003 (winnowing). */
const GRAM = 4
const WINDOW = 4
const LEAST_CONTENT = 4

/** The statements of a page whose speaker is known across pages. `actors`: joined ids by the page's own. */
export function utteranceParts(reading: Reading, at: string, actors: ReadonlyMap<string, string>): Part<'utterance'>[] {
  const { source, article } = reading
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain.hops]))
  return reading.statements.flatMap((statement): Part<'utterance'>[] => {
    const { speaker, content, quotes } = statement
    const joined = speaker === null ? undefined : actors.get(speaker)
    if (!speaker || !joined || !content.length) return []
    const via = (chains.get(statement.chain) ?? []).slice(1).flatMap((hop) => (hop.agent && hop.agent !== 'page' ? (byId.get(hop.agent)?.name ?? []) : []))
    const actor = byId.get(speaker)
    const side = actor?.body ?? actor?.code
    const words = content.map((span) => span.exact).join(' … ')
    const keys = [`${source.id}.${statement.id}`, ...keysOf(joined, words, quotes)]
    return [
      {
        kind: 'utterance',
        member: {
          source: source.id,
          line: statement.id,
          at,
          ...(outlet ? { outlet } : {}),
          evidence: content.map((span) => ({ source: source.id, span })),
          mode: statement.mode,
          act: statement.act,
          quotes,
          via,
          speaker,
          words,
          sides: side ? [side] : [],
          ...(statement.sameAs ? { sameAs: statement.sameAs } : {}),
        },
        keys,
        lookups: statement.sameAs ? [...keys, `${source.id}.${statement.sameAs}`] : keys,
      },
    ]
  })
}

function keysOf(speaker: string, content: string, quotes: readonly Span[]): string[] {
  const keys = new Set<string>()
  for (const quote of quotes) {
    const words = wordsOf(quote.exact)
    if (words.length >= LEAST_QUOTED && words.length < GRAM + WINDOW - 1) keys.add(`w.${hash32(`${speaker} ${words.join(' ')}`).toString(36)}`)
    for (const gram of winnow(words)) keys.add(`q.${hash32(`${speaker} ${gram}`).toString(36)}`)
  }
  const words = wordsOf(content)
  if (words.length >= LEAST_CONTENT) keys.add(`c.${hash32(`${speaker} ${words.join(' ')}`).toString(36)}`)
  return [...keys]
}

/** The least four-word run of every four that follow each other. */
function winnow(words: readonly string[]): Set<string> {
  const grams = words.slice(0, Math.max(0, words.length - GRAM + 1)).map((_, n) => words.slice(n, n + GRAM).join(' '))
  const least = new Set<string>()
  for (let i = 0; i < Math.max(1, grams.length - WINDOW + 1); i++) {
    const some = grams.slice(i, i + WINDOW).map((gram) => ({ gram, hash: hash32(gram) }))
    const first = some.sort((a, b) => a.hash - b.hash)[0]
    if (first) least.add(first.gram)
  }
  return least
}

/** How surely a statement is one report of an utterance: 3 the page itself says so, 2 the same quoted words, 1 the same words, 0 not. */
export function isUtterance({ member }: Part<'utterance'>, joined: Utterance, actors: ReadonlyMap<string, string>): number {
  if (actors.get(member.speaker) !== joined.speaker) return 0
  const { sameAs } = member
  if (sameAs && joined.reports.some((report) => report.source === member.source && report.line === sameAs)) return 3
  if (!(daysFrom(member.at, joined.first, joined.latest) <= NEAR_DAYS)) return 0
  const words = wordsOf(member.words).join(' ')
  if (joined.reports.some((report) => wordsOf(report.evidence.map(({ span }) => span.exact).join(' … ')).join(' ') === words)) return 2.5
  const quotes = member.quotes.map((quote) => wordsOf(quote.exact)).filter((quote) => quote.length >= LEAST_QUOTED)
  return quotes.some((quote) => joined.reports.some((report) => report.quotes.some((other) => isSameQuotation(quote, wordsOf(other.exact))))) ? 2 : 0
}

function isSameQuotation(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < LEAST_QUOTED) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const runs = (words: readonly string[]) => words.slice(0, words.length - 2).map((_, n) => words.slice(n, n + 3).join(' '))
  const held = new Set(runs(long))
  const own = runs(short)
  return own.filter((run) => held.has(run)).length >= SHARED * own.length
}
