import { ReadoutError } from '@readout/record'
import PostalMime from 'postal-mime'

/** What an e-mail holds to read: its HTML, else its text, and the subject and date of its head. Whom it was sent to is not taken. */
export type EmailText = { html?: string; text?: string; title?: string; published?: string }

/**
 * Reads an e-mail as it was stored.
 * @throws INPUT_EMPTY where it holds no words
 */
export async function readEmail(bytes: Uint8Array, name: string): Promise<EmailText> {
  const { html, text, subject, headers } = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 })
  const sent = sentAt(headers.find(({ key }) => key === 'date')?.value ?? '')
  const body = html?.trim() ? { html } : text?.trim() ? { text } : undefined
  if (!body)
    throw new ReadoutError('INPUT_EMPTY', `The e-mail ${name} holds no words; what is attached to it is not read. Save the attachment and read that.`, {
      data: { name },
    })
  return {
    ...body,
    ...(subject?.trim() ? { title: subject.trim() } : {}),
    ...(sent ? { published: sent } : {}),
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date of an e-mail's head with the offset it was written in.
 * Example: 'Sat, 03 May 2031 10:00:00 +0200' -> '2031-05-03T10:00:00+02:00'.
 * Source: RFC 5322, 3.3.
 */
function sentAt(value: string): string | undefined {
  const found = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}:\d{2})(:\d{2})?\s*(?:([+-]\d{2})(\d{2})|(?:gmt|utc?|z))?/i.exec(value)
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1
  if (!found || !month) return undefined
  const zone = found[6] ? `${found[6]}:${found[7]}` : 'Z'
  return `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}T${found[4]}${found[5] ?? ':00'}${zone}`
}
