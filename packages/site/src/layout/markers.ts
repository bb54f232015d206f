import { randomBytes } from 'node:crypto'
import { type Html, raw } from './html.ts'

// What differs from one sending of a page to the next stands in it as a marker, so that a rendered page can be kept and sent again.
// The markers are random for each process: no text from outside can hold one.
const SECRET = randomBytes(12).toString('hex')

/** Where the nonce of this sending goes: <script nonce="${NONCE}">. */
export const NONCE: Html = raw(`nonce-${SECRET}`)

/** Where the form token of this viewer goes. */
export const CSRF: Html = raw(`csrf-${SECRET}`)

/** The hidden field that every form that changes something carries. */
export const csrfField: Html = raw(`<input type="hidden" name="csrf" value="${CSRF}">`)

const MARKER = new RegExp(`((?:nonce|csrf)-${SECRET})`)

/** A rendered page cut at its markers: text, marker, text, … */
export type Parts = readonly string[]

export const cutAtMarkers = (page: string): Parts => page.split(MARKER)

/** The page as it is sent. */
export function fillMarkers(parts: Parts, values: { nonce: string; csrf: string }): string {
  let page = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) page += (parts[at] === String(NONCE) ? values.nonce : values.csrf) + (parts[at + 1] ?? '')
  return page
}
