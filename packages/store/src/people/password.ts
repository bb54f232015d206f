import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** 2^15 rounds of 8 blocks, three lanes: 32 MiB and about 0.2 s a try on one core. Source: OWASP Password Storage Cheat Sheet, scrypt. */
const COST = { N: 2 ** 15, r: 8, p: 3 }
const KEY_BYTES = 32
const MOST_MEMORY = 64 * 1024 * 1024
/** Passwords worked on at once: more would let a crowd at the door take all memory. */
const AT_ONCE = 2

/** Least and greatest length of a password in characters; a greater one is only a way to keep the machine busy. */
export const PASSWORD_LENGTH = { least: 12, most: 200 }

let working = 0
const waiting: (() => void)[] = []

async function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  if (working >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else working++
  try {
    return await new Promise<Buffer>((resolve, reject) =>
      scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem: MOST_MEMORY }, (problem, key) => (problem ? reject(problem) : resolve(key))),
    )
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}

/** What is kept of a password: 'scrypt:N:r:p:salt:key', salt and key in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join(':')
}

/**
 * True where `password` is the one that was kept. Without a kept one the same work is done and the answer is false, so that
 * a name that exists and one that does not take the same time.
 */
export async function verifyPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, n, r, p, salt, key] = kept?.split(':') ?? []
  if (!salt || !key) {
    await derive(password, Buffer.alloc(16), COST)
    return false
  }
  const found = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) })
  const wanted = Buffer.from(key, 'base64url')
  return found.length === wanted.length && timingSafeEqual(found, wanted)
}
