import { CommitmentKind, CommitmentStatus, type JoinedCommitment, tellWhen } from '@readout/record'
import { listJoinedCommitments, loadJoinedCommitment } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import { seenLines } from '../../api/index.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { kindOfCommitment } from '../../words/commitment.ts'
import { counted } from '../../words/names.ts'
import { tellMoment } from '../../words/time.ts'
import { listTable, sortedBy } from '../lists/list-table.ts'
import { joiningForms } from '../joining/joining-forms.ts'
import { lineCard } from '../lists/line-cards.ts'
import { lineRow, LINE_COLUMNS } from '../lists/line-rows.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { emptyFor } from '../empty-for.ts'
import { seeCommitment } from '../see-things.ts'
import { documentSource, seeTellings, type SeenLine } from '../seen-line.ts'

const COLUMNS: Listing['columns'] = [
  { key: 'who', label: 'Who' },
  { key: 'kind', label: 'Kind' },
  { key: 'condition', label: 'If' },
  { key: 'consequence', label: 'Then' },
  { key: 'to', label: 'To whom' },
  { key: 'first', label: 'First told' },
  { key: 'latest', label: 'Last told' },
  { key: 'deadline', label: 'Deadline' },
  { key: 'wordings', label: 'Wordings' },
  { key: 'status', label: 'Standing' },
]
const SORTS = ['who', 'kind', 'first', 'latest', 'deadline', 'wordings', 'status']
/** Joined commitments taken from the store to be ordered here: what one person oversees. */
const MOST = 2000

type Wording = JoinedCommitment['wordings'][number]
type SeenWording = { telling: Wording; seen: SeenLine }
type SeenCommitment = { commitment: JoinedCommitment; seen: SeenWording[] }

/** Mounts the table of warnings, promises and demands, and the page of each with all its wordings. */
export function mountCommitments(app: Hono<SiteEnv>): void {
  mountList(app, '/commitments', commitmentsPage)
  mountList(app, '/commitment/:id', async (c, { param }) => {
    const commitment = await loadJoinedCommitment(c.get('options').store, param)
    const seen = commitment && (await see(c, commitment))
    return seen && commitmentPage(c, seen)
  })
}

async function see(c: Context<SiteEnv>, whole: JoinedCommitment): Promise<SeenCommitment | undefined> {
  const commitment = await seeCommitment(c, whole)
  if (!commitment) return undefined
  const seen = await seeTellings(c, commitment.wordings)
  return seen.length ? { commitment, seen } : undefined
}

async function commitmentsPage(c: Context<SiteEnv>, { limit, offset }: Asked): Promise<ListPage> {
  const kind = CommitmentKind.safeParse(c.req.query('kind')).data
  const status = CommitmentStatus.safeParse(c.req.query('status')).data
  const actor = /^\w{1,40}$/.exec(c.req.query('actor') ?? '')?.[0]
  const sorted = sortedBy(c.req.query('sort'), SORTS, { by: 'latest', down: true })
  const { rows } = await listJoinedCommitments(c.get('options').store, {
    limit: MOST,
    ...seenLines(c.get('options'), c.get('viewer')),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(actor ? { actor } : {}),
  })
  const open = c.req.query('if') === '1' ? rows.filter(({ conditional }) => conditional) : rows
  const inOrder = [...open].sort(orderBy(sorted))
  const seen: SeenCommitment[] = []
  for (const commitment of inOrder.slice(offset, offset + limit)) {
    const one = await see(c, commitment)
    if (one) seen.push(one)
  }
  const next = offset + limit < inOrder.length ? String(offset + limit) : undefined
  const listing: Listing = {
    title: 'Warnings, promises, demands',
    ...addressOf(c),
    columns: COLUMNS,
    rows: seen.map(commitmentRow),
    total: inOrder.length,
    ...(next ? { next } : {}),
  }
  return {
    listing,
    dated: true,
    page: { title: 'Warnings, promises, demands', section: 'commitments' },
    body: () => html`<h1>Warnings, promises, demands</h1>
<p class="intro">If X, then Y: who said it, to whom, when, by when, and in which words. What came of it is not judged here; a standing other than “standing” was set by a person, with the sentence it rests on.</p>
${filters(kind, status, c.req.query('if') === '1')}
${
  seen.length
    ? html`${listTable(listing, { id: 'commitments', caption: 'Warnings, promises, demands', sorted, columns: Object.fromEntries(COLUMNS.map(({ key }) => [key, { ...(SORTS.includes(key) ? { sort: key } : {}), ...(key === 'wordings' ? { numeric: true } : {}) }])) })}${pager(listing, offset)}${listTools(listing, { table: 'commitments', dated: true })}`
    : emptyFor(c, {
        would: 'Each warning, promise, offer, refusal and demand stands here with its condition, its wordings and its deadline.',
        why: kind || status ? 'None of this kind and standing is held.' : 'No page that has been read holds one.',
        fill: kind || status ? { words: 'Show all', address: '/commitments' } : { words: 'Read a page that does', address: '/read' },
      })
}`,
  }
}

const KEY: Record<string, (one: JoinedCommitment) => string | number> = {
  who: ({ issuerName }) => issuerName,
  kind: ({ kind }) => kind,
  first: ({ first }) => first,
  latest: ({ latest }) => latest,
  deadline: ({ wordings }) => wordings.at(-1)?.deadline?.value ?? '~',
  wordings: ({ wordings }) => wordings.length,
  status: ({ status }) => status,
}

function orderBy({ by, down }: { by: string; down: boolean }): (a: JoinedCommitment, b: JoinedCommitment) => number {
  const key = KEY[by] as (one: JoinedCommitment) => string | number
  return (a, b) => {
    const [x, y] = [key(a), key(b)]
    return (x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1) * (down ? -1 : 1)
  }
}

