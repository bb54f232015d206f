// Who may import whom. A stage of language imports only lower-numbered stages; nothing reaches past an index.ts of another room.
const STAGES = ['1-page', '2-text', '3-people', '4-statements', '5-contacts', '6-conditions', '7-talks', '8-events', '9-compare', '10-across']
/** What each package may import of the others; what is not named is forbidden. `types only` is held by a rule of its own. */
const ARROWS = {
  record: [],
  language: ['record'],
  model: ['language', 'record'],
  store: ['record'],
  ingest: ['language', 'store', 'record'],
  site: ['store', 'record'],
  readout: ['record', 'language', 'model', 'store', 'ingest', 'site'],
}
const PACKAGES = Object.keys(ARROWS)

const packageArrows = PACKAGES.map((name) => {
  const refused = PACKAGES.filter((other) => other !== name && !ARROWS[name].includes(other))
  return {
    name: `arrows-of-${name}`,
    severity: 'error',
    comment: `${name} imports ${ARROWS[name].join(', ') || 'no other package'}.`,
    from: { path: `^packages/${name}/src/` },
    to: { path: `^packages/(${refused.join('|')})/` },
  }
})

const stageArrows = STAGES.flatMap((stage, at) => {
  const higher = STAGES.slice(at + 1)
  const refused = [...higher.map((later) => `${later}/`), 'pipeline\\.ts$', 'index\\.ts$']
  return [
    {
      name: `stage-${stage}`,
      severity: 'error',
      comment: `${stage} imports lower-numbered stages only.`,
      from: { path: `^packages/language/src/${stage}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^packages/language/src/(${refused.join('|')})` },
    },
  ]
})

/** A stage's inside is its own: others come in by its index.ts. 2-text/times is a room with an index of its own. */
const stageDoors = STAGES.map((stage) => ({
  name: `door-of-${stage}`,
  severity: 'error',
  comment: `Other rooms import ${stage} by its index.ts.`,
  from: { path: '^packages/language/src/', pathNot: `^packages/language/src/${stage}/|\\.test\\.ts$` },
  to: { path: `^packages/language/src/${stage}/`, pathNot: `^packages/language/src/${stage}/(index|times/index)\\.ts$` },
}))

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file.',
      from: { pathNot: '\\.test\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'scripts/tables rebuilds data from packages that are installed for that alone.',
      from: { pathNot: '^scripts/tables/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-undeclared',
      severity: 'error',
      comment: 'A package is named in the package.json of the workspace that uses it.',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    ...packageArrows,
    {
      name: 'package-doors',
      severity: 'error',
      comment: 'A package is entered by what its exports name.',
      from: { path: '^packages/([^/]+)/(src|tests)/' },
      to: {
        path: '^packages/([^/]+)/src/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/src/(index|web|documents/index|review/judging|pages/pair/index)\\.ts$'],
      },
    },
    { name: 'tests-are-leaves', severity: 'error', from: { pathNot: '\\.test\\.ts$|^packages/[^/]+/tests/' }, to: { path: '\\.test\\.ts$' } },
    ...stageArrows,
    ...stageDoors,
    {
      name: 'pure-packages',
      severity: 'error',
      comment: 'record and language run in a browser: no Node modules.',
      from: { path: '^packages/(record|language)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-takes-types-of-language',
      severity: 'error',
      comment: 'model knows the Tagger type only.',
      from: { path: '^packages/model/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/language/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-ingest-dials-out',
      severity: 'error',
      comment: 'Outgoing connections are opened in ingest alone, behind its address guard.',
      from: { path: '^packages/(record|language|model|store|site|readout)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns|undici)(/|$)|(^|/)node_modules/undici/' },
    },
    {
      name: 'bench-uses-public-entries',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^packages/', pathNot: '^packages/[^/]+/(src/(index|web|documents/index|review/judging|pages/pair/index)\\.ts|bin/)' },
    },
    {
      name: 'packages-know-no-bench',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(bench|training|scripts|corpus|examples)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^training/|/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.mjs', '.js', '.json'] },
    builtInModules: { add: ['sqlite'] },
  },
}
