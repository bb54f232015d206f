import type { JoinedActor } from '@readout/record'
import { listJoinedCommitments, listJoinedContacts, listUtterances, parseQuery, search } from '@readout/store'
import type { Context } from 'hono'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'
import { contactRow, seeContacts } from '../contacts/contact-rows.ts'
import { joiningForms, joiningLink } from '../joining/joining-forms.ts'
import { lineCard } from '../lists/line-cards.ts'
import { lineRow, LINE_COLUMNS } from '../lists/line-rows.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage } from '../lists/mount-list.ts'
import { seeThings } from '../see-things.ts'
import { seeLine, seeTellings, type SeenLine } from '../seen-line.ts'
import { seenLines } from '../../api/index.ts'
import { addressOfJoined } from './find-actor.ts'
import { KIND_WORDS } from './kind-words.ts'

/** How many of each are shown on an actor's page; the list of all stands one link further. */
const EACH = 8

type SeenUtterance = { reports: number; first: SeenLine; last: SeenLine; at: [string, string] }

/** The page of a person, office, state or body: roles with dates, spellings, said by, said about, contacts, if-thens. */
export async function actorPage(
  c: Context<SiteEnv>,
  actor: JoinedActor,
  others: readonly JoinedActor[],
  { limit, offset }: Asked,
): Promise<ListPage | undefined> {
  const { store } = c.get('options')
  const { rows, total, next } = await listUtterances(store, { actor: actor.id, limit, after: String(offset), ...seenLines(c.get('options'), c.get('viewer')) })
  const said: SeenUtterance[] = []
  for (const utterance of await seeThings(c, rows)) {
    const reports = await seeTellings(c, utterance.reports)
    const [first, last] = [reports[0], reports.at(-1)]
    if (first && last) said.push({ reports: reports.length, first: first.seen, last: last.seen, at: [first.telling.at, last.telling.at] })
  }
  const [through, about, contacts, commitments] = [
    await linesFor(c, 'via', actor),
    await linesFor(c, 'about', actor),
    await contactsOf(c, actor),
    await commitmentsOf(c, actor),
  ]
  if (!said.length && !about.length && !contacts.length && !commitments.length && !offset && !mayReview(c.get('viewer'))) return undefined
  // Roles and spellings are what the machine read of all pages, checked or not.
  const open = mayReview(c.get('viewer')) || c.get('options').settings.showUnchecked
  const forms = await joiningForms(c, 'actor', actor.id)
  const listing = {
    title: `Said by ${actor.name}`,
    ...addressOf(c),
    columns: LINE_COLUMNS,
    rows: said.map(({ first }) => lineRow(first)),
    total,
    ...(next ? { next } : {}),
  }
  return {
    listing,
    page: { title: actor.name, section: 'people' },
    body: () => html`<article class="actor"><header><p class="kicker">${KIND_WORDS[actor.kind]}${sideInWords(actor)}</p><h1>${actor.name}</h1>
${open ? html`${roles(actor)}${spellings(actor)}` : NOTHING}${others.length ? html`<p class="quiet">The same name is also held for: ${others.map((other) => html`<a href="${addressOfJoined(other)}">${other.name}</a> (${counted(other.sources, 'page')}) `)}</p>` : NOTHING}${joiningLink(c)}</header>
<div class="actor-columns"><section><h2>Said by <span class="count">${total}</span></h2>${saidBy(c, said)}${pager(listing, offset)}${listTools(listing)}</section>
<div>${through.length ? block('Told through', through.map(lineLink), `/search?q=${encodeURIComponent(`via:"${actor.name}"`)}`) : NOTHING}${block(
      'Said about',
      about.map(lineLink),
      `/search?q=${encodeURIComponent(`about:"${actor.name}"`)}`,
    )}${block(
      'Calls and meetings',
      contacts,
      `/search?q=${encodeURIComponent(`type:contact about:"${actor.name}"`)}`,
    )}${block('Warnings, promises, demands', commitments, `/commitments?actor=${actor.id}`)}
<p><a href="/calendar.ics?actor=${actor.id}">Talks with ${actor.name} as a calendar (.ics)</a></p>${forms}</div></div></article>`,
  }
}

/** The side somebody is of by its name, a state by its code. Example: a minister of XAA -> ', Orvania'. */
function sideInWords({ kind, code, roles: held }: JoinedActor): string {
  const name = kind === 'state' ? undefined : held.findLast(({ sideName }) => sideName)?.sideName
  const side = name ?? code
  return side ? `, ${side}` : ''
}

