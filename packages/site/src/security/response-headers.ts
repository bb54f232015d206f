/** Half a year, in seconds. */
const TRANSPORT_SECONDS = 15_768_000

/** What no answer of this site may do without: set on every one, whoever made it. */
const ALWAYS: readonly [name: string, value: string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Same-origin rather than no-referrer: with the latter browsers send "Origin: null" with the site's own forms.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()'],
  ['X-DNS-Prefetch-Control', 'off'],
]

/**
 * The content security policy of one sending: nothing but this site's own stylesheet, script and pictures, the first two by nonce; no frame, no plug-in, no
 * string that becomes script. Source: W3C CSP 3, Trusted Types.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Sets the headers of safety on an answer; a policy it has set for itself stays. */
export function secureHeaders(headers: Headers, { nonce, https }: { nonce: string; https: boolean }): void {
  for (const [name, value] of ALWAYS) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', contentSecurityPolicy(nonce))
  if (https) headers.set('Strict-Transport-Security', `max-age=${TRANSPORT_SECONDS}`)
}
