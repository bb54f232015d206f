import { readFileSync } from 'node:fs'
import { type PageInput, read, type StateRow } from '@readout/language'
import type { Reading } from '@readout/record'
import { seeded } from './mutate.ts'

/** A page that a test places: which text it carries, and what was done to it. */
export type MadePage = { origin: string; change: string; reading: Reading }

const COVERAGE = new URL('../../../examples/coverage/', import.meta.url)
/** The wire story of the demo coverage: three pages that cut it in their own ways. */
const ONE_TEXT = ['dayline.html', 'harbour-post.html', 'sorrel-times.html']
/** A text shorter than this is a note, not a story that is copied. */
const LEAST_WORDS = 80

/** Pieces that sentences of a text of its own are put together from, so that no two of them share a run of words but by chance. */
const WHO =
  'Traders at the fish market|A committee of the regional council|The weather office|Historians of the coast|The port authority|Two owners of small boats|A teacher from the upper town|The keeper of the old light|Nurses on the night shift|Anyone who bakes for a living|The youngest of the pilots|Readers of the parish letter'.split(
    '|',
  )
const DID =
  'said that prices|expects that fog|could not tell whether roads|counted how often bells|wrote down why timber|wants to know if ferries|pointed out that quays|remembers years when ice|wonders how lanterns|doubts that barrels|heard again that nets|noticed that gulls'.split(
    '|',
  )
const WHAT =
  'had not moved since autumn|stayed most of a week|came down before holidays|went in for repairs|lay forgotten in sheds|turned at the second buoy|sold for less than bread|were carried by hand|froze twice in a night|smelled of tar again|changed owners in spring|waited for a tide'.split(
    '|',
  )
const WHERE =
  'near the library|on the smaller island|behind the town hall|along the northern dyke|below the station|outside the customs shed|beyond the salt works|at the foot of a hill|across from the chapel|under the iron bridge|inside the old fort|past the last farm'.split(
    '|',
  )

/** A sentence that stands in no other text. */
function sentence(random: () => number): string {
  const one = (pieces: string[]) => pieces[Math.floor(random() * pieces.length)] as string
  return `${one(WHO)} ${one(DID)} ${one(WHAT)} ${one(WHERE)}, and ${one(WHO).toLowerCase()} ${one(DID)} ${one(WHAT)} ${one(WHERE)}.`
}

type Words = { headline: string; paragraphs: string[]; quoted: string[] }

const html = (words: { headline: string; paragraphs: string[] }, furniture: boolean, n: number): string => {
  const body = words.paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')
  const round = furniture
    ? {
        head: '<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav><div class="cookie">We use cookies. <button>Accept all</button></div>',
        foot: '<div class="newsletter"><h4>Sign up for our letter</h4><p>Every morning, in your inbox.</p></div><section class="related"><h2>Read more</h2><a href="/1">Ten places to see the ice</a><a href="/2">The winter in pictures</a></section><div class="comments"><h2>14 comments</h2><p>Log in to join the conversation.</p></div>',
      }
    : { head: '', foot: '' }
  return `<html lang="en"><head><title>${words.headline}</title><meta property="og:site_name" content="Example Post ${n}"><meta property="article:published_time" content="2025-03-0${7 + (n % 3)}T10:00:00Z"></head><body>${round.head}<article><h1>${words.headline}</h1>\n${body}\n</article>${round.foot}<footer>© Example Post ${n}</footer></body></html>`
}

/** What is done to a text, by name: each gives the paragraphs of the copy. */
const CHANGES: Record<string, (words: Words, random: () => number, n: number) => { headline: string; paragraphs: string[]; furniture?: boolean }> = {
  'as it was': (words) => words,
  'other title': (words, _random, n) => ({ ...words, headline: `What we know so far, part ${n}` }),
  'paragraphs dropped': (words, random) => ({ ...words, paragraphs: dropped(words.paragraphs, random) }),
  reordered: (words, random) => ({ ...words, paragraphs: shuffled(words.paragraphs, random) }),
  'furniture added': (words) => ({ ...words, furniture: true }),
  'lead rewritten': (words, random, n) => ({ headline: `Harbour diary ${n}`, paragraphs: [sentence(random), ...words.paragraphs.slice(1)] }),
  'all of these': (words, random, n) => ({
    headline: `Harbour diary ${n}`,
    paragraphs: [sentence(random), ...shuffled(dropped(words.paragraphs.slice(1), random), random)],
    furniture: true,
  }),
}

/** At most a third of the paragraphs goes. */
function dropped(paragraphs: string[], random: () => number): string[] {
  const most = Math.floor(paragraphs.length / 3)
  const gone = new Set(shuffled(paragraphs, random).slice(0, 1 + Math.floor(random() * most)))
  return paragraphs.filter((paragraph) => !gone.has(paragraph))
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/**
 * Pages of the demo coverage, copies of them changed by a seed, and for each text another one on the same event: its quotations in a story of
 * other words. Pages of one `origin` carry the same text, all others do not.
 */
export async function makePages(seed: number): Promise<MadePage[]> {
  const random = seeded(seed)
  const states = JSON.parse(readFileSync(new URL('states.json', COVERAGE), 'utf8')) as StateRow[]
  const made: MadePage[] = []
  const take = async (origin: string, change: string, input: PageInput) => made.push({ origin, change, reading: await read(input, { states }) })
  const pages = JSON.parse(readFileSync(new URL('pages.json', COVERAGE), 'utf8')) as ({ file: string } & PageInput)[]
  for (const { file, ...beside } of pages) {
    const origin = ONE_TEXT.includes(file) ? 'the wire story' : file
    await take(origin, 'demo page', { bytes: readFileSync(new URL(file, COVERAGE)), mediaType: file.endsWith('.txt') ? 'text/plain' : 'text/html', ...beside })
    const { article, statements } = (made.at(-1) as MadePage).reading
    if (article.words < LEAST_WORDS || article.paragraphs.length < 4) continue
    const quoted = statements.flatMap((statement) => statement.quotes.map((quote) => quote.exact))
    const words: Words = { headline: `Page ${file}`, paragraphs: article.paragraphs.map((paragraph) => paragraph.exact), quoted }
    for (const [change, make] of Object.entries(CHANGES)) {
      const n = made.length
      const changed = make(words, random, n)
      await take(origin, change, { html: html(changed, changed.furniture ?? false, n), url: `https://post${n}.example/${n}` })
    }
    const n = made.length
    const own = Array.from({ length: 6 }, () => sentence(random))
    const paragraphs = own.map((paragraph, at) => (quoted[at] && at < 2 ? `${paragraph} “${quoted[at]}” was how it was put.` : paragraph))
    await take(`another text beside ${file}`, 'same quotations, other words', {
      html: html({ headline: `Beside ${file}`, paragraphs }, true, n),
      url: `https://beside${n}.example/`,
    })
  }
  return shuffled(made, random)
}
