import { existsSync } from 'node:fs'
import { ReadoutError } from '@readout/record'
import type { Command } from 'commander'
import { allowing, drawn, type Finish, page, shared, stored } from './options.ts'

/** The verbs that read and keep nothing. */
export function registerReading(program: Command, finish: Finish): void {
  page(program.command('read').description('print the record of one page').argument('<target>', 'address, file, or - for standard input'))
    .option('--explain', 'add ids, rules, confidence and the notes of each stage')
    .allowExcessArguments()
    .action(async (target, options, { args }: Command) => {
      if (args.length > 1) throw tooManyPages(args)
      finish(await (await import('../verbs/read.ts')).readVerb(target, options))
    })

  shared(
    program.command('batch').description('JSON lines in, JSON lines out: {id, html | text, url?, title?, published?, fetched?, mediaType?} -> {id, reading}'),
  )
    .option('--jobs <n>', 'pages read side by side', '1')
    .option('--check', 'prove for every reading that each line stands on its characters')
    .option('--part', 'one part of a larger run: exit code 0 even where no line of it could be read')
    .allowExcessArguments()
    .action(async (options, { args }: Command) => {
      if (args.length) throw new ReadoutError('USAGE', `batch reads standard input and takes no file: readout batch < ${args[0]}`)
      finish(await (await import('../verbs/batch.ts')).batchVerb(options))
    })

  page(
    program
      .command('explain')
      .description('how one line came about, stage by stage')
      .argument('<target>', 'address, file, or -')
      .argument('<line>', 'id of the line, its beginning, or characters such as 212-287'),
  ).action(async (target, line, options) => finish(await (await import('../verbs/explain.ts')).explainVerb(target, line, options)))

  allowing(
    drawn(
      shared(
        program
          .command('compare')
          .description('two accounts of one contact, point by point; one page that quotes both sides; with --batch JSON lines {id, sides, texts} in')
          .argument('[a]', 'one side’s text: address, file, or - for standard input')
          .argument('[b]', 'the other side’s; left out: standard input parted by a line ---, or one page that quotes both'),
      ),
    ),
  )
    .option('--batch', 'JSON lines of pairs in, comparisons out')
    .option('--sides <a,b>', 'names of the sides, where the texts do not tell')
    .option('--separator <line>', 'the line that parts two texts on standard input', '---')
    .option('--differences', 'leave out what both tell alike')
    .option('--explain', 'add why each row is one')
    .option('--md', 'as Markdown, with numbered sources')
    .option('--html', 'as a page that stands alone, with numbered sources')
    .option('--docx', 'as a .docx file, with numbered sources')
    .action(async (a, b, options) => finish(await (await import('../verbs/compare.ts')).compareVerb(a, b, options)))

  allowing(
    drawn(
      shared(
        program
          .command('check-quotes')
          .description('each quotation of a story against the issuer’s own text')
          .argument('<story>', 'address, file, or -')
          .argument('<original>', 'address, file, or -'),
      ),
    ),
  ).action(async (story, original, options) => finish(await (await import('../verbs/check-quotes.ts')).checkQuotesVerb(story, original, options)))

  registerAbout(program, finish)
}

/** The verbs that show what comes with the program and how it does. */
function registerAbout(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print the JSON Schema of what --json gives')
    .option('-o, --output <file>', 'write to a file')
    .action(async (options) => finish(await (await import('../verbs/schema.ts')).schemaVerb(options)))

  drawn(
    shared(
      program.command('demo').description('read the invented coverage that comes with the project').argument('[name]', 'pages whose file name holds this'),
      false,
    ),
  )
    .option('--explain', 'add ids, rules, confidence and the notes of each stage')
    .action(async (name, options) => finish(await (await import('../verbs/demo.ts')).demoVerb(name, options)))

  drawn(stored(program.command('doctor').description('what is here and what is missing: versions, model, database, network')))
    .option('--check', 'also prove the whole store: hashes, spans, references')
    .option('--no-model', 'do not open the model')
    .option('-o, --output <file>', 'write to a file')
    .action(async (options) => finish(await (await import('../verbs/doctor.ts')).doctorVerb(options)))
}

/** More pages than one: what may have been meant. */
function tooManyPages(targets: readonly string[]): ReadoutError {
  const [a = '', b = ''] = targets
  const spaced = targets.join(' ')
  const instead = existsSync(spaced)
    ? `For the file of that name put it in quotation marks: readout read "${spaced}".`
    : `Read each by itself${targets.length === 2 ? `, lay two accounts of one contact side by side with readout compare ${a} ${b},` : ''} or keep all of them with readout save ${spaced}.`
  return new ReadoutError('USAGE', `read takes one page, not ${targets.length}. ${instead}`, { data: { targets } })
}
