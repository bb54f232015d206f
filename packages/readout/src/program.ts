import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { say } from './output/announce.ts'
import { registerGathering } from './program/gather.ts'
import { registerKeeping } from './program/keep.ts'
import type { Finish } from './program/options.ts'
import { registerReading } from './program/read.ts'
import { registerServing } from './program/serve.ts'
import { registerTaking } from './program/take.ts'

const EXITS = 'Exit codes: 0 ok, 1 error, 2 usage, 3 nothing found, 4 refused (robots.txt, private network, the site), 5 language not read.'

/** The command line as commander knows it; `finish` gets the exit code of the verb that ran. */
export function makeProgram(finish: Finish): Command {
  const program = new Command('readout')
  // Before any subcommand is added: they copy these.
  program
    .exitOverride()
    .configureOutput({ writeErr: (text) => say(text.trimEnd()) })
    .showHelpAfterError('readout --help lists the verbs and options.')
  program
    .description('Who said what, through whom, to whom: the record behind a news page.\nreadout URL, readout FILE and readout - read at once.')
    .version(manifest.version, '-V, --version', 'print the version')
    .addHelpText('after', `\n${EXITS}\nReading keeps nothing, and nothing but the page you name is requested.`)
  for (const register of [registerReading, registerKeeping, registerTaking, registerGathering, registerServing]) register(program, finish)
  for (const verb of program.commands) if (verb.name() !== 'search') verb.showHelpAfterError(`readout ${verb.name()} --help tells what it takes.`)
  return program
}
