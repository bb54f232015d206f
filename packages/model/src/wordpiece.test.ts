import { readFileSync } from 'node:fs'
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWordPiece } from './wordpiece.ts'

const vocabulary = readFileSync(new URL('../weights/vocabulary.txt', import.meta.url), 'utf8')
const wordPiece = openWordPiece(vocabulary)
const lines = vocabulary.trimEnd().split('\n')
const oracle = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(lines.map((piece, id) => [piece, id])),
    },
  },
  {},
)
const oracleIds = (text: string): number[] => oracle.encode(text, { add_special_tokens: false }).ids

const words = (text: string): string[] => {
  const { starts, ends } = wordPiece.encode(text)
  return starts.map((start, k) => text.slice(start, ends[k]))
}

test('splits words, marks and accents, with offsets of the text as given', () => {
  expect(words('Élan—“Unsaid”, Ann’s…')).toEqual(['Él', 'an', '—', '“', 'Un', 'sai', 'd', '”', ',', 'Ann', '’', 's', '…'])
})

test('offsets count UTF-16 units beyond astral characters', () => {
  const text = '😀 Oak said 𝒳.'
  const { starts, ends } = wordPiece.encode(text)
  expect(starts.map((start, k) => text.slice(start, ends[k]))).toEqual(['😀', 'Oak', 'said', '𝒳', '.'])
})

test('sets apart ideographs, those beyond the first plane too', () => {
  expect(words('a中b𠀀c')).toEqual(['a', '中', 'b', '𠀀', 'c'])
})

test('a word of more than a hundred characters is one unknown piece', () => {
  expect(words(`a ${'x'.repeat(101)} b`)).toEqual(['a', 'x'.repeat(101), 'b'])
})

test('nothing comes of nothing, of white space and of controls', () => {
  for (const text of ['', ' \n\t ', '\u0000\u200b']) expect(wordPiece.encode(text).ids).toEqual([])
})

test('gives the same pieces as the reference tokeniser on any text', () => {
  const letters = fc.constantFrom(...Array.from('aeé ñÀİßſ中日漢ｱ한가ก้าαΣς.,“”"\'’-—…()[]{}!?;:$€%0123456789 \n\t\u00a0\u200b\u00ad\u0301😀𝒳𠀀'))
  // The reference reads UTF-16 units one by one, so that beyond the first plane it misses what BERT does: set ideographs apart, drop controls.
  // It lower-cases whole texts, so that a capital sigma at the end of a word comes out as ς; BERT folds letter by letter.
  const misread = (text: string): boolean =>
    text.includes('Σ') || Array.from(text).some((character) => character.length === 2 && /[\p{C}\u{20000}-\u{2fa1f}]/u.test(character))
  const anything = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }))
    .filter((text) => !misread(text))
  fc.assert(
    fc.property(anything, (text) => {
      expect(wordPiece.encode(text).ids).toEqual(oracleIds(text))
    }),
    { numRuns: 3000, seed: 1 },
  )
})

test('pieces come in order, inside the text, and never overlap unless one character gave several', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { starts, ends } = wordPiece.encode(text)
      starts.forEach((start, k) => {
        expect(start).toBeLessThan(ends[k] as number)
        expect(ends[k]).toBeLessThanOrEqual(text.length)
        if (k > 0) expect(start).toBeGreaterThanOrEqual(starts[k - 1] as number)
      })
    }),
    { numRuns: 1000, seed: 2 },
  )
})
