import { sniffPage } from '../sniff-page.ts'
import { isEmail } from './is-email.ts'

/**
 * A file as it is read: its bytes, and the words in it where they are not the bytes' own. `pages` are where the pages of a PDF begin in `text`
 * (UTF-16 offsets); title and published are what the file tells of itself.
 */
export type OpenedDocument = {
  bytes: Uint8Array
  mediaType: 'text/html' | 'text/plain' | 'application/pdf' | 'message/rfc822'
  html?: string
  text?: string
  pages?: number[]
  title?: string
  published?: string
}

/** Bytes looked at to tell what a file is. */
const HEAD_BYTES = 8192

/** True for bytes that open as a PDF does; some printers put a few bytes before it. Source: ISO 32000-1, 7.5.2. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')
}

/**
 * Opens what a file holds: HTML, plain text, the text layer of a PDF, or the words of an e-mail. The reader of each is loaded when one is met.
 * Example: the bytes of a PDF -> { mediaType: 'application/pdf', text, pages: [0, 2310] }.
 * @throws INPUT_EMPTY INPUT_BINARY INPUT_UNREADABLE INPUT_TOO_LARGE
 */
export async function openDocument(bytes: Uint8Array, name: string, declared = ''): Promise<OpenedDocument> {
  if (isPdf(bytes)) return { bytes, mediaType: 'application/pdf', ...(await (await import('./read-pdf.ts')).readPdf(bytes, name)) }
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  if (declared === 'message/rfc822' || isEmail(head, name))
    return { bytes, mediaType: 'message/rfc822', ...(await (await import('./read-email.ts')).readEmail(bytes, name)) }
  return { bytes, ...sniffPage(bytes, name, declared) }
}
