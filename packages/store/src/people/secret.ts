import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody can guess: 256 random bits as 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It has 256 random bits, so a plain hash is enough: there is nothing to try. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** An id that tells nothing: 16 hex digits. */
export const newId = (): string => randomBytes(8).toString('hex')
