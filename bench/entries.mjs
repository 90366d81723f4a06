// The entries of the library, as its package.json has them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const {
  name: library,
  version: current,
  exports,
} = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
export const version = current
export const entries = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([name]) => ({ name, specifier: library + name.slice(1) }))
