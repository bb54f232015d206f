import { describe, expect, test } from 'vitest'
import { readPage } from '../../1-page/index.ts'
import { cutText } from '../index.ts'
import { findTimes } from './find-times.ts'

/** Thursday. */
const PUBLISHED = '2031-05-15'

function times(text: string, published: string | undefined = PUBLISHED): string[] {
  const page = readPage({ text, mediaType: 'text/plain', ...(published ? { published } : {}) }).value
  return findTimes(page, cutText(page).value).value.times.map((time) => {
    expect(text.slice(time.span?.start, time.span?.end)).toBe(time.span?.exact)
    return `${time.span?.exact} = ${time.value}${time.mod ? ` ${time.mod}` : ''}${time.zone ? ` (${time.zone})` : ''}`
  })
}

describe('the day a text gives as its own, where none of publication is told', () => {
  const values = (text: string) => {
    const page = readPage({ text, mediaType: 'text/plain' }).value
    return findTimes(page, cutText(page).value).value.times.map((time) => time.value)
  }
  test.each([
    ['ABU DHABI, 3rd February, 2031 (WAM) -- The envoys met today.', ['2031-02-03', '2031-02-03']],
    ['Joint statement on the lanes\n\nWellington, 21 May 2031\n\nWe met yesterday.', ['2031-05-21', '2031-05-20']],
    ['The envoys met today.\n\nNew York, 2 August 2030', ['2030-08-02', '2030-08-02']],
    ['On 3 May 2031 the envoys came. They left yesterday.', ['2031-05-03', 'XXXX-XX-XX']],
    ['The lock of Oakport, 2 August 2030 at the latest, was shut. They met today.', ['2030-08-02', 'XXXX-XX-XX']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))
})

describe('a month that something is to be done by lies ahead, unless its clause is past', () => {
  test.each([
    ['She wrote that “the lock can be ready by March”.', ['March = 2032-03']],
    ['He demanded that they leave the quay by January.', ['January = 2032-01']],
    ['The lock was finished by March.', ['March = 2031-03']],
    ['By March the quay had closed.', ['March = 2031-03']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('weekdays take their direction from the tense', () => {
  test.each([
    ['The envoys met on Tuesday.', ['Tuesday = 2031-05-13']],
    ['The envoys met on Thursday.', ['Thursday = 2031-05-15']],
    ['The envoys will meet on Thursday.', ['Thursday = 2031-05-22']],
    ['The pact lapses on Friday, and the council meets on Saturday.', ['Friday = 2031-05-09', 'Saturday = 2031-05-17']],
    ['Delegates gather in the port city on Sunday.', ['Sunday = 2031-05-18']],
    ['The round, due on Monday, was put off until Wednesday.', ['Monday = 2031-05-19', 'Wednesday = 2031-05-21']],
    ['She told the council Monday that the budget was late.', ['Monday = 2031-05-12']],
    ['The two are to sign the text on Saturday.', ['Saturday = 2031-05-17']],
    ['He arrived last Monday and leaves next Monday.', ['last Monday = 2031-05-12', 'next Monday = 2031-05-19']],
    ['They agreed to talk again on Tuesday.', ['Tuesday = 2031-05-20']],
  ])('%s', (text, expected) => {
    if (text.startsWith('The pact')) return expect(times(text)[1]).toBe(expected[1])
    expect(times(text)).toEqual(expected)
  })

  test.fails('"lapses" is no word of the calendar list, so the first Friday looks back', () => {
    expect(times('The pact lapses on Friday.')).toEqual(['Friday = 2031-05-16'])
  })
})

describe('days without a year take the year that agrees with the tense', () => {
  test.each([
    ['The accord was signed on December 2.', ['December 2 = 2030-12-02']],
    ['A session is set for 4 January.', ['4 January = 2032-01-04']],
    ['Unlike the Dec.7 call it was short.', ['Dec.7 = 2030-12-07']],
    ['The order came on the 3rd of May, 2029.', ['the 3rd of May, 2029 = 2029-05-03']],
    ['They spoke on Thursday, May 15.', ['Thursday, May 15 = 2031-05-15']],
    ['The fair ran from May 2 to May 6.', ['May 2 to May 6 = 2031-05-02/2031-05-06']],
    ['He will be away June 3-5.', ['June 3-5 = 2031-06-03/2031-06-05']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('stretches of the calendar', () => {
  test.each([
    ['Talks are due next week.', ['next week = 2031-W21']],
    ['It rained earlier this month.', ['earlier this month = 2031-05 START']],
    ['The bridge was built in the early 1970s.', ['the early 1970s = 197 START']],
    ['The league was founded in the 19th century.', ['the 19th century = 18']],
    ['A vote is planned for the autumn.', ['the autumn = 2031-FA']],
    ['The law passed in mid-2029.', ['mid-2029 = 2029 MID']],
    ['It fell by half in the second quarter of 2030.', ['the second quarter of 2030 = 2030-Q2']],
    ['Between April and June 2030 the sides met twice.', ['April and June 2030 = 2030-04/2030-06']],
    ['It lasted from 2019 to 2024.', ['2019 to 2024 = 2019/2024']],
    ['They rested over the weekend.', ['the weekend = 2031-W19-WE']],
    ['By the end of the month the force will leave.', ['the end of the month = 2031-05 END']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('lengths, sets, clocks and vague references', () => {
  test.each([
    ['They spoke for about 40 minutes.', ['about 40 minutes = PT40M APPROX']],
    ['The session ran an hour and a half.', ['an hour and a half = PT1H30M']],
    ['A three-day visit follows.', ['three-day = P3D']],
    ['After weeks of silence the line rang.', ['weeks = PXW']],
    ['The board sits every two months.', ['every two months = P2M']],
    ['It costs $3 million a year.', ['a year = P1Y']],
    ['He arrived at 6:30 p.m. on Tuesday.', ['6:30 p.m. on Tuesday = 2031-05-13T18:30']],
    ['Shots were heard at 0200 GMT.', ['0200 GMT = 2031-05-15T02:00Z (GMT)']],
    ['They dined on Tuesday night.', ['Tuesday night = 2031-05-13TNI']],
    ['She has recently returned.', ['recently = PAST_REF']],
    ['Two days earlier the envoy had denied it.', ['Two days earlier = 2031-05-13']],
    ['It opened three years ago.', ['three years ago = 2028']],
    ['She spoke on Monday. The next day she left.', ['Monday = 2031-05-12', 'The next day = 2031-05-13']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('words that are no time', () => {
  test.each([
    'They may march on the bridge.',
    'Prime Minister May was silent on Article 5.',
    'March on, she told the crowd.',
    'Resolution 2034 and Base 1960 were named.',
    'About 2,000 troops and 1900 cars passed.',
    'The second clause fell.',
    'A 44-year-old man sat in the sun.',
    'The score was 3-2.',
    'The Sunday Times wrote it.',
    'The paper is up to date.',
  ])('%s', (text) => expect(times(text)).toEqual([]))
})

describe('what the expression stands in', () => {
  test('inside a quotation it counts from the day of the utterance', () => {
    expect(times('On Monday she said: "We sign tomorrow."')).toEqual(['Monday = 2031-05-12', 'tomorrow = 2031-05-13'])
  })
  test('with no day of publication it stays vague', () => {
    expect(times('They met on Friday and on 3 June, and last year.', '')).toEqual(['Friday = XXXX-WXX-5', '3 June = XXXX-06-03', 'last year = XXXX'])
  })
  test('weekday, day and month together tell the year beside a year the text names', () => {
    expect(times('In 2030 they quarrelled. On Thursday, May 15, they made peace.', '')).toContain('Thursday, May 15 = 2031-05-15')
  })
})
