#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`readout needs Node 22.18 or newer; this is ${process.versions.node}. Inside the project run it with npx readout.\n`)
  process.exit(1)
}
import('node:module').then((module) => module.enableCompileCache?.()).then(() => import('../src/main.ts'))
