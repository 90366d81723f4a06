import { readFileSync } from 'node:fs'

const { name, exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/**
 * The published entry points. `exports` in package.json is the only list of them: dist mirrors src, so the
 * source follows from the built file. What is exported as a file alone, such as a JSON Schema, is no entry.
 */
export const entries = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath, { import: esm, require: cjs }]) => ({
    name: name + subpath.slice(1),
    source: esm.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
    files: [esm.default, esm.types, cjs.default, cjs.types],
    esm: esm.default,
    cjs: cjs.default,
  }))
