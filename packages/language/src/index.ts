export { type PageInput, readPage, TEXT_VERSION } from './1-page/index.ts'
export type { StateRow } from './3-people/index.ts'
export { EXTRACTOR_VERSION, type ReadOptions, read } from './pipeline.ts'
export type { TaggedAttribution, TaggedEntity, TaggedQuad, Tagger, Tags } from './tagger.ts'
