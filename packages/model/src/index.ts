export { type NodeTagger, type OpenOptions, openTagger } from './node.ts'
export type { Manifest } from './tagger.ts'
