import type { Range } from '@readout/record'

/** A token of an article paragraph; offsets into `source.text`. `quotation` is the index of the innermost quotation it stands in, or -1. */
export type Token = Range & { lower: string; kind: 'word' | 'number' | 'punct'; capital: boolean; sentence: number; quotation: number }

/** A sentence of the article; `tokens` is [first, end) into `text.tokens`. */
export type Sentence = Range & { paragraph: number; tokens: [number, number] }

/**
 * Words between marks: start and end with the marks, `inner` without them. `closed` is false where the closing mark is missing (mended inside its paragraph);
 * `continues` is the index of the quotation it goes on from in the paragraph before; `depth` 0 is outermost.
 */
export type Quotation = Range & { inner: Range; mark: 'double' | 'single' | 'guillemet'; depth: number; closed: boolean; paragraph: number; continues?: number }

/** A paragraph of the article; `kind` tells a headline found in the text and headings from running text; `strong` where all of it is set off as strong. */
export type Paragraph = Range & {
  kind: 'headline' | 'heading' | 'paragraph' | 'list' | 'quote'
  strong?: true
  sentences: [number, number]
  tokens: [number, number]
}

/** Stage 2's value: the article cut into paragraphs, sentences, quotations and tokens: ranges of `text` (the whole source text), never copies. */
export type Text = { text: string; paragraphs: Paragraph[]; sentences: Sentence[]; quotations: Quotation[]; tokens: Token[] }

export { cutText } from './cut-text.ts'
export { cutSentences } from './sentences.ts'
export { tokenize } from './tokens.ts'
export { MODALS, type Verb, verbOf } from './verbs.ts'
