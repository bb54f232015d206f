/** The word a site's robots.txt knows this program by. */
export const ROBOT_NAME = 'readout'

/** Why a site is asked: for a page that somebody named, or because somebody follows it. */
export type Purpose = 'page' | 'follow'

const SAID: Record<Purpose, string> = { page: 'reads one news page for a person who named it', follow: 'follows feeds and pages that its user chose' }

/**
 * What the program says of itself to a site: its name, version and why it asks; `contact` is an address of whoever runs it.
 * Example: userAgent('0.1.0') -> 'readout/0.1.0 (reads one news page for a person who named it)'.
 */
export function userAgent(version: string, contact?: string, purpose: Purpose = 'page'): string {
  const plain = contact?.replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 200)
  return `${ROBOT_NAME}/${version} (${SAID[purpose]}${plain ? `; ${plain}` : ''})`
}
