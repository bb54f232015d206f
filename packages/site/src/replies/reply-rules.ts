import type { SiteSettings } from '../site-options.ts'

/** Lengths in characters. */
export const LENGTHS = { name: 80, email: 254, words: 5000, party: 120, reason: 500 }
/** Days within which a reply or a "Wrong line?" is to be decided; told to its writer. */
export const DAYS_TO_DECIDE = 7
/** Replies that may wait under one page at once: beyond that a flood, not a debate. */
export const MOST_WAITING = 200
/** Replies one client may send. */
export const FROM_ONE_CLIENT = { most: 6, seconds: 600 }
/** The field no person sees: whatever fills it is a program. */
export const HONEYPOT = 'website'

/** True where readers may write under pages: the site's one switch, and a key to seal their e-mail with. */
export const repliesOn = (settings: SiteSettings): boolean => settings.replies && settings.emailKey !== undefined

/** Characters that change how the words round them are read: controls, marks of direction, invisible joiners that spoof names. Line ends stay. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Plain text as it is kept: no steering characters, line ends as \n, no more than two in a row. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(STEERING, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A name on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')

/** True for what has the shape of an e-mail address; whether it is one only a letter tells. */
export function looksLikeEmail(address: string): boolean {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return (
    at > 0 &&
    at <= 64 &&
    address.length <= LENGTHS.email &&
    /^[^\s"<>(),;:\\[\]]+$/.test(address) &&
    domain.includes('.') &&
    !domain.startsWith('.') &&
    !domain.endsWith('.')
  )
}
