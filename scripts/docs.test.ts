import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const PATH = /^\.?[\w-]+(?:\/[\w.-]+)+$|^[\w-]+\.(?:md|json|mjs|ts)$/

/** The paths that a page names between backticks. */
const pathsOf = (page: string): string[] => [
  ...new Set([...read(page).matchAll(/`([^`\s]+)`/g)].map((found) => found[1] as string).filter((words) => PATH.test(words) && words !== 'index.ts')),
]

describe('ARCHITECTURE.md', () => {
  test('names a good number of paths', () => expect(pathsOf('ARCHITECTURE.md').length).toBeGreaterThan(20))
  for (const path of pathsOf('ARCHITECTURE.md')) test(`${path} is there and holds something`, () => expect(statSync(join(root, path)).size).toBeGreaterThan(0))
  test('names every stage of language', () => {
    const stages = readdirSync(join(root, 'packages/language/src')).filter((name) => /^\d+-/.test(name))
    for (const stage of stages) expect(read('ARCHITECTURE.md')).toContain(`packages/language/src/${stage}/index.ts`)
  })
})

describe('links between the pages', () => {
  for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])
    test(page, () => {
      const broken = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((found) => found[1] as string).filter((path) => !existsSync(join(root, path)))
      expect(broken).toEqual([])
    })
})

test('the commands that the README names are scripts or verbs', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  for (const [, name] of read('README.md').matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(name)
})

test('only ingest opens connections: nobody else calls fetch or opens a socket', () => {
  const dialled: string[] = []
  for (const name of readdirSync(join(root, 'packages')).filter((folder) => folder !== 'ingest')) {
    const folder = join(root, 'packages', name, 'src')
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.ts$/.test(file) || /\.test\.ts$/.test(file)) continue
      if (/(?<![.\w])fetch\(|new WebSocket\(|XMLHttpRequest|EventSource\(/.test(readFileSync(join(folder, file), 'utf8').replace(/\/\/.*|^\s*\*.*/gm, '')))
        dialled.push(`${name}/${file}`)
    }
  }
  expect(dialled).toEqual([])
})
