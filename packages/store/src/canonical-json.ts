/**
 * JSON text with keys in code-point order and lists as they stand, so that the same value is the same bytes on every engine.
 * Example: { b: 1, a: [2] } -> '{"a":[2],"b":1}'.
 */
export function canonicalJson(value: unknown): string {
  return written(value) ?? 'null'
}

/** Undefined where JSON leaves the value out. */
function written(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((inner) => written(inner) ?? 'null').join(',')}]`
  const record = value as Record<string, unknown>
  const parts: string[] = []
  for (const key of Object.keys(record).sort()) {
    const inner = written(record[key])
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${inner}`)
  }
  return `{${parts.join(',')}}`
}
