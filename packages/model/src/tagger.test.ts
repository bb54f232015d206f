import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Tags } from '@readout/language'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTagger } from './index.ts'
import { type Manifest, openTagger as openFromFiles } from './web.ts'

const weights = fileURLToPath(new URL('../weights', import.meta.url))
const text = `Karstad and Velmora agree on ferry route

“We are ready,” Harbour Minister Ann Oak said on Monday. “The boats are paid for.”

The mayor of Velmora told reporters that the first boat would sail in May. According to a statement from the Border Office, repairs will take a week.

The ferry left at noon. It was raining.`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-model-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const words = (of: string, spans: [number, number][]): string[] => spans.map(([start, end]) => of.slice(start, end))

test('finds who said what, by which words', async () => {
  const { attributions } = await (await openTagger()).tag(text)
  const told = attributions.map(({ source, cue, content }) => ({ source: words(text, source), cue: cue && text.slice(...cue), content: words(text, content) }))
  expect(told).toContainEqual({ source: ['Harbour Minister Ann Oak'], cue: 'said', content: ['“We are ready,”', '“The boats are paid for.”'] })
  expect(told).toContainEqual({ source: ['The mayor of Velmora'], cue: 'told', content: ['that the first boat would sail in May'] })
  expect(told).toContainEqual({ source: ['a statement from the Border Office'], cue: 'According to', content: ['repairs will take a week'] })
  expect(told).toHaveLength(3)
})

test('finds names, and gives every sentence a quad class', async () => {
  const { entities, quads } = await (await openTagger()).tag(text)
  expect(entities.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end))).toContain('Ann Oak')
  expect(quads.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe('It was raining.')
  for (const { quad, confidence } of quads) {
    expect([0, 1, 2, 3, 4]).toContain(quad)
    expect(confidence).toBeGreaterThanOrEqual(0.2)
  }
})

test('nothing in nothing, and no line where nobody says anything', async () => {
  const tagger = await openTagger()
  for (const empty of ['', ' \n ', '\u200b']) expect(await tagger.tag(empty)).toEqual({ attributions: [], entities: [], quads: [] })
  expect((await tagger.tag('The ferry left at noon. It was raining.')).attributions).toEqual([])
})

test('any units make a text: halves of pairs, controls, one long word', async () => {
  const tagger = await openTagger()
  for (const odd of ['\ud83d said \udc00', '\u0000\u0001', 'x'.repeat(20_000), '“'.repeat(900)]) {
    const { attributions } = await tagger.tag(odd)
    for (const [start, end] of attributions.flatMap(({ content }) => content)) expect(0 <= start && start < end && end <= odd.length).toBe(true)
  }
})

test('the same answer on both runtimes, to 0.001 of a probability', async () => {
  const [native, web] = [await openTagger(undefined, { runtime: 'node' }), await openTagger(undefined, { runtime: 'web' })]
  expect([native.runtime, web.runtime]).toEqual(['onnxruntime-node', 'onnxruntime-web'])
  const long = Array.from({ length: 4 }, () => text).join('\n\n')
  const [a, b] = [await native.tag(long), await web.tag(long)]
  const places = (tags: Tags): unknown => ({
    attributions: tags.attributions.map(({ source, cue, content }) => [source, cue, content]),
    entities: tags.entities.map(({ start, end, type }) => [start, end, type]),
    quads: tags.quads.map(({ start, end, quad }) => [start, end, quad]),
  })
  expect(places(b)).toEqual(places(a))
  const figures = (tags: Tags): number[] => [
    ...tags.attributions.flatMap((x) => [x.confidence, x.sourceConfidence]),
    ...tags.entities.map((x) => x.confidence),
    ...tags.quads.map((x) => x.confidence),
  ]
  figures(a).forEach((figure, k) => expect(Math.abs(figure - (figures(b)[k] as number))).toBeLessThan(0.001))
})

test('the same text gives the same answer whatever was read before', async () => {
  const tagger = await openTagger()
  const first = await tagger.tag(text)
  await tagger.tag('Something else, she said.')
  expect(await tagger.tag(text)).toEqual(first)
})

test('loads once a process, and opens from bytes as a browser does', async () => {
  expect(openTagger()).toBe(openTagger())
  const manifest = JSON.parse(await readFile(join(weights, 'model.json'), 'utf8')) as Manifest
  const tagger = await openFromFiles({
    manifest,
    vocabulary: await readFile(join(weights, manifest.vocabulary.file)),
    weights: await readFile(join(weights, manifest.weights.file)),
  })
  expect(tagger.sha256).toBe(manifest.weights.sha256)
})

test('refuses weights and vocabularies that are not the ones named, and folders without a model', async () => {
  await cp(weights, folder, { recursive: true })
  await writeFile(join(folder, 'vocabulary.txt'), `${await readFile(join(folder, 'vocabulary.txt'), 'utf8')}more\n`)
  await expect(openTagger(folder)).rejects.toMatchObject({ code: 'MODEL_HASH' })
  await cp(weights, folder, { recursive: true })
  const bytes = await readFile(join(folder, 'weights.onnx'))
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] as number) ^ 1
  await writeFile(join(folder, 'weights.onnx'), bytes)
  await expect(openTagger(folder)).rejects.toMatchObject({ code: 'MODEL_HASH' })
  await expect(openTagger(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'MODEL_MISSING' })
})
