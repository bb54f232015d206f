import ipaddr from 'ipaddr.js'

/** Addresses inside public ranges that answer with a cloud machine's own secrets. Source: Microsoft Learn, "What is IP address 168.63.129.16?". */
const METADATA = new Set(['168.63.129.16'])

/** Ranges of ipaddr.js in words a person can act on; a range that stands neither here nor is `unicast` is refused as "not a public address". */
const IN_WORDS: Record<string, string> = {
  loopback: 'this machine itself',
  private: 'a private network',
  uniqueLocal: 'a private network',
  deprecatedSiteLocal: 'a private network',
  carrierGradeNat: "a provider's internal network",
  linkLocal: 'a link-local or metadata address',
  unspecified: 'no particular machine',
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
}

/** Sixteen bytes of an IPv6 address hold an IPv4 one at these places in these forms; the inner one decides. */
const EMBEDDED: Record<string, (bytes: number[]) => number[]> = {
  ipv4Mapped: (bytes) => bytes.slice(12),
  rfc6145: (bytes) => bytes.slice(12),
  rfc6052: (bytes) => bytes.slice(12),
  '6to4': (bytes) => bytes.slice(2, 6),
  teredo: (bytes) => bytes.slice(12).map((byte) => byte ^ 0xff),
}

/**
 * Why an IP address must not be dialled, or nothing when it is a public one. Takes a literal (brackets and zone allowed); an IPv4 address inside an
 * IPv6 one (mapped, NAT64, 6to4, Teredo) is judged as what it leads to.
 * Example: judgeAddress('::ffff:10.0.0.1') -> 'a private network'; judgeAddress('2606:4700::1111') -> undefined.
 * Source: IANA special-purpose address registries; RFC 6890, RFC 6052, RFC 3056.
 */
export function judgeAddress(literal: string): string | undefined {
  const bare = literal.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return 'no valid address'
  const address = ipaddr.parse(bare)
  if (address.kind() === 'ipv4') {
    if (METADATA.has(address.toString())) return 'a link-local or metadata address'
    return rangeInWords(address.range())
  }
  const bytes = address.toByteArray()
  // RFC 8215 keeps 64:ff9b:1::/48 for translation inside one network, so it never leads to the public one.
  if (bytes[0] === 0 && bytes[1] === 0x64 && bytes[2] === 0xff && bytes[3] === 0x9b && bytes[5] === 1) return 'a private network'
  const inner = EMBEDDED[address.range()]?.(bytes)
  if (inner) return judgeAddress(inner.join('.'))
  const range = rangeInWords(address.range())
  if (range) return range
  // Global unicast is 2000::/3 and nothing else; ::/96 would hide an IPv4 address.
  return ((bytes[0] ?? 0) & 0xe0) === 0x20 ? undefined : 'not a public address'
}

function rangeInWords(range: string): string | undefined {
  return range === 'unicast' ? undefined : (IN_WORDS[range] ?? 'not a public address')
}
