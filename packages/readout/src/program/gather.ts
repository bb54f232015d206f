import type { Command } from 'commander'
import { allowing, type Finish, stored } from './options.ts'

/** The verbs that follow feeds and do the work that waits. */
export function registerGathering(program: Command, finish: Finish): void {
  allowing(stored(program.command('worker').description('do the work that waits: fetch what is due, read it, join it to what is held')))
    .option('--threads <n>', 'threads on this machine, each with a model of its own', '1')
    .option('--side-by-side <n>', 'jobs of one thread side by side, since most of a fetch is waiting', '4')
    .option('--once', 'end when nothing is left that is due')
    .option('--json', 'one line a job on standard output, as JSON')
    .option('--states <file>', 'a table of states of your own (JSON)')
    .option('--no-model', 'rules alone, without the model')
    .action(async (options) => finish(await (await import('../verbs/worker.ts')).workerVerb(options)))
}
