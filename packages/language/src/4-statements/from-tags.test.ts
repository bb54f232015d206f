import { expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { cutText } from '../2-text/index.ts'
import { fromTags } from './from-tags.ts'
import { classifyWords } from './words.ts'

/** What becomes of one tag, its parts given by their words. All sentences are invented. */
const made = (said: string, cue: string, content: string, source = 'Oak') => {
  const page = readPage({ text: said, mediaType: 'text/plain' }).value
  const text = cutText(page).value
  const at = (words: string): [number, number] => [said.indexOf(words), said.indexOf(words) + words.length]
  const [found] = fromTags(text, classifyWords(text), [{ source: [at(source)], cue: at(cue), content: [at(content)], confidence: 0.9, sourceConfidence: 0.9 }])
  return [
    found?.cue && said.slice(found.cue.start, found.cue.end),
    found?.content.map(({ start, end }) => said.slice(start, end)).join(),
    found?.source && said.slice(found.source.start, found.source.end),
  ]
}

test.each([
  ['Oak called for grain to be shipped.', 'called for', 'for grain to be shipped', 'called for', 'grain to be shipped'],
  ['Oak voted to hold talks in May.', 'voted to hold', 'to hold talks in May', 'voted', 'hold talks in May'],
  ['Oak appeared to blame the pilots.', 'appeared to blame', 'blame the pilots', 'appeared to blame', 'the pilots'],
])('words that cue and content share go to one of them: %s', (said, cue, content, ownCue, ownContent) => {
  expect(made(said, cue, content).slice(0, 2)).toEqual([ownCue, ownContent])
})

test.each([
  ['Oak said in a statement that ferries ran.', 'said in a statement', 'said'],
  ['Oak said on Monday that ferries ran.', 'said on Monday', 'said'],
  ['“Ferries run,” Oak said of the strike.', 'said of', 'said'],
  ['Oak repeatedly said that ferries ran.', 'repeatedly said', 'repeatedly said'],
  ['Oak let it be known in May that ferries ran.', 'let it be known', 'let it be known'],
])('when, where and of whom it was said is no part of the cue: %s', (said, cue, own) => {
  expect(made(said, cue, said.startsWith('“') ? 'Ferries run' : 'that ferries ran')[0]).toBe(own)
})

test('a speaker stands in one sentence, that of the cue', () => {
  const said = 'Talks failed, said Ann Oak, a fellow of the institute. Oak, who was there, believes that war is near.'
  const both = 'Ann Oak, a fellow of the institute. Oak, who was there,'
  expect(made(said, 'said', 'Talks failed', both)[2]).toBe('Ann Oak, a fellow of the institute')
  expect(made(said, 'believes', 'that war is near', both)[2]).toBe('Oak, who was there,')
})

test('"that" stays where it is the subject', () => {
  expect(made('Oak said that was what he had expected.', 'said', 'that was what he had expected')[1]).toBe('that was what he had expected')
  expect(made('Oak said that ferries ran.', 'said', 'that ferries ran')[1]).toBe('ferries ran')
})
