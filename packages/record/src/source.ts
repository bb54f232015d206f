import { z } from 'zod'
import { Span } from './span.ts'

/** Across pages: which source's text the span points into. */
export const Anchor = z.object({ source: z.string(), span: Span })
export type Anchor = z.infer<typeof Anchor>

/** A value the visible text holds (a span), or one that came with the page outside of its text. */
export const Sourced = z.union([Span, z.object({ value: z.string(), from: z.enum(['json-ld', 'meta', 'url', 'input']) })])
export type Sourced = z.infer<typeof Sourced>

/** The words of a `Sourced` value. Example: { value: 'Ann Oak', from: 'meta' } -> 'Ann Oak'. */
export const sourcedText = (sourced: Sourced): string => ('exact' in sourced ? sourced.exact : sourced.value)

export const Precision = z.enum([
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'duration',
  'set',
  'vague',
])
export type Precision = z.infer<typeof Precision>

/** A time as the page tells it: a whole TIMEX3 / ISO 8601 value, how fine it is and what it rests on. */
export const When = z.object({
  value: z.string(),
  precision: Precision,
  mod: z.enum(['START', 'MID', 'END', 'APPROX', 'MORE_THAN', 'LESS_THAN']).optional(),
  basis: z.enum(['stated', 'weekday', 'relative', 'inferred']),
  zone: z.string().optional(),
  span: Span.optional(),
})
export type When = z.infer<typeof When>

/** One block of the visible text, one line of `source.text`; `html` is its place in the decoded document; `strong` where all of its words are set off as strong. */
export const Block = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['heading', 'paragraph', 'list', 'quote', 'table', 'caption', 'other']),
  html: z.tuple([z.int(), z.int()]).optional(),
  strong: z.literal(true).optional(),
})
export type Block = z.infer<typeof Block>

/** The bytes of one fetch and the visible text made from them; `sha256` is of the bytes as they came. */
export const Source = z.object({
  id: z.string(),
  url: z.string().optional(),
  canonical: z.string().optional(),
  mediaType: z.string(),
  charset: z.string(),
  fetched: z.string().optional(),
  sha256: z.string(),
  text: z.string(),
  blocks: z.array(Block),
})
export type Source = z.infer<typeof Source>

export const FurnitureKind = z.enum([
  'meta-line',
  'comment-count',
  'reading-time',
  'age',
  'source-link',
  'comment-form',
  'caption',
  'image-credit',
  'byline',
  'dateline',
  'published',
  'share',
  'related',
  'newsletter',
  'cookie',
  'copyright',
  'tags',
  'advert',
  'correction',
  'paywall',
  'navigation',
  'wire-credit',
  'republished',
])
export type FurnitureKind = z.infer<typeof FurnitureKind>

/** What stands round the article on such pages, and what it tells: "0 4 min 9 mths" -> comments 0, reading time 4, age P9M. */
export const Furniture = z.object({
  kind: FurnitureKind,
  span: Span,
  means: z
    .object({
      comments: z.int().optional(),
      readingTimeMinutes: z.number().optional(),
      age: z.object({ value: z.number(), unit: z.string(), iso: z.string() }).optional(),
      credit: z.array(z.string()).optional(),
      linkToOriginal: z.boolean().optional(),
      url: z.string().optional(),
      emailPrivate: z.boolean().optional(),
    })
    .optional(),
  rule: z.string(),
})
export type Furniture = z.infer<typeof Furniture>

/** The article as a selection of spans of `source.text`, and what the page tells about itself. */
export const Article = z.object({
  headline: Sourced.optional(),
  byline: z.array(Sourced),
  outlet: Sourced.optional(),
  language: z.string(),
  published: When.optional(),
  modified: When.optional(),
  paragraphs: z.array(Span),
  images: z.array(z.object({ caption: Sourced.optional(), credit: Sourced.optional(), url: z.string().optional() })),
  furniture: z.array(Furniture),
  words: z.int(),
  readingTimeMinutes: z.int(),
  sourceUrl: z.string().optional(),
  syndicatedFrom: z.string().optional(),
})
export type Article = z.infer<typeof Article>

/** What was stripped, refused or guessed, by which stage and rule, and why. */
export const Note = z.object({ stage: z.string(), rule: z.string(), span: Span.optional(), reason: z.string() })
export type Note = z.infer<typeof Note>
