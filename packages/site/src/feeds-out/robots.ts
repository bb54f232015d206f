/** Rooms that hold nothing to be found by: forms, what belongs to a person, and lists made of a question. */
const CLOSED = ['/account', '/admin', '/api', '/compare', '/invite', '/joined', '/login', '/look', '/moderate', '/read', '/review', '/saved', '/search']

/**
 * What robots.txt says: nothing on a site for this machine alone; else which rooms are closed, and that each page says for itself whether it may be indexed.
 * Example: robotsText({ loopback: true }) -> 'User-agent: *\nDisallow: /\n'.
 */
export function robotsText({ loopback }: { loopback: boolean }): string {
  if (loopback) return 'User-agent: *\nDisallow: /\n'
  return `# Each page says for itself whether it may be indexed. Pages on which lines stand that nobody has checked, or none at all, say noindex, in the page
# and as X-Robots-Tag; so do all files beside the pages (JSON, CSV, feeds). Of texts whose rights are not known only the sentences of checked lines are shown.
User-agent: *
${CLOSED.map((path) => `Disallow: ${path}`).join('\n')}
Allow: /
`
}
