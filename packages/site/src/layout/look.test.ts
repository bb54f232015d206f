import { expect, test } from 'vitest'
import { knownZone, lookCookie, lookOf } from './look.ts'

const asked = (cookie: string) => lookOf({ req: { header: () => cookie } } as never)

test('a look is kept in its cookie and read again', () => {
  const look = { theme: 'dark', keys: false, zone: 'America/New_York' } as const
  expect(asked(lookCookie(look).split(';')[0] as string)).toEqual(look)
})

test.each(['readout-look=purple.maybe.Nowhere~City', 'readout-look=', 'other=1', 'readout-look=dark.on.<script>'])(
  '%s falls back to what is usual',
  (cookie) => {
    const { zone } = asked(cookie)
    expect(zone).toBe('UTC')
  },
)

test('a zone that no machine knows is UTC', () => {
  expect(knownZone('Mars/Olympus')).toBe('UTC')
  expect(knownZone('x'.repeat(99))).toBe('UTC')
})
