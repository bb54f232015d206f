import { randomBytes } from 'node:crypto'
import { JudgedKind, type Span } from '@readout/record'
import { drawSample, type LineToReview, linesToReview, listSamples, loadSample, noteDeed, type ReviewSample, type SampledLine } from '@readout/store'
import type { Context, Hono } from 'hono'
import { formFields } from '../accounts/form-fields.ts'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { csrfField } from '../layout/markers.ts'
import { renderPage } from '../layout/page.ts'
import { loadPublished, type Published } from '../publish/index.ts'
import { refuse } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { counted } from '../words/names.ts'
import { momentTag } from '../words/time.ts'
import { findLine } from './line-fields.ts'
import { type Finding, findingOf, type Precision, precisionOf, tallySample } from './precision.ts'
import { verdictAddress } from './review-controls.ts'

const LISTED = 50
const SAMPLE = { least: 10, most: 500, usual: 100 }

/** Mounts the list of what to check first, and random samples that give the machine's precision. */
export function mountQueue(app: Hono<SiteEnv>, { store, now }: SiteOptions): void {
  app.get('/review', async (c) => {
    const kind = JudgedKind.safeParse(c.req.query('kind')).data
    const source = c.req.query('source')
    const lines = await linesToReview(store, { limit: LISTED, ...(kind ? { kind } : {}), ...(source ? { source } : {}) })
    return renderPage(c, { title: 'Review', noindex: true, body: await queuePage(c, lines, { kind, source }) })
  })

  app.get('/review/next', async (c) => {
    const skip = skipped(c)
    const kind = JudgedKind.safeParse(c.req.query('kind')).data
    const source = c.req.query('source')
    const lines = await linesToReview(store, { limit: skip + LISTED, ...(kind ? { kind } : {}), ...(source ? { source } : {}) })
    const query = queryOf({ kind, source })
    return c.redirect(placeInRow(lines[skip], `/review${query ? `?${query}` : ''}`, `/review/next${query ? `?${query}` : ''}`, skip), 303)
  })

  app.post('/review/samples', async (c) => {
    const fields = await formFields(c)
    const size = Math.min(Math.max(Math.floor(Number(fields['size']) || SAMPLE.usual), SAMPLE.least), SAMPLE.most)
    const who = c.get('viewer').name
    const sample = await drawSample(store, { size, seed: randomBytes(8).toString('hex'), by: who, now: now() })
    await noteDeed(store, { at: now(), who, action: 'drew a sample', object: sample.id, detail: { lines: sample.lines.length } })
    return c.redirect(`/review/samples/${sample.id}`, 303)
  })

  app.get('/review/samples/:id/next', async (c) => {
    const sample = await loadSample(store, c.req.param('id'))
    const open = sample ? (await findingsOf(c, sample)).filter(({ finding, kept }) => finding === 'open' && kept) : []
    const skip = skipped(c)
    const here = `/review/samples/${c.req.param('id')}`
    return c.redirect(placeInRow(open[skip], here, `${here}/next`, skip), 303)
  })

  app.get('/review/samples/:id', async (c) => {
    const sample = await loadSample(store, c.req.param('id'))
    if (!sample) return refuse(c, 404, 'No such sample was drawn', 'Draw one on the review page.')
    return renderPage(c, { title: 'A random sample', noindex: true, body: await samplePage(c, sample) })
  })
}

/** How many of a row of lines somebody passed over. */
const skipped = (c: Context<SiteEnv>): number => Math.min(Math.max(Math.floor(Number(c.req.query('skip')) || 0), 0), 1000)

/**
 * Where the line to check now stands, with what comes after: a verdict takes it off the row, so that its place holds the next one; passing over moves on by one.
 * Where the row is done, the list.
 */
function placeInRow(line: { source: string; line: string } | undefined, list: string, row: string, skip: number): string {
  if (!line) return list
  const at = (n: number) => `${row}${row.includes('?') ? '&' : '?'}skip=${n}`
  const query = queryOf({ back: list, next: at(skip), skip: at(skip + 1) })
  return `${verdictAddress(line.source, line.line)}?${query}`
}

const queryOf = (parts: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined)).toString()

/** Confidence in words; the number stands in JSON and in `explain`. */
const surety = (confidence: number): string => (confidence < 0.5 ? 'unsure' : confidence < 0.8 ? 'fairly sure' : 'sure')

