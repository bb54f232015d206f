/** Every code a `ReadoutError` may carry; docs/errors.md has a section for each and a test holds the two together. */
export const ERROR_CODES = [
  'INPUT_EMPTY',
  'INPUT_BINARY',
  'INPUT_TOO_LARGE',
  'INPUT_NOT_FOUND',
  'INPUT_DIRECTORY',
  'INPUT_UNREADABLE',
  'BATCH_LINE',
  'STATES_FILE',
  'USAGE',
  'OUTPUT_WRITE',
  'ADDRESS_REFUSED',
  'ROBOTS_REFUSED',
  'SITE_REFUSED',
  'HOST_UNREACHABLE',
  'FETCH_TIMEOUT',
  'FETCH_TOO_LARGE',
  'FETCH_REDIRECTS',
  'FETCH_STATUS',
  'FETCH_BROKEN',
  'CERTIFICATE',
  'CONTENT_TYPE',
  'HOST_WAITS',
  'NOT_A_FEED',
  'FEED_GONE',
  'STORE_FULL',
  'STORE_BUSY',
  'STORE_NEWER',
  'STORE_CORRUPT',
  'STORE_UNREACHABLE',
  'WITHDRAWN',
  'QUERY_INVALID',
  'VERDICT_INVALID',
  'IMPORT_LINE',
  'ACCOUNT_INVALID',
  'EMAIL_KEY',
  'URL_INVALID',
  'LINE_NOT_FOUND',
  'MODEL_MISSING',
  'MODEL_HASH',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * The one error of the program: a code, what happened and what to do, and whether trying again may help.
 * Example: new ReadoutError('INPUT_EMPTY', 'The file is empty. Give a page with text.').
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode
  readonly data: Record<string, unknown>
  readonly retry: boolean
  constructor(code: ErrorCode, message: string, options: { data?: Record<string, unknown>; cause?: unknown; retry?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ReadoutError'
    this.code = code
    this.data = options.data ?? {}
    this.retry = options.retry ?? false
  }
}
