import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entries } from '../../tools/entries.mjs'
import { moduleSystems } from '../../tools/matrix/consumers.mjs'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const page = read('docs/generated/runtimes.md')
const {
  node,
  typescript,
  ...others
}: {
  readonly node: readonly string[]
  readonly typescript: readonly string[]
  readonly bun: string
  readonly deno: string
  readonly workerd: string
} = JSON.parse(read('tools/matrix/versions.json'))
const rowsWith = (cell: string): readonly string[] =>
  page.split('\n').filter((line) => line.includes(`| ${cell} |`))

// The page is written by `npm run matrix`, which downloads what it runs: here only that it is of what is there today.
test('the page of run times is of the versions that are pinned, and of all entries', () => {
  for (const version of [...node, ...Object.values(others)]) {
    expect(rowsWith(version), version).not.toEqual([])
    for (const row of rowsWith(version)) expect(row, version).toMatch(/\| passed \|$/u)
  }
  for (const version of typescript) {
    const [row = ''] = rowsWith(version)
    expect(row.split(' | '), version).toHaveLength(moduleSystems.length + 1)
    expect(row, version).not.toContain('FAILED')
  }
  expect(page).toContain(`all ${entries.length} entries`)
})

test('the oldest of each is the oldest that the package promises', () => {
  const { engines } = JSON.parse(read('package.json'))
  expect(engines.node).toMatch(new RegExp(`^>=${node[0]?.split('.')[0]}\\.`, 'u'))
  expect(typescript[0]).toMatch(/^5\.4\./u)
})
