import type { TaggedAttribution, Tagger } from '../src/tagger.ts'

/** Words of a text that a tagger is to find: who, by which words, what; no source where nobody is named. */
export type Tag = { source?: string; cue: string; content: string | string[] }

/** A tagger for tests that gives the spans of the words named, in the whole text only. Example: a tag of 'Ann Oak', 'said', 'it rained' -> those three places. */
export function tagging(text: string, tags: Tag[]): Tagger {
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const attributions: TaggedAttribution[] = tags.map(({ source, cue, content }) => ({
    source: source ? [at(source)] : [],
    cue: at(cue),
    content: [content].flat().map(at),
    confidence: 0.9,
    sourceConfidence: 0.9,
  }))
  return { name: 'invented', sha256: 'x', tag: async (asked) => ({ attributions: asked === text ? attributions : [], entities: [], quads: [] }) }
}
