const VISITS = ['find', 'findIndex', 'findLast', 'filter', 'some', 'every', 'map', 'flatMap', 'forEach', 'sort', 'toSorted'] as const
const COPIES = ['slice', 'concat'] as const
const SEARCHES = ['includes', 'indexOf', 'join'] as const
const TEXT_CALLS = [
  'slice',
  'indexOf',
  'charCodeAt',
  'codePointAt',
  'startsWith',
  'endsWith',
  'includes',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'split',
  'trim',
  'toLowerCase',
] as const

type Call = (...args: unknown[]) => unknown

/**
 * How many steps `work` takes, counted and not timed: calls on texts and patterns, each element that a list's callback is given or that a copy holds, and the
 * whole list where it is searched.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  let steps = 0
  const undo: (() => void)[] = []
  const patch = (prototype: object, name: string, around: (own: Call, self: unknown, args: unknown[]) => unknown) => {
    const target = prototype as Record<string, Call>
    const own = target[name] as Call
    target[name] = function (this: unknown, ...args: unknown[]) {
      return around(own, this, args)
    }
    undo.push(() => void (target[name] = own))
  }
  const counted = (call: unknown): unknown => {
    if (typeof call !== 'function') return call
    return function (this: unknown, ...args: unknown[]) {
      steps++
      return Reflect.apply(call as Call, this, args)
    }
  }
  for (const name of VISITS)
    patch(Array.prototype, name, (own, self, [call, ...rest]) => Reflect.apply(own, self, call === undefined ? [] : [counted(call), ...rest]))
  for (const name of COPIES)
    patch(Array.prototype, name, (own, self, args) => {
      const copy = Reflect.apply(own, self, args)
      steps += (copy as unknown[]).length
      return copy
    })
  for (const name of SEARCHES)
    patch(Array.prototype, name, (own, self, args) => {
      steps += (self as unknown[]).length
      return Reflect.apply(own, self, args)
    })
  const one = (own: Call, self: unknown, args: unknown[]) => {
    steps++
    return Reflect.apply(own, self, args)
  }
  for (const name of TEXT_CALLS) patch(String.prototype, name, one)
  for (const name of ['exec', 'test']) patch(RegExp.prototype, name, one)
  try {
    await work()
  } finally {
    for (const restore of undo) restore()
  }
  return steps
}
