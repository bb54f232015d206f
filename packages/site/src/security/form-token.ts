import { createHmac, timingSafeEqual } from 'node:crypto'

const DAY_MS = 86_400_000

/** Whose form it is: the one user of a loopback site, a session by the hash of its secret, or anybody on a day. */
export type FormOwner = { owner: true } | { session: string } | { day: number }

const tokenFor = (secret: string, whose: FormOwner): string => createHmac('sha256', secret).update(JSON.stringify(whose)).digest('base64url').slice(0, 32)

/** The day of a stranger's form; its token holds that day and the next, so that a kept page stays good. */
export const dayOf = (now: string): number => Math.floor(Date.parse(now) / DAY_MS)

/** The token that forms of this viewer carry. Example: formToken(secret, { session: '9f…' }) -> 32 characters. */
export const formToken = tokenFor

/** True where a form's token is of this viewer, and of today or yesterday for a stranger. */
export function isFormToken(token: string | undefined, secret: string, whose: FormOwner): boolean {
  const wanted = [tokenFor(secret, whose), ...('day' in whose ? [tokenFor(secret, { day: whose.day - 1 })] : [])]
  return wanted.some(
    (one) => token !== undefined && token.length === one.length && timingSafeEqual(Buffer.from(token.padEnd(64).slice(0, 64)), Buffer.from(one.padEnd(64))),
  )
}
