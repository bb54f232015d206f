import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

const accounts = async (text: string, title?: string) => (await read({ text, mediaType: 'text/plain', ...(title ? { title } : {}) })).accounts

describe('the tone of a contact as a side calls it', () => {
  test('in its own readout, and only where the contact is what is called so', async () => {
    const [account] = await accounts(
      'President Ann Oak of Estonia spoke today with Prime Minister Bob Ash of Portugal. The conversation was businesslike and frank. The open sea lay before them.',
      'Readout of President Ann Oak’s Call with Prime Minister Bob Ash of Portugal',
    )
    expect(account?.tone?.map((span) => span.exact)).toEqual(['businesslike', 'frank'])
  })
  test('none where none is told', async () => {
    const [account] = await accounts(
      'President Ann Oak of Estonia spoke today with Prime Minister Bob Ash of Portugal.',
      'Readout of President Ann Oak’s Call with Prime Minister Bob Ash of Portugal',
    )
    expect(account).not.toHaveProperty('tone')
  })
})

test('a readout holds the commitments made in it', async () => {
  const [account] = await accounts(
    'President Ann Oak of Estonia spoke today with Prime Minister Bob Ash of Portugal. President Oak promised to open the harbour by June.',
    'Readout of President Ann Oak’s Call with Prime Minister Bob Ash of Portugal',
  )
  expect(account?.commitments).toHaveLength(1)
})
