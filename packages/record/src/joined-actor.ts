import { z } from 'zod'
import { ActorKind } from './actor.ts'
import { Anchor } from './source.ts'

/** An office or side that pages give an actor, from the first to the last day they do so. Never more than is said: days between may differ. */
export const Role = z.object({
  office: z.string().optional(),
  /** ISO 3166-1 alpha-3, or the body's name. */
  side: z.string().optional(),
  sideName: z.string().optional(),
  first: z.string(),
  last: z.string(),
  sources: z.int(),
  evidence: z.array(Anchor),
})
export type Role = z.infer<typeof Role>

/** One person, office, state or body wherever it is named: roles with dates, spellings with the number of sources that use each. */
export const JoinedActor = z.object({
  id: z.string(),
  kind: ActorKind,
  name: z.string(),
  code: z.string().optional(),
  body: z.string().optional(),
  spellings: z.array(z.object({ spelling: z.string(), sources: z.int() })),
  roles: z.array(Role),
  first: z.string(),
  last: z.string(),
  sources: z.int(),
})
export type JoinedActor = z.infer<typeof JoinedActor>
