import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { inspect } from 'node:util'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  accountByPassword,
  accountOfSession,
  accountOfToken,
  changeAccount,
  copiesOnOtherPages,
  closeSession,
  decideReply,
  drawSample,
  eraseDueEmails,
  eraseReply,
  exportJsonl,
  hasNoAccount,
  impactOf,
  invitationOf,
  linesToReview,
  listDeeds,
  listReplies,
  listTokens,
  loadSample,
  makeAccount,
  makeInvitation,
  makeToken,
  noteDeed,
  openSession,
  pendingReplies,
  PrivateEmail,
  replyByReceipt,
  replyCounts,
  revokeToken,
  saveReading,
  saveReply,
  saveVerdict,
  sealedEmail,
  setPassword,
  siteSecret,
  unsealEmail,
  useInvitation,
} from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-04T10:00:00.000Z'
const day = (n: number) => new Date(Date.parse(NOW) + n * 86_400_000).toISOString()
const PASSWORD = 'nine green bottles'
const ADDRESS = 'ann.oak@mail.example'
const KEY = new Uint8Array(randomBytes(32))
const reply = (over = {}) => ({
  source: 'src1',
  line: null,
  kind: 'reply' as const,
  name: 'Ann Oak',
  party: null,
  words: 'Well read.',
  at: NOW,
  due: day(7),
  ...over,
})
const withEmail = { email: { address: new PrivateEmail(ADDRESS), key: KEY, eraseAt: day(30) } }

