import type { Command } from 'commander'
import type { Finish } from './options.ts'

/** The verbs that follow feeds and do the work that waits. */
export function registerGathering(_program: Command, _finish: Finish): void {}
