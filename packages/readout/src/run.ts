import process from 'node:process'
import { nearest } from '@readout/ingest'
import { ReadoutError } from '@readout/record'
import { EXIT, exitOfError } from './exit-code.ts'
import { say } from './output/announce.ts'
import { resolveArguments } from './resolve-arguments.ts'
import { VERBS } from './verbs.ts'

/** Runs the command line and gives the exit code; every error is said on standard error with its code and what to do. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.ok
  try {
    const resolved = resolveArguments(args)
    const { makeProgram } = await import('./program.ts')
    const program = makeProgram((given) => {
      code = given
    })
    if (!resolved.length) {
      say(program.helpInformation().trimEnd())
      return EXIT.usage
    }
    const [verb, about] = resolved
    if (verb === 'help' && about !== undefined && !(VERBS as readonly string[]).includes(about)) {
      const meant = nearest(about, VERBS)
      throw new ReadoutError('USAGE', `There is no verb ${about}.${meant ? ` Did you mean readout help ${meant}?` : ''} readout --help lists the verbs.`)
    }
    await program.parseAsync(resolved, { from: 'user' })
    return code
  } catch (error) {
    return told(error)
  }
}

function told(error: unknown): number {
  const { code = '', exitCode } = (error ?? {}) as { code?: string; exitCode?: number }
  // commander has said its own words already; help and version end with 0.
  if (code.startsWith('commander.')) return exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof ReadoutError) {
    say(`${error.message} (${error.code})`)
    return exitOfError(error.code)
  }
  say(`Readout failed: ${error instanceof Error ? error.message : String(error)}. This is a fault of the program: please report it with the page. (INTERNAL)`)
  if (process.env['READOUT_DEBUG'] && error instanceof Error) say(error.stack ?? '')
  return EXIT.error
}
