import { Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { say } from './output/announce.ts'

const EXITS = 'Exit codes: 0 ok, 1 error, 2 usage, 3 nothing found, 4 refused (robots.txt, private network, the site), 5 language not read.'

/** The command line as commander knows it; `finish` gets the exit code of the verb that ran. */
export function makeProgram(finish: (code: number) => void): Command {
  const program = new Command('readout')
  // Before any subcommand is added: they copy these.
  program
    .exitOverride()
    .configureOutput({ writeErr: (text) => say(text.trimEnd()) })
    .showHelpAfterError('readout --help lists the verbs and options.')
  program
    .description('Who said what, through whom, to whom: the record behind a news page.\nreadout URL, readout FILE and readout - read at once.')
    .version(manifest.version, '-V, --version', 'print the version')
    .addHelpText('after', `\n${EXITS}\nNothing is kept and nothing but the page you name is requested.`)

  page(program.command('read').description('print the record of one page').argument('<target>', 'address, file, or - for standard input'))
    .option('--explain', 'add ids, rules, confidence and the notes of each stage')
    .action(async (target, options) => finish(await (await import('./verbs/read.ts')).readVerb(target, options)))

  shared(
    program.command('batch').description('JSON lines in, JSON lines out: {id, html | text, url?, title?, published?, fetched?, mediaType?} -> {id, reading}'),
  )
    .option('--jobs <n>', 'pages read side by side', '1')
    .option('--check', 'prove for every reading that each line stands on its characters')
    .action(async (options) => finish(await (await import('./verbs/batch.ts')).batchVerb(options)))

  page(
    program
      .command('explain')
      .description('how one line came about, stage by stage')
      .argument('<target>', 'address, file, or -')
      .argument('<line>', 'id of the line, its beginning, or characters such as 212-287'),
  ).action(async (target, line, options) => finish(await (await import('./verbs/explain.ts')).explainVerb(target, line, options)))

  drawn(
    shared(
      program
        .command('compare')
        .description('two accounts of one contact, point by point; with --batch JSON lines {id, sides, texts} in')
        .argument('[a]', 'one side’s text: address or file')
        .argument('[b]', 'the other side’s'),
    ),
  )
    .option('--batch', 'JSON lines of pairs in, comparisons out')
    .option('--sides <a,b>', 'names of the sides, where the texts do not tell')
    .option('--differences', 'leave out what both tell alike')
    .action(async (a, b, options) => finish(await (await import('./verbs/compare.ts')).compareVerb(a, b, options)))

  drawn(
    shared(
      program
        .command('check-quotes')
        .description('each quotation of a story against the issuer’s own text')
        .argument('<story>', 'address or file')
        .argument('<original>', 'address or file'),
    ),
  ).action(async (story, original, options) => finish(await (await import('./verbs/check-quotes.ts')).checkQuotesVerb(story, original, options)))

  program
    .command('schema')
    .description('print the JSON Schema of what --json gives')
    .option('-o, --output <file>', 'write to a file')
    .action(async (options) => finish(await (await import('./verbs/schema.ts')).schemaVerb(options)))

  drawn(
    shared(
      program.command('demo').description('read the invented coverage that comes with the project').argument('[name]', 'pages whose file name holds this'),
      false,
    ),
  )
    .option('--explain', 'add ids, rules, confidence and the notes of each stage')
    .action(async (name, options) => finish(await (await import('./verbs/demo.ts')).demoVerb(name, options)))

  drawn(program.command('doctor').description('what is here and what is missing: versions, model, database, network'))
    .option('--no-model', 'do not open the model')
    .option('-o, --output <file>', 'write to a file')
    .action(async (options) => finish(await (await import('./verbs/doctor.ts')).doctorVerb(options)))
  return program
}

/** Options of every verb that reads. */
function shared(command: Command, states = true): Command {
  command.option('--no-model', 'rules alone, without the model').option('-o, --output <file>', 'write to a file; it appears whole or not at all')
  return states ? command.option('--states <file>', 'a table of states of your own (JSON)') : command
}

function drawn(command: Command): Command {
  return command.option('--json', 'machine-readable, as readout schema describes').option('--plain', 'one line each, no colour, no line breaks')
}

/** Options of the verbs that read one page: what is known about it beside its own words. */
function page(command: Command): Command {
  return drawn(shared(command))
    .option('--url <address>', 'the address a saved page came from')
    .option('--title <words>', 'the title, where the text lacks it')
    .option('--published <date>', 'the day it came out, where the page does not print it')
    .option('--fetched <time>', 'when it was saved')
    .addOption(
      new Option('--allow <address:port...>', 'also request pages from this address outside the public network').argParser(
        (value: string, all: string[] = []) => [...all, value],
      ),
    )
}
