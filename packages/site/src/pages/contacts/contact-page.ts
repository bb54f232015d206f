import { type AccountComparison, type Reading, sourcedText } from '@readout/record'
import type { Context } from 'hono'
import { comparisonDocument } from '../../documents/index.ts'
import { answerDocument, type Format, type Listing, type ListingRow } from '../../formats/index.ts'
import { type Html, html, joinHtml, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { CONTACT_STATUS, tellAccount } from '../../words/contact.ts'
import { marked } from '../../words/names.ts'
import { nameOfSide } from '../article/sides-tab.ts'
import { joiningForms, joiningLink } from '../joining/joining-forms.ts'
import { lineCard } from '../lists/line-cards.ts'
import { lineRow } from '../lists/line-rows.ts'
import { listTools } from '../lists/list-tools.ts'
import { addressOf, type ListPage } from '../lists/mount-list.ts'
import { documentSource, seeLine, type SeenLine } from '../seen-line.ts'
import { contactRow, type SeenContact, titleOfContact } from './contact-rows.ts'
import { comparisonView, type ComparedSide } from './comparison-view.ts'

/** What can be laid side by side: two own texts, or the sides as one page quotes them. */
type Compared = { comparison: AccountComparison; sides: Record<string, ComparedSide & { reading: Reading; line: SeenLine }> }

/** The page of one contact: its facts, each with who says so; both sides' accounts as a table; who told of it. */
export async function contactPage(c: Context<SiteEnv>, seenContact: SeenContact, format: Format): Promise<ListPage | Response> {
  const { contact, seen } = seenContact
  const { now, settings } = c.get('options')
  const title = titleOfContact(contact)
  const compared = compareAccounts(c, seenContact)
  const differences = c.req.query('differences') === '1'
  const { path } = addressOf(c)
  if (compared && (format === 'md' || format === 'html' || format === 'docx')) {
    const sides = Object.fromEntries(Object.entries(compared.sides).map(([side, { name, line }]) => [side, { name, source: documentSource(line.record) }]))
    const document = comparisonDocument(compared.comparison, { sides, made: now(), title, address: settings.origin + path, differences })
    return answerDocument(c, document, format, `contact-${contact.id}`)
  }
  const lines = await linesAbout(c, seenContact)
  const forms = await joiningForms(c, 'contact', contact.id)
  const listing: Listing = {
    title,
    path,
    query: differences ? 'differences=1' : '',
    columns: [
      { key: 'who', label: 'Who' },
      { key: 'kind', label: 'What' },
      { key: 'words', label: 'Words' },
      { key: 'outlet', label: 'Told by' },
      { key: 'published', label: 'Published' },
      { key: 'checked', label: 'Checked' },
    ],
    rows: [...seen.map(({ seen: one }) => one), ...lines].map((one): ListingRow => lineRow(one)),
    total: seen.length + lines.length,
  }
  return {
    listing,
    page: { title, section: 'contacts' },
    body: () => html`<article class="contact"><header class="contact-head"><p class="kicker">Contact</p><h1>${title}${/T\d/.test(contact.when?.value ?? '') ? '' : contact.when ? ', time not stated' : ''}</h1>
${facts(seenContact)}${joiningLink(c)}</header>
<section><h2>Both sides’ accounts</h2>${compared ? html`${comparisonView(compared.comparison, compared.sides, { id: 'accounts', differences, toggle: differences ? path : `${path}?differences=1` })}<p class="contact-tools"><button type="button" class="quiet needs-script" data-copy="accounts" hidden>Copy table</button> <a href="${path}.docx${differences ? '?differences=1' : ''}">Word</a> <a href="${path}.md">Markdown</a>${watchLink(contact.sides)}</p>` : noAccounts(seenContact)}${missingTexts(c, seenContact)}</section>
<section><h2>Told by</h2>${tellers(seenContact)}</section>
${lines.length ? html`<section><h2>What was said there, and about it</h2><ol class="line-cards">${lines.map((line) => lineCard(line, now(), lookOf(c).zone))}</ol></section>` : NOTHING}
${listTools(listing)}${forms}</article>`,
  }
}

const watchLink = (sides: readonly string[]): Html => {
  const [a, b] = sides
  return a && b ? html` <a href="/pair/${encodeURIComponent(a)}/${encodeURIComponent(b)}">Watch this pair</a>` : NOTHING
}

function facts(seenContact: SeenContact): Html {
  const { cells } = contactRow(seenContact)
  const { contact, seen } = seenContact
  const publicParts = seen.flatMap(({ seen: one }) =>
    one.kind === 'contact' && one.line.publicSegment
      ? [`${one.line.publicSegment.value ? 'yes' : 'none'}, ${one.names.says(one.line.publicSegment.saidBy)}`]
      : [],
  )
  const topics = [...new Set(seen.flatMap(({ seen: one }) => (one.kind === 'contact' ? one.line.topics.map(({ exact }) => exact.replace(/\s+/g, ' ')) : [])))]
  const fact = (term: string, value: string | undefined) => (value ? html`<div><dt>${term}</dt><dd>${value}</dd></div>` : NOTHING)
  // Nobody asks for a letter, and it has no length and no public part.
  const spoken =
    contact.kind === 'letter'
      ? NOTHING
      : html`${fact('Asked for by', String(cells['initiator']))}${fact('Length', String(cells['length']))}${fact('Public part', [...new Set(publicParts)].join('; ') || 'not stated')}`
  return html`<dl class="facts">${fact('Day', String(cells['when']))}${spoken}${fact(
    'Standing',
    CONTACT_STATUS[contact.status] || `${contact.kind === 'letter' ? 'sent' : 'held'}, as its pages tell it`,
  )}${fact('On', topics.slice(0, 8).map(marked).join(', '))}</dl>`
}

function tellers({ seen }: SeenContact): Html {
  return html`<ul class="tellers">${seen.map(({ seen: one }) => {
    const { article } = one.reading
    return html`<li><a href="${one.address}">${article.headline ? sourcedText(article.headline) : 'A page without a headline'}</a>, ${article.outlet ? sourcedText(article.outlet) : 'outlet not named'}${one.reading.accounts.filter(({ contact }) => contact === one.line.id).map((account) => html`<br><span class="quiet">${tellAccount(account, one.names)}</span>`)}</li>`
  })}</ul>`
}

function noAccounts({ seen }: SeenContact): Html {
  return html`<p class="held"><strong>No two accounts are held that can be laid side by side.</strong> ${seen.length === 1 ? 'One page tells' : `${seen.length} pages tell`} of this contact; below stands what they quote.</p>`
}

/** A way to read in the own text of each side that is not held, for those who may. */
function missingTexts(c: Context<SiteEnv>, { contact, seen }: SeenContact): Html {
  if (!mayReview(c.get('viewer'))) return NOTHING
  const held = new Set(seen.flatMap(({ seen: one }) => ownSides(one)))
  const missing = contact.sides.filter((side) => !held.has(side)).map((side) => nameOfSideIn(seen, side))
  const wanted = contact.sides.length ? missing : ['either side']
  if (!wanted.length) return NOTHING
  return html`<p class="missing-texts">${joinHtml(
    wanted.map((side) => html`<a class="button quiet" href="/read">Add the text of ${side}</a>`),
    ' ',
  )}</p>`
}

/** The sides whose own text a page holds whole: those of its account's side, and all that issued it together. */
function ownSides({ line, reading }: SeenLine): string[] {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.accounts
    .filter(({ contact, complete }) => contact === line.id && complete)
    .flatMap(({ side, issuers }) => [side, ...issuers.flatMap((id) => byId.get(id)?.body ?? byId.get(id)?.code ?? [])])
}

/** The name of a side as the first page that names it has it. */
const nameOfSideIn = (seen: SeenContact['seen'], side: string): string =>
  seen.map(({ seen: { reading } }) => nameOfSide(reading, side)).find((name) => name !== side) ?? side

/** The two own texts where both are held and may be shown whole, else the sides as one page quotes them. */
function compareAccounts(c: Context<SiteEnv>, { contact, seen }: SeenContact): Compared | undefined {
  const own = new Map<string, SeenLine>()
  for (const { seen: one } of seen) {
    if (one.record.textShown !== 'whole') continue
    for (const account of one.reading.accounts) if (account.contact === one.line.id && account.complete && !own.has(account.side)) own.set(account.side, one)
  }
  const [a, b] = contact.sides.filter((side) => own.has(side))
  const [one, two] = [a && own.get(a), b && own.get(b)]
  if (a && b && one && two) {
    const comparison = c.get('options').compare(one.reading, two.reading, [a, b])
    return { comparison, sides: { [a]: sideOf(a, one), [b]: sideOf(b, two) } }
  }
  // Of several pages that quote both sides the one that quotes most.
  const quoting = seen.flatMap(({ seen: line }) =>
    line.reading.comparisons.filter(({ contact: id }) => id === line.line.id).map((comparison) => ({ comparison, line })),
  )
  const [best] = quoting.sort((x, y) => rowsOf(y.comparison) - rowsOf(x.comparison))
  if (best) return { comparison: best.comparison, sides: Object.fromEntries(best.comparison.sides.map((side) => [side, sideOf(side, best.line)])) }
  return undefined
}

const rowsOf = ({ both, fragments }: AccountComparison): number => both.length + Object.values(fragments ?? {}).reduce((sum, { rows }) => sum + rows.length, 0)

function sideOf(side: string, line: SeenLine): ComparedSide & { reading: Reading; line: SeenLine } {
  return { name: nameOfSide(line.reading, side), source: line.source, reading: line.reading, line }
}

/** Lines listed under a contact; more are on the pages that tell of it. */
const MOST_LINES = 60

/** The statements of the pages that tell of this contact which belong to an account of it; the same words by the same speaker once, as the first page has them. */
async function linesAbout(c: Context<SiteEnv>, { seen }: SeenContact): Promise<SeenLine[]> {
  const lines: SeenLine[] = []
  const told = new Set<string>()
  for (const { seen: one } of seen) {
    const ids = new Set(
      one.reading.accounts.filter(({ contact }) => contact === one.line.id).flatMap(({ statements, commitments }) => [...statements, ...commitments]),
    )
    for (const id of ids) {
      const line = await seeLine(c, one.source, id)
      if (!line || lines.length >= MOST_LINES) continue
      const { who, words } = lineRow(line).cells
      const key = `${who} ${String(words)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`
      if (told.has(key)) continue
      told.add(key)
      lines.push(line)
    }
  }
  return lines
}
