import type { Across, Joined, JoinedKind, Part } from '@readout/record'
import { actorParts, isActor } from './actor-part.ts'
import { commitmentParts, isCommitment } from './commitment-part.ts'
import { contactParts, isContact } from './contact-part.ts'
import { likenessOf } from './likeness.ts'
import { isTalks, talksParts } from './talks-part.ts'
import { textPart } from './text-part.ts'
import { isUtterance, utteranceParts } from './utterance-part.ts'

type Belongs = { [K in JoinedKind]: (part: Part<K>, joined: Joined[K], actors: ReadonlyMap<string, string>) => number }
const BELONGS: Belongs = { actor: isActor, utterance: isUtterance, contact: isContact, commitment: isCommitment, talks: isTalks }

/** The questions over several readings: same text, same actor, same utterance, same contact, same commitment, same talks. The store asks them of its candidates. */
export const across: Across = {
  textOf: textPart,
  likeness: likenessOf,
  actorsOf: actorParts,
  linesOf: (reading, at, actors) => [
    ...utteranceParts(reading, at, actors),
    ...contactParts(reading, at, actors),
    ...commitmentParts(reading, at, actors),
    ...talksParts(reading, at, actors),
  ],
  belongs: (part, joined, actors) =>
    (BELONGS[part.kind] as (part: Part, joined: Joined[JoinedKind], actors: ReadonlyMap<string, string>) => number)(part as Part, joined, actors),
}
