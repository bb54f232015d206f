/** Options that take a value, so that the value is not taken for a verb, a page or a file. */
export const VALUE_OPTIONS: ReadonlySet<string> = new Set([
  '-o',
  '--output',
  '--states',
  '--jobs',
  '--url',
  '--title',
  '--published',
  '--fetched',
  '--allow',
  '--sides',
  '--separator',
  '--data',
  '--folder',
  '--rights',
  '--limit',
  '--robots',
  '--format',
  '--reason',
  '--line',
  '--source',
  '--since',
  '--type',
  '--sample',
  '--seed',
  '--who',
  '--offset',
  '--kind',
  '--by',
  '--host',
  '--port',
  '--origin',
  '--name',
  '--threads',
  '--side-by-side',
])

/**
 * The words of a command line that are no options and no option's value, with `-` for standard input among them.
 * Example: plainWords(['--sides', 'XAA,XBB', 'compare', 'a.txt', '-']) -> ['compare', 'a.txt', '-'].
 */
export function plainWords(args: readonly string[]): string[] {
  return args.filter((arg, i) => (arg === '-' || !arg.startsWith('-')) && !VALUE_OPTIONS.has(args[i - 1] ?? ''))
}