async function queuePage(
  c: Context<SiteEnv>,
  lines: readonly LineToReview[],
  { kind, source }: { kind: JudgedKind | undefined; source: string | undefined },
): Promise<Html> {
  const { store, now } = c.get('options')
  const query = queryOf({ kind, source })
  const samples = await listSamples(store)
  return html`<section><h1>Review</h1><p class="plain">What the machine is least sure of first; among equals what stands on most pages. A verdict is data: it is kept apart from what the machine reads, and stands when the page is read anew.</p>
<form action="/review" class="row-form"><label for="kind">Kind of line</label><select id="kind" name="kind"><option value="">all</option>${JudgedKind.options.filter((one) => one !== 'actor').map((one) => html`<option value="${one}"${one === kind ? html` selected` : NOTHING}>${one}</option>`)}</select>${source ? html`<input type="hidden" name="source" value="${source}">` : NOTHING} <button class="quiet">Show</button></form>
${
  lines.length
    ? html`<p><a class="button" href="/review/next${query ? `?${query}` : ''}">Check them one by one</a></p>
<table><thead><tr><th scope="col">Words</th><th scope="col">Kind</th><th scope="col">Outlet</th><th scope="col">The machine is</th><th scope="col">Copies</th></tr></thead><tbody>${lines.map((line) => html`<tr><td><a href="${verdictAddress(line.source, line.line)}?back=${encodeURIComponent(`/review${query ? `?${query}` : ''}`)}">${line.exact.length > 140 ? `${line.exact.slice(0, 140)} …` : line.exact}</a></td><td>${line.kind}</td><td>${line.outlet}</td><td>${surety(line.confidence)}</td><td>${line.copies}</td></tr>`)}</tbody></table>`
    : html`<p class="empty">Nothing is left to check${kind || source ? ' of this kind or on this page' : ''}. Lines come here when a page is read; <a href="/read">read one</a>.</p>`
}
<h2>How right is the machine?</h2><p class="plain">A random sample answers that; the list above cannot, since it holds what is likely to be wrong. Each line of the sample is as likely as any other; the share found right comes with its 95 % interval.</p>
<form method="post" action="/review/samples" class="row-form">${csrfField}<label for="size">Lines</label><input id="size" name="size" type="number" min="${SAMPLE.least}" max="${SAMPLE.most}" value="${SAMPLE.usual}"> <button>Draw a sample</button></form>
${samples.length ? html`<ul>${samples.map((sample) => html`<li><a href="/review/samples/${sample.id}">${counted(sample.size, 'line')}</a>, drawn ${momentTag(sample.madeAt, now())} by ${sample.madeBy}</li>`)}</ul>` : NOTHING}</section>`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const tellPrecision = ({ right, judged, share, from, to }: Precision): string =>
  judged ? `${percent(share)} (${percent(from)} to ${percent(to)}), ${right} of ${judged}` : 'none judged yet'

/** A sampled line with what was found, and its words while it is held. */
type Found = SampledLine & { finding: Finding; words?: string; kept: boolean }

/** How the lines of a sample stand now; each source is loaded once. */
async function findingsOf(c: Context<SiteEnv>, sample: ReviewSample): Promise<Found[]> {
  const { options, viewer } = c.var
  const records = new Map<string, Published | undefined>()
  for (const source of new Set(sample.lines.map((line) => line.source))) records.set(source, await loadPublished(options, viewer, source))
  return sample.lines.map((line): Found => {
    const record = records.get(line.source)
    if (!record || record.withdrawn) return { ...line, finding: 'open', kept: false }
    const span = findLine(record.reading, line.line)
    const words = span && keyWords(span.line)
    return { ...line, finding: findingOf(record.states[line.line]), kept: span !== undefined, ...(words ? { words } : {}) }
  })
}

/** The words a line stands on: its first content, its consequence, its first evidence. */
function keyWords(line: Record<string, unknown>): string | undefined {
  const held = line['content'] ?? line['consequence'] ?? line['evidence'] ?? line['spans'] ?? line['span']
  const span = (Array.isArray(held) ? held[0] : held) as Span | undefined
  return span?.exact
}

const FOUND_WORDS: Record<Finding, string> = { right: 'right', mended: 'mended', withdrawn: 'rejected', open: 'to check' }

async function samplePage(c: Context<SiteEnv>, sample: ReviewSample): Promise<Html> {
  const found = await findingsOf(c, sample)
  const findings = found.map(({ finding }) => finding)
  const judged = findings.filter((finding) => finding !== 'open').length
  const whole = precisionOf(findings.filter((finding) => finding === 'right').length, judged)
  const here = `/review/samples/${sample.id}`
  const table = (by: 'outlet' | 'kind', title: string) =>
    html`<table class="tally"><caption>${title}</caption><thead><tr><th scope="col">${by === 'outlet' ? 'Outlet' : 'Kind'}</th><th scope="col">Right as it stood</th><th scope="col">To check</th></tr></thead><tbody>${tallySample(sample.lines, findings, by).map(({ name, precision, open }) => html`<tr><td>${name || 'not named'}</td><td>${tellPrecision(precision)}</td><td>${open}</td></tr>`)}</tbody></table>`
  return html`<section><h1>A random sample</h1><p>${counted(sample.lines.length, 'line')} of ${sample.drawnFrom.toLocaleString('en-GB')}, drawn ${momentTag(sample.madeAt, c.var.options.now())} by ${sample.madeBy}.</p>
<p><strong>Right as the machine read it: ${tellPrecision(whole)}.</strong> A line that had to be mended counts as wrong. ${judged < sample.lines.length ? `${sample.lines.length - judged} are still to check; the figure holds once all are.` : ''}</p>
${judged < sample.lines.length ? html`<p><a class="button" href="${here}/next">Check them one by one</a></p>` : NOTHING}
${table('kind', 'By kind of line')}${table('outlet', 'By outlet')}
<h2>The lines</h2><table><thead><tr><th scope="col">Words</th><th scope="col">Kind</th><th scope="col">Outlet</th><th scope="col">Found</th></tr></thead><tbody>${found.map(({ source, line, words, kept, kind, outlet, finding }) => html`<tr><td>${kept ? html`<a href="${verdictAddress(source, line)}?back=${encodeURIComponent(here)}">${words ?? line}</a>` : 'no longer held'}</td><td>${kind}</td><td>${outlet}</td><td>${FOUND_WORDS[finding]}</td></tr>`)}</tbody></table></section>`
}
