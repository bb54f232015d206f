import type { Command } from 'commander'
import type { Finish } from './options.ts'

/** The verbs that serve the record to others. */
export function registerServing(_program: Command, _finish: Finish): void {}
