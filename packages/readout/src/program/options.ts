import { type Command, Option } from 'commander'
import { allowanceOf, pageAddressOf, timeOf } from '../given-options.ts'

/** What tells the command line the exit code of the verb that ran. */
export type Finish = (code: number) => void

/** Options of every verb that reads. */
export function shared(command: Command, states = true): Command {
  command.option('--no-model', 'rules alone, without the model').option('-o, --output <file>', 'write to a file; it appears whole or not at all')
  return states ? command.option('--states <file>', 'a table of states of your own (JSON)') : command
}

/** Options of every verb that shows something. */
export function drawn(command: Command): Command {
  return command.option('--json', 'machine-readable, as readout schema describes').option('--plain', 'one line each, no colour, no line breaks')
}

/** Options of every verb that opens the store. */
export function stored(command: Command): Command {
  return command.option('--data <dir>', 'folder of the store; else READOUT_DATA, DATABASE_URL or the XDG data folder')
}

/** Options of every verb that answers from the store. */
export function answered(command: Command): Command {
  return drawn(stored(command)).option('-o, --output <file>', 'write to a file; it appears whole or not at all')
}

/** Also request pages from an address outside the public network. */
export function allowing(command: Command): Command {
  return command.addOption(
    new Option('--allow <address:port>', 'also request pages from this address outside the public network; may stand more than once').argParser(
      (value: string, all: string[] = []) => [...all, allowanceOf(value)],
    ),
  )
}

/** Options of the verbs that read one page: what is known about it beside its own words. */
export function page(command: Command): Command {
  return allowing(
    drawn(shared(command))
      .option('--url <address>', 'the address a saved page came from', pageAddressOf)
      .option('--title <words>', 'the title, where the text lacks it')
      .option('--published <date>', 'the day it came out, where the page does not print it')
      .option('--fetched <time>', 'when it was saved', timeOf),
  )
}
