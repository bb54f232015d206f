import { z } from 'zod'

/**
 * What somebody keeps an eye on: a search, a pair of sides, or one joined thing. `query` is the search language; `seen` the moment up to which
 * its owner has looked. An address to write to is private and stands elsewhere.
 */
export const Watch = z.object({
  id: z.string(),
  owner: z.string(),
  name: z.string(),
  query: z.string().optional(),
  pair: z.tuple([z.string(), z.string()]).optional(),
  thing: z.object({ kind: z.enum(['story', 'actor', 'contact', 'commitment', 'talks']), id: z.string() }).optional(),
  made: z.string(),
  seen: z.string().optional(),
})
export type Watch = z.infer<typeof Watch>
