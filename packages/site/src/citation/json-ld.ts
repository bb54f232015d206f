import { type Actor, type Reading, sourcedText } from '@readout/record'
import type { LineState } from '@readout/store'
import type { Published } from '../publish/published-record.ts'

const TYPE_OF: Record<Actor['kind'], string> = {
  person: 'Person',
  office: 'GovernmentOrganization',
  state: 'Country',
  igo: 'Organization',
  body: 'Organization',
  outlet: 'NewsMediaOrganization',
  group: 'Organization',
}

/** A person's word stands behind the line. */
const isChecked = (state: LineState | undefined): boolean => state?.state === 'checked' || state?.state === 'added'

/** Checked direct speech alone: a paraphrase is nobody's words, and what a machine read is not yet said to be theirs. */
function quotationsOf(reading: Reading, states: Record<string, LineState>, page: string): unknown[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.statements.flatMap((statement) => {
    const speaker = actors.get(statement.speaker ?? '')
    if (statement.mode !== 'direct' || !statement.quotes.length || !isChecked(states[statement.id]) || !speaker || speaker.unnamed) return []
    return [
      {
        '@type': 'Quotation',
        '@id': `${page}#${statement.id}`,
        text: statement.quotes.map((span) => span.exact).join(' … '),
        spokenByCharacter: { '@type': TYPE_OF[speaker.kind], name: speaker.name },
      },
    ]
  })
}

/**
 * The JSON-LD of an article's page, as the text of a script element; nothing where the publishing rule wants none.
 * It tells what the page said and who was quoted, never whether it is so: there is no ClaimReview here.
 * Example: -> '{"@context":"https://schema.org","@type":"NewsArticle",…}' with every '<' as \\u003c.
 */
export function jsonLd(published: Published, { origin }: { origin: string }): string | undefined {
  if (published.withdrawn || !published.jsonLd) return undefined
  const { reading, states } = published
  const { article, source } = reading
  const page = `${origin}/article/${source.id}`
  const quotations = quotationsOf(reading, states, page)
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    ...(article.headline ? { headline: sourcedText(article.headline) } : {}),
    ...(source.url && /^https?:/i.test(source.url) ? { url: source.url, isBasedOn: source.url } : { url: page }),
    ...(article.published && /^\d{4}-\d\d-\d\d/.test(article.published.value) ? { datePublished: article.published.value } : {}),
    ...(article.modified && /^\d{4}-\d\d-\d\d/.test(article.modified.value) ? { dateModified: article.modified.value } : {}),
    ...(article.byline.length ? { author: article.byline.map((name) => ({ '@type': 'Person', name: sourcedText(name) })) } : {}),
    ...(article.outlet ? { publisher: { '@type': 'NewsMediaOrganization', name: sourcedText(article.outlet) } } : {}),
    inLanguage: article.language,
    wordCount: article.words,
    ...(quotations.length ? { hasPart: quotations } : {}),
  }
  // Inside a script element only these can end it or open a comment.
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
