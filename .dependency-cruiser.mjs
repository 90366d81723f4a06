// Dependencies point downwards only. Each layer lists the layers that it may import; type imports count.
const base = ['core', 'calendar']
const ruled = ['procedure', 'documents', ...base]
const caseFile = ['case', 'rights', ...ruled]
const machines = ['request', 'restriction', 'consent', 'complaint', 'recording', ...caseFile]

const layers = {
  calendar: [],
  documents: base,
  core: ['calendar'],
  engine: ['documents', ...base],
  comparison: ruled,
  procedure: ['documents', ...base],
  rights: ruled,
  case: ['rights', ...ruled],
  restriction: caseFile,
  consent: caseFile,
  request: ['restriction', 'consent', ...caseFile],
  // Puts procedures together with what the machines need for whatever a document can set.
  making: ['request', ...caseFile],
  complaint: ['request', 'restriction', 'consent', ...caseFile],
  recording: ['request', 'restriction', ...caseFile],
  erasure: ['request', 'complaint', 'restriction', 'consent', ...caseFile],
  watching: machines,
  text: ['comparison', 'watching', ...machines],
  schema: ['erasure', ...machines],
  interop: ['schema', 'text', 'watching', ...machines],
  testing: ['text', 'comparison', 'watching', 'schema', 'interop', 'making', 'erasure', ...machines],
}

/** Only the named layers may import the package. */
const onlyFrom = (owners, packages) => ({
  name: `only-${owners.join('-and-')}-import-${packages[0]}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${owners.join('|')})/` },
  to: { path: packages.map((name) => `node_modules/${name}/`) },
})

/** The files of a language: what is named after it, and its entry. */
const wordsOf = (language) => `^src/(text/${language}/|.*\\.${language}\\.ts$)`

export default {
  forbidden: [
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `${layer}-points-downwards`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'known-layers-only',
      comment: 'A new directory of src needs its place among the layers above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(layers).join('|')})/)` },
      to: {},
    },
    ...['lt', 'en'].map((language) => ({
      name: `${language}-only-through-itself`,
      comment:
        'Who uses one language does not pay for the other, nor does the shared text module for either.',
      severity: 'error',
      from: { path: '^src/', pathNot: wordsOf(language) },
      to: { path: wordsOf(language) },
    })),
    {
      name: 'light-main-entry',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(schema|interop|testing|comparison|watching)/' },
    },
    onlyFrom(['schema'], ['zod']),
    onlyFrom(['recording'], ['pure-rand']),
    onlyFrom(['testing/fast-check'], ['fast-check', '@fast-check']),
    onlyFrom(['interop/icalendar'], ['ical-generator']),
    {
      name: 'pure',
      comment: 'The library runs anywhere: no Node, no test runner.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['node_modules/@?vitest/', 'node_modules/@types/node/'] },
    },
    {
      name: 'no-node-builtins',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { path: '^src/', orphan: true }, to: {} },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.src.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
