import { z } from 'zod'
import { By } from './actor.ts'
import { When } from './source.ts'
import { Span } from './span.ts'

export const ContactKind = z.enum(['call', 'video-call', 'meeting', 'visit', 'talks', 'letter'])
export type ContactKind = z.infer<typeof ContactKind>
export const ContactStatus = z.enum(['held', 'scheduled', 'postponed', 'cancelled', 'reported', 'denied'])
export type ContactStatus = z.infer<typeof ContactStatus>

/** A contact of sides (ISO3 or body codes): who asked, how long, in public or not, each with who says so. schema:Event, PLOVER CONSULT. */
export const Contact = z.object({
  id: z.string(),
  kind: ContactKind,
  status: ContactStatus,
  parties: z.array(z.string()),
  sides: z.array(z.string()),
  initiator: z.object({ actor: z.string(), saidBy: By, span: Span }).optional(),
  when: When.optional(),
  duration: z.object({ value: z.string().optional(), approx: z.literal(true).optional(), saidBy: By, span: Span }).optional(),
  places: z.array(z.object({ actor: z.string().optional(), place: z.string(), span: Span.optional() })),
  publicSegment: z.object({ value: z.boolean(), saidBy: By, span: Span }).optional(),
  topics: z.array(Span),
  accounts: z.array(z.string()),
  evidence: z.array(Span),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Contact = z.infer<typeof Contact>

/** A side's own account of a contact; `complete` only when the readout's own text is held whole. */
export const Account = z.object({
  id: z.string(),
  contact: z.string(),
  side: z.string(),
  source: z.string(),
  issued: When.optional(),
  language: z.string(),
  translationOf: z.string().optional(),
  issuers: z.array(z.string()),
  form: z.enum(['written', 'briefing', 'remarks', 'post', 'press']),
  length: z.object({ sentences: z.int().optional(), words: z.int().optional(), span: Span.optional() }).optional(),
  statements: z.array(z.string()),
  commitments: z.array(z.string()),
  topics: z.array(Span),
  tone: z.array(Span).optional(),
  complete: z.boolean(),
})
export type Account = z.infer<typeof Account>

/** Talks that are set: IPTC eocstat 1-6, iCalendar STATUS. */
export const Talks = z.object({
  id: z.string(),
  name: Span.optional(),
  kind: z.enum(['talks', 'meeting', 'call', 'visit', 'summit', 'multilateral']),
  when: When.optional(),
  place: z.object({ name: z.string(), code: z.string().optional(), span: Span }).optional(),
  parties: z.array(z.string()),
  topic: Span.optional(),
  occurrence: z.enum(['planned', 'uncertain', 'possible', 'expected', 'confirmed', 'cancelled']),
  saidBy: By,
  precondition: Span.optional(),
  evidence: z.array(Span),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Talks = z.infer<typeof Talks>
