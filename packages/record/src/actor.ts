import { z } from 'zod'
import { Span } from './span.ts'

/** An actor id, the page itself, or nobody named. */
export const By = z.union([z.string(), z.null()])
export type By = z.infer<typeof By>

/** One place in the text where an actor is meant: by name, role, pronoun or description; `inferred` when the page does not say so outright. */
export const Mention = Span.extend({ kind: z.enum(['name', 'role', 'pronoun', 'description']), rule: z.string(), inferred: z.literal(true).optional() })
export type Mention = z.infer<typeof Mention>

export const ActorKind = z.enum(['person', 'office', 'state', 'igo', 'body', 'outlet', 'group'])
export type ActorKind = z.infer<typeof ActorKind>

/**
 * One person, office, state or body of the page; `code` is ISO 3166-1 alpha-3 or IGO UNO EUR NGO, `body` the name used in sides (NATO, EU),
 * `sector` PLOVER's. An unnamed one ("a senior official") carries `unnamed` and the words as its name.
 */
export const Actor = z.object({
  id: z.string(),
  kind: ActorKind,
  name: z.string(),
  unnamed: z.literal(true).optional(),
  aliases: z.array(z.string()),
  office: z.string().optional(),
  memberOf: z.string().optional(),
  code: z.string().optional(),
  body: z.string().optional(),
  sector: z.string().optional(),
  links: z.array(z.string()).optional(),
  from: z.literal('input').optional(),
  mentions: z.array(Mention),
})
export type Actor = z.infer<typeof Actor>

/** A place with its country and, from the gazetteer, coordinates; none rather than a guess. */
export const Place = z.object({
  name: z.string(),
  code: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  geonames: z.int().optional(),
  mentions: z.array(Span),
})
export type Place = z.infer<typeof Place>
