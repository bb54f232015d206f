import type { Draft, Drafts } from './drafts.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'

/**
 * Gives a person called somebody's own ("its foreign minister, Ann Oak") the side that "its" means; pronouns must be read already.
 * Example: "Ruritania said its minister, Ann Oak, would come." -> Oak of Ruritania, inferred.
 */
export function sideOwnOfficials(scan: Scan, drafts: Drafts, phrases: PlacedPhrase[], placed: Map<PlacedPhrase, Draft[]>): void {
  const own = phrases.filter((phrase) => phrase.determiner === 'its' && placed.get(phrase)?.[0]?.kind === 'person')
  if (!own.length) return
  const owners = new Map<number, Draft>()
  for (const draft of drafts.all) for (const made of draft.mentions) if (made.kind === 'pronoun') owners.set(made.start, draft)
  for (const phrase of own) {
    const person = placed.get(phrase)?.[0] as Draft
    const owner = owners.get(scan.token(phrase.from)?.start ?? -1)
    if (!owner || person.code || person.memberOf || owner === person) continue
    person.memberOf = owner
    if (owner.code) person.code = owner.code
    for (const made of person.mentions) made.inferred = true
  }
}
