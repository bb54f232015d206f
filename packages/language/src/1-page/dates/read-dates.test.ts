import { describe, expect, test } from 'vitest'
import { readDates } from './read-dates.ts'

const day = (text: string, dayFirst = false) => readDates(text, { dayFirst })[0]?.day

describe('readDates', () => {
  test.each([
    ['Dec 22, 2023', '2023-12-22'],
    ['22 December 2023', '2023-12-22'],
    ['Friday, December 22nd, 2023', '2023-12-22'],
    ['3. März 2024', '2024-03-03'],
    ['le 1er août 2022', '2022-08-01'],
    ['5 de mayo de 2021', '2021-05-05'],
    ['10 de março de 2020', '2020-03-10'],
    ['7 gennaio 2019', '2019-01-07'],
    ['14 februari 2018', '2018-02-14'],
    ['9 мая 2017', '2017-05-09'],
    ['2024年4月24日', '2024-04-24'],
    ['2024-04-24T10:00:00Z', '2024-04-24'],
    ['24.04.2024', '2024-04-24'],
    ['Datum:26. Januar 2022', '2022-01-26'],
  ])('%s', (text, want) => expect(day(text)).toBe(want))
  test('3/4/2024 by the reading', () => {
    expect(day('3/4/2024')).toBe('2024-03-04')
    expect(day('3/4/2024', true)).toBe('2024-04-03')
    expect(day('13/4/2024')).toBe('2024-04-13')
  })
  test('time and offset are kept as printed', () => {
    expect(readDates('Dec 18, 2023 9:05 pm EST')[0]).toMatchObject({ day: '2023-12-18', time: '21:05', zone: '-05:00' })
    expect(readDates('2024-03-03T23:30:00+05:30')[0]).toMatchObject({ time: '23:30:00', zone: '+05:30' })
    expect(readDates('3. März 2024, 14:05 Uhr')[0]).toMatchObject({ time: '14:05' })
  })
  test('the place of the date and its time', () => {
    const text = 'Published Dec 22, 2023, 9:41 AM today'
    const [date] = readDates(text)
    expect(text.slice(date?.start, date?.end)).toBe('Dec 22, 2023, 9:41 AM')
  })
  test.each(['2024', 'May 2024', '31 February 2024', '45/67/2024', '1.2.3', '10:26'])('no day in %s', (text) => expect(readDates(text)).toEqual([]))
})
