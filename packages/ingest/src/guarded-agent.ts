import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { ReadoutError } from '@readout/record'
import { Agent, buildConnector } from 'undici'
import { judgeAddress } from './judge-address.ts'
import { CONNECT_TIMEOUT_MS } from './limits.ts'

/** Addresses outside the public network that this one run may dial, each `ADDRESS:PORT` with the port written out: "127.0.0.1:8080", "[::1]:8080". */
export type Allowance = readonly string[]

/** Every name that means this machine, whatever the resolver says (RFC 6761). */
const LOCAL_NAME = /(^|\.)localhost\.?$/i

/**
 * An undici agent that dials public addresses only. The literal in the link, every address the name resolves to and the address in the end
 * connected to are all judged, for each connection anew, so that a redirect or a name that changes its answer meets the same wall.
 * A connection elsewhere fails with ADDRESS_REFUSED.
 */
export function guardedAgent(allow: Allowance = []): Agent {
  return new Agent({
    connect(options, callback) {
      const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
      const fault = (address: string) => (allowed(allow, address, port) ? undefined : judgeAddress(address))
      const host = options.hostname.replace(/^\[|\]$/g, '')
      const literal = isIP(host) ? fault(host) : undefined
      if (literal) return callback(refusal(options.hostname, literal), null)
      if (LOCAL_NAME.test(host) && !allow.some((entry) => entry.endsWith(`:${port}`))) return callback(refusal(host, 'this machine itself'), null)
      const dial = buildConnector({ timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup(fault), allowH2: false })
      dial({ ...options, hostname: host }, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('no socket'), null)
        const reason = fault(socket.remoteAddress ?? '')
        if (!reason) return callback(null, socket)
        socket.destroy()
        callback(refusal(host, reason), null)
      })
    },
    headersTimeout: CONNECT_TIMEOUT_MS * 2,
    bodyTimeout: CONNECT_TIMEOUT_MS * 2,
    maxHeaderSize: 64 * 1024,
    pipelining: 1,
    keepAliveTimeout: 1,
  })
}

/** Resolves a name and fails when any of its addresses may not be dialled: a name with one private answer is not a public site. */
function guardedLookup(fault: (address: string) => string | undefined): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      for (const { address } of addresses) {
        const reason = fault(address)
        if (reason) return callback(refusal(hostname, reason), '', 0)
      }
      const first = addresses[0]
      if (!first) return callback(Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' }), '', 0)
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

function allowed(allow: Allowance, address: string, port: number): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  return allow.includes(`${bare}:${port}`) || allow.includes(`[${bare}]:${port}`)
}

function refusal(host: string, reason: string): ReadoutError {
  return new ReadoutError(
    'ADDRESS_REFUSED',
    `${host} leads to ${reason}. Readout requests pages of the public web only. If you trust the page, open it yourself and read the saved file.`,
    { data: { host, reason } },
  )
}
