import type { Draft, Drafts } from './drafts.ts'
import { mention } from './draft-phrases.ts'
import type { Scan } from './scan.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'themselves', 'theirs'])
const IT = new Set(['it', 'itself', 'its'])
/** How many sentences back a pronoun may reach: beyond that the page itself would name the actor again. */
const REACH = 4

type Seen = { draft: Draft; sentence: number; subject: boolean; inQuotation: number }

/** Gives he, she, it and they outside of doubt the actor they mean: the last fitting one, subjects first. */
export function draftPronouns(scan: Scan, drafts: Drafts): void {
  const { tokens } = scan.text
  const starts = new Map<number, { draft: Draft; made: Draft['mentions'][number] }[]>()
  for (const draft of drafts.all) for (const made of draft.mentions) starts.set(made.start, [...(starts.get(made.start) ?? []), { draft, made }])
  const seen: Seen[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number]
    for (const { draft, made } of starts.get(token.start) ?? []) {
      seen.push({ draft, sentence: token.sentence, subject: made.subject ?? false, inQuotation: token.quotation })
      if (seen.length > 60) seen.splice(0, 30)
    }
    const found = token.kind === 'word' ? meant(token.lower, token.sentence, token.quotation, seen) : undefined
    if (!found) continue
    mention(scan, found, i, i + 1, 'pronoun', 'pronoun', true)
    seen.push({ draft: found, sentence: token.sentence, subject: scan.verb(i + 1), inQuotation: token.quotation })
  }
}

function meant(lower: string, sentence: number, quotation: number, seen: Seen[]): Draft | undefined {
  const fits = fitting(lower)
  if (!fits) return undefined
  let best: Draft | undefined
  let bestScore = -1
  for (let k = seen.length - 1, back = 0; k >= 0 && back < 20; k--, back++) {
    const one = seen[k] as Seen
    const distance = sentence - one.sentence
    if (distance > REACH) break
    if (!fits(one.draft)) continue
    const score = 10 - distance * 3 + (one.subject ? 3 : 0) + (one.inQuotation === quotation ? 2 : 0) - (one.draft.unnamed ? 2 : 0) - back * 0.2
    if (score > bestScore) {
      bestScore = score
      best = one.draft
    }
  }
  return best
}

function fitting(lower: string): ((draft: Draft) => boolean) | undefined {
  if (HE.has(lower)) return (draft) => draft.kind === 'person' && !draft.plural && draft.gender !== 'f'
  if (SHE.has(lower)) return (draft) => draft.kind === 'person' && !draft.plural && draft.gender !== 'm'
  if (THEY.has(lower)) return (draft) => draft.plural === true || draft.kind === 'group'
  if (IT.has(lower))
    return (draft) => draft.kind === 'state' || draft.kind === 'body' || draft.kind === 'igo' || draft.kind === 'outlet' || draft.kind === 'office'
  return undefined
}
