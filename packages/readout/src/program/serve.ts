import type { Command } from 'commander'
import { allowing, answered, type Finish, stored } from './options.ts'

/** The verbs that serve the record to others. */
export function registerServing(program: Command, finish: Finish): void {
  allowing(stored(program.command('serve').description('the record as a news site; on this machine only, unless --host names another address')))
    .option('--host <address>', 'address to listen on; else READOUT_HOST, else 127.0.0.1')
    .option('--port <number>', 'port to listen on; else READOUT_PORT, else 8321 or the next free one')
    .option('--origin <url>', 'the address readers see, where a proxy stands before the site; else READOUT_ORIGIN')
    .option('--name <words>', 'the name on the masthead; else READOUT_NAME')
    .option('--replies', 'let readers write replies, shown after a person has read them')
    .option('--show-unchecked', 'beyond this machine show lines that nobody has checked, under a banner')
    .option('--demo', 'first keep the invented demo coverage, where the store holds nothing yet')
    .option('--no-worker', 'start no worker beside the site: feeds are then fetched by readout worker or readout fetch')
    .option('--states <file>', 'a table of states of your own (JSON)')
    .option('--no-model', 'rules alone, without the model')
    .action(async (options) => finish(await (await import('../verbs/serve.ts')).serveVerb(options)))

  answered(
    program
      .command('replies [what] [id]')
      .description('what readers sent and nobody decided yet; email ID shows one e-mail to the holder of the key, erase ID takes one away'),
  ).action(async (what, id, options) => finish(await (await import('../verbs/replies.ts')).repliesVerb(what, id, options)))

  allowing(
    stored(program.command('mcp').description('the record as tools for an assistant: a server of the Model Context Protocol on standard input and output')),
  )
    .option('--write', 'also offer tools that keep pages and judge lines; without it every tool only looks')
    .option('--states <file>', 'a table of states of your own (JSON)')
    .option('--no-model', 'rules alone, without the model')
    .action(async (options) => finish(await (await import('../verbs/mcp.ts')).mcpVerb(options)))
}
