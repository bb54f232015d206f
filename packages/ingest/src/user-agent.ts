/** The word a site's robots.txt knows this program by. */
export const ROBOT_NAME = 'readout'

/**
 * What the program says of itself to a site: its name, version and that a person asked for the one page; `contact` is an address of whoever runs it.
 * Example: userAgent('0.1.0') -> 'readout/0.1.0 (reads one news page for a person who named it)'.
 */
export function userAgent(version: string, contact?: string): string {
  const plain = contact?.replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 200)
  return `${ROBOT_NAME}/${version} (reads one news page for a person who named it${plain ? `; ${plain}` : ''})`
}
