import { ActorKind, type JoinedActor } from '@readout/record'
import { listJoinedActors } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { listTable } from '../lists/list-table.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { actorPage } from './actor-page.ts'
import { addressOfJoined, findActors } from './find-actor.ts'
import { KIND_WORDS } from './kind-words.ts'
import { outletPage } from './outlet-page.ts'

const COLUMNS: Listing['columns'] = [
  { key: 'name', label: 'Name' },
  { key: 'kind', label: 'What' },
  { key: 'role', label: 'Role, as last told' },
  { key: 'side', label: 'Side' },
  { key: 'sources', label: 'Pages' },
  { key: 'last', label: 'Last named' },
]

/** Mounts the directory of who is named, and the page of each person, office, state, body and outlet. */
export function mountActors(app: Hono<SiteEnv>): void {
  mountList(app, '/people', peoplePage)
  for (const room of ['person', 'office', 'state', 'body'] as const)
    mountList(app, `/${room}/:slug`, async (c, asked) => {
      const [actor, ...others] = await findActors(c.get('options').store, room, asked.param)
      return actor && actorPage(c, actor, others, asked)
    })
  mountList(app, '/outlet/:slug', outletPage)
}

async function peoplePage(c: Context<SiteEnv>, { limit, offset }: Asked): Promise<ListPage> {
  const kind = ActorKind.safeParse(c.req.query('kind')).data
  const words = c.req.query('name')?.slice(0, 80)
  const { store, settings } = c.get('options')
  // Names alone, of pages whose lines may not be seen, would tell what is read; they are for those who review until lines are shown.
  const open = mayReview(c.get('viewer')) || settings.showUnchecked
  const { rows, total, next } = open
    ? await listJoinedActors(store, { order: 'sources', limit, after: String(offset), ...(kind ? { kind } : {}), ...(words ? { words } : {}) })
    : { rows: [], total: 0, next: undefined }
  const listing: Listing = { title: 'People and states', ...addressOf(c), columns: COLUMNS, rows: rows.map(actorRow), total, ...(next ? { next } : {}) }
  return {
    listing,
    page: { title: 'People and states', section: 'people' },
    body: () => html`<h1>People and states</h1><p class="intro">Everybody the pages name, with the roles that pages give them. Two spellings of one person are joined; a person splits and merges them.</p>
${filters(kind, words)}
${
  rows.length
    ? html`${listTable(listing, { id: 'people', caption: 'People and states', columns: { sources: { numeric: true } } })}${pager(listing, offset)}${listTools(listing, { table: 'people' })}`
    : emptyState({
        would: 'Persons, offices, states and bodies stand here, with their roles, what they said and what was said about them.',
        why:
          kind || words
            ? 'Nobody of that kind or name is held.'
            : open
              ? 'No page that has been read names anybody.'
              : 'Names are listed once this site shows unchecked lines; pages of those with checked lines are linked from them.',
        fill: kind || words ? { words: 'Show all', address: '/people' } : { words: 'Search the record', address: '/search' },
      })
}`,
  }
}

function actorRow(actor: JoinedActor): ListingRow {
  const role = actor.roles.at(-1)
  return {
    id: actor.id,
    address: addressOfJoined(actor),
    title: actor.name,
    updated: `${actor.last.slice(0, 10)}T00:00:00Z`,
    cells: {
      name: actor.name,
      kind: KIND_WORDS[actor.kind],
      role: role?.office ?? '',
      side: role?.sideName ?? role?.side ?? actor.code ?? '',
      sources: actor.sources,
      last: actor.last,
    },
  }
}

function filters(kind: string | undefined, words: string | undefined): Html {
  return html`<form class="filters" action="/people"><label>Name <input name="name" value="${words ?? ''}"></label> <label>What <select name="kind"><option value="">all</option>${ActorKind.options.map((one) => html`<option value="${one}"${one === kind ? html` selected` : NOTHING}>${KIND_WORDS[one]}</option>`)}</select></label> <button class="quiet">Show</button></form>`
}
