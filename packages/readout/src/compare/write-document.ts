import type { AccountComparison, Reading } from '@readout/record'
import { comparisonDocument, type DocumentSource, toDocx, toHtml, toMarkdown } from '@readout/site/documents'

/** The forms a comparison can be handed on in, with its sources numbered. */
export const DOCUMENTS = ['md', 'html', 'docx'] as const
export type DocumentForm = (typeof DOCUMENTS)[number]

type Made = { readings: readonly Reading[]; targets: readonly string[]; names: Record<string, string>; differences?: boolean; made: string }

/** The page that a side's words stand in, as a numbered source names it. */
function sourceOf(reading: Reading, target: string): DocumentSource {
  const { article, source } = reading
  const told = (sourced: typeof article.headline): string | undefined => sourced && ('exact' in sourced ? sourced.exact : sourced.value)
  const title = told(article.headline) ?? target
  const outlet = told(article.outlet)
  const address = source.canonical ?? source.url
  return {
    title,
    ...(outlet ? { outlet } : {}),
    ...(address ? { address } : {}),
    ...(source.fetched ? { accessed: source.fetched } : {}),
    sha256: source.sha256,
  }
}

/** A comparison as Markdown, as a page that stands alone, or as the bytes of a .docx file; the sources it is made from are numbered at its end. */
export async function writeDocument(
  comparison: AccountComparison,
  form: DocumentForm,
  { readings, targets, names, differences, made }: Made,
): Promise<string | Uint8Array> {
  const sides = Object.fromEntries(
    comparison.sides.map((side, i) => {
      const at = Math.min(i, readings.length - 1)
      return [side, { name: names[side] ?? side, source: sourceOf(readings[at] as Reading, targets[at] ?? 'standard input') }]
    }),
  )
  const document = comparisonDocument(comparison, { sides, made, ...(differences ? { differences } : {}) })
  return form === 'md' ? toMarkdown(document) : form === 'html' ? toHtml(document) : toDocx(document)
}
