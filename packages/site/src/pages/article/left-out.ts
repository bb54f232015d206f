import { type Furniture, overlap, type Reading, sourcedText, tellFurniture } from '@readout/record'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { outsideAddress } from '../../words/addresses.ts'
import type { TextWriter } from './text-column.ts'

/** Words of one piece shown at most: a cookie notice may run to pages. */
const SHOWN = 160
/** Pieces of one kind shown at most: a page may carry hundreds of links round its text. */
const EACH = 5

/** What stood round the article and what it told, kind by kind, under its own heading. */
export function leftOut({ article }: Reading): Html {
  // What stands in a paragraph of the text, a dateline above all, is not left out of it.
  const left = article.furniture.filter(({ span }) => !article.paragraphs.some((paragraph) => overlap(paragraph, span) > 0))
  if (!left.length) return NOTHING
  const kinds = new Map<string, Furniture[]>()
  for (const piece of left) kinds.set(piece.kind, [...(kinds.get(piece.kind) ?? []), piece])
  return html`<section class="left-out"><h2>Left out of the text</h2>
<p>What the page carries round its article, and what it told: kept in the record, not in the text above.</p>
<dl>${[...kinds].map(
    ([kind, pieces]) =>
      html`<div><dt>${kind.replaceAll('-', ' ')}</dt>${pieces.slice(0, EACH).map((piece) => html`<dd>${pieceInWords(piece)}</dd>`)}${
        pieces.length > EACH ? html`<dd class="quiet">and ${pieces.length - EACH} more</dd>` : NOTHING
      }</div>`,
  )}</dl></section>`
}

function pieceInWords(piece: Furniture): Html {
  const words = piece.span.exact.replace(/\s+/g, ' ').trim()
  const told = tellFurniture(piece)
  return html`“${words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : words}”${told ? ` — ${told}` : ''}`
}

/** The pictures of the article: linked, with caption and credit as the page has them; kept ones shown by `kept`. */
export function picturesOf(reading: Reading, writer: TextWriter, kept: (url: string) => string | undefined): Html {
  return html`${reading.article.images.map(({ caption, credit, url }) => {
    const address = outsideAddress(url)
    const own = address === undefined ? undefined : kept(address)
    if (!address && !caption && !credit) return NOTHING
    const words = caption ? ('exact' in caption ? writer.write(caption) : html`${caption.value}`) : undefined
    return html`<figure class="picture">${
      own
        ? html`<img src="${own}" alt="${caption ? sourcedText(caption) : ''}" loading="lazy">`
        : address
          ? html`<p class="picture-link"><a href="${address}" rel="noreferrer">Picture at the source</a> <span class="quiet">(not stored here)</span></p>`
          : NOTHING
    }<figcaption>${words ?? NOTHING}${credit ? html` <span class="credit">${sourcedText(credit)}</span>` : NOTHING}</figcaption></figure>`
  })}`
}
