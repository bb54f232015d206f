import { type NewReply, PrivateEmail, type ReplyKind } from '@readout/store'
import type { SiteSettings } from '../site-options.ts'
import { DAYS_TO_DECIDE, LENGTHS, looksLikeEmail, plainLine, plainText } from './reply-rules.ts'

const DAY_MS = 86_400_000

/** A form as it may be shown again with what is wrong; never the e-mail. */
export type Given = { name: string; words: string; kind: ReplyKind; party: string }

/** A reply made of a form's fields, or what its writer has to change. Nothing here repeats an e-mail. */
export function readReply(
  fields: Record<string, string>,
  about: { source: string; line: string | null; parties: readonly string[]; now: string; settings: SiteSettings },
): { reply: NewReply } | { given: Given; problem: string } {
  const { settings, now, line } = about
  const wanted = fields['kind'] === 'answer' ? 'answer' : 'wrong-line'
  const kind: ReplyKind = line === null ? 'reply' : wanted
  const given: Given = {
    kind,
    name: plainLine(fields['name'] ?? '').slice(0, LENGTHS.name),
    words: plainText(fields['words'] ?? '').slice(0, LENGTHS.words),
    party: about.parties.find((party) => party === fields['party']) ?? '',
  }
  const email = (fields['email'] ?? '').trim()
  const problem = problemOf(fields, given, email, settings)
  if (problem) return { given, problem }
  const { emailKey: key } = settings
  const eraseAt = new Date(Date.parse(now) + settings.emailDays * DAY_MS).toISOString()
  return {
    reply: {
      source: about.source,
      line,
      kind,
      name: given.name,
      party: kind === 'answer' ? given.party : null,
      words: given.words,
      at: now,
      due: new Date(Date.parse(now) + DAYS_TO_DECIDE * DAY_MS).toISOString(),
      ...(email && key ? { email: { address: new PrivateEmail(email), key, eraseAt } } : {}),
    },
  }
}

function problemOf(fields: Record<string, string>, given: Given, email: string, { emailKey }: SiteSettings): string | undefined {
  const needed = given.kind === 'reply' || given.kind === 'answer'
  if (!given.words) return 'Write what you have to say.'
  if ((fields['words'] ?? '').length > LENGTHS.words) return `At most ${LENGTHS.words} characters, please; yours were cut to that.`
  if (needed && !given.name) return 'Give the name to stand above your words.'
  if (given.kind === 'answer' && !given.party) return 'Choose for whom you answer.'
  if (needed && emailKey && !email) return 'Give an e-mail address. It will not be published.'
  if (email && !looksLikeEmail(email)) return 'That does not look like an e-mail address. It was not kept; please give it again.'
  return undefined
}
