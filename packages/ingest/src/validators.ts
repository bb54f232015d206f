/** What a site gave to ask later whether something changed. */
export type Validators = { etag?: string; lastModified?: string }

/** Longer ones are not kept: they go back to the site with every request. */
const MOST = 1024

/** The request headers that make a fetch conditional. Source: RFC 9110 13.1. */
export function validatorHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) }
}

/** What an answer's headers give for the next time. */
export function validatorsOf(headers: Record<string, string>): Validators {
  const fits = (value: string | undefined) => (value && value.length <= MOST && /^[\x20-\x7e]+$/.test(value) ? value : undefined)
  const [etag, lastModified] = [fits(headers['etag']), fits(headers['last-modified'])]
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}
