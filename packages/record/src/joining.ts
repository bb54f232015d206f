import type { Actor } from './actor.ts'
import type { ContactTelling, JoinedContact } from './joined-contact.ts'
import type { JoinedActor } from './joined-actor.ts'
import type { JoinedCommitment, Wording } from './joined-commitment.ts'
import type { JoinedTalks, TalksVersion } from './joined-talks.ts'
import type { JoinedKind } from './joined-verdict.ts'
import type { Reading } from './reading.ts'
import type { Beside, Copy } from './story.ts'
import type { Telling } from './telling.ts'
import type { Report, Utterance } from './utterance.ts'

/** What one page adds to each kind of joined thing. Actors stand as the ids they have on that page; the store knows what each of them joined. */
export type Members = {
  actor: Telling & Pick<Actor, 'kind' | 'name' | 'aliases' | 'code' | 'body' | 'office'> & { side?: string; sideName?: string }
  /** `sameAs`: the line of the page that tells the same utterance before. */
  utterance: Report & { speaker: string; words: string; sides: string[]; sameAs?: string }
  contact: ContactTelling & { sides: string[]; parties: string[]; persons: string[] }
  commitment: Wording & { issuer: string; addressees: string[]; conditional: boolean; sides: string[] }
  talks: TalksVersion & { name?: string; sides: string[]; parties: string[] }
}

/** The joined thing of each kind. */
export type Joined = { actor: JoinedActor; utterance: Utterance; contact: JoinedContact; commitment: JoinedCommitment; talks: JoinedTalks }

/** A line to join: found later under `keys`; what it may belong to is looked for under `lookups`. Keys are short texts that mean nothing elsewhere. */
export type Part<K extends JoinedKind = JoinedKind> = { [Kind in K]: { kind: Kind; member: Members[Kind]; keys: string[]; lookups: string[] } }[K]

/** A text to place in a story: band keys, its five-word runs as sorted 32-bit numbers, its page, and the keys by which it stands beside others. */
export type TextPart = {
  keys: string[]
  runs: Uint32Array
  copy: Omit<Copy, 'likeness'>
  beside: { key: string; sign: Beside['sign']; evidence: Beside['evidence']; link?: string }[]
}

/** How like two texts are: `likeness` is the share of the shorter one's runs that both hold; `same` whether they count as one text. */
export type Likeness = { likeness: number; same: boolean }

/** The pure questions over several readings, as the store asks them: it gives candidates by key, these decide. `at` is the page's day. */
export type Across = {
  textOf: (reading: Reading, at: string) => TextPart
  likeness: (a: Uint32Array, b: Uint32Array) => Likeness
  actorsOf: (reading: Reading, at: string) => Part<'actor'>[]
  /** `actors`: by the id on the page, the id of the joined actor. */
  linesOf: (reading: Reading, at: string, actors: ReadonlyMap<string, string>) => Part<Exclude<JoinedKind, 'actor'>>[]
  /** How surely a line belongs to a joined thing: 0 not, more is surer. `actors` as above. */
  belongs: <K extends JoinedKind>(part: Part<K>, joined: Joined[K], actors: ReadonlyMap<string, string>) => number
}
