import { ReadoutError } from '@readout/record'
import { formatQuery, parseQuery } from '@readout/store'

/** The fields of the form, each one qualifier of the search language; `words` are words. */
export const FIELDS = ['words', 'by', 'to', 'about', 'via', 'outlet', 'type', 'act', 'is', 'has', 'after', 'before', 'age'] as const

/**
 * The search that a filled form means, as the box would hold it.
 * Example: q=grain, by='Ann Oak', age=7d -> 'by:"Ann Oak" age:<7d grain'.
 */
export function queryOfForm(form: URLSearchParams): string {
  const terms = [form.get('q') ?? '', form.get('words') ?? '']
  for (const field of FIELDS) {
    if (field === 'words') continue
    for (const given of form.getAll(field)) {
      const value = given.trim().replaceAll('"', '')
      if (value) terms.push(`${field}:${/\s/.test(value) ? `"${value}"` : field === 'age' && /^\d/.test(value) ? `<${value}` : value}`)
    }
  }
  const text = terms.filter(Boolean).join(' ').slice(0, 1000)
  try {
    return formatQuery(parseQuery(text))
  } catch (error) {
    // What is wrong with it is said by the page that shows it.
    if (error instanceof ReadoutError) return text
    throw error
  }
}
