import { describe, expect, test } from 'vitest'
import { paraphraseDifferences } from './paraphrase.ts'

describe('what a paraphrase changes', () => {
  test.each([
    ['would invade the valley', 'will further invade the valley', ['“further” missing']],
    ['would cut all ties', 'could cut all ties', ['“would” for “could”']],
    ['the port might be closed', 'the port must be closed', ['“might” for “must”']],
    ['it will send ships', 'it may send 40 ships', ['“will” for “may”', 'quantity “40” missing']],
    ['it would respond', 'it will respond if the strait is closed', ['condition “if” missing']],
    ['it would respond unless talks begin', 'it will respond', ['condition “unless” added']],
    ['talks could fail', 'talks failed', ['modal “could” added']],
    ['to reopen the port', 'should reopen the port', ['modal “should” missing']],
  ])('%s / %s', (paraphrase, original, expected) => {
    expect(paraphraseDifferences(paraphrase, original)).toEqual(expected)
  })
})

describe('what it does not', () => {
  test.each([
    // Reported speech shifts the tense and says the same.
    ['it would respond', 'it will respond'],
    ['could send ships', 'can send ships'],
    // A vow "to do" says what "will do" says.
    ['to answer every attack', 'we will answer every attack'],
    // One condition in two ways of saying it, one number in figures and in words.
    ['would respond if attacked', 'would respond in the event of an attack'],
    ['three ships were held', '3 ships were held'],
  ])('%s / %s', (paraphrase, original) => {
    expect(paraphraseDifferences(paraphrase, original)).toEqual([])
  })

  test('a condition that stands before what is retold is not missed', () => {
    expect(paraphraseDifferences('would respond if the port is closed', 'we will respond', 'if the port is closed, we will respond')).toEqual([])
  })
})
