import { z } from 'zod'
import { Talks } from './contact.ts'
import { Telling } from './telling.ts'

/** What one page says about talks that are set. */
export const TalksVersion = Telling.extend({
  kind: Talks.shape.kind,
  when: Talks.shape.when,
  place: z.object({ name: z.string(), code: z.string().optional() }).optional(),
  occurrence: Talks.shape.occurrence,
  saidBy: z.string().optional(),
  topic: z.string().optional(),
})
export type TalksVersion = z.infer<typeof TalksVersion>

/** Talks wherever they are announced: how they stand by the latest page, every version before it, and the contact they became. */
export const JoinedTalks = z.object({
  id: z.string(),
  name: z.string().optional(),
  kind: Talks.shape.kind,
  sides: z.array(z.string()),
  parties: z.array(z.string()),
  partyNames: z.array(z.string()),
  when: Talks.shape.when,
  place: TalksVersion.shape.place,
  occurrence: Talks.shape.occurrence,
  first: z.string(),
  latest: z.string(),
  versions: z.array(TalksVersion),
  /** Id of the JoinedContact of the same sides on the same day. */
  becameContact: z.string().optional(),
})
export type JoinedTalks = z.infer<typeof JoinedTalks>
