import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import { type ContactClause, findClauses } from './find-clauses.ts'
import { type Surface, surfaceOf } from './surface.ts'

/** The article as a surface and every clause of it that tells of a contact, held or to come, for the stage that reads talks. */
export function contactClauses(people: People, times: Times): { surface: Surface; clauses: ContactClause[] } {
  const surface = surfaceOf(people, times.times, false)
  return { surface, clauses: findClauses(surface) }
}
