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

/** A rendered page cut at its markers: text, marker, text, … */
export type Parts = readonly string[]

/** Looks for the secret alone: a pattern that tries every character took a third of a page's making. */
export function cutAtMarkers(page: string): Parts {
  const parts: string[] = []
  let from = 0
  for (let at = page.indexOf(SECRET); at >= 0; at = page.indexOf(SECRET, at + SECRET.length)) {
    const marker = String(page.startsWith('nonce-', at - 'nonce-'.length) ? NONCE : CSRF)
    const to = at + SECRET.length
    parts.push(page.slice(from, to - marker.length), marker)
    from = to
  }
  return [...parts, page.slice(from)]
}

/** The page as it is sent. */
export function fillMarkers(parts: Parts, values: { nonce: string; csrf: string }): string {
  let page = parts[0] ?? ''
  for (let at = 1; at < parts.length; at += 2) page += (parts[at] === String(NONCE) ? values.nonce : values.csrf) + (parts[at + 1] ?? '')
  return page
}
