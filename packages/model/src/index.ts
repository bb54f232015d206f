export { ModelMissing, type NodeTagger, openTagger, type OpenOptions } from './node.ts'
export { type Manifest, ModelRefused } from './tagger.ts'