function saidBy(c: Context<SiteEnv>, said: readonly SeenUtterance[]): Html {
  if (!said.length) return html`<p class="quiet">No words of theirs are held.</p>`
  const { now } = c.get('options')
  return html`<ol class="line-cards">${said.map(
    ({ reports, first, last, at }) =>
      html`${lineCard(first, now(), lookOf(c).zone)}${
        reports > 1
          ? html`<li class="told-again">Told ${counted(reports, 'time')}: first <time datetime="${at[0]}">${tellMoment(at[0])}</time>, last <a href="${last.address}"><time datetime="${at[1]}">${tellMoment(at[1])}</time></a>${lineRow(first).cells['words'] === lineRow(last).cells['words'] ? '' : '; the wording changed'}</li>`
          : NOTHING
      }`,
  )}</ol>`
}

function roles({ roles: held }: JoinedActor): Html {
  if (!held.length) return NOTHING
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Roles that pages give"><table class="list roles"><caption class="unseen">Roles that pages give</caption><thead><tr><th scope="col">Role, as pages give it</th><th scope="col">Side</th><th scope="col">First told</th><th scope="col">Last told</th><th scope="col">Pages</th></tr></thead><tbody>${held.map(
    ({ office, side, sideName, first, last, sources }) =>
      html`<tr><th scope="row">${office ?? 'no office told'}</th><td data-label="Side">${sideName ?? side ?? ''}</td><td data-label="First told"><time datetime="${first}">${first}</time></td><td data-label="Last told"><time datetime="${last}">${last}</time></td><td data-label="Pages" class="number">${sources}</td></tr>`,
  )}</tbody></table></div>`
}

function spellings({ spellings: held, name }: JoinedActor): Html {
  const others = held.filter(({ spelling }) => spelling !== name)
  if (!others.length) return NOTHING
  return html`<p class="spellings">Also: ${others.slice(0, 12).map(({ spelling, sources }, at) => html`${at ? ', ' : ''}${spelling} <span class="quiet">(${sources})</span>`)}</p>`
}

const lineLink = (line: SeenLine): Html => html`<li><a href="${line.address}">${lineRow(line).title}</a></li>`

function block(title: string, items: readonly Html[], all: string): Html {
  return html`<section><h2><a href="${all}">${title}</a></h2>${items.length ? html`<ul>${items}</ul>` : html`<p class="quiet">None is held.</p>`}</section>`
}

/** Statements told through somebody, or about them. */
async function linesFor(c: Context<SiteEnv>, how: 'via' | 'about', actor: JoinedActor): Promise<SeenLine[]> {
  const { store, now } = c.get('options')
  const query = parseQuery(`type:statement ${how}:"${actor.name.replaceAll('"', '')}"`)
  const found = await search(store, query, { now: now(), limit: EACH, ...seenLines(c.get('options'), c.get('viewer')) })
  const lines = await Promise.all(found.lines.map(({ source_id, id }) => seeLine(c, source_id, id)))
  // The same words on several pages are one line here; the search shows each.
  const told = new Set<string>()
  return lines.filter((line): line is SeenLine => {
    const title = line && lineRow(line).title
    if (title === undefined || told.has(title)) return false
    told.add(title)
    return true
  })
}

async function contactsOf(c: Context<SiteEnv>, actor: JoinedActor): Promise<Html[]> {
  const by = actor.kind === 'state' && actor.code ? { sides: [actor.code] } : { actor: actor.id }
  const { rows } = await listJoinedContacts(c.get('options').store, { ...by, limit: EACH, ...seenLines(c.get('options'), c.get('viewer')) })
  return (await seeContacts(c, rows)).map((seen) => html`<li><a href="/contact/${seen.contact.id}">${contactRow(seen).title}</a></li>`)
}

async function commitmentsOf(c: Context<SiteEnv>, actor: JoinedActor): Promise<Html[]> {
  const { rows } = await listJoinedCommitments(c.get('options').store, { actor: actor.id, limit: EACH, ...seenLines(c.get('options'), c.get('viewer')) })
  const items: Html[] = []
  for (const commitment of rows) {
    const seen = await seeTellings(c, commitment.wordings)
    const last = seen.at(-1)
    if (last) items.push(html`<li><a href="/commitment/${commitment.id}">${lineRow(last.seen).title}</a></li>`)
  }
  return items
}
