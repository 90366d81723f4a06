// What the type check costs, for the library alone and for the whole repository.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const measures = [
  'Files',
  'Lines of TypeScript',
  'Types',
  'Instantiations',
  'Memory used',
  'Check time',
  'Total time',
]

const table = {}
for (const project of ['tsconfig.src.json', 'tsconfig.json']) {
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error(stdout)
    process.exit(1)
  }
  const lines = stdout.split('\n').map((line) => line.split(/: +/))
  table[project] = Object.fromEntries(
    measures.map((measure) => [measure, lines.find(([name]) => name === measure)?.[1] ?? '?']),
  )
}
console.table(table)
