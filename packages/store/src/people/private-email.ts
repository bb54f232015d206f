import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { ReadoutError } from '@readout/record'

const IV_BYTES = 12
const TAG_BYTES = 16
/** Bytes of the key that seals e-mail addresses. */
export const EMAIL_KEY_BYTES = 32

/**
 * An e-mail address that its owner was promised is not published: whatever prints, joins, logs or serialises it gets `[private]`.
 * Example: String(new PrivateEmail('ann@example.org')) -> '[private]'.
 */
export class PrivateEmail {
  readonly #address: string
  constructor(address: string) {
    this.#address = address
  }
  toString(): string {
    return '[private]'
  }
  toJSON(): string {
    return '[private]'
  }
  [Symbol.toPrimitive](): string {
    return '[private]'
  }
  [inspect.custom](): string {
    return '[private]'
  }

  /** The address sealed with AES-256-GCM as base64url of nonce, tag and cipher text; `reply` is bound in, so that it opens for no other reply. @throws EMAIL_KEY */
  seal(key: Uint8Array, reply: string): string {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', checkKey(key), iv).setAAD(Buffer.from(reply))
    const sealed = Buffer.concat([cipher.update(this.#address, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  }

  /** The address in clear, for the one who writes to its owner. */
  reveal(): string {
    return this.#address
  }
}

/** The address sealed for `reply`. @throws EMAIL_KEY where the key is another one or the bytes were changed */
export function unsealEmail(sealed: string, key: Uint8Array, reply: string): PrivateEmail {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', checkKey(key), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(reply))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return new PrivateEmail(Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8'))
  } catch (cause) {
    throw new ReadoutError('EMAIL_KEY', 'The e-mail of this reply does not open with this key. Give the key it was sealed with.', { cause })
  }
}

function checkKey(key: Uint8Array): Uint8Array {
  if (key.length !== EMAIL_KEY_BYTES)
    throw new ReadoutError('EMAIL_KEY', `The key for e-mail addresses has ${EMAIL_KEY_BYTES} bytes; this one has ${key.length}.`)
  return key
}
