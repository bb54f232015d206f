import { ReadoutError } from '@readout/record'
import { request } from 'undici'
import { type Allowance, guardedAgent } from '../guarded-agent.ts'
import { TOTAL_TIMEOUT_MS } from '../limits.ts'
import { parseAddress } from '../parse-address.ts'
import { asFetchError } from '../request-once.ts'
import { userAgent } from '../user-agent.ts'

export type WebhookOptions = { version: string; contact?: string; allow?: Allowance; timeoutMs?: number }

/**
 * Posts JSON to a webhook through the same guard as every other request. A redirect is not followed: who moved a webhook says so to its owner.
 * @throws URL_INVALID ADDRESS_REFUSED HOST_UNREACHABLE CERTIFICATE FETCH_TIMEOUT FETCH_BROKEN FETCH_STATUS
 */
export async function postWebhook(link: string, body: unknown, { version, contact, allow, timeoutMs = TOTAL_TIMEOUT_MS }: WebhookOptions): Promise<void> {
  const url = parseAddress(link)
  const dispatcher = guardedAgent(allow)
  try {
    const answer = await request(url, {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/json', 'user-agent': userAgent(version, contact, 'follow') },
      body: JSON.stringify(body),
    })
    answer.body.on('error', () => {})
    answer.body.destroy()
    if (answer.statusCode < 200 || answer.statusCode > 299)
      throw new ReadoutError('FETCH_STATUS', `${url.host} did not take the message (${answer.statusCode}). Check the webhook's address.`, {
        data: { host: url.host, status: answer.statusCode },
        retry: answer.statusCode >= 500 || answer.statusCode === 429,
      })
  } catch (error) {
    throw asFetchError(error, url)
  } finally {
    dispatcher.destroy().catch(() => {})
  }
}
