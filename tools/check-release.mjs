// Refuses to publish what nobody could trace back, or what was not tried everywhere.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseProblems } from './release.mjs'
import { root } from './run.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')
const problems = releaseProblems(
  JSON.parse(read('package.json')),
  read('CHANGELOG.md'),
  read('docs/generated/runtimes.md'),
)
for (const problem of problems) console.error(`Not released: ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
