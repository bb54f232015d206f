import type { Command } from 'commander'
import { rightsOf, sidesOf } from '../given-options.ts'
import { answered, drawn, type Finish, page, shared, stored } from './options.ts'

/** The verbs that keep, search and judge. */
export function registerKeeping(program: Command, finish: Finish): void {
  stored(page(program.command('save').description('read pages and keep them').argument('<targets...>', 'addresses, files, or - for standard input')))
    .option('--rights <rights>', 'whose text it is: own, public-domain, unknown, or the name of a licence', rightsOf)
    .action(async (targets, options) => finish(await (await import('../verbs/save.ts')).saveVerb(targets, options)))

  answered(
    program
      .command('search')
      .showHelpAfterError('A search that begins with a minus stands behind --: readout search -- -port. readout search --help lists the options.')
      .description('lines of the kept record: by: to: about: via: outlet: type: act: is: has: after: before: age:<7d "exact words" -not')
      .argument('[words...]', 'what to find; without any, everything'),
  )
    .option('--limit <n>', 'lines shown at once', '20')
    .option('--offset <n>', 'lines passed over')
    .action(async (words, options) => finish(await (await import('../verbs/search.ts')).searchVerb(words, options)))

  answered(
    program
      .command('person')
      .description('somebody: roles, spellings, what was said by and about them, contacts, if-thens')
      .argument('<name...>', 'a name in any spelling, or an id'),
  )
    .option('--limit <n>', 'lines of each kind', '20')
    .action(async (words, options) => finish(await (await import('../verbs/person.ts')).personVerb(words, options)))

  answered(
    program
      .command('contact')
      .description('one call or meeting as every page tells it; without an id the list of them')
      .argument('[id]', 'id of a contact or of a line of it'),
  )
    .option('--sides <a,b>', 'only contacts of these sides (codes such as XAA,XBB)', sidesOf)
    .option('--limit <n>', 'contacts listed', '50')
    .action(async (id, options) => finish(await (await import('../verbs/contact.ts')).contactVerb(id, options)))

  answered(program.command('if-then').description('warnings, promises and demands with all their wordings'))
    .option('--open', 'only those that nothing later settles')
    .option('--by <name>', 'whose')
    .option('--sides <a,b>', 'between these sides', sidesOf)
    .option('--kind <kind>', 'threat, warning, promise, offer, demand or refusal')
    .option('--limit <n>', 'shown at once', '50')
    .action(async (options) => finish(await (await import('../verbs/if-then.ts')).ifThenVerb(options)))

  answered(program.command('calendar').description('talks that are set, by their day'))
    .option('--ics', 'as iCalendar')
    .option('--all', 'past ones too')
    .option('--sides <a,b>', 'only talks of these sides', sidesOf)
    .action(async (options) => finish(await (await import('../verbs/calendar.ts')).calendarVerb(options)))

  registerPairs(program, finish)

  answered(program.command('review').description('judge lines one by one: a accepts, e edits, r rejects, s skips, u undoes, q ends'))
    .option('--type <kind>', 'statement, contact, commitment, talks, event or assessment')
    .option('--limit <n>', 'lines taken up, the least sure first', '200')
    .option('--sample <n>', 'a random sample instead, whose verdicts give precision with its interval')
    .option('--seed <seed>', 'the same seed draws the same lines', '1')
    .option('--report', 'only tell what the verdicts on the sample come to')
    .option('--who <name>', 'who judges; else READOUT_NAME or your name on this machine')
    .action(async (options) => finish(await (await import('../verbs/review.ts')).reviewVerb(options)))

  drawn(stored(shared(program.command('reprocess').description('read stored pages again with this version; your verdicts are kept'))))
    .option('--since <version>', 'only what was read by a version before this one')
    .option('--all', 'pages this version has read, too')
    .option('--dry-run', 'tell what would change and keep nothing')
    .option('--yes', 'keep without telling first')
    .action(async (options) => finish(await (await import('../verbs/reprocess.ts')).reprocessVerb(options)))

  answered(program.command('withdraw').description('take a page’s text and bytes out of the store; a tombstone stays').argument('<source>', 'id of the page'))
    .option('--reason <words>', 'why')
    .action(async (source, options) => finish(await (await import('../verbs/withdraw.ts')).withdrawVerb(source, options)))
}

/** The verbs of two sides. */
function registerPairs(program: Command, finish: Finish): void {
  answered(
    program
      .command('dyad')
      .description('what pages tell between two sides: conflict and cooperation by day, calls and meetings, talks, if-thens')
      .argument('<a>', 'a state, or who speaks for it: a name, a code such as XAA, an id')
      .argument('<b>', 'the other'),
  )
    .option('--by <name>', 'only what is told by this account')
    .option('--limit <n>', 'lines of each kind', '20')
    .action(async (a, b, options) => finish(await (await import('../verbs/dyad.ts')).dyadVerb(a, b, options)))

  answered(
    program
      .command('watch')
      .description('watch two sides, or a search; without either what is watched, with what is new since you last said that you had seen it')
      .argument('[words...]', 'two sides (A B), or a search such as by:oak'),
  )
    .option('--seen', 'you have seen all of it: what is new counts from now')
    .option('--remove', 'watch these no longer')
    .action(async (words, options) => finish(await (await import('../verbs/watch.ts')).watchVerb(words, options)))
}
