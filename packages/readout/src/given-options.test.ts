import { expect, test } from 'vitest'
import { allowanceOf, isCalendarDay, pageAddressOf, rightsOf, sidesOf, timeOf } from './given-options.ts'

test.each(['127.0.0.1:8080', '[::1]:8080', '10.0.0.5:1'])('--allow %s', (given) => expect(allowanceOf(given)).toBe(given))
test.each(['foo', '127.0.0.1', '300.0.0.1:80', '127.0.0.1:0', '127.0.0.1:70000', 'times.example:80', 'https://times.example/', ''])(
  '--allow %j is told what to write',
  (given) => expect(() => allowanceOf(given)).toThrow('--allow takes the number of a machine and a port'),
)

test.each(['2024-05-03', '2024-05-03T14:30Z', '2024-05-03T14:30:05.5+02:00'])('--fetched %s', (given) => expect(timeOf(given)).toBe(given))
test.each(['yesterday', '2024-02-30', '2024-05-03T25:00Z', '3 May 2024', ''])('--fetched %j is refused', (given) =>
  expect(() => timeOf(given)).toThrow('--fetched takes'),
)

test('a day that there is', () => expect(['2024-02-29', '2023-02-29', '2024-13-01'].map(isCalendarDay)).toEqual([true, false, false]))

test.each(['notaurl', 'ftp://times.example/', 'https://', ''])('--url %j is refused', (given) => expect(() => pageAddressOf(given)).toThrow('--url takes'))

test('rights by kind or by the name of a licence; a slip in a kind is no licence', () => {
  expect([rightsOf('own'), rightsOf('CC BY 4.0'), rightsOf('MIT')]).toEqual([
    { kind: 'own' },
    { kind: 'licence', licence: 'CC BY 4.0' },
    { kind: 'licence', licence: 'MIT' },
  ])
  for (const slip of ['unkown', 'Public Domain', 'OWN', ' ']) expect(() => rightsOf(slip)).toThrow('--rights takes')
})

test('one side or two', () => {
  expect([sidesOf('xaa, XBB'), sidesOf('NATO')]).toEqual([['XAA', 'XBB'], ['NATO']])
  for (const wrong of ['a,b,c', 'XAA,', '']) expect(() => sidesOf(wrong)).toThrow('--sides takes')
})
