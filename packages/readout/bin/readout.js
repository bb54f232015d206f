#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`readout needs Node 22.18 or newer; this is ${process.versions.node}. Inside the project run it with npx readout.\n`)
  process.exit(1)
}
// Node 22 warns that stripping types and its SQLite are experimental: true, and no news to whoever reads a page.
const warn = process.emitWarning.bind(process)
process.emitWarning = (warning, ...rest) => {
  const type = typeof rest[0] === 'object' ? rest[0]?.type : rest[0]
  if (type !== 'ExperimentalWarning') warn(warning, ...rest)
}
void import('node:module').then(({ enableCompileCache }) => enableCompileCache()).then(() => import('../src/main.ts'))
