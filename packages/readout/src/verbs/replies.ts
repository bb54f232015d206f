import { ReadoutError } from '@readout/record'
import { EMAIL_KEY_BYTES, eraseReply, listReplies, loadReply, noteDeed, type Reply, sealedEmail, unsealEmail } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { secretSetting, withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import type { StoreOptions } from './search.ts'

/** `readout replies [email ID | erase ID]`: what waits to be decided; one e-mail for the holder of the key; one reply gone with all it holds. */
export async function repliesVerb(what: string | undefined, id: string | undefined, options: StoreOptions): Promise<number> {
  if (what !== undefined && !(id && (what === 'email' || what === 'erase')))
    throw new ReadoutError('USAGE', 'readout replies lists what waits; readout replies email ID and readout replies erase ID take the id of one.')
  return withData(options, async (engine) => {
    const now = new Date().toISOString()
    if (what === undefined || !id) {
      const waiting = await listReplies(engine, { state: 'pending', by: 'due' })
      await writeOutput(options.json ? `${JSON.stringify(waiting, null, 2)}\n` : tell(waiting, now), options.output)
      return waiting.length ? EXIT.ok : EXIT.nothingFound
    }
    if (!(await loadReply(engine, id))) throw new ReadoutError('LINE_NOT_FOUND', `No reply ${id} is held. readout replies lists those that wait.`)
    if (what === 'erase') {
      await eraseReply(engine, id)
      await noteDeed(engine, { at: now, who: 'command line', action: 'erased a reply', object: id })
      await writeOutput(`${id} is erased: its words, its name and its e-mail.\n`, options.output)
      return EXIT.ok
    }
    const sealed = await sealedEmail(engine, id)
    if (!sealed) throw new ReadoutError('LINE_NOT_FOUND', `No e-mail of reply ${id} is held: none was given, or it was erased.`)
    const email = unsealEmail(sealed, keyOf(secretSetting('READOUT_EMAIL_KEY')), id)
    await noteDeed(engine, { at: now, who: 'command line', action: 'read an e-mail', object: id })
    await writeOutput(`${email.reveal()}\n`, options.output)
    return EXIT.ok
  })
}

function keyOf(hex: string | undefined): Uint8Array {
  const key = Buffer.from(hex ?? '', 'hex')
  if (key.length !== EMAIL_KEY_BYTES)
    throw new ReadoutError('EMAIL_KEY', 'Give the key the site runs with: READOUT_EMAIL_KEY (64 hex digits) or READOUT_EMAIL_KEY_FILE.')
  return new Uint8Array(key)
}

const KINDS: Record<Reply['kind'], string> = { reply: 'reply', 'wrong-line': 'wrong line?', answer: 'answer' }

function tell(waiting: readonly Reply[], now: string): string {
  if (!waiting.length) return 'Nothing waits.\n'
  return waiting
    .map((reply) => {
      const due = `${reply.due < now ? 'was due' : 'due'} ${reply.due.slice(0, 10)}`
      const words = reply.words.replace(/[\p{C}\s]+/gu, ' ')
      return `${reply.id}  ${KINDS[reply.kind]} · ${reply.name.replace(/[\p{C}\s]+/gu, ' ') || 'no name'} · ${due} · ${reply.source}${reply.line ? `#${reply.line}` : ''}\n    ${words.length > 200 ? `${words.slice(0, 200)} …` : words}\n`
    })
    .join('')
}
