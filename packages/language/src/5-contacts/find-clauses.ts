import type { ContactClause } from './clause.ts'
import { nounClause } from './noun-clause.ts'
import type { Surface } from './surface.ts'
import { verbClause } from './verb-clause.ts'

/**
 * All clauses of a surface that tell of a contact, in text order.
 * Example: "President A spoke today with Chancellor B of C." -> one clause, form verb, left A, right B and C.
 */
export function findClauses(surface: Surface): ContactClause[] {
  const clauses: ContactClause[] = []
  const { tokens } = surface.text
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.kind !== 'word') continue
    const clause = nounClause(surface, i) ?? verbClause(surface, i)
    if (clause) clauses.push(clause)
  }
  return clauses
}
