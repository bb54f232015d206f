import type { Command } from 'commander'
import { type Finish, page, stored } from './options.ts'

/** The verbs that keep, search, judge and take away. */
export function registerKeeping(program: Command, finish: Finish): void {
  stored(page(program.command('save').description('read pages and keep them').argument('<targets...>', 'addresses, files, or - for standard input')))
    .option('--rights <rights>', 'whose text it is: own, public-domain, unknown, or the name of a licence')
    .action(async (targets, options) => finish(await (await import('../verbs/save.ts')).saveVerb(targets, options)))
}
