import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** Who speaks in each outer statement, by name. */
async function speakers(text: string): Promise<(string | undefined)[]> {
  const { actors, statements } = await read({ text, mediaType: 'text/plain' })
  return statements.filter((one) => !one.parent).map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name)
}

const MET = 'President Ilse Brandt of Orvania met President Varga of Kestria on Monday. '

test('once a person was "he", "she" is the other one', async () => {
  expect(await speakers(`${MET}Varga looked tired, and he left early. She said the bridge would open.`)).toEqual(['Ilse Brandt'])
})

test('nobody is "she" where the page has only a man', async () => {
  expect(await speakers('President Varga of Kestria rose, and he left early. She said the bridge would open.')).toEqual([undefined])
  expect(await speakers('President Varga of Kestria rose, and he left early. He said the bridge would open.')).toEqual(['Varga'])
})

test('the wife told of by her whole name is not the president of that surname', async () => {
  const text = `${MET}Varga said the bridge would open. The president's wife, Lena Varga, said the family would stay. Varga said he would stay too.`
  expect(await speakers(text)).toEqual(['Varga', 'Lena Varga', 'Varga'])
})

test('a whole name with an office is still the one met by surname', async () => {
  expect(await speakers('Varga said the bridge would open. The mayor, Lena Varga, said the road would too.')).toEqual(['Lena Varga', 'Lena Varga'])
})