describe.each(ENGINES)('people on $name', ({ open }) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())

  test('an account: its password opens it, no other does, and the password is kept nowhere', async () => {
    const { engine } = opened
    expect(await hasNoAccount(engine)).toBe(true)
    const ann = await makeAccount(engine, { name: 'Ann  Oak', role: 'reviewer', password: PASSWORD, now: NOW })
    expect(ann).toMatchObject({ name: 'Ann Oak', role: 'reviewer' })
    expect(await accountByPassword(engine, 'ann oak', PASSWORD)).toEqual(ann)
    expect(await accountByPassword(engine, 'Ann Oak', 'nine green bottle')).toBeUndefined()
    expect(await accountByPassword(engine, 'Nobody', PASSWORD)).toBeUndefined()
    await expect(makeAccount(engine, { name: 'ANN OAK', role: 'reader', password: PASSWORD, now: NOW })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' })
    await expect(makeAccount(engine, { name: 'Bo', role: 'reader', password: 'short', now: NOW })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' })
    expect(JSON.stringify(await engine.db.selectFrom('accounts').selectAll().execute())).not.toContain(PASSWORD)
  })

  test('a session: a new secret each time, ends by itself, with its account and with a new password', async () => {
    const { engine } = opened
    await makeAccount(engine, { name: 'Root', role: 'administrator', password: PASSWORD, now: NOW })
    const { id } = await makeAccount(engine, { name: 'Ann', role: 'reader', password: PASSWORD, now: NOW })
    const [one, two] = [await openSession(engine, id, NOW), await openSession(engine, id, NOW)]
    expect(one).not.toBe(two)
    expect(await accountOfSession(engine, one, day(13))).toMatchObject({ name: 'Ann' })
    expect(await accountOfSession(engine, two, day(15))).toBeUndefined()
    expect(JSON.stringify(await engine.db.selectFrom('sessions').selectAll().execute())).not.toContain(one)
    await closeSession(engine, one)
    expect(await accountOfSession(engine, one, day(13))).toBeUndefined()
    const three = await openSession(engine, id, NOW)
    await setPassword(engine, id, 'ten green bottles')
    expect(await accountOfSession(engine, three, NOW)).toBeUndefined()
    const four = await openSession(engine, id, NOW)
    await changeAccount(engine, id, { disabledAt: NOW })
    expect(await accountOfSession(engine, four, NOW)).toBeUndefined()
    expect(await accountByPassword(engine, 'Ann', 'ten green bottles')).toBeUndefined()
  })

  test('a session ends after ninety days however much it is used', async () => {
    const { engine } = opened
    const { id } = await makeAccount(engine, { name: 'Ann', role: 'administrator', password: PASSWORD, now: NOW })
    const secret = await openSession(engine, id, NOW)
    for (let n = 10; n <= 90; n += 10) expect(await accountOfSession(engine, secret, day(n))).toBeDefined()
    expect(await accountOfSession(engine, secret, day(91))).toBeUndefined()
  })

  test('a one-time link makes one account, and not one too late', async () => {
    const { engine } = opened
    const secret = await makeInvitation(engine, { role: 'administrator', by: 'first bind', now: NOW })
    await expect(useInvitation(engine, secret, { name: 'Ann', password: 'short', now: NOW })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' })
    const both = await Promise.allSettled([1, 2].map((n) => useInvitation(engine, secret, { name: `Ann ${n}`, password: PASSWORD, now: NOW })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await invitationOf(engine, secret, NOW)).toBeUndefined()
    const late = await makeInvitation(engine, { role: 'reader', by: 'Ann', now: NOW })
    expect(await invitationOf(engine, late, day(4))).toBeUndefined()
  })

  test('the last administrator stays', async () => {
    const { id } = await makeAccount(opened.engine, { name: 'Ann', role: 'administrator', password: PASSWORD, now: NOW })
    await expect(changeAccount(opened.engine, id, { role: 'reader' })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' })
    await expect(changeAccount(opened.engine, id, { disabledAt: NOW })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' })
    expect(await accountByPassword(opened.engine, 'Ann', PASSWORD)).toMatchObject({ role: 'administrator' })
  })

  test('a token does no more than its account may, and nothing once revoked; only its hash is kept', async () => {
    const { engine } = opened
    const ann = await makeAccount(engine, { name: 'Ann', role: 'reviewer', password: PASSWORD, now: NOW })
    const secret = await makeToken(engine, { account: ann.id, name: 'script', role: 'administrator', now: NOW })
    expect(await accountOfToken(engine, secret, NOW)).toMatchObject({ name: 'Ann', role: 'reviewer' })
    expect(await accountOfToken(engine, `${secret}x`, NOW)).toBeUndefined()
    expect(JSON.stringify(await engine.db.selectFrom('tokens').selectAll().execute())).not.toContain(secret)
    const [token] = await listTokens(engine, ann.id)
    await revokeToken(engine, token!.id, NOW, 'somebody else')
    expect(await accountOfToken(engine, secret, NOW)).toBeDefined()
    await revokeToken(engine, token!.id, NOW, ann.id)
    expect(await accountOfToken(engine, secret, NOW)).toBeUndefined()
  })

  test('a reply waits, is shown, and counts only then', async () => {
    const { engine } = opened
    const { id, receipt } = await saveReply(engine, reply())
    await saveReply(engine, reply({ kind: 'wrong-line', line: 's1', due: day(-1) }))
    expect(await replyCounts(engine, ['src1', 'src2'])).toEqual({ src1: 0, src2: 0 })
    expect(await pendingReplies(engine, NOW)).toEqual({ pending: 2, overdue: 1 })
    expect((await replyByReceipt(engine, receipt))?.reply).toMatchObject({ id, state: 'pending' })
    await decideReply(engine, id, { state: 'shown', by: 'Bo', at: NOW })
    expect(await replyCounts(engine, ['src1', 'src2'])).toEqual({ src1: 1, src2: 0 })
    expect(await listReplies(engine, { source: 'src1', state: 'shown' })).toMatchObject([{ id, decidedBy: 'Bo' }])
    await eraseReply(engine, id)
    expect(await replyByReceipt(engine, receipt)).toBeUndefined()
  })

  test('what to review: the unsure first, then what stands on most pages; judged lines leave and come back', async () => {
    const { engine } = opened
    const keep = (reading: ReturnType<typeof inventedReading>) =>
      saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })
    const first = inventedReading(['We are ready.', 'The port stays open.', `A long one: ${'so it goes on and on '.repeat(200)}.`])
    const { source } = await keep({ ...first, statements: first.statements.map((line) => (line.id === 's2' ? { ...line, confidence: 0.1 } : line)) })
    const other = await keep(inventedReading(['The port stays open.', 'Grain.', first.statements[2]?.content[0]?.exact as string], { speaker: 'Bo Ash' }))
    expect(await copiesOnOtherPages(engine, source)).toEqual({ s1: 1, s2: 1 })
    const order = async () => (await linesToReview(engine, { limit: 20, source })).map(({ line, copies }) => `${line} ${copies}`)
    expect(await order()).toEqual(['s2 1', 's1 1', 's0 0'])
    const verdict = { at: NOW, who: 'Ann', source, kind: 'statement' as const, line: 's2', scope: 'page' as const, extractor: '1', textVersion: 1 }
    await saveVerdict(engine, { ...verdict, id: 'v1', action: 'reject', reason: 'not said' })
    expect(await order()).toEqual(['s1 1', 's0 0'])
    const sample = await drawSample(engine, { size: 4, seed: 'x', by: 'Ann', now: NOW })
    expect(sample).toMatchObject({ drawnFrom: 6, lines: { length: 4 } })
    expect((await loadSample(engine, sample.id))?.lines).toEqual(sample.lines)
    expect((await drawSample(engine, { size: 99, seed: 'y', by: 'Ann', now: NOW })).lines.map(({ source, line }) => `${source}/${line}`).sort()).toEqual(
      [`${source}/s0`, `${source}/s1`, `${source}/s2`, `${other.source}/s0`, `${other.source}/s1`, `${other.source}/s2`].sort(),
    )
    await saveVerdict(engine, { ...verdict, id: 'v2', action: 'undo', undoes: 'v1' })
    expect(await order()).toEqual(['s2 1', 's1 1', 's0 0'])
    expect(await impactOf(engine, source, 'statement', 's1')).toMatchObject({ copies: [{ source: other.source, line: 's0' }] })
  })

  test('the audit log is only added to', async () => {
    const { engine } = opened
    await noteDeed(engine, { at: NOW, who: 'Ann', action: 'role', object: 'Bo', detail: { role: 'reviewer' } })
    await expect(engine.db.updateTable('audit').set({ who: 'Eve' }).execute()).rejects.toThrow(/only added to/)
    await expect(engine.db.deleteFrom('audit').execute()).rejects.toThrow(/only added to/)
    expect(await listDeeds(engine, { limit: 5 })).toMatchObject([{ who: 'Ann', action: 'role', detail: { role: 'reviewer' } }])
  })

  test('the site has one secret, whoever asks first', async () => {
    const secrets = await Promise.all([1, 2, 3].map(() => siteSecret(opened.engine)))
    expect(new Set(secrets).size).toBe(1)
    let exported = ''
    for await (const line of exportJsonl(opened.engine)) exported += line
    expect(exported).not.toContain(secrets[0])
  })

  test('an e-mail is sealed, opens with its key for its reply alone, and goes on its day', async () => {
    const { engine } = opened
    const { id, receipt } = await saveReply(engine, reply(withEmail))
    const sealed = (await sealedEmail(engine, id)) as string
    expect(unsealEmail(sealed, KEY, id).reveal()).toBe(ADDRESS)
    expect(() => unsealEmail(sealed, KEY, 'another')).toThrow('does not open')
    expect(() => unsealEmail(sealed, new Uint8Array(randomBytes(32)), id)).toThrow('does not open')
    expect((await replyByReceipt(engine, receipt))?.emailUntil).toBe(day(30))
    expect(await eraseDueEmails(engine, day(29))).toBe(0)
    expect(await eraseDueEmails(engine, day(30))).toBe(1)
    expect([await sealedEmail(engine, id), (await replyByReceipt(engine, receipt))?.emailUntil]).toEqual([undefined, undefined])
  })

  test('no export holds an e-mail, and neither does any table', async () => {
    const { engine } = opened
    await saveReply(engine, reply(withEmail))
    let exported = ''
    for await (const line of exportJsonl(engine)) exported += line
    expect(exported).toContain('"sealed":null')
    for await (const line of exportJsonl(engine, { private: true })) exported += line
    for (const form of formsOf(ADDRESS)) expect(exported).not.toContain(form)
    for (const table of ['replies', 'private_emails', 'audit', 'meta'] as const)
      for (const form of formsOf(ADDRESS)) expect(JSON.stringify(await engine.db.selectFrom(table).selectAll().execute())).not.toContain(form)
  })
})

/** The address as it might hide: plain, upper case, base64, hex, percent, its local part. */
function formsOf(address: string): string[] {
  const bytes = Buffer.from(address)
  return [address, address.toUpperCase(), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex'), encodeURIComponent(address), 'ann.oak']
}

test('a private e-mail prints as [private], however it is printed', () => {
  const email = new PrivateEmail(ADDRESS)
  const printed = [
    String(email),
    `${email}`,
    JSON.stringify({ email }),
    inspect({ email }, { depth: 9, showHidden: true }),
    email + '',
    [email].join(),
    Object.values(email).join(),
  ]
  for (const text of printed) expect(text).not.toContain('ann')
  expect(printed.slice(0, 4)).toEqual(['[private]', '[private]', '{"email":"[private]"}', '{ email: [private] }'])
  expect(String(new Error(`no such reply: ${email}`).stack)).not.toContain('ann.oak')
})

test('the bytes of the embedded store hold no e-mail, write-ahead log and search index too', async () => {
  const opened = await ENGINES[0]!.open()
  await saveReply(opened.engine, reply(withEmail))
  const { rows } = await opened.engine.db.executeQuery<{ file: string }>({
    sql: 'pragma database_list',
    parameters: [],
    query: { kind: 'RawNode' } as never,
    queryId: {} as never,
  })
  const folder = path.dirname(rows[0]!.file)
  const files = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size > 0)
  expect(files).toContain('readout.sqlite-wal')
  for (const name of files) for (const form of formsOf(ADDRESS)) expect(readFileSync(path.join(folder, name)).includes(form), `${form} in ${name}`).toBe(false)
  expect(files.some((name) => readFileSync(path.join(folder, name)).includes('Well read.'))).toBe(true)
  await opened.close()
})
