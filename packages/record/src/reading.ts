import { z } from 'zod'
import { Actor, Place } from './actor.ts'
import { Commitment } from './commitment.ts'
import { AccountComparison } from './comparison.ts'
import { Account, Contact, Talks } from './contact.ts'
import { Assessment, Event } from './event.ts'
import { Article, Note, Source, When } from './source.ts'
import { Chain, Statement } from './statement.ts'

/** Which program made a reading: its version, the version of the text function, and the sha256 of the model where one was used. */
export const Extractor = z.object({ version: z.string(), textVersion: z.int(), model: z.string().optional() })
export type Extractor = z.infer<typeof Extractor>

/** One reading of one page: every line tied to exact characters of `source.text` and to the chain of who reported it. */
export const Reading = z.object({
  schema: z.literal('readout/1'),
  extractor: Extractor,
  source: Source,
  article: Article,
  actors: z.array(Actor),
  places: z.array(Place),
  times: z.array(When),
  statements: z.array(Statement),
  chains: z.array(Chain),
  contacts: z.array(Contact),
  accounts: z.array(Account),
  comparisons: z.array(AccountComparison),
  commitments: z.array(Commitment),
  talks: z.array(Talks),
  assessments: z.array(Assessment),
  events: z.array(Event),
  notes: z.array(Note),
})
export type Reading = z.infer<typeof Reading>

/** The JSON Schema (2020-12) of a `Reading`, as `readout schema` prints it. */
export const readingJsonSchema = (): unknown => z.toJSONSchema(Reading, { target: 'draft-2020-12' })
