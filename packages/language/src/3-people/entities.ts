import type { TaggedEntity } from '../tagger.ts'
import type { Scan } from './scan.ts'

/** Names that a model proposes, by the token they cover. */
export type Proposed = Map<number, TaggedEntity>

/** Confidence from which a model's name counts where rules have only a guess. */
const SURE = 0.6

/** The names a model proposes for a text, by token; unsure ones are left out. */
export function proposedNames(scan: Scan, entities: TaggedEntity[] | undefined): Proposed {
  const names: Proposed = new Map()
  const { tokens } = scan.text
  let at = 0
  for (const entity of [...(entities ?? [])].sort((a, b) => a.start - b.start)) {
    if (entity.confidence < SURE) continue
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= entity.start) at++
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? 0) < entity.end; i++) names.set(i, entity)
  }
  return names
}

/** The type that most tokens of a run are proposed as, or undefined. */
export function proposedType(names: Proposed, run: { from: number; to: number }): TaggedEntity['type'] | undefined {
  const counts = new Map<TaggedEntity['type'], number>()
  for (let i = run.from; i < run.to; i++) {
    const type = names.get(i)?.type
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  for (const [type, count] of counts) if (count * 2 > run.to - run.from) return type
  return undefined
}
