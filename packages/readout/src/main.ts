import { createInterface } from 'node:readline'
import { read } from '@readout/language'

const verb = process.argv[2]
if (verb === 'batch') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { id, ...input } = JSON.parse(line)
    process.stdout.write(`${JSON.stringify({ id, reading: await read(input) })}\n`)
  }
}
