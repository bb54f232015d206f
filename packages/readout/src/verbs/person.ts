import { type Joined, ReadoutError, tellValue } from '@readout/record'
import {
  type Engine,
  listJoinedActors,
  listJoinedCommitments,
  listJoinedContacts,
  listUtterances,
  loadJoinedActor,
  nameKeys,
  parseQuery,
  search,
} from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { dotted } from '../record-text/line.ts'
import { joined } from '../record-text/names.ts'
import { moreOf, printRows } from '../store-text/rows.ts'
import { tellJoinedCommitment, tellJoinedContact, tellUtterance } from '../store-text/tell-joined.ts'
import { numberOf, type StoreOptions } from './search.ts'

type Actor = Joined['actor']

/** Actors looked through for another spelling, those of most sources first. */
const LOOKED_THROUGH = 5000

/** `readout person NAME`: roles, spellings, what was said by and about somebody, contacts, if-thens. An office or state is found the same way. */
export async function personVerb(words: string[], options: StoreOptions & { limit?: string }): Promise<number> {
  const limit = numberOf('--limit', options.limit, 20)
  return withData(options, async (engine) => {
    const name = words.join(' ')
    const actor = await findActor(engine, name)
    const filter = { actor: actor.id, limit }
    const [said, commitments, contacts] = [
      await listUtterances(engine, filter),
      await listJoinedCommitments(engine, filter),
      await listJoinedContacts(engine, filter),
    ]
    const about = await search(engine, parseQuery(`about:"${actor.name.replaceAll('"', '')}"`), { now: new Date().toISOString(), limit: 0 })
    const terminal = openTerminal(options)
    const text = options.json
      ? `${JSON.stringify({ actor, said, about: about.total, commitments, contacts }, null, 2)}\n`
      : [
          headOf(actor, terminal),
          printRows(said.rows.map(tellUtterance), terminal),
          moreOf(said.rows.length, said.total, 'statements'),
          printRows(commitments.rows.map(tellJoinedCommitment), terminal),
          moreOf(commitments.rows.length, commitments.total, 'if-thens and promises'),
          printRows(contacts.rows.map(tellJoinedContact), terminal),
          moreOf(contacts.rows.length, contacts.total, 'contacts'),
          about.total ? `Spoken of in ${about.total} ${about.total === 1 ? 'line' : 'lines'}: readout search 'about:"${clean(actor.name)}"'\n` : '',
        ]
          .filter(Boolean)
          .join('\n')
    await writeOutput(text, options.output)
    return EXIT.ok
  })
}

/** The actor of an id or a name, under any spelling a table knows. @throws LINE_NOT_FOUND, naming those that come near */
export async function findActor(engine: Engine, name: string): Promise<Actor> {
  const known = await loadJoinedActor(engine, name)
  if (known) return known
  const wanted = nameKeys(name).join(' ')
  const { rows } = await listJoinedActors(engine, { order: 'sources', limit: LOOKED_THROUGH })
  const spelt = (actor: Actor) => [actor.name, ...actor.spellings.map(({ spelling }) => spelling)].map((spelling) => nameKeys(spelling).join(' '))
  const exact = rows.filter((actor) => spelt(actor).includes(wanted))
  const turned = exact.length ? exact : rows.filter((actor) => spelt(actor).some((spelling) => inOrder(spelling) === inOrder(wanted)))
  const within = turned.length ? turned : rows.filter((actor) => spelt(actor).some((spelling) => ` ${spelling} `.includes(` ${wanted} `)))
  const [first, ...more] = within
  if (first && !more.length) return first
  const whole = within.filter((actor) => nameKeys(actor.name).join(' ') === wanted)
  if (whole.length === 1 && whole[0]) return whole[0]
  throw new ReadoutError(
    'LINE_NOT_FOUND',
    first
      ? `${within.length} are called ${name}: ${joined(within.slice(0, 8).map((actor) => `${clean(actor.name)} (${actor.kind}, ${actor.id})`))}. Give the whole name or the id.`
      : `Nobody called ${name} is in the kept record. readout search '${name}' looks in all words.`,
  )
}

/** The words of a name in the order of the alphabet: "Oak Ann" is Ann Oak. */
const inOrder = (name: string): string => name.split(' ').sort().join(' ')

function headOf(actor: Actor, { colours, wrap }: Terminal): string {
  const day = (value: string) => tellValue(value) ?? value
  const roles = actor.roles.map((role) =>
    clean(
      `${[role.office, role.sideName ?? role.side].filter(Boolean).join(', ')} (${role.first === role.last ? day(role.first) : `${day(role.first)} to ${day(role.last)}`}, ${role.sources} ${role.sources === 1 ? 'source' : 'sources'})`,
    ),
  )
  const rows = [
    `${colours.bold(clean(actor.name))}  ${colours.dim(dotted([actor.kind, actor.code, `named in ${actor.sources} ${actor.sources === 1 ? 'source' : 'sources'}`, `first ${day(actor.first)}`, `last ${day(actor.last)}`, actor.id]))}`,
    ...(roles.length ? [roles.join(wrap ? '\n' : ' · ')] : []),
    ...(actor.spellings.length > 1
      ? [colours.dim(`also written ${joined(actor.spellings.map(({ spelling, sources }) => `${clean(spelling)} (${sources})`))}`)]
      : []),
  ]
  return `${rows.join('\n')}\n`
}
