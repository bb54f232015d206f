import type { Readable } from 'node:stream'
import { ReadoutError } from '@readout/record'
import { type Dispatcher, request } from 'undici'
import { CONNECT_TIMEOUT_MS, TOTAL_TIMEOUT_MS } from './limits.ts'

/** One answer, its body unread; header names in lower case, the last of repeated ones. */
export type Answer = { status: number; headers: Record<string, string>; body: Readable }

/**
 * One GET through the guarded agent, no redirect followed, the body left to the caller.
 * @throws ADDRESS_REFUSED HOST_UNREACHABLE FETCH_TIMEOUT CERTIFICATE FETCH_BROKEN
 */
export async function requestOnce(url: URL, headers: Record<string, string>, dispatcher: Dispatcher, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await request(url, {
      dispatcher,
      signal,
      headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'accept-encoding': 'gzip, deflate, br', ...headers },
    })
    // A body left unread ends with an error of its own that nobody waits for; one that is read gives it to its reader.
    answer.body.on('error', () => {})
    const flat = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')])
    return { status: answer.statusCode, headers: Object.fromEntries(flat), body: answer.body }
  } catch (error) {
    throw asFetchError(error, url)
  }
}

/** What went wrong on the way, as a coded error; one that is coded already passes through. */
export function asFetchError(error: unknown, url: URL): ReadoutError {
  const coded = [error, (error as { cause?: unknown })?.cause, ...((error as { errors?: unknown[] })?.errors ?? [])].find((e) => e instanceof ReadoutError)
  if (coded instanceof ReadoutError) return coded
  const { code = '', name = '', message = '' } = (error ?? {}) as { code?: string; name?: string; message?: string }
  const data = { host: url.host, reason: code || name }
  const host = url.host
  if (name === 'TimeoutError' || name === 'AbortError')
    return new ReadoutError(
      'FETCH_TIMEOUT',
      `${host} did not finish within ${TOTAL_TIMEOUT_MS / 1000} seconds. Try again later, or save the page and read the file.`,
      { data, cause: error, retry: true },
    )
  if (/TIMEOUT|ETIMEDOUT/.test(code))
    return new ReadoutError(
      'FETCH_TIMEOUT',
      `${host} did not answer within ${CONNECT_TIMEOUT_MS / 1000} to ${(CONNECT_TIMEOUT_MS * 2) / 1000} seconds. Try again later.`,
      { data, cause: error, retry: true },
    )
  if (code === 'ENOTFOUND')
    return new ReadoutError('HOST_UNREACHABLE', `There is no site at ${host}. Check the spelling of the address.`, { data, cause: error })
  if (code === 'EAI_AGAIN')
    return new ReadoutError('HOST_UNREACHABLE', `The name ${host} could not be looked up. Check the network, then try again.`, {
      data,
      cause: error,
      retry: true,
    })
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return new ReadoutError(
      'CERTIFICATE',
      `The certificate of ${host} is not valid (${code}), so the page may not be what it says. Open it yourself and decide.`,
      { data, cause: error },
    )
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EADDRNOTAVAIL|EPIPE)$/.test(code))
    return new ReadoutError('HOST_UNREACHABLE', `${host} does not answer (${code}). Check the address and the network, then try again.`, {
      data,
      cause: error,
      retry: true,
    })
  return new ReadoutError(
    'FETCH_BROKEN',
    `The answer of ${host} broke off or is not valid (${code || message}). Try again, or save the page and read the file.`,
    { data, cause: error, retry: true },
  )
}
