import { entries } from './tools/entries.mjs'

// Entries marked `!` are the published ones, which `--strict` checks alone: src may import runtime
// dependencies only.
export default {
  entry: [
    ...entries.map(({ source }) => `${source}!`),
    'test/**/*.test{,-d}.ts',
    'examples/*.ts',
    'examples/hosts/*.mjs',
    'tools/**/*.mjs',
    'site/try/main.ts',
  ],
  project: ['src/**!', 'test/**/*.ts', 'examples/**', 'tools/**', 'site/**', '*.ts'],
  // The hosts are projects of their own, with dependencies of their own. So are the benchmarks, which no pattern takes in.
  ignore: ['examples/hosts/*/**'],
  // Optional peer dependencies: whoever uses the one entry that imports one of them installs it.
  ignoreDependencies: ['fast-check!', 'ical-generator!'],
  // A type named in the signature of an export may be exported too, though nothing imports it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
}
