import { randomUUID } from 'node:crypto'
import { type Anchor, CommitmentStatus, JoinedKind, type JoinedVerdict, ReadoutError } from '@readout/record'
import { saveJoinedVerdict } from '@readout/store'
import type { Context, Hono } from 'hono'
import { spansOf } from '../../citation/line-of.ts'
import { html } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { findActors, type Room } from '../actors/find-actor.ts'
import { notFound } from '../not-found.ts'
import { seeLine } from '../seen-line.ts'

type Decided = Omit<JoinedVerdict, 'id' | 'at' | 'who' | 'kind' | 'thing'>

/** Mounts what a person decides about joined things: one, not one, how a commitment stands, and undoing that. */
export function mountJoining(app: Hono<SiteEnv>): void {
  const decide = (what: (c: Context<SiteEnv>, form: FormData, kind: JoinedKind) => Promise<Decided> | Decided) => async (c: Context<SiteEnv>) => {
    const kind = JoinedKind.safeParse(c.req.param('kind')).data
    if (!mayReview(c.get('viewer')) || !kind) return notFound(c, 'This is for those who review.')
    const thing = c.req.param('id') ?? ''
    try {
      const verdict = await what(c, await c.req.formData(), kind)
      const { store, now } = c.get('options')
      await saveJoinedVerdict(store, { ...verdict, id: randomUUID(), at: now(), who: c.get('viewer').name, kind, thing })
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      return renderPage(c, {
        title: 'Not done',
        status: 422,
        noindex: true,
        body: html`<h1>Nothing was changed</h1><p class="problem" role="alert">${error.message}</p>`,
      })
    }
    return c.redirect(kind === 'actor' ? '/people' : kind === 'talks' ? '/calendar' : `/${kind}s`, 303)
  }
  app.post(
    '/joined/:kind/:id/merge',
    decide(async (c, form, kind) => ({ action: 'merge', into: await thingAt(c, field(form, 'into'), kind) })),
  )
  app.post(
    '/joined/:kind/:id/split',
    decide((_c, form) => ({ action: 'split', members: form.getAll('member').flatMap(memberOf) })),
  )
  app.post(
    '/joined/:kind/:id/status',
    decide(async (c, form) => ({ action: 'status', ...statusOf(form), evidence: await evidenceAt(c, field(form, 'line')) })),
  )
  app.post(
    '/joined/:kind/:id/undo',
    decide((_c, form) => ({ action: 'undo', undoes: field(form, 'verdict') })),
  )
}

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The joined thing that an address of this site leads to. */
async function thingAt(c: Context<SiteEnv>, given: string, kind: JoinedKind): Promise<string> {
  const [room = '', name = ''] = given
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\//, '')
    .split(/[/?#]/)
  if (kind !== 'actor') return name || room
  const [actor] = await findActors(c.get('options').store, room as Room, decodeURIComponent(name))
  if (!actor) throw new ReadoutError('VERDICT_INVALID', 'No person, office, state or body has this address here. Copy the address of the other’s page.')
  return actor.id
}

const memberOf = (given: File | string): { source: string; line: string }[] => {
  const [source, line] = typeof given === 'string' ? given.split('.') : []
  return source && line ? [{ source, line }] : []
}

function statusOf(form: FormData): Pick<JoinedVerdict, 'status'> {
  const status = CommitmentStatus.safeParse(form.get('status')).data
  return status ? { status } : {}
}

/** The characters of the line that an address names: what a status rests on. */
async function evidenceAt(c: Context<SiteEnv>, given: string): Promise<Anchor[]> {
  const [, source = '', line = ''] = /\/(?:article|cite)\/([0-9a-f]{16})(?:#(?:w-)?|\/)([\w-]+)$/.exec(given) ?? []
  const seen = await seeLine(c, source, line)
  if (!seen) throw new ReadoutError('VERDICT_INVALID', 'This address names no line that is held. Copy it from “Cite” under the line that says so.')
  return spansOf(seen).map((span) => ({ source, span }))
}
