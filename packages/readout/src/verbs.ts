/** What the program can be asked to do; the bare form is read for anything that is an address, a file or `-`. */
export const VERBS = [
  'read',
  'batch',
  'explain',
  'compare',
  'check-quotes',
  'save',
  'search',
  'person',
  'contact',
  'if-then',
  'calendar',
  'serve',
  'schema',
  'demo',
  'doctor',
  'help',
] as const
