import { z } from '@hono/zod-openapi'
import {
  Account,
  AccountComparison,
  Actor,
  Article,
  Assessment,
  Carried,
  Chain,
  Commitment,
  Contact,
  Event,
  JoinedActor,
  JoinedCommitment,
  JoinedContact,
  JoinedTalks,
  Reading,
  Span,
  Statement,
  Story,
  Talks,
  Utterance,
  Verdict,
} from '@readout/record'

// The record's own schemas, named so that the OpenAPI document tells each once; they may have been made before zod learned of OpenAPI, so by `meta`.
export const Nouns = {
  Reading: Reading.meta({ id: 'Reading' }),
  Article: Article.meta({ id: 'Article' }),
  Actor: Actor.meta({ id: 'Actor' }),
  Statement: Statement.meta({ id: 'Statement' }),
  Chain: Chain.meta({ id: 'Chain' }),
  Contact: Contact.meta({ id: 'Contact' }),
  Account: Account.meta({ id: 'Account' }),
  AccountComparison: AccountComparison.meta({ id: 'AccountComparison' }),
  Commitment: Commitment.meta({ id: 'Commitment' }),
  Talks: Talks.meta({ id: 'Talks' }),
  Assessment: Assessment.meta({ id: 'Assessment' }),
  Event: Event.meta({ id: 'Event' }),
  Verdict: Verdict.meta({ id: 'Verdict' }),
  Story: Story.meta({ id: 'Story' }),
  Utterance: Utterance.meta({ id: 'Utterance' }),
  JoinedActor: JoinedActor.meta({ id: 'JoinedActor' }),
  JoinedContact: JoinedContact.meta({ id: 'JoinedContact' }),
  JoinedCommitment: JoinedCommitment.meta({ id: 'JoinedCommitment' }),
  JoinedTalks: JoinedTalks.meta({ id: 'JoinedTalks' }),
  Span: Span.meta({ id: 'Span' }),
} as const

/** Text without the one character that no database of text takes. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\u0000]*$/)

export const SourceId = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .openapi({ example: '0123456789abcdef' })
/** The id of a line or of a joined thing. */
export const LineId = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,40}$/)
  .openapi({ example: 's1f0c9a2b3c4d' })
/** Where the next page begins, as the page before gave it. */
export const Cursor = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[\w-]+$/)
export const Limit = z.coerce.number().int().min(1).max(100).default(50)
export const Paging = z.object({ limit: Limit, cursor: Cursor.optional() })

/** A page of a list: the objects, how many there are in all where that can be told, and the cursor of the next page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** Absent where it would have to count what you may not see. */
    total: z.int().min(0).optional(),
    next: z.string().optional(),
  })

/** How a line stands: as the machine read it, checked, withdrawn or added by a person. */
export const State = z
  .object({
    state: z.enum(['machine', 'checked', 'withdrawn', 'added']),
    by: z.string().optional(),
    at: z.string().optional(),
    verdict: z.string().optional(),
    reason: z.string().optional(),
    mended: z.array(z.string()).optional(),
    carried: Carried.optional(),
  })
  .openapi('State')

export const ArticleBrief = z
  .object({
    source: SourceId,
    headline: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    sha256: z.string(),
    address: z.string(),
  })
  .openapi('ArticleBrief')

/** A line with what it takes to read it by itself: its page, the names of its ids, how it stands, and its words in one sentence. */
export const lineItem = <T extends z.ZodType>(kind: string, line: T) =>
  z.object({
    kind: z.literal(kind),
    address: z.string(),
    sentence: z.string(),
    state: State,
    article: ArticleBrief,
    names: z.record(z.string(), z.string()),
    chain: Nouns.Chain.optional(),
    line,
  })

export const Held = z
  .object({
    id: SourceId,
    sha256: z.string(),
    url: z.string().optional(),
    language: z.string(),
    headline: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    rights: z.string(),
    licence: z.string().optional(),
    saved: z.string(),
    withdrawn: z.object({ at: z.string(), reason: z.string() }).optional(),
    address: z.string(),
  })
  .openapi('Source')

export const PublishedReading = z
  .object({
    reading: Nouns.Reading,
    states: z.record(z.string(), State),
    withdrawnLines: z.array(z.object({ id: z.string(), by: z.string(), at: z.string() })),
    /** Whole, or only the sentence of each line where the rights of the text are not known and you are not signed in. */
    textShown: z.enum(['whole', 'sentences']),
    banner: z.string().optional(),
  })
  .openapi('PublishedReading')

export const PublishedArticle = z
  .object({
    source: SourceId,
    article: Nouns.Article,
    text: z.string(),
    textShown: z.enum(['whole', 'sentences']),
    address: z.string(),
    banner: z.string().optional(),
  })
  .openapi('PublishedArticle')
