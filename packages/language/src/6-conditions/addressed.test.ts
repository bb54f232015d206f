import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** The names of those each commitment of an invented text is addressed to. */
async function addressedOf(text: string): Promise<string[][]> {
  const { commitments, actors } = await read({ text, mediaType: 'text/plain', published: '2031-05-15' })
  return commitments.map((m) => (m.addressee ?? []).map((id) => actors.find((actor) => actor.id === id)?.code ?? actors.find((a) => a.id === id)?.name ?? id))
}

describe('a thing is addressed by nobody', () => {
  test.each([
    'The envoy of Estonia said that the flags must come down.',
    'The envoy of Estonia said that the sandbar must be cleared before winter.',
    '“Weapons must fall silent,” the envoy of Estonia said.',
    'If the shelling continues, Estonia will close the strait, its minister said.',
    'Estonia will close the strait if the lighthouse is not relit by Sunday, its minister said.',
    'Portugal agreed to talk again in May, subject to the release of the divers.',
    'Estonia will close the strait unless the sailors are freed, its minister said.',
  ])('%s', async (text) => expect(await addressedOf(text)).toEqual([[]]))
})

describe('who can act is addressed', () => {
  test.each([
    ['The envoy of Estonia said that Portugal must take down the flags.', ['PRT']],
    ['If Portugal shells the pier, Estonia will close the strait, its minister said.', ['PRT']],
    ['Estonia will close the strait unless the sailors are freed by Portugal, its minister said.', ['PRT']],
    ['The envoy of Estonia said that the boatmen must stay ashore.', ['boatmen']],
  ])('%s', async (text, expected) => expect((await addressedOf(text)).flat()).toEqual(expected))
})

test('no actor is made of a thing of which something is demanded', async () => {
  const { actors } = await read({ text: 'The envoy of Estonia said that the sandbar must be cleared.', mediaType: 'text/plain' })
  expect(actors.map((actor) => actor.name)).not.toContain('sandbar')
})

describe('what is asked for and what is only told', () => {
  const told = async (text: string) =>
    (await read({ text, mediaType: 'text/plain', published: '2031-05-15' })).commitments.map((m) => `${m.kind}: ${m.consequence.exact}`)
  test.each([
    ['“We asked for boats three times,” the envoy of Estonia said.', []],
    ['Estonia had asked Norway for boats twice in April.', []],
    ['“We begged for boats last year,” the envoy of Estonia said.', []],
    ['Estonia asked Norway for boats.', ['demand: boats']],
    ['Estonia has asked Norway for boats three times since March.', ['demand: boats']],
    ['Estonia requested the call.', []],
    ['Estonia requested new boats from Norway.', ['demand: new boats from Norway']],
    ['The delay was requested by the envoy of Estonia.', ['demand: The delay']],
    ['If the oars break, nobody will row, the envoy of Estonia said.', []],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual(expected))
})

describe('a content ends with its quotation', () => {
  const told = async (text: string) =>
    (await read({ text, mediaType: 'text/plain', published: '2031-05-15' })).commitments.map((m) => `${m.condition?.exact ?? '-'} -> ${m.consequence.exact}`)
  test.each([
    ['"Give us the boats back, and we will open the canal," Estonian envoy Marta Kask continued.', ['Give us the boats back -> we will open the canal']],
    [
      '"Estonia will close the canal if Portugal keeps the boats," Estonian envoy Marta Kask told reporters, without elaborating.',
      ['Portugal keeps the boats -> Estonia will close the canal'],
    ],
    ['“If Portugal keeps the boats,” Estonian envoy Marta Kask said, “we will close the canal.”', ['Portugal keeps the boats -> we will close the canal']],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual(expected))
})
