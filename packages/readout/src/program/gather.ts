import type { Command } from 'commander'
import { rightsOf } from '../given-options.ts'
import { allowing, answered, type Finish, stored } from './options.ts'

/** The verbs that follow feeds and do the work that waits. */
export function registerGathering(program: Command, finish: Finish): void {
  allowing(
    answered(
      program
        .command('add')
        .description('follow a feed, a site, a sitemap, the feeds of an OPML file, or one page')
        .argument('<targets...>', 'addresses, or OPML files'),
    ),
  )
    .option('--page', 'the address is a page to follow by itself, whatever feeds it names')
    .option('--feed', 'look for a feed, even where the address holds an article')
    .option('--title <words>', 'what it is called here')
    .option('--folder <name>', 'where it stands in the list')
    .option('--rights <rights>', 'whose texts these are: own, public-domain, unknown, or the name of a licence', rightsOf)
    .option('--heed-robots', 'ask robots.txt before the feed itself, too (pages are always asked for)')
    .option('--all', 'of a sitemap, take what was there before, too')
    .action(async (targets, options) => finish(await (await import('../verbs/add.ts')).addVerb(targets, options)))

  allowing(
    answered(
      program
        .command('fetch')
        .description('fetch once what is due of all that is followed, and read the pages it names')
        .argument('[feeds...]', 'only these, due or not: addresses or ids'),
    ),
  )
    .option('--all', 'every feed now, due or not')
    .option('--limit <n>', 'pages read at most; the rest stays due', '1000')
    .option('--states <file>', 'a table of states of your own (JSON)')
    .option('--no-model', 'rules alone, without the model')
    .action(async (feeds, options) => finish(await (await import('../verbs/fetch.ts')).fetchVerb(feeds, options)))

  answered(
    program.command('feeds').description('what is followed, how it does and when it is asked next').argument('[feeds...]', 'only these: addresses or ids'),
  )
    .option('--opml', 'write the list as OPML')
    .option('--pause', 'fetch no longer until it is resumed')
    .option('--resume', 'fetch again')
    .option('--remove', 'follow no longer; what was read stays')
    .option('--robots <on|off>', 'ask robots.txt before the feed itself')
    .option('--rights <rights>', 'whose texts these are: own, public-domain, unknown, or the name of a licence', rightsOf)
    .option('--title <words>', 'what it is called here')
    .option('--folder <name>', 'where it stands in the list')
    .action(async (feeds, options) => finish(await (await import('../verbs/feeds.ts')).feedsVerb(feeds, options)))

  allowing(stored(program.command('worker').description('do the work that waits: fetch what is due, read it, join it to what is held')))
    .option('--threads <n>', 'threads on this machine, each with a model of its own', '1')
    .option('--side-by-side <n>', 'jobs of one thread side by side, since most of a fetch is waiting', '4')
    .option('--once', 'end when nothing is left that is due')
    .option('--status', 'what waits, what is in work, what failed and why; nothing is done')
    .option('--retry', 'let what failed for good run again')
    .option('--json', 'one line a job on standard output, as JSON')
    .option('--states <file>', 'a table of states of your own (JSON)')
    .option('--no-model', 'rules alone, without the model')
    .action(async (options) => finish(await (await import('../verbs/worker.ts')).workerVerb(options)))
}