function filters(kind: string | undefined, status: string | undefined, conditional: boolean): Html {
  const option = (value: string, words: string, chosen: string | undefined) =>
    html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : NOTHING}>${words}</option>`
  return html`<form class="filters" action="/commitments"><label>Kind <select name="kind">${option('', 'all kinds', kind)}${CommitmentKind.options.map((one) => option(one, one, kind))}</select></label>
<label>Standing <select name="status">${option('', 'any', status)}${CommitmentStatus.options.map((one) => option(one, one.replaceAll('-', ' '), status))}</select></label>
<label class="check"><input type="checkbox" name="if" value="1"${conditional ? html` checked` : NOTHING}> only with a condition</label> <button class="quiet">Show</button></form>`
}

/** A commitment as a row: the words of its last wording, when it was first and last told, and how it stands. */
function commitmentRow({ commitment, seen }: SeenCommitment): ListingRow {
  const last = (seen.at(-1) as SeenWording).seen
  const line = last.kind === 'commitment' ? last.line : undefined
  const unchecked = seen.some(({ seen: { state } }) => state.state === 'machine')
  const deadline = line?.deadline
  const day = deadline?.value.slice(0, 10) ?? ''
  return {
    id: commitment.id,
    address: `/commitment/${commitment.id}`,
    title: lineRow(last).title,
    updated: `${commitment.latest.slice(0, 10)}T00:00:00Z`,
    cells: {
      who: commitment.issuerName || 'not named',
      kind: line ? kindOfCommitment(line) : commitment.kind,
      condition: line?.condition ? `${line.holds === 'unless' ? 'unless ' : ''}${line.condition.exact}` : '',
      consequence: line?.consequence.exact ?? '',
      to: commitment.addresseeNames.join(', '),
      first: commitment.first,
      latest: commitment.latest,
      deadline: deadline ? tellWhen(deadline) : '',
      wordings: seen.length,
      status: standing(commitment),
    },
    ...(/^\d{4}-\d\d-\d\d$/.test(day)
      ? { calendar: { uid: commitment.id, start: day, status: 'TENTATIVE', sequence: seen.length - 1, about: lineRow(last).title } }
      : {}),
    sources: seen.map(({ seen: one }) => documentSource(one.record, one.state.state === 'machine')),
    ...(unchecked ? { unchecked: true } : {}),
  }
}

/** How a commitment stands: what a person set, else that no later word is held, and in how many sources that was looked for. */
function standing({ status, noLaterWord, statusHistory }: JoinedCommitment): string {
  if (status !== 'standing') {
    const by = statusHistory.at(-1)?.by
    return `${status.replaceAll('-', ' ')}${by && by !== 'machine' ? `, set by ${by.name}` : ''}`
  }
  if (!noLaterWord) return 'standing'
  return noLaterWord.sources
    ? `no later word found in ${counted(noLaterWord.sources, 'source')} since ${tellMoment(noLaterWord.since)}`
    : `no source held that is later than ${tellMoment(noLaterWord.since)}`
}

function commitmentPage(c: Context<SiteEnv>, seenCommitment: SeenCommitment): ListPage {
  const { commitment, seen } = seenCommitment
  const { now } = c.get('options')
  const row = commitmentRow(seenCommitment)
  const listing: Listing = { title: row.title, ...addressOf(c), columns: LINE_COLUMNS, rows: seen.map(({ seen: one }) => lineRow(one)), total: seen.length }
  const last = seen.at(-1)?.seen
  const holds = last?.kind === 'commitment' ? last.line.holds : undefined
  const evidence = commitment.statusHistory.filter(({ by }) => by !== 'machine')
  return {
    listing,
    page: { title: row.title, section: 'commitments' },
    body: async () => html`<article class="commitment"><p class="kicker">${row.cells['kind']}</p><h1>${row.cells['who']}: ${row.cells['condition'] ? html`${holds === 'unless' ? '' : 'if '}${row.cells['condition']} → ` : NOTHING}${row.cells['consequence']}</h1>
<dl class="facts"><div><dt>To whom</dt><dd>${row.cells['to'] || 'not stated'}</dd></div><div><dt>First told</dt><dd><time datetime="${commitment.first}">${tellMoment(commitment.first)}</time></dd></div><div><dt>Last told</dt><dd><time datetime="${commitment.latest}">${tellMoment(commitment.latest)}</time></dd></div><div><dt>Deadline</dt><dd>${row.cells['deadline'] || 'none stated'}</dd></div><div><dt>Standing</dt><dd>${row.cells['status']}</dd></div></dl>
${evidence.length ? html`<h2>What a person set, and on which words</h2><ul>${evidence.map(({ status, at, by, evidence: anchors }) => html`<li>${status} · ${by === 'machine' ? '' : by.name}, <time datetime="${at}">${tellMoment(at.slice(0, 10))}</time>: ${anchors.map(({ source, span }) => html`<a href="/article/${source}?chars=${span.start}-${span.end}#w-chars">the sentence</a> `)}</li>`)}</ul>` : NOTHING}
<h2>${seen.length === 1 ? 'Its wording' : `Its ${seen.length} wordings, the first first`}</h2><ol class="line-cards">${seen.map(({ telling, seen: one }) => html`${telling.difference ? html`<li class="difference">${telling.difference}</li>` : NOTHING}${lineCard(one, now(), lookOf(c).zone)}`)}</ol>${listTools(listing)}${await joiningForms(c, 'commitment', commitment.id)}</article>`,
  }
}
