import { ReadoutError } from '@readout/record'
import type { Selectable } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import type { PrivateEmail } from './private-email.ts'
import { hashSecret, newId, newSecret } from './secret.ts'

/** A word under a page, "this line is wrong", or the answer of somebody the line names. */
export type ReplyKind = 'reply' | 'wrong-line' | 'answer'
export type ReplyState = 'pending' | 'shown' | 'refused'

/** A reply without its e-mail, which is kept apart; times are ISO 8601 in UTC. `due` is when it must be decided. */
export type Reply = {
  id: string
  source: string
  line: string | null
  kind: ReplyKind
  name: string
  party: string | null
  words: string
  at: string
  due: string
  state: ReplyState
  decidedAt: string | null
  decidedBy: string | null
  reason: string | null
}

/** What somebody sends; `email` is sealed with `emailKey` and erased at `eraseAt`. */
export type NewReply = Pick<Reply, 'source' | 'line' | 'kind' | 'name' | 'party' | 'words' | 'at' | 'due'> & {
  email?: { address: PrivateEmail; key: Uint8Array; eraseAt: string }
}

const replyOf = (row: Selectable<Tables['replies']>): Reply => ({
  id: row.id,
  source: row.source_id,
  line: row.line_id,
  kind: row.kind as ReplyKind,
  name: row.name,
  party: row.party,
  words: row.words,
  at: row.at,
  due: row.due,
  state: row.state as ReplyState,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  reason: row.reason,
})

/**
 * Keeps a reply as pending, its e-mail sealed beside it. Gives its id and the secret of the receipt, by which its writer finds it again; only the hash of that is kept.
 * @throws STORE_BUSY STORE_FULL EMAIL_KEY
 */
export async function saveReply(engine: Engine, reply: NewReply): Promise<{ id: string; receipt: string }> {
  const [id, receipt] = [newId(), newSecret()]
  const { email } = reply
  const sealed = email && { reply_id: id, sealed: email.address.seal(email.key, id), erase_at: email.eraseAt }
  try {
    await engine.db.transaction().execute(async (db) => {
      await db
        .insertInto('replies')
        .values({
          id,
          source_id: reply.source,
          line_id: reply.line,
          kind: reply.kind,
          name: reply.name,
          party: reply.party,
          words: reply.words,
          at: reply.at,
          due: reply.due,
          state: 'pending',
          decided_at: null,
          decided_by: null,
          reason: null,
          receipt: hashSecret(receipt),
        })
        .execute()
      if (sealed) await db.insertInto('private_emails').values(sealed).execute()
    })
  } catch (problem) {
    throw storeError(problem)
  }
  return { id, receipt }
}

/** Replies by what is asked for: of a page or a line, in a state; in the order they came, or by when they are due. */
export async function listReplies(
  engine: Engine,
  which: { source?: string; line?: string; state?: ReplyState; kind?: ReplyKind; by?: 'at' | 'due'; limit?: number },
): Promise<Reply[]> {
  const rows = await engine.db
    .selectFrom('replies')
    .selectAll()
    .$if(which.source !== undefined, (query) => query.where('source_id', '=', which.source as string))
    .$if(which.line !== undefined, (query) => query.where('line_id', '=', which.line as string))
    .$if(which.state !== undefined, (query) => query.where('state', '=', which.state as string))
    .$if(which.kind !== undefined, (query) => query.where('kind', '=', which.kind as string))
    .orderBy(which.by ?? 'at')
    .orderBy('id')
    .limit(which.limit ?? 500)
    .execute()
  return rows.map(replyOf)
}

/** How many replies are shown under each of these pages: the one count that pages, cards and feeds use. Pages without one are 0. */
export async function replyCounts(engine: Engine, sources: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(sources.map((source) => [source, 0]))
  if (!sources.length) return counts
  const rows = await engine.db
    .selectFrom('replies')
    .select((eb) => ['source_id', eb.fn.countAll<number>().as('shown')])
    .where('source_id', 'in', [...new Set(sources)])
    .where('state', '=', 'shown')
    .where('kind', '=', 'reply')
    .groupBy('source_id')
    .execute()
  for (const row of rows) counts[row.source_id] = Number(row.shown)
  return counts
}

/** How many replies wait, and how many of them are past their day. */
export async function pendingReplies(engine: Engine, now: string): Promise<{ pending: number; overdue: number }> {
  const rows = await engine.db
    .selectFrom('replies')
    .select((eb) => [eb.fn.countAll<number>().as('pending'), eb.fn.sum<number>(eb.case().when('due', '<', now).then(1).else(0).end()).as('overdue')])
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow()
  return { pending: Number(rows.pending), overdue: Number(rows.overdue ?? 0) }
}

/** The reply with that id, or undefined. */
export async function loadReply(engine: Engine, id: string): Promise<Reply | undefined> {
  const row = await engine.db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst()
  return row && replyOf(row)
}

/** The reply whose writer holds this receipt, and until when its e-mail is kept. */
export async function replyByReceipt(engine: Engine, receipt: string): Promise<{ reply: Reply; emailUntil?: string } | undefined> {
  const row = await engine.db.selectFrom('replies').selectAll().where('receipt', '=', hashSecret(receipt)).executeTakeFirst()
  if (!row) return undefined
  const email = await engine.db
    .selectFrom('private_emails')
    .select('erase_at')
    .where('reply_id', '=', row.id)
    .where('sealed', 'is not', null)
    .executeTakeFirst()
  return { reply: replyOf(row), ...(email ? { emailUntil: email.erase_at } : {}) }
}

/** Shows or refuses a reply. Deciding again changes the decision. @throws LINE_NOT_FOUND */
export async function decideReply(engine: Engine, id: string, decision: { state: ReplyState; by: string; at: string; reason?: string }): Promise<void> {
  const { numUpdatedRows } = await engine.db
    .updateTable('replies')
    .set({ state: decision.state, decided_at: decision.at, decided_by: decision.by, reason: decision.reason ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  if (!numUpdatedRows) throw new ReadoutError('LINE_NOT_FOUND', `No reply ${id} is held.`)
}

/** Takes a reply away with all it holds, as its writer may ask. */
export async function eraseReply(engine: Engine, id: string): Promise<void> {
  await eraseEmail(engine, id)
  await engine.db.deleteFrom('replies').where('id', '=', id).execute()
}

/** Erases the e-mail of a reply: its sealed bytes are written over before the row goes. */
export async function eraseEmail(engine: Engine, reply: string): Promise<void> {
  await engine.db
    .updateTable('private_emails')
    .set({ sealed: ''.padEnd(64, '0') })
    .where('reply_id', '=', reply)
    .execute()
  await engine.db.deleteFrom('private_emails').where('reply_id', '=', reply).execute()
}

/** Erases every e-mail whose time has come; gives how many. */
export async function eraseDueEmails(engine: Engine, now: string): Promise<number> {
  const due = await engine.db.selectFrom('private_emails').select('reply_id').where('erase_at', '<=', now).execute()
  for (const { reply_id } of due) await eraseEmail(engine, reply_id)
  return due.length
}

/** The sealed e-mail of a reply, or undefined where there is none or it was erased. */
export async function sealedEmail(engine: Engine, reply: string): Promise<string | undefined> {
  const row = await engine.db.selectFrom('private_emails').select('sealed').where('reply_id', '=', reply).executeTakeFirst()
  return row?.sealed ?? undefined
}
