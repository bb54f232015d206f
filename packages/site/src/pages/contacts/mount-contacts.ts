import { joinedIdOf, listJoinedContacts, loadJoinedContact } from '@readout/store'
import type { Context, Hono } from 'hono'
import { seenLines } from '../../api/index.ts'
import { html } from '../../layout/html.ts'
import type { SiteEnv } from '../../site-options.ts'
import { listTable } from '../lists/list-table.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { addressOf, type ListPage, mountList } from '../lists/mount-list.ts'
import { emptyFor } from '../empty-for.ts'
import { CONTACT_COLUMNS, contactRow, seeContacts } from './contact-rows.ts'
import { contactPage } from './contact-page.ts'

/** Mounts the list of calls and meetings, and the page of each. */
export function mountContacts(app: Hono<SiteEnv>): void {
  mountList(app, '/contacts', async (c, { limit, offset }): Promise<ListPage> => {
    const sides = (c.req.query('sides') ?? '').split(',').filter((side) => /^[\w -]{1,40}$/.test(side))
    const { rows, total, next } = await listJoinedContacts(c.get('options').store, {
      limit,
      after: String(offset),
      sides,
      ...seenLines(c.get('options'), c.get('viewer')),
    })
    const seen = await seeContacts(c, rows)
    const listing = { title: 'Calls and meetings', ...addressOf(c), columns: CONTACT_COLUMNS, rows: seen.map(contactRow), total, ...(next ? { next } : {}) }
    return {
      listing,
      dated: true,
      page: { title: 'Calls and meetings', section: 'contacts' },
      body: () =>
        html`<h1>Calls and meetings</h1><p class="intro">Each contact once, wherever it is told; who asked for it and how long it took always with who says so. Open one for both sides’ accounts.</p>${
          seen.length
            ? html`${listTable(listing, { id: 'contacts', caption: 'Calls and meetings' })}${pager(listing, offset)}${listTools(listing, { table: 'contacts', dated: true })}`
            : emptyFor(c, {
                would: 'Calls, meetings and visits stand here, each with both sides’ accounts.',
                why: sides.length ? 'None between these sides is held.' : 'No page that has been read tells of one.',
                fill: { words: 'Read a page that does', address: '/read' },
              })
        }`,
    }
  })
  mountList(app, '/contact/:id', async (c, asked) => {
    const [source, line] = asked.param.split('.')
    if (source && line) return redirectToJoined(c, source, line)
    const contact = await loadJoinedContact(c.get('options').store, asked.param)
    const [seen] = contact ? await seeContacts(c, [contact]) : []
    return seen && contactPage(c, seen, asked.format)
  })
}

/** From a page's own line of a contact to the contact wherever it is told. */
async function redirectToJoined(c: Context<SiteEnv>, source: string, line: string): Promise<Response> {
  const joined = await joinedIdOf(c.get('options').store, 'contact', source, line)
  return c.redirect(joined ? `/contact/${joined}` : `/article/${source}#${line}`, 302)
}
