import { expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { cutText } from '../2-text/index.ts'
import { readClauses, type Slice } from './clauses.ts'

function verbsOf(text: string): string[] {
  const cut = cutText(readPage({ text, mediaType: 'text/plain' }).value).value
  const sentence = cut.sentences[0]
  if (!sentence) return []
  const c = readClauses(cut, sentence)
  const words = ([from, end]: Slice) =>
    c.tokens
      .slice(from, end)
      .map((t) => t.lower)
      .join(' ')
  return c.verbs.map(
    (v) => `${words(v.subject)} | ${v.negated ? 'not ' : ''}${v.modal ? `${v.modal} ` : ''}${v.lemma}${v.passive ? ' (passive)' : ''} | ${words(v.object)}`,
  )
}

test.each([
  ['Oakland urged Elmland to stop the raids.', ['oakland | urge | elmland', 'elmland | stop | the raids']],
  [
    'A camp was attacked by militiamen armed with axes, the agency reported.',
    ['a camp | attack (passive) | ', 'by militiamen | arm (passive) | ', 'the agency | report | '],
  ],
  [
    'The envoy, who has sworn never to resign, said that Ashland must pay.',
    ['the envoy | swear | ', 'the envoy | not resign | ', 'the envoy | say | ', 'ashland | must pay | '],
  ],
  [
    'Militants accused of theft attacked a base and took hostages.',
    ['militants | accuse (passive) | ', 'militants | attack | a base', 'militants | take | hostages'],
  ],
])('%s', (text, expected) => expect(verbsOf(text)).toEqual(expected))

test('a noun that looks like a verb is no verb after an article', () => {
  expect(verbsOf('The strikes on the port.')).toEqual([])
})
