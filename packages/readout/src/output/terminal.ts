import process from 'node:process'
import colours from 'picocolors'

/** How a record may be drawn: the columns there are, and the colours, which write nothing where none are wanted. */
export type Terminal = { width: number; wrap: boolean; colours: ReturnType<typeof colours.createColors> }

export type DrawOptions = { plain?: boolean; output?: string }

/**
 * What standard output can show. NO_COLOR, TERM=dumb, --plain, a file and a pipe take the colours away; --plain takes the line breaks away too.
 * FORCE_COLOR and COLUMNS are obeyed.
 */
export function openTerminal(options: DrawOptions, env = process.env, stream: { isTTY?: boolean; columns?: number } = process.stdout): Terminal {
  const live = stream.isTTY === true && options.output === undefined
  const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0'
  const coloured = !options.plain && !env['NO_COLOR'] && env['TERM'] !== 'dumb' && (live || forced)
  const columns = Number(env['COLUMNS']) || (live ? stream.columns : undefined) || 80
  return { width: Math.max(24, Math.min(columns, 110)), wrap: !options.plain, colours: colours.createColors(coloured) }
}
