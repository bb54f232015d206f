/** One attribution a model proposes; offsets are UTF-16 units of the text given, 0-based, end exclusive. */
export type TaggedAttribution = {
  source: [number, number][]
  cue: [number, number] | null
  content: [number, number][]
  /** Calibrated probability that content and cue are right. */
  confidence: number
  /** Calibrated probability that the source is the right one (or that there is none). */
  sourceConfidence: number
}

/** One name a model proposes. */
export type TaggedEntity = { start: number; end: number; type: 'person' | 'organisation' | 'location' | 'misc'; confidence: number }

/** The class of political interaction a model proposes for a sentence: 0 none, 1 and 2 co-operation, 3 and 4 conflict, verbal and material. */
export type TaggedQuad = { start: number; end: number; quad: 0 | 1 | 2 | 3 | 4; confidence: number }

export type Tags = { attributions: TaggedAttribution[]; entities: TaggedEntity[]; quads: TaggedQuad[] }

/** A model that proposes spans for a text; the rules run without one. `sha256` is of its weights. */
export type Tagger = { name: string; sha256: string; tag(text: string): Promise<Tags> }
