// Writes the terminal picture of README.md anew: the command stands in the remark above it, its output is what the program prints.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const page = join(root, 'README.md')
const readme = readFileSync(page, 'utf8')
const found = /<!-- picture: npx readout (.+?) -->\n```text\n[\s\S]*?```/.exec(readme)
if (!found) throw new Error('README.md has no picture')
const bin = join(root, 'node_modules', '.bin')
const done = spawnSync(join(bin, 'node'), [join(root, 'packages', 'readout', 'bin', 'readout.js'), ...found[1].split(' ')], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '100' },
})
if (done.status !== 0) throw new Error(done.stderr)
const picture = `<!-- picture: npx readout ${found[1]} -->\n\`\`\`text\n$ npx readout ${found[1]}\n${done.stdout.trimEnd()}\n\`\`\``
if (process.argv.includes('--check')) process.exit(readme.includes(picture) ? 0 : 1)
writeFileSync(
  page,
  readme.replace(found[0], () => picture),
)
