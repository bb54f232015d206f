import { CommitmentKind, ReadoutError } from '@readout/record'
import { listJoinedCommitments } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { moreOf, printRows } from '../store-text/rows.ts'
import { tellJoinedCommitment } from '../store-text/tell-joined.ts'
import { findActor } from './person.ts'
import { numberOf, type StoreOptions } from './search.ts'

export type IfThenOptions = StoreOptions & { open?: boolean; by?: string; sides?: string[]; kind?: string; limit?: string }

/** `readout if-then`: warnings, promises and demands with all their wordings, the latest first; `--open` those that nothing later settles. */
export async function ifThenVerb(options: IfThenOptions): Promise<number> {
  if (options.kind !== undefined && !CommitmentKind.safeParse(options.kind).success)
    throw new ReadoutError('USAGE', `--kind takes ${CommitmentKind.options.join(', ')}, not "${options.kind}".`)
  return withData(options, async (engine) => {
    const by = options.by === undefined ? undefined : await findActor(engine, options.by)
    const found = await listJoinedCommitments(engine, {
      limit: numberOf('--limit', options.limit, 50),
      ...(options.open ? { status: 'standing' } : {}),
      ...(options.kind ? { kind: options.kind } : {}),
      ...(by ? { actor: by.id } : {}),
      ...(options.sides ? { sides: options.sides } : {}),
    })
    const terminal = openTerminal(options)
    const text = options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : found.total
        ? printRows(found.rows.map(tellJoinedCommitment), terminal) + moreOf(found.rows.length, found.total, 'commitments')
        : `No ${options.open ? 'open ' : ''}if-then, promise or demand${asksForSome(options) ? ' as asked for' : ''} is kept in ${placeOfData(options)}.\n`
    await writeOutput(text, options.output)
    return found.total ? EXIT.ok : EXIT.nothingFound
  })
}

const asksForSome = ({ by, sides, kind }: IfThenOptions): boolean => [by, sides, kind].some((asked) => asked !== undefined)
