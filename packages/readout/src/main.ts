import process from 'node:process'
import { announce } from './output/announce.ts'

const args = process.argv.slice(2)
announce(args)
// Everything else loads after the first word is out: it must stand within a tenth of a second.
const { run } = await import('./run.ts')
process.exitCode = await run(args)
