import type { Command } from 'commander'
import { rightsOf } from '../given-options.ts'
import { allowing, drawn, type Finish, shared, stored } from './options.ts'

/** The verbs that take the record away and bring it in. */
export function registerTaking(program: Command, finish: Finish): void {
  stored(
    program
      .command('export')
      .description('everything, or what a search finds: jsonl csv parquet webanno polecat ics md html docx')
      .argument('[words...]', 'a search; without one everything'),
  )
    .option('--format <format>', 'else what the ending of -o names, else jsonl')
    .option('--no-text', 'ids, offsets and hashes alone, without the words of pages')
    .option('--private', 'take private fields along, as ciphertext')
    .option('--line <id>', 'all that one line stands on, as a folder')
    .option('--source <id>', 'the page of that line')
    .option('-o, --output <file>', 'write to a file; it appears whole or not at all')
    .action(async (words, options) => finish(await (await import('../verbs/export.ts')).exportVerb(words, options)))

  drawn(program.command('verify').description('prove what readout export --line made').argument('<folder>', 'the folder'))
    .option('-o, --output <file>', 'write to a file')
    .action(async (folder, options) => finish(await (await import('../verbs/verify.ts')).verifyVerb(folder, options)))

  drawn(
    stored(
      shared(
        program
          .command('import')
          .description('take in exports, folders of pages, PDFs, e-mails, web archives (WARC), JSON lines of pages')
          .argument('<paths...>', 'files or folders, or - for standard input'),
      ),
    ),
  )
    .option('--rights <rights>', 'whose texts these are: own, public-domain, unknown, or the name of a licence', rightsOf)
    .action(async (paths, options) => finish(await (await import('../verbs/import.ts')).importVerb(paths, options)))

  allowing(
    stored(
      program.command('rehydrate').description('put the text back into an export made without it').argument('<file>', 'what readout export --no-text wrote'),
    ),
  )
    .option('--fetch', 'ask the sites for pages that are not held here')
    .option('-o, --output <file>', 'write to a file; it appears whole or not at all')
    .action(async (file, options) => finish(await (await import('../verbs/rehydrate.ts')).rehydrateVerb(file, options)))

  stored(program.command('backup').description('a copy of the whole store, while it is in use').argument('<file>', 'a new file')).action(
    async (file, options) => finish(await (await import('../verbs/backup.ts')).backupVerb(file, options)),
  )
}
