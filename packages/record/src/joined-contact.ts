import { z } from 'zod'
import { Account, ContactKind, ContactStatus } from './contact.ts'
import { When } from './source.ts'
import { Telling } from './telling.ts'

/** What one page tells of a contact; `initiator` and `duration` with who says so, by name. */
export const ContactTelling = Telling.extend({
  kind: ContactKind,
  status: ContactStatus,
  when: When.optional(),
  initiator: z.object({ name: z.string(), saidBy: z.string() }).optional(),
  duration: z.object({ value: z.string().optional(), approx: z.literal(true).optional(), saidBy: z.string() }).optional(),
  accounts: z.array(Account),
})
export type ContactTelling = z.infer<typeof ContactTelling>

/** One contact wherever it is told, both sides' accounts of it together. `parties` are ids of JoinedActors, `partyNames` their names, `persons` those of them that are persons. */
export const JoinedContact = z.object({
  id: z.string(),
  kind: ContactKind,
  status: ContactStatus,
  sides: z.array(z.string()),
  parties: z.array(z.string()),
  partyNames: z.array(z.string()),
  persons: z.array(z.string()),
  when: When.optional(),
  first: z.string(),
  latest: z.string(),
  tellings: z.array(ContactTelling),
})
export type JoinedContact = z.infer<typeof JoinedContact>
