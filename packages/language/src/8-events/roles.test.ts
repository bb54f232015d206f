import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** The dyads of the events of one type: "EST > PRT". */
async function dyadsOf(text: string, type: string): Promise<string[]> {
  const reading = await read({ text, mediaType: 'text/plain', published: '2031-05-15' })
  const codes = (ids: string[]) => ids.map((id) => reading.actors.find((a) => a.id === id)?.code ?? '-').sort()
  return reading.events.filter((e) => e.type === type).map((e) => `${codes(e.actor).join('+')} > ${codes(e.recipient).join('+')}${e.reciprocal ? ' both' : ''}`)
}

describe('whom an act is aimed at', () => {
  test.each([
    // About whose deed the concern is, not against whom the deed was.
    ['Estonia voiced concern about the raids of Latvia on Portugal.', 'ACCUSE', ['EST > LVA']],
    ['Estonia voiced alarm at the dealings of Latvia with Portugal.', 'ACCUSE', ['EST > LVA']],
    // Waters own no state's deeds.
    ['Estonia deployed new rockets in the Norwegian Sea.', 'MOBILIZE', ['EST > ']],
    ['Estonia deployed new rockets in the Norwegian hills.', 'MOBILIZE', ['EST > NOR']],
    // A demand in the passive is said to nobody named; in the active it is.
    ['Portugal has raided the port of Estonia. Estonia called for the harbour to be closed.', 'REQUEST', ['EST > ']],
    ['Portugal has raided the port of Estonia. Estonia called for Portugal to close the harbour.', 'REQUEST', ['EST > PRT']],
    // What a phrase of time tells of is no party to the act.
    ['Estonia bombed Portugal in May. Estonia signed the ceasefire after a meeting with Latvia.', 'AGREE', ['EST > PRT']],
    ['Portugal accused Estonia of jamming its radios. Estonia denied the accusations about the masts in Latvia.', 'REJECT', ['EST > PRT']],
    ['Estonian President Marta Kask launched a rocket in honour of the Estonian fleet.', 'MOBILIZE', ['EST > ']],
    ['Estonia shelled Portugal with its own guns.', 'ASSAULT', ['EST > PRT']],
    ["Forty Estonian writers denounced their country's raids.", 'ACCUSE', ['EST > EST']],
    ['Estonia and Portugal agreed to rebuild the pier with the help of Latvia.', 'AGREE', ['EST+PRT > EST+PRT both']],
    ['Estonia has increased cooperation with the ports of Latvia, Portugal, Norway, Denmark and Iceland.', 'COOPERATE', ['EST > DNK+ISL+LVA+NOR+PRT']],
  ])('%s', async (text, type, expected) => expect(await dyadsOf(text, type)).toEqual(expected))
})

describe('who does it', () => {
  test.each([
    ['Forty Estonian writers, including two poets and a former minister, have condemned the raid of Portugal.', 'ACCUSE', ['EST > PRT']],
    ['On Monday, Portuguese envoy Rui Melo, brother of Estonian singer Marta Kask, denounced Latvia.', 'ACCUSE', ['PRT > LVA']],
    ['Speaking of rockets from Norway and Latvia, Portuguese envoy Rui Melo denounced Estonia.', 'ACCUSE', ['PRT > EST']],
    ['While calling for calm the league of Estonia sold rockets to Portugal.', 'COOPERATE', ['EST > PRT']],
    ['Estonian pilot Marta Kask was found guilty of the murder of Portuguese envoy Rui Melo.', 'ASSAULT', ['EST > PRT']],
    ['The motion was drafted by the United Nations. The motion was passed, with Latvia voting against.', 'REJECT', ['LVA > UNO']],
    ['The town fell after heavy fighting between Estonia and Portugal.', 'ASSAULT', ['EST+PRT > EST+PRT both']],
    ['The motion was passed, with Latvia, the smallest member of the league, criticising Portugal.', 'ACCUSE', ['LVA > PRT']],
  ])('%s', async (text, type, expected) => expect(await dyadsOf(text, type)).toEqual(expected))
})

describe('a threat told to a friend', () => {
  const call = (content: string) =>
    dyadsOf(`Estonian President Marta Kask told President Rui Melo of Portugal on Monday that Estonia would respond to ${content}.`, 'THREATEN')
  test('whose the things are that are hit, and what a denial is not aimed at', async () => {
    const codes = async (text: string) => {
      const { actors, events } = await read({ text, mediaType: 'text/plain' })
      const of = (ids: string[]) => ids.map((id) => actors.find((one) => one.id === id)?.code)
      return events.filter(({ realis }) => realis === 'actual').map(({ type, recipient }) => [type, of(recipient)])
    }
    expect(await codes('Ships registered in Estonia were attacked by Portugal.')).toEqual([['ASSAULT', ['EST']]])
    expect(await codes('Estonia denied that the pilot of Latvia was shot.')).toEqual([['REJECT', []]])
  })

  test('a body that meets meets with itself', async () => {
    const { events } = await read({ text: 'The UN Security Council met in a closed session on Monday.', mediaType: 'text/plain' })
    expect(events.map(({ type, actor, recipient }) => [type, actor.length, recipient])).toEqual([['CONSULT', 1, events[0]?.actor]])
  })

  test('is aimed at the third side whose deed it names', async () => expect(await call('any Latvian aggression against the strait')).toEqual(['EST > LVA']))
  test('is aimed at the one told where no other deed is named', async () => expect(await call('a second raid with sanctions')).toEqual(['EST > PRT']))
})

test('the move of one’s own state is not what one supports', async () => {
  const text = 'Portugal closed the strait on Monday. Estonia opened a second canal on Tuesday. Estonian President Marta Kask backed the move.'
  expect((await dyadsOf(text, 'SUPPORT')).filter((dyad) => dyad.endsWith('> EST'))).toEqual([])
})

test('an opening participle is done by the subject of the sentence', async () =>
  expect(await dyadsOf('Denouncing the raids of Portugal, Estonian envoy Marta Kask left the hall.', 'ACCUSE')).toEqual(['EST > PRT']))
