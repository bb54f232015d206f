import type { Context } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/** The fields of a sent form as text, each once; files and what is longer than `longest` are left out. */
export async function formFields(c: Context<SiteEnv>, longest = 20_000): Promise<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [name, value] of await c.req.formData())
    if (typeof value === 'string' && value.length <= longest && !Object.hasOwn(fields, name)) fields[name] = value
  return fields
}
