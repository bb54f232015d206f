import { ReadoutError } from '@readout/record'

/** What went wrong, in the error's own words, which say what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof ReadoutError) return `${error.message} (${error.code})`
  return 'Reading failed by a fault of this program. Nothing was kept. Please report it with the page.'
}
