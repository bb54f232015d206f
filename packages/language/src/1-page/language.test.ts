import { expect, test } from 'vitest'
import { readLanguage } from './language.ts'

const ENGLISH =
  'The two sides met on Monday and said that they would go on with the talks about the strait. It was not clear who had asked for the call, and the ministry did not say how long it had lasted. The ferry is to run again from next week, as it was before the dispute.'
const GERMAN =
  'Die beiden Seiten trafen sich am Montag und erklärten, dass sie die Gespräche über die Meerenge fortsetzen werden. Es blieb unklar, wer um das Telefonat gebeten hatte, und das Ministerium teilte nicht mit, wie lange es gedauert hat. Die Fähre soll ab der nächsten Woche wieder fahren.'
const RUSSIAN =
  'Стороны встретились в понедельник и заявили, что продолжат переговоры о проливе. Осталось неясным, кто попросил о звонке, и министерство не сообщило, сколько он длился. Паром снова пойдёт на следующей неделе, как это было до спора. Об этом говорится в сообщении пресс-службы.'

test('by the commonest words', () => {
  expect(readLanguage(ENGLISH)).toBe('en')
  expect(readLanguage(GERMAN, 'en')).toBe('de')
  expect(readLanguage(RUSSIAN)).toBe('ru')
})
test('by script', () => expect(readLanguage('双方星期一会面并表示将继续就海峡问题举行会谈。'.repeat(12))).toBe('zh'))
test('a declaration does not make an English text another', () => expect(readLanguage(ENGLISH, 'de-DE')).toBe('en'))
test('a short text, or one of no words, is taken as English', () => {
  expect(readLanguage('Die Gespräche gehen weiter.', 'de')).toBe('en')
  expect(readLanguage('x'.repeat(500))).toBe('en')
})
