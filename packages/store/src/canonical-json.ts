/**
 * JSON text with keys in code-point order and lists as they stand, so that the same value is the same bytes on every engine.
 * Example: { b: 1, a: [2] } -> '{"a":[2],"b":1}'.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
