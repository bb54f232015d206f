import { lowerAt, type Surface } from './surface.ts'

/** What a title shows of the page: a side's own readout or statement, joint or not, and the token where its matter begins. */
export type TitleForm = { official: boolean; joint: boolean; from: number; announces: boolean }

const OFFICIAL = new Set(['readout', 'readouts', 'statement', 'communique', 'communiqué', 'announcement', 'remarks', 'read-out', 'declaration'])
const MATTER = new Set(['on', 'of', 'announcing', 'regarding', 'about', 'following', 'after', ':', 'concerning', 'previewing'])

/**
 * Reads how a title opens: "Readout of …", "Statement by A on …", "Joint Readout of …".
 * Example: "Statement by Spokesperson A on B's call with C" -> official, from the token after "on".
 */
export function titleForm(surface: Surface): TitleForm {
  const { tokens } = surface.text
  let i = 0
  const joint = lowerAt(surface, 0) === 'joint'
  while (i < 3 && ['joint', 'press', 'official', 'trilateral', 'the', 'a', 'written'].includes(lowerAt(surface, i))) i++
  if (!OFFICIAL.has(lowerAt(surface, i))) return { official: false, joint: false, from: 0, announces: false }
  const next = lowerAt(surface, i + 1)
  if (next === 'of' || next === 'on' || next === ':' || next === 'following') return { official: true, joint, from: i + 2, announces: false }
  if (next === 'by' || next === 'from') {
    for (let k = i + 2; k < Math.min(tokens.length, i + 24); k++) {
      if (MATTER.has(lowerAt(surface, k)) && !(lowerAt(surface, k) === 'of' && holdsMatter(surface, k + 1)))
        return { official: true, joint, from: k + 1, announces: lowerAt(surface, k) === 'announcing' }
    }
    return { official: true, joint, from: i + 2, announces: false }
  }
  return { official: true, joint, from: i + 1, announces: false }
}

/** "the Press Secretary of A on …": a later "on" opens the matter, so this "of" belongs to the issuer's post. */
function holdsMatter(surface: Surface, from: number): boolean {
  for (let k = from; k < Math.min(surface.text.tokens.length, from + 8); k++) {
    const word = lowerAt(surface, k)
    if (word === 'on' || word === 'announcing' || word === 'regarding') return true
    if (["'s", 'call', 'meeting', 'with', 'travel', 'visit'].includes(word)) return false
  }
  return false
}
