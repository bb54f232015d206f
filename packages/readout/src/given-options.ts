import { nearest } from '@readout/ingest'
import { ReadoutError, type Rights } from '@readout/record'

/**
 * An address outside the public network that may be requested, as the guard compares it.
 * Example: allowanceOf('127.0.0.1:8080') -> '127.0.0.1:8080'.
 * @throws USAGE
 */
export function allowanceOf(given: string): string {
  const [, host = '', port = ''] = /^\[?([^\]]*)\]?:(\d{1,5})$/.exec(given) ?? []
  if (isNumber(host) && Number(port) >= 1 && Number(port) <= 65_535) return given
  const name = /^(?:https?:\/\/)?localhost(?::(\d+))?/i.exec(given)
  const instead = name ? ` Write 127.0.0.1:${name[1] ?? '80'}.` : ' Write it as 10.0.0.5:8080 or [::1]:8080, once for each --allow.'
  throw new ReadoutError('USAGE', `--allow takes the number of a machine and a port, not "${given}".${instead}`)
}

/** True for the number of a machine, as in 10.0.0.5 or ::1. */
function isNumber(host: string): boolean {
  if (host.includes(':')) return URL.canParse(`http://[${host}]/`)
  const parts = host.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
}

/** The address that a saved page came from. @throws USAGE */
export function pageAddressOf(given: string): string {
  if (/^https?:\/\/[^\s/]+/i.test(given) && URL.canParse(given)) return given
  const instead = URL.canParse(`https://${given}`) && /^[\w-]+(?:\.[\w-]+)+/.test(given) ? ` Did you mean https://${given}?` : ''
  throw new ReadoutError('USAGE', `--url takes a web address such as https://times.example/talks, not "${given}".${instead}`)
}

/** When a page was saved. @throws USAGE */
export function timeOf(given: string): string {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(given)?.[1]
  if (date !== undefined && isCalendarDay(date) && !Number.isNaN(Date.parse(given))) return given
  throw new ReadoutError('USAGE', `--fetched takes a day, or a day and a time: 2024-05-03 or 2024-05-03T14:30Z, not "${given}".`)
}

/** True for a day that there is. Example: isCalendarDay('2024-02-30') -> false. */
export function isCalendarDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/**
 * One side or two, by the codes that lines carry.
 * Example: sidesOf('xaa, XBB') -> ['XAA', 'XBB'].
 * @throws USAGE
 */
export function sidesOf(given: string): string[] {
  const sides = given.split(',').map((side) => side.trim().toUpperCase())
  if (sides.length <= 2 && sides.every((side) => /^[A-Z]{2,12}$/.test(side))) return sides
  throw new ReadoutError('USAGE', `--sides takes one code or two, as in --sides XAA,XBB, not "${given}". readout person NAME shows the code of a state.`)
}

const KINDS = ['own', 'public-domain', 'unknown'] as const

/**
 * The rights a person names: a kind, or the name of a licence; a slip in a kind is no licence.
 * Example: rightsOf('CC BY 4.0') -> { kind: 'licence', licence: 'CC BY 4.0' }.
 * @throws USAGE
 */
export function rightsOf(given: string): Rights {
  const named = given.trim()
  const kind = KINDS.find((one) => one === named)
  if (kind) return { kind }
  const meant = nearest(named.replace(/[\s_]+/g, '-'), KINDS)
  if (!named || meant)
    throw new ReadoutError(
      'USAGE',
      `--rights takes own, public-domain, unknown or the name of a licence, not "${given}".${meant ? ` Did you mean ${meant}?` : ''}`,
    )
  return { kind: 'licence', licence: named }
}
