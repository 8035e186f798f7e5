// The house: every folder may import only what stands to its right (lower layers). One place holds the order.
const layers = [
  'cli.ts',
  'commands',
  'sample',
  'cases',
  'catalogue',
  'audit',
  'report',
  'scores',
  'indicators',
  'live',
  'verdicts',
  'rules',
  'figures',
  'facts',
  'records',
  'sql',
  'store',
  'resources.ts',
  'errors.ts',
  'wording',
]
const source = (layer) => (layer.endsWith('.ts') ? `^src/${layer.replace('.', '\\.')}$` : `^src/${layer}/`)

const upward = layers.slice(1).map((layer, index) => ({
  name: `no-upward-from-${layer}`,
  comment: `${layer} is below ${layers.slice(0, index + 1).join(', ')}`,
  severity: 'error',
  from: { path: source(layer) },
  to: { path: [...layers.slice(0, index + 1).map(source), '^src/index\\.ts$'] },
}))

const owners = {
  '@duckdb': ['src/store/'],
  'json-rules-engine': ['src/verdicts/'],
  ajv: ['src/records/', 'src/rules/'],
  handlebars: ['src/report/'],
  yargs: ['src/cli\\.ts$', 'src/commands/'],
  'cli-progress': ['src/commands/'],
  '@streamparser': ['src/report/'],
}
const owned = Object.entries(owners).map(([name, folders]) => ({
  name: `only-its-owner-imports-${name.replace('@', '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: folders.map((folder) => `^${folder}`) },
  to: { path: `^node_modules/${name}(/|$)` },
}))

// Facts and rules never meet; sample and cases do not know each other.
const apart = [
  ['facts', 'rules'],
  ['figures', 'rules'],
  ['sample', 'cases'],
  ['sample', 'audit'],
  ['sample', 'report'],
].map(([from, to]) => ({
  name: `${from}-does-not-know-${to}`,
  severity: 'error',
  from: { path: source(from) },
  to: { path: source(to) },
}))

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    ...upward,
    ...owned,
    ...apart,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
